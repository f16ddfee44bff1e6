import { describe, expect, it } from "vitest";
import { lateness } from "../../src/proof/lateness.js";
import { openForm } from "../../src/proof/read-inputs.js";

const leaf = (more: object): object => ({ name: "指标", weight: "10", ...more });
const tiers = {
  method: "tiers",
  tiers: [
    { name: "好", aliases: ["优良"], from: "0.8", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
    { name: "一般", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false, default: "0.6" },
    { name: "差", from: "0", fromInclusive: true, to: "0.6", toInclusive: false, default: "0" },
  ],
};
const months = (partial: string): object => ({
  method: "deduct-per-step",
  step: "1",
  stepUnit: "月",
  points: "1",
  partial,
});

const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2023 },
  fullMarks: "100",
  budget: { unit: "万元", initial: 200.5, executed: "180" },
  indicators: [
    leaf({ target: "90%~95%", actual: 92, unit: "%" }),
    leaf({ target: "6月30日前", actual: "7月10日", rule: months("started") }),
    leaf({ target: "2023年6月30日前", actual: "2023年9月15日", rule: months("prorate") }),
    leaf({ target: "11月底完成100%", actual: "95%" }),
    leaf({ target: "健全", actual: "优良", rule: tiers }),
    leaf({ target: "健全", actual: "健全", rule: { method: "attainment" } }),
    leaf({ target: "健全", actual: "部分完成", awardedShare: "0.50", rule: { method: "attainment" } }),
    leaf({
      target: "增长5%",
      actual: "206人",
      previous: "200人",
      measures: { "a#b/c": "3个" },
      cases: 2,
      deduction: { points: "1.50", reason: "迟报" },
    }),
    leaf({ rule: { method: "checklist", elements: [{ name: "有制度", points: "4", met: true }] } }),
    leaf({ target: "≥3", unit: "万人", actual: "2.5" }),
  ],
};

const at = (place: number, cell: string): string => `/indicators/${place}${cell}`;
const opened = openForm(form, { standard: { id: "cn-mof-2020-10" } });
const read = (key: string): unknown => (opened.ok ? opened.read(key) : opened.issues);

describe("openForm reads as the library reads", () => {
  it.each([
    ["a weight", at(0, "/weight"), { text: "10", value: "10" }],
    ["full marks", "/fullMarks", { text: "100", value: "100" }],
    ["a budget figure typed as a number", "/budget/initial", { text: "200.5", value: "200.5", unit: "万元" }],
    ["the lower end of a range", at(0, "/target#min"), { text: "90%~95%", value: "90", unit: "%" }],
    ["the upper end of a range", at(0, "/target#max"), { text: "90%~95%", value: "95", unit: "%" }],
    ["an actual typed as a number", at(0, "/actual"), { text: "92", value: "92", unit: "%" }],
    // 1970-01-01 to 2023-06-30: 53 years of 365 days, 13 leap days, and 180 days.
    ["a day as its number", at(1, "/target"), { text: "6月30日前", value: "19538" }],
    ["the day of an actual", at(1, "/actual"), { text: "7月10日", value: "19548" }],
    ["a begun month", at(1, "/actual#months"), { text: "7月10日", value: "1" }],
    // Two whole months to 30 August, then 16 days of the 31 to 30 September.
    ["a month in part", at(2, "/actual#months"), { text: "2023年9月15日", value: "78/31" }],
    ["the day of two targets", at(3, "/target#0"), { text: "11月底完成100%", value: "19691" }],
    ["the number of two targets", at(3, "/target#1"), { text: "11月底完成100%", value: "100", unit: "%" }],
    ["the tier that words name", at(4, "/actual"), { text: "优良", value: { text: "好" } }],
    ["words that repeat the target", at(5, "/actual"), { text: "健全", value: { text: "met" } }],
    ["words that say partly", at(6, "/actual"), { text: "部分完成", value: { text: "partial" } }],
    ["an awarded share", at(6, "/awardedShare"), { text: "0.50", value: "0.5" }],
    ["a signed change", at(7, "/target"), { text: "增长5%", value: "5", unit: "%" }],
    ["last year's figure", at(7, "/previous"), { text: "200人", value: "200", unit: "人" }],
    ["a measure whose name looks like a mark", at(7, "/measures/a#b~1c"), { text: "3个", value: "3", unit: "个" }],
    ["cases typed as a number", at(7, "/cases"), { text: "2", value: "2" }],
    ["points taken off", at(7, "/deduction/points"), { text: "1.50", value: "1.5" }],
    ["an element that is met", at(8, "/rule/elements/0/met"), { text: "true", value: true }],
    ["a magnitude of the unit cell", at(9, "/target"), { text: "≥3", value: "30000", unit: "人" }],
  ])("%s", (_name, key, expected) => {
    expect(read(key)).toEqual(expected);
  });

  it.each([
    at(0, "/target"),
    at(0, "/target#0"),
    at(0, "/weight#0"),
    at(0, "/actual#months"),
    at(3, "/target#2"),
    at(9, "/target#min"),
    at(10, "/target"),
    at(0, "/name"),
    "/indicators",
    "/budget/constructor",
    "",
  ])("nothing at %s", (key) => {
    expect(read(key)).toBe(null);
  });
});

describe("lateness", () => {
  it.each([
    ["2023-06-30", "2023-06-30", 1, "started", "0"],
    ["2023-06-30", "2023-06-01", 1, "prorate", "0"],
    ["2023-06-30", "2023-07-29", 1, "whole-only", "0"],
    ["2023-06-30", "2023-07-30", 1, "started", "1"],
    ["2023-06-30", "2023-07-31", 1, "started", "2"],
    // To 30 July is a month of 30 days.
    ["2023-06-30", "2023-07-10", 1, "prorate", "1/3"],
    ["2021-12-31", "2022-02-28", 1, "whole-only", "2"],
    ["2021-12-31", "2022-03-01", 1, "started", "3"],
    ["2023-06-30", "2024-06-30", 12, "whole-only", "1"],
    ["2023-06-30", "2024-07-01", 12, "started", "2"],
    // 73 of the 365 days to 30 June 2025.
    ["2023-06-30", "2024-09-11", 12, "prorate", "1.2"],
  ] as const)("from %s to %s by %i, %s: %s", (latest, day, size, begun, expected) => {
    expect(lateness(latest, day, size, begun)).toBe(expected);
  });
});
