import { describe, expect, it } from "vitest";
import { isUnearned, printsAs } from "../../src/evaluate/full-marks.js";
import { fromText, zero } from "../../src/exact/index.js";
import { evaluated, findingsOf, form } from "./forms.js";

const exact = (text: string) => fromText(text) ?? zero;

describe("a published figure prints as the computed one", () => {
  it.each([
    ["as it is shown", "6.67", "6.666", "6.67", true],
    ["rounded half up to its own places", "6.7", "6.66", "6.66", true],
    ["as the standard's own rounding shows it", "6.67", "6.664", "6.67", true],
    ["rounded half up, where the standard rounds otherwise", "6.66", "6.664", "6.67", true],
    ["with zeros behind it", "6.670", "6.67", "6.67", true],
    ["not a unit below", "6.66", "6.666", "6.67", false],
    ["not rounded down", "6.6", "6.66", "6.66", false],
    ["as a JSON number", 6.5, "6.5", "6.5", true],
  ] as const)("%s: %s beside %s, shown as %s: %s", (_title, reported, own, shown, prints) => {
    expect(printsAs(reported, exact(own), exact(shown))).toBe(prints);
  });
});

describe("a published full mark", () => {
  it.each([
    ["is unearned where less was earned, and less is shown", "10", "9.99", "9.99", "10", true],
    ["is earned where all points were", "10", "10", "10", "10", false],
    ["is earned where the standard's rounding gives it", "10", "9.996", "10", "10", false],
    ["is earned where only a limit keeps it from being shown", "10", "10", "5", "10", false],
    ["of a weight of nothing is earned", "0", "-1", "-1", "0", false],
  ])("%s", (_title, reported, points, shown, weight, unearned) => {
    expect(isUnearned(reported, exact(points), exact(shown), exact(weight))).toBe(unearned);
  });

  it.each(["9.99", "10.01"])("is none of %s", (reported) => {
    expect(isUnearned(reported, exact("5"), exact("5"), exact("10"))).toBe(false);
  });

  it("is one with zeros behind it", () => {
    expect(isUnearned("10.00", exact("5"), exact("5"), exact("10"))).toBe(true);
  });
});

/** A leaf of 10 that came to so many of 1000, with the score that was published. */
const scored = (actual: string, reported: string | undefined) => ({
  name: `${actual}‰`,
  weight: "10",
  target: "≥1000",
  actual,
  ...(reported === undefined ? {} : { reported }),
});
/** Where published scores differ from the computed ones, by the place of their leaf. */
const differing = (...leaves: readonly object[]) =>
  findingsOf(evaluated(form(leaves, { fullMarks: "100" })))
    .filter((finding) => finding.endsWith(" score/reported-differs"))
    .map((finding) => /\d+/.exec(finding)?.[0]);

describe("a full mark that was rounded up, 9.6 as 10,", () => {
  it("is told of where no other leaf shows that all scores are rounded so", () => {
    expect(differing(scored("960", "10"))).toEqual(["0"]);
  });

  it("is not told of beside another leaf whose score is rounded so, below its weight: 4.6 as 5", () => {
    expect(differing(scored("960", "10"), scored("460", "5"))).toEqual([]);
  });

  it("is told of beside leaves that only show scores without a fraction: 5 as 5", () => {
    expect(differing(scored("960", "10"), scored("500", "5"))).toEqual(["0"]);
  });

  it("is told of beside another that is rounded up to its weight: 9.7 as 10", () => {
    expect(differing(scored("960", "10"), scored("970", "10"))).toEqual(["0", "1"]);
  });

  it("is told of beside a score that is printed with its fraction: 4.6", () => {
    expect(differing(scored("960", "10"), scored("460", "5"), scored("460", "4.6"))).toEqual(["0"]);
  });

  it("is told of beside a score that is no rounding of what was computed: 7 for 4.6", () => {
    expect(differing(scored("960", "10"), scored("460", "5"), scored("460", "7"))).toEqual(["0", "2"]);
  });

  it("is not told of beside a leaf without a published score", () => {
    expect(differing(scored("960", "10"), scored("460", "5"), scored("333", undefined))).toEqual([]);
  });

  it("is not told of where another with one place is rounded to that: 9.96 as 10.0 beside 4.44 as 4.4", () => {
    expect(differing(scored("996", "10.0"), scored("444", "4.4"))).toEqual([]);
    expect(differing(scored("996", "10"), scored("444", "4.4"))).toEqual([]);
  });

  it("is told of beside a group's score, which shows nothing of its leaves'", () => {
    const group = { name: "组", weight: "10", reported: "5", children: [scored("460", undefined)] };
    expect(differing(scored("960", "10"), group)).toEqual(["0"]);
  });

  it("is told of beside what was not chosen, which shows nothing", () => {
    const [chosen, other] = [{ ...scored("1000", "10"), chosen: true }, scored("460", "5")];
    const group = { name: "组", weight: "10", choose: "one", children: [chosen, other] };
    expect(differing(scored("960", "10"), group)).toContain("0");
  });
});
