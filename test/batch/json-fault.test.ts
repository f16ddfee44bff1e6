import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "../../src/batch/json-fault.js";

describe("where a text stops being JSON", () => {
  it.each<[string, number]>([
    ["", 0],
    ["oops", 0],
    ["{", 1],
    ['{"a"', 4],
    ['{"a":1', 6],
    ['{"a":1,}', 7],
    ['{"a":1 "b":2}', 7],
    ["{a:1}", 1],
    ["{'a':1}", 1],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["[01]", 2],
    ["[1}", 2],
    ['["a', 1],
    ['["a\\x"]', 1],
    ['["a\nb"]', 1],
    ["{} {}", 3],
    ["[1.]", 2],
    ["[NaN]", 1],
    ['{"a":undefined}', 5],
    ['{"a":[{"b":tru}]}', 11],
  ])("%j: at %i", (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  it("is its end for a text that is cut off, and before it nothing is at fault", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = json.slice(0, cut % (json.length + 1));
        expect(jsonFault(json)).toBe(json.length);
        expect(jsonFault(text.slice(0, jsonFault(text)))).toBe(jsonFault(text));
      }),
    );
  });
});
