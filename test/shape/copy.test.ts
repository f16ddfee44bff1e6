import { expect, it } from "vitest";
import { allMethods } from "../../src/rule/kit.js";
import { copyOf } from "../../src/shape/copy.js";
import * as is from "../../src/shape/index.js";

it("a copy holds the keys that the shape knows, at every depth, and none beside", () => {
  const given = {
    method: "composite",
    id: { toString: 1 },
    parts: [{ share: "1", remark: [[]], rule: { method: "attainment", passMark: 0.6, note: Infinity } }],
  };
  expect(copyOf(allMethods.shape as is.Shape<unknown>, given)).toEqual({
    method: "composite",
    parts: [{ share: "1", rule: { method: "attainment", passMark: 0.6 } }],
  });
});

it("an own key __proto__ stays behind, and a key called constructor does not", () => {
  const given = JSON.parse('{ "__proto__": "1", "constructor": "2" }') as Record<string, string>;
  const copy = copyOf(is.record(is.cell) as is.Shape<unknown>, given);
  expect(JSON.stringify(copy)).toBe('{"constructor":"2"}');
});
