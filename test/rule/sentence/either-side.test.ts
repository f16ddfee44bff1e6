import { describe, expect, it } from "vitest";
import { type Row, rowScored } from "./scored.js";

describe("每偏离 behind a full mark", () => {
  it.each<[string, Row, string]>([
    ["等于目标值 counts above the target", ["等于目标值得满分，每偏离1个百分点扣0.5分", "=100", "%", "103%"], "8.5"],
    ["等于目标值 counts below the target", ["等于目标值得满分，每偏离1个百分点扣0.5分", "=100", "%", "97%"], "8.5"],
    [
      "与目标值一致 counts above a bare target",
      ["与目标值一致得满分，每偏离1个百分点扣0.5分", "100", "%", "103%"],
      "8.5",
    ],
    ["达到目标 counts above a target of equality", ["达到目标得满分，每偏差1%扣0.5分", "=100", "%", "103%"], "8.5"],
    ["等于目标值 takes 每高或低 as either", ["等于目标值得满分，每高或低1个百分点扣0.5分", "=100", "%", "103%"], "8.5"],
    ["达到目标 leaves a met target whole", ["达到目标值得满分，每相差1个百分点扣1分", "≥95", "%", "98%"], "10"],
    ["在时间内 leaves what is early whole", ["在计划时间内完成得满分，每相差1天扣1分", "≤30", "天", "28天"], "10"],
  ])("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
});
