import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate/index.js";
import { parseRule, type RuleOptions, safeParseRule } from "../../../src/rule/sentence/index.js";
import { rowScored } from "../sentence/scored.js";

describe("the side that a step is deducted on", () => {
  it.each<[string, RuleOptions, object]>([
    ["超过5%的部分，每1个百分点扣0.5分", { unit: "%" }, { from: "5", side: "above" }],
    ["超过30天的部分，每1天扣0.5分", { unit: "天" }, { from: "30", side: "above" }],
    ["低于95%的部分，每1个百分点扣1分", { unit: "%" }, { from: "95", side: "below" }],
    ["控制在100万元以内得5分，每1万元扣0.1分", { unit: "万元" }, { from: "100", side: "above" }],
  ])("is told by what leads to it: %s", (text, options, told) => {
    expect(parseRule(text, options).value).toMatchObject(told);
  });

  it.each([
    ["≤30天得满分，每少1天扣1分", "天"],
    ["低于90%得满分，每低1个百分点扣1分", "%"],
    ["≥90%得满分，每超过1个百分点扣1分", "%"],
  ])("is not the one that has the full mark: %s", (text, unit) => {
    const read = safeParseRule(text, { unit });
    expect(read.ok ? read.value : read.issues.map(({ code }) => code)).toEqual(["rule/incomplete"]);
  });

  it("is left to the target where no word tells it, to the key", () => {
    const rule = {
      method: "deduct-per-step",
      step: "1",
      stepUnit: "百分点",
      points: "1",
      partial: "whole-only",
      floor: "0",
    };
    expect(parseRule("每1个百分点扣1分", { unit: "%" }).value).toStrictEqual(rule);
  });

  it("counts what lies beyond it whatever the target forbids", () => {
    const rule = "超过30天的部分，每1天扣0.5分";
    const leaf = { name: "办理时间", weight: "100", target: "30", unit: "天", actual: "40", rule };
    const { value } = evaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
    expect(value.score).toBe("95");
  });
});

describe("a step in another unit than the leaf's", () => {
  const refused = "rule/unit-differs";

  it.each([
    // Of 件套 and 元/餐 nobody knows what they measure.
    ["每少1天扣1分", "件套", "天"],
    ["每超过1元/餐扣1分", "人", "元/餐"],
    ["每超过1天扣1分", "小时", "天"],
    // A part of a hundred can be one of anything.
    ["每超过1%扣1分", "元", "%"],
    ["每迟1天扣1分", "%", "天"],
    ["每少1批扣1分", "人", "批"],
    ["每少1元扣1分", "人", refused],
    ["每迟1天扣1分", "次", refused],
    // How many times as much is no number of things.
    ["每少1倍扣1分", "人", refused],
  ])("is refused where both are known to measure different things: %s of %s", (text, unit, wanted) => {
    const read = safeParseRule(text, { unit });
    expect(read.ok && "stepUnit" in read.value ? read.value.stepUnit : read).toEqual(
      wanted === refused ? expect.objectContaining({ issues: [expect.objectContaining({ code: refused })] }) : wanted,
    );
  });
});

it("steps of a completion lie below it, though no word says so", () => {
  const read = safeParseRule("每1个百分点扣1分", { unit: "人" });
  expect(read).toMatchObject({ ok: true, value: { of: "completion", from: "100", side: "below" } });
});

it.each([
  ["每下降一点扣1分", "1", "百分点"],
  ["每降低三点扣1分", "3", "百分点"],
])("点 behind a number in words is its unit where no figure follows: %s", (text, step, stepUnit) => {
  expect(safeParseRule(text, { unit: "%" })).toMatchObject({ ok: true, value: { step, stepUnit } });
});

it.each([
  ["每少1张A4纸扣1分", "张"],
  ["每少1家第3方机构扣1分", "家"],
])("a number in a name is none of the step: %s", (text, stepUnit) => {
  expect(safeParseRule(text)).toMatchObject({ ok: true, value: { step: "1", stepUnit } });
});

it.each(["每超过1元/餐扣1分", "每超过1元/餐减1分", "每超过1元/餐，扣1分"])(
  "the verb of a deduction is no part of what is counted by: %s",
  (text) => {
    const rule = { method: "deduct-per-step", step: "1", stepUnit: "元/餐", points: "1", side: "above" };
    expect(safeParseRule(text, { unit: "元/餐" })).toMatchObject({ ok: true, value: rule });
  },
);

it.each([
  ["≥80万元得满分，每低1万元扣0.5分", "≤100万元", "78万元", "9"],
  ["以80万元为标准，每低1万元扣0.5分", "≤100万元", "78万元", "9"],
  ["超过105%的，每超1%扣0.5分", "≥90%", "107%", "9"],
  ["每低1万元扣0.5分", "≤100万元", "98万元", "rule/incomplete"],
])(
  "steps from a figure of the sentence may lie on the side that meets the target: %s",
  (rule, target, actual, score) => {
    expect(rowScored([rule, target, "", actual])).toBe(score);
  },
);
