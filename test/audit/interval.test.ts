import { describe, expect, it } from "vitest";
import { printed } from "../../src/audit/index.js";
import { fromText } from "../../src/exact/index.js";
import { exactly, holds, less, meet, plain, printedSpan, times, together } from "../../src/audit/compute/interval.js";

const number = (text: string) => fromText(text) ?? expect.unreachable(text);
const half = (low: string, high: string) => ({ low, lowInclusive: true, high, highInclusive: false });

describe("the interval of a printed figure", () => {
  it("is half a unit of the last place on either side, the lower end included", () => {
    expect(printed("39.35")).toEqual(half("39.345", "39.355"));
    expect(printed("96")).toEqual(half("95.5", "96.5"));
  });

  it("counts trailing zeros as places", () => {
    expect(printed("28.80")).toEqual(half("28.795", "28.805"));
    expect(printed("28.8")).toEqual(half("28.75", "28.85"));
  });

  it("is the unit above a figure that was cut off", () => {
    expect(printed("39.35", "down")).toEqual(half("39.35", "39.36"));
  });

  it("is mirrored below zero, where halves go away from zero", () => {
    expect(printed("-31.55")).toEqual({ low: "-31.555", lowInclusive: false, high: "-31.545", highInclusive: true });
    expect(printed("-31.55", "down")).toEqual({
      low: "-31.56",
      lowInclusive: false,
      high: "-31.55",
      highInclusive: true,
    });
  });

  it("is one of any length: a figure that was worked out may have more digits than any typed", () => {
    const zeros = "0".repeat(1000);
    const nines = "9".repeat(1000);
    expect(printed(`1${zeros}`)).toEqual(half(`${nines}.5`, `1${zeros}.5`));
  });

  it("lies on both sides of zero without its ends", () => {
    expect(printed("0.0")).toEqual({ low: "-0.05", lowInclusive: false, high: "0.05", highInclusive: false });
    expect(printed("0", "down")).toEqual({ low: "-1", lowInclusive: false, high: "1", highInclusive: false });
  });

  it("holds 39.345 and not 39.355", () => {
    const span = printedSpan("39.35");
    expect(["39.345", "39.3549", "39.355", "39.3449"].map((text) => holds(span, number(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("calculating with intervals", () => {
  it("adds the ends; an end is included where both are", () => {
    expect(plain(together(printedSpan("1"), exactly(number("0.25"))))).toEqual(half("0.75", "1.75"));
    expect(plain(together(printedSpan("1"), printedSpan("-1")))).toEqual({
      low: "-1",
      lowInclusive: false,
      high: "1",
      highInclusive: false,
    });
  });

  it("takes the high end from the low one", () => {
    expect(plain(less(exactly(number("10")), printedSpan("1")))).toEqual({
      low: "8.5",
      lowInclusive: false,
      high: "9.5",
      highInclusive: true,
    });
  });

  it("meets in what both hold, and nowhere where only an open end touches", () => {
    expect(meet(printedSpan("1"), printedSpan("2"))).toBe(null);
    expect(plain(meet(printedSpan("1"), printedSpan("1.2")) ?? expect.unreachable())).toEqual(half("1.15", "1.25"));
    expect(meet(printedSpan("1"), exactly(number("0.5")))).not.toBe(null);
  });

  it("grows with a factor", () => {
    expect(plain(times(printedSpan("1"), number("4")))).toEqual(half("2", "6"));
  });
});
