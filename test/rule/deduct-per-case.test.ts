import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  // 10 − 3 × 2
  [{ points: "2" }, { actual: "3" }, "4"],
  [{ points: "2" }, { cases: "3" }, "4"],
  [{ points: "2" }, { actual: "8" }, "0"],
  [{ points: "2", most: "5" }, { actual: "8" }, "5"],
  [{ points: "2", floor: "1" }, { actual: "8" }, "1"],
  [{ points: "2", floor: "-1" }, { actual: "8" }, ["rule/floor-negative"]],
  [{ points: "2" }, { actual: "0.5" }, ["cases/not-whole"]],
])("deduct-per-case takes points off for each case: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "deduct-per-case", ...parameters } as Rule, leaf)).toEqual(wanted);
});
