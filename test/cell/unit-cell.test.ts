import { describe, expect, it } from "vitest";
import { readUnitCell } from "../../src/cell/unit-cell.js";
import { actualIn } from "./short.js";

describe("a remark in brackets beside a unit", () => {
  it.each([
    ["公里（双向）", "5公里"],
    ["元（税费已含）", "5元"],
    ["元（不含）", "refused actual/unreadable"],
    ["天（工作日以内）", "refused actual/unreadable"],
    ["%（同比下降）", "refused actual/unreadable"],
  ])("is left out unless it compares or tells of a change: 5 beside %s is %s", (unit, expected) => {
    expect(actualIn("5", { unit })).toBe(expected);
  });
});

it.each([[undefined], [""], ["无"]])("no cell, an empty one and one that says so hold no unit: %j", (cell) => {
  expect(readUnitCell(cell)).toMatchObject({ unit: null, comparator: null, unreadable: false, turned: false });
});
