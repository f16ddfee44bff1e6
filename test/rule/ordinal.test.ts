import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const against = (comparator: string) => [{ of: "actual", comparator, value: "previous" }];
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
