import { expect, it } from "vitest";
import { safeParseRule } from "../../../src/rule/sentence/index.js";

it.each([
  ["优等得5分，良等得3分，差等不得分", "tiers"],
  ["优秀等级得10分，良好等级得8分，其他不得分", "tiers"],
  ["得分=实际完成数/任务数×10分", "attainment"],
  ["评定为A级得10分，B级得7分，C级及以下不得分", "tiers"],
  ["0次得满分，每出现1次扣2分", "deduct-per-case"],
  ["每超控制目标1人扣2分", "deduct-per-step"],
])("%s is read as %s", (text, method) => {
  const read = safeParseRule(text);
  expect(read.ok ? read.value.method : read.issues).toBe(method);
});

it("a step in 元 of a price in 元/户 is in 元/户", () => {
  const read = safeParseRule("补助标准不高于2000元/户得5分，每超出50元扣1分");
  expect(read.ok ? read.value : read.issues).toMatchObject({
    method: "deduct-per-step",
    step: "50",
    stepUnit: "元/户",
    from: "2000",
    side: "above",
  });
});

it.each(["增速位居全省前三的得满分，否则不得分", "考核进入全县前10名得5分，其他不得分"])(
  "%s ranks units, and is left to them",
  (text) => {
    const read = safeParseRule(text);
    expect(read.ok ? read.value : read.issues.map(({ code }) => code)).toEqual(["rule/cross-unit"]);
  },
);
