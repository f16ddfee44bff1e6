import { describe, expect, it } from "vitest";
import { type Row, rowScored } from "./scored.js";

const points = "超出5个百分点以内不扣分，超过5个百分点的，每超1个百分点扣1分";
const days = "逾期5天以内不扣分，超过5天的，每超1天扣1分";

describe("a distance from the target that costs nothing", () => {
  it.each<[string, Row, string]>([
    ["is free in points", [points, "≤100", "%", "104%"], "10"],
    ["is where steps in points begin", [points, "≤100", "%", "107%"], "8"],
    ["is free in days", [days, "≤30", "天", "33天"], "10"],
    ["is where steps in days begin", [days, "≤30", "天", "38天"], "7"],
    [
      "is free below a target",
      ["低于目标值5个百分点以内不扣分，超过5个百分点的，每低1个百分点扣1分", "≥95", "%", "92%"],
      "10",
    ],
    [
      "is where steps below a target begin",
      ["低于目标值5个百分点以内不扣分，超过5个百分点的，每低1个百分点扣1分", "≥95", "%", "88%"],
      "8",
    ],
    ["is free in money", ["超支5万元以内得满分，超过5万元的，每超1万元扣1分", "≤100", "万元", "107万元"], "8"],
    ["is none of a deadline", [days, "2023年6月30日前", "", "2023年7月3日"], "rule/not-a-rule"],
    [
      "alone in brackets leaves open where steps begin",
      ["每超1个百分点扣1分（5个百分点以内不扣分）", "≤100", "%", "107%"],
      "rule/incomplete",
    ],
    [
      "in days in brackets leaves it open as well",
      ["每延迟1天扣1分（5天以内不扣分）", "≤30", "天", "33天"],
      "rule/incomplete",
    ],
    [
      "as the only line leaves it open as well",
      ["超过5个百分点的，每超1个百分点扣1分", "≤100", "%", "104%"],
      "rule/incomplete",
    ],
    [
      "as a share of an amount is refused",
      ["超支5%以内不扣分，超过5%的，每超1%扣1分", "≤100", "万元", "103万元"],
      "rule/incomplete",
    ],
    ["is the line itself where it is the target", ["每超1天扣1分（30天以内不扣分）", "≤30", "天", "33天"], "7"],
  ])("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
});
