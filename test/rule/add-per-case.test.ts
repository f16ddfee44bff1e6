import { expect, it } from "vitest";
import { type Rule, safeParseRule } from "../../src/rule/index.js";
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

it("a sentence without a cap makes a bonus without one, to the key", () => {
  const read = safeParseRule("每增加1个加2分");
  expect(read.ok ? read.value : read.issues).toStrictEqual({ method: "add-per-case", points: "2" });
});
