import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  [{ score: "3", reason: "专家评议" }, {}, "3"],
  [{ score: "11", reason: "专家评议" }, {}, ["rule/manual-outside"]],
  [{ score: "3", reason: "" }, {}, ["input/blank"]],
])("manual gives the score that a person set: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "manual", ...parameters } as Rule, leaf)).toEqual(wanted);
});
