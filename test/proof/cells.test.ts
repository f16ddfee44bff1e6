import { describe, expect, it } from "vitest";
import type { ProofInput } from "../../src/figure/expression.js";
import { form } from "../evaluate/forms.js";
import { proofOf } from "./printed.js";

/** What was read of a leaf of 10 beside its weight, by the keys below it; of year 2023. */
function readOf(leaf: object, more: object = {}): Record<string, ProofInput> {
  const input = form([{ name: "例", weight: "10", ...leaf }], { subject: { year: 2023 }, ...more });
  const { "/indicators/0/weight": weight, ...inputs } = proofOf(input).inputs;
  expect(weight).toEqual({ text: "10", value: "10" });
  const own = Object.entries(inputs).filter(([key]) => key.startsWith("/indicators/0/"));
  return Object.fromEntries(own.map(([key, read]) => [key.slice("/indicators/0/".length), read]));
}

const perCase = { method: "deduct-per-case", points: "1" };
const half = (of: string) => ({
  method: "ordinal",
  outcomes: [
    { when: [{ of, comparator: ">=", value: "1" }], share: "0.5" },
    { when: [], share: "0" },
  ],
});
const words = { target: "制度健全", rule: { method: "attainment" } };
const tiers = {
  method: "tiers",
  tiers: [
    { name: "达成", from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
    { name: "部分达成", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
  ],
};
const months = { method: "deduct-per-step", step: "1", stepUnit: "月", points: "1" };
const ratio = { ratio: "budget-execution" };
const budget = { budget: { initial: "100", adjusted: "200", executed: "50" } };

describe("a proof names what was read of a leaf:", () => {
  it.each<readonly [title: string, leaf: object, read: Record<string, ProofInput>]>([
    [
      "both cells, with their units",
      { target: "≥150人次", actual: "100人次" },
      {
        actual: { text: "100人次", value: "100", unit: "人次" },
        target: { text: "≥150人次", value: "150", unit: "人次" },
      },
    ],
    [
      "a bare number in the unit of the unit cell",
      { target: "5个", unit: "个", actual: 4 },
      { actual: { text: "4", value: "4", unit: "个" }, target: { text: "5个", value: "5", unit: "个" } },
    ],
    [
      "both ends of an interval",
      { target: "5-10个", actual: "12个" },
      {
        "target#min": { text: "5-10个", value: "5", unit: "个" },
        "target#max": { text: "5-10个", value: "10", unit: "个" },
        actual: { text: "12个", value: "12", unit: "个" },
      },
    ],
    [
      // 1 January 2023 is day 19358; 348 and 364 days later.
      "days by their numbers, without a unit",
      { target: "2023年12月31日前", actual: "2023年12月15日" },
      {
        actual: { text: "2023年12月15日", value: "19706" },
        target: { text: "2023年12月31日前", value: "19722" },
      },
    ],
    [
      "months of delay, beside both days: from July's end to 3 September one is over",
      { target: "7月前", actual: "2023年9月3日", rule: months },
      {
        actual: { text: "2023年9月3日", value: "19603" },
        target: { text: "7月前", value: "19569" },
        "actual#months": { text: "2023年9月3日", value: "1" },
      },
    ],
    [
      "cases that the actual cell counts",
      { actual: "3起", rule: perCase },
      { actual: { text: "3起", value: "3", unit: "起" } },
    ],
    ["cases that the form counts", { cases: "2", rule: perCase }, { cases: { text: "2", value: "2" } }],
    [
      "a measure, its name escaped as in a pointer",
      { measures: { "投诉/a~": "2件" }, rule: half("投诉/a~") },
      { "measures/投诉~1a~0": { text: "2件", value: "2", unit: "件" } },
    ],
    [
      "of several measures the one that the rule looks at",
      { measures: { 投诉: "2件", 上访: "3次" }, rule: half("上访") },
      { "measures/上访": { text: "3次", value: "3", unit: "次" } },
    ],
    [
      "the figure of the year before, with its unit",
      { previous: "2个", rule: half("previous") },
      { previous: { text: "2个", value: "2", unit: "个" } },
    ],
    [
      "what a text says of its target, where it repeats it",
      { ...words, actual: "制度健全" },
      { actual: { text: "制度健全", value: { text: "met" } } },
    ],
    [
      "what a text says of its target, else",
      { ...words, actual: "部分达成", awardedShare: "0.7" },
      {
        actual: { text: "部分达成", value: { text: "partial" } },
        awardedShare: { text: "0.7", value: "0.7" },
      },
    ],
    [
      "a text that says nothing of its target as it stands",
      { ...words, actual: "修订了办法", awardedShare: "0.5" },
      {
        actual: { text: "修订了办法", value: { text: "修订了办法" } },
        awardedShare: { text: "0.5", value: "0.5" },
      },
    ],
    [
      "the tier that a text names",
      { rule: tiers, actual: "达成" },
      { actual: { text: "达成", value: { text: "达成" } } },
    ],
    [
      "the best tier, where a text repeats its target",
      { target: "制度健全", rule: tiers, actual: "制度健全" },
      { actual: { text: "制度健全", value: { text: "达成" } } },
    ],
  ])("%s", (_title, leaf, read) => {
    expect(readOf(leaf)).toEqual(read);
  });
});

describe("a proof names what was read of a cell that speaks of a day and a figure", () => {
  it("by their places in it: 5 December is day 19358 + 338", () => {
    const read = readOf({ target: "12月底前完成100%", actual: "12月5日完成90%" });
    expect(read["actual#0"]).toEqual({ text: "12月5日完成90%", value: "19696" });
    expect(read["actual#1"]).toEqual({ text: "12月5日完成90%", value: "90", unit: "%" });
    expect([read["target#0"]?.value, read["target#1"]?.value]).toEqual(["19722", "100"]);
  });
});

describe("a proof of a ratio", () => {
  it("reads no cell of a leaf that states none", () => {
    expect(readOf(ratio, budget)).toEqual({});
  });

  it("reads the actual cell where there is one", () => {
    expect(readOf({ ...ratio, actual: "40%" }, budget)).toEqual({ actual: { text: "40%", value: "40", unit: "%" } });
  });

  it("reads the target cell where there is one", () => {
    expect(readOf({ ...ratio, target: "≥90%" }, budget)).toEqual({ target: { text: "≥90%", value: "90", unit: "%" } });
  });
});
