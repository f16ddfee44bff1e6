import { describe, expect, it } from "vitest";
import type { Sheet } from "../../src/report.js";
import { pagesHigh } from "../../src/xlsx/pages.js";

const across = (width: number): Sheet => ({
  name: "表",
  rows: [],
  merges: [],
  widths: [width],
  print: { orientation: "landscape" },
});

/** So many rows of 20 points; 25 of them fit on a page across, whose height is 509 points. */
const rows = (count: number): number[] => Array.from({ length: count }, () => 20);

describe("a sheet on paper", () => {
  it("is printed smaller rather than with a last page of a few lines", () => {
    expect(pagesHigh(across(100), rows(58))).toBe(2); // 1160 / 509 = 2.28
    expect(pagesHigh(across(100), rows(27))).toBe(1); // 540 / 509 = 1.06
  });

  it("has a page more where the lines would become too small to be read", () => {
    expect(pagesHigh(across(100), rows(65))).toBe(3); // 1300 / 509 = 2.55
    expect(pagesHigh(across(100), rows(30))).toBe(2); // 600 / 509 = 1.18
  });

  it("takes on a page what its width makes smaller anyway", () => {
    expect(pagesHigh(across(252), rows(50))).toBe(1); // 252 × 6.1 = 1537, twice 769
  });

  it("takes as many pages as it needs where these are many", () => {
    expect(pagesHigh(across(100), rows(300))).toBe(0);
  });
});
