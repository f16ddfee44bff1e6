import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  // 3 × 2
  [{ points: "2", cap: "6" }, { actual: "3" }, "6"],
  [{ points: "2", cap: "6" }, { actual: "4" }, "6"],
  // Without a cap the weight is one.
  [{ points: "2" }, { actual: "9" }, "10"],
])("add-per-case gives points for each case, up to its cap: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "add-per-case", ...parameters } as Rule, leaf)).toEqual(wanted);
});
