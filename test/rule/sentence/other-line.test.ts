import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { scored } from "./scored.js";

describe("a line that is somebody else's is not the target", () => {
  it.each([
    ["年度增幅高于中央安排本省的财政专项扶贫资金增幅的得满分，低于增幅的按比例减分"],
    ["高于全县增幅的得满分，低于增幅的按比例扣分"],
    ["增幅高于上级安排增幅的得满分，低于的按比例得分"],
    ["高于GDP增速得满分，低于GDP增速按比例得分"],
    ["超过同期财政收入增速得满分，每低1个百分点扣1分"],
    ["达到历史最好水平得满分，未达到的按比例扣分"],
    ["高于GDP增速得满分，否则不得分"],
  ])("%s", (sentence) => {
    expect(scored(sentence, "≥5%", "4%")).toBe("rule/not-a-rule");
  });
});

describe("a line of the indicator's own at another time is said, and the target measured", () => {
  it.each([
    ["不低于序时进度得满分，每低1个百分点扣0.5分"],
    ["支出进度不低于时间进度得10分，每低1个百分点扣0.5分"],
    ["达到序时进度得满分，低于序时进度的按比例得分"],
    ["支出进度每低于序时进度1个百分点扣0.5分"],
    ["达到上年增幅得满分，低于上年增幅的按比例减分"],
  ])("%s", (sentence) => {
    const read = safeParseRule(sentence, { name: "支出进度", unit: "%", target: parseTarget("≥90%").value });
    expect(read.ok && read.notes.map(({ code }) => code)).toContain("rule/other-base");
  });
});

describe("what is set for the indicator is its target", () => {
  it.each([
    ["达到计划进度得满分，每低1个百分点扣1分"],
    ["达到年度目标水平得满分，每低1个百分点扣1分"],
    ["高于目标增速得满分，每低1个百分点扣1分"],
    ["达到要求得满分，每低1个百分点扣1分"],
  ])("%s", (sentence) => {
    const read = safeParseRule(sentence, { name: "进度", unit: "%", target: parseTarget("≥90%").value });
    expect(read.ok && read.notes.map(({ code }) => code)).not.toContain("rule/other-base");
    expect(scored(sentence, "≥90%", "88%")).toBe("8");
  });

  it("of a target in words a line in words says what is to be reached", () => {
    const words = "达到国内先进水平";
    expect(scored(`${words}得满分，否则不得分`, words, words)).toBe("10");
  });
});
