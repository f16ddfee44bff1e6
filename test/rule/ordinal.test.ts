import { expect, it } from "vitest";
import { ruleText } from "../../src/rule/index.js";
import type { OrdinalCondition, Rule } from "../../src/rule/types.js";
import { verify } from "../../src/proof/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { form } from "../evaluate/forms.js";
import { scoreOf } from "./leaf.js";

const against = (comparator: OrdinalCondition["comparator"]) => [{ of: "actual", comparator, value: "previous" }];
const outcomes = [
  { when: against("<"), points: "10" },
  { when: against("="), points: "6" },
  { when: [], points: "0" },
];

it.each<[object, object, unknown]>([
  [{ outcomes }, { actual: "4", previous: "5" }, "10"],
  [{ outcomes }, { actual: "5", previous: "5" }, "6"],
  [{ outcomes }, { actual: "6", previous: "5" }, "0"],
  [{ outcomes }, { actual: "6" }, ["previous/missing"]],
])("ordinal gives what the first outcome gives that holds: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "ordinal", ...parameters } as Rule, leaf)).toEqual(wanted);
});

const reached = {
  outcomes: [
    { when: [{ of: "actual", comparator: ">=", value: "target" }], share: "1" },
    { when: [], share: "0" },
  ],
};

// 103 of 100 is a rise of 3 %, 106 of 100 one of 6 %.
it.each<[string, object, unknown]>([
  ["103人", { previous: "100人" }, "0"],
  ["106人", { previous: "100人" }, "10"],
  ["增长6%", {}, "10"],
  ["增长3%", { previous: "100人" }, "0"],
])("ordinal holds the change of an actual against a target of change: %s beside %j", (actual, leaf, wanted) => {
  expect(scoreOf({ method: "ordinal", ...reached } as Rule, { target: "增长5%以上", actual, ...leaf })).toEqual(wanted);
});

// 2.5万元 is 25000元; 3公里 is 3000米; 30分钟 is half an hour; 1% is 10‰.
it.each([
  ["25000元", "3万元", "10"],
  ["2.5万元", "25000元", "6"],
  ["2.5万元", "24000元", "0"],
  ["2500米", "3公里", "10"],
  ["20分钟", "0.5小时", "10"],
  ["1%", "9‰", "0"],
  ["3公里", "5人", ["actual/unit-differs"]],
  ["4", "5万元", "10"],
])("ordinal holds %s against %s of the year before in one unit, where no cell but the two names one", (...row) => {
  const [actual, previous, wanted] = row;
  expect(scoreOf({ method: "ordinal", outcomes }, { actual, previous })).toEqual(wanted);
});

it("ordinal holds a further figure against the year before in one unit", () => {
  const cheaper = [
    { when: [{ of: "造价", comparator: "<" as const, value: "previous" }], points: "10" },
    { when: [], points: "0" },
  ];
  const leaf = { actual: "1", measures: { 造价: "25000元" }, previous: "3万元" };
  expect(scoreOf({ method: "ordinal", outcomes: cheaper }, leaf)).toBe("10");
});

it("ordinal keeps to the unit cell where it has one", () => {
  expect(scoreOf({ method: "ordinal", outcomes }, { actual: "25000", previous: "3万元", unit: "元" })).toBe("10");
  expect(scoreOf({ method: "ordinal", outcomes }, { actual: "4", previous: "5", unit: "万人" })).toBe("10");
});

it.each([
  ["下降3%", {}, "10"],
  ["上升3%", {}, "0"],
  ["与上年持平", {}, "6"],
  ["下降3%", { previous: "100" }, "10"],
  ["95", { previous: "100" }, "10"],
  ["105", { previous: "100" }, "0"],
  ["5", { previous: "0" }, "0"],
])("a change that is typed says itself how it lies to the year before: %s with %j beside 同比下降", (...row) => {
  const [actual, more, wanted] = row;
  expect(scoreOf({ method: "ordinal", outcomes }, { target: "同比下降", actual, ...more })).toEqual(wanted);
});

it.each([
  [{ method: "ordinal", outcomes: [{ when: [], points: "3" }] } as const, {}],
  [{ method: "bands", of: "actual", bands: [{ points: "3" }] } as const, {}],
  [{ method: "bands", of: "completion", bands: [{ points: "3" }] } as const, { target: "≥10" }],
])("what every value earns rests on there being one: %j", (rule, more) => {
  const given = form([{ name: "x", weight: "100", actual: "5", rule, ...more }]);
  const { value } = evaluate(given, { proof: true });
  expect([value.score, verify(value, given).failures]).toEqual(["3", []]);
  expect(scoreOf(rule, more)).toEqual(["actual/missing"]);
});

it("ordinal holds a further figure against a target of change as it stands, whatever the change of the actual", () => {
  const outcomes = [
    { when: [{ of: "增幅", comparator: ">=", value: "target" }], share: "1" },
    { when: [], share: "0" },
  ];
  const leaf = { target: "增长5%以上", actual: "增长3%", measures: { 增幅: "6%" } };
  expect(scoreOf({ method: "ordinal", outcomes } as Rule, leaf)).toBe("10");
});

// 3.1万元 and 30000元 are told in 元.
it("ordinal holds an actual against a target in the unit of its cell", () => {
  const outcomes = [
    { when: [{ of: "actual", comparator: "<=", value: "target" }], share: "1" },
    { when: [], share: "0" },
  ];
  const cells = { target: "≤3万元", unit: "元" };
  expect(scoreOf({ method: "ordinal", outcomes } as Rule, { ...cells, actual: "3.1万元" })).toBe("0");
  expect(scoreOf({ method: "ordinal", outcomes } as Rule, { ...cells, actual: "2.9万元" })).toBe("10");
});

it("ordinal words the actual value without its name, and every other figure by its own", () => {
  const cases = ([of, comparator, value]: readonly [string, OrdinalCondition["comparator"], string]) => {
    return ruleText({ method: "ordinal", outcomes: [{ when: [{ of, comparator, value }], points: "2" }] });
  };
  expect(cases(["actual", "<=", "previous"])).toBe("不高于上年得2分");
  expect(cases(["completion", ">=", "1"])).toBe("完成率不低于1得2分");
  expect(cases(["造价", "<", "target"])).toBe("造价低于目标值得2分");
});
