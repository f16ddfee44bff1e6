import { describe, expect, it } from "vitest";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { scored } from "./scored.js";

const notesOf = (sentence: string): unknown => {
  const read = safeParseRule(sentence);
  return read.ok ? read.notes.map(({ code }) => code) : read.issues.map(({ code }) => code);
};

describe("what is spared behind a deduction is said", () => {
  it.each([
    ["每查出1个问题扣2分，已及时整改的不扣分"],
    ["每查出1个问题扣2分，整改到位的不扣分"],
    ["每发现1个问题扣2分，限期整改完成的不予扣分"],
    ["每发现1个问题扣2分，因不可抗力的不扣分"],
  ])("%s", (sentence) => {
    expect(notesOf(sentence)).toContain("rule/exemption-aside");
    expect(scored(sentence, undefined, "3个")).toBe("4");
  });

  it.each([
    ["齐全得满分，不齐全不得分，不涉及采购的得满分", "all-or-nothing"],
    ["≥90%得满分，80%-90%得5分，80%以下不得分，不涉及采购的得满分", "bands"],
    ["没有采购项目的部门按满分计算，每查出1个问题扣2分", "deduct-per-case"],
  ])("a full mark for whom the rule does not concern is no grade of it: %s", (sentence, method) => {
    expect(notesOf(sentence)).toContain("rule/exemption-aside");
    expect(safeParseRule(sentence)).toMatchObject({ value: { method } });
  });

  it.each([
    ["每发现1次扣1分，未发现的不扣分"],
    ["每延迟1天扣1分，按时完成不扣分"],
    ["每低1个百分点扣1分，达到目标值不扣分"],
  ])("that there is nothing to take is no exemption: %s", (sentence) => {
    expect(notesOf(sentence)).not.toContain("rule/exemption-aside");
  });
});

describe("a first case that is free fits no deduction for each case", () => {
  it.each([
    ["首次发现不扣分，第二次起每次扣1分"],
    ["首次不扣分，之后每发现1次扣1分"],
    ["第一次发现不扣分，第二次开始每次扣1分"],
  ])("%s", (sentence) => {
    expect(scored(sentence, undefined, "3次")).toBe("rule/not-a-rule");
  });
});
