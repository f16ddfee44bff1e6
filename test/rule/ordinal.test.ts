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
