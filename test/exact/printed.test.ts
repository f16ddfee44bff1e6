import { describe, expect, it } from "vitest";
import { toText } from "../../src/exact/index.js";
import { placesOf, printedText, unitOfPlace } from "../../src/exact/printed.js";

describe("a figure as a form prints it", () => {
  it.each([
    ["39.350", "39.350"],
    ["007", "007"],
    ["≥95%", "≥95%"],
    ["", ""],
  ])("the text %j stays as it was typed", (text, printed) => {
    expect(printedText(text)).toBe(printed);
  });

  it.each([
    [39.35, "39.35"],
    [0, "0"],
    [-0.5, "-0.5"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
  ])("the number %d is the decimal %s", (number, printed) => {
    expect(printedText(number)).toBe(printed);
  });

  it("a number that is no decimal is refused", () => {
    expect(() => printedText(Number.NaN)).toThrow("not-a-number");
    expect(() => printedText(0.1 + 0.2)).toThrow("too-many-digits");
  });
});

describe("the places of a figure", () => {
  it.each([
    ["39", 0],
    ["39.3", 1],
    ["39.350", 3],
    ["-0.05", 2],
  ])("%s has %i", (text, places) => {
    expect(placesOf(text)).toBe(places);
  });

  it.each([
    [0, "1"],
    [1, "0.1"],
    [2, "0.01"],
    [20, "0.00000000000000000001"],
  ])("one unit of place %i is %s", (places, unit) => {
    expect(toText(unitOfPlace(places))).toBe(unit);
  });
});
