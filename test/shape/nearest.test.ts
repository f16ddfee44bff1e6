import { describe, expect, it } from "vitest";
import { ratioNames } from "../../src/budget/names.js";
import { nearest } from "../../src/shape/nearest.js";

describe("the nearest name", () => {
  it.each<[string, readonly string[], string]>([
    ["standrad", ["standard", "proof"], "standard"], // two letters swapped
    ["prof", ["standard", "proof"], "proof"], // one left out
    ["prooof", ["standard", "proof"], "proof"], // one put in
    ["proov", ["standard", "proof"], "proof"], // one changed
    ["Fullmarks", ["fullMarks", "caps"], "fullMarks"], // capitals
    ["full_marks", ["fullMarks", "caps"], "fullMarks"],
    ["cn-mof-2020-1", ["cn-mof-2020-10", "cn-mof-2021-101"], "cn-mof-2020-10"],
    ["budget-excution", ratioNames, "budget-execution"],
    ["carryover", ratioNames, "carry-over"],
    ["budget-exec", ratioNames, "budget-execution"], // begun, and not finished
    ["carry", ["carry-over-change", "carry-over"], "carry-over"], // the shortest of those
    ["pro", ["proof", "process"], ""], // begins too many
    ["备注", ["name", "unit"], ""],
    ["x", ["of", "by"], ""],
    ["", ["of"], ""],
    ["proof", ["proof"], ""], // it is no misspelling of itself
    ["p".repeat(100), ["proof"], ""],
  ])("of %s among %s is %s", (name, names, near) => {
    expect(nearest(name, names)).toBe(near);
  });
});
