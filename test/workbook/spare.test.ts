import { describe, expect, it } from "vitest";
import { safeWorkbookSheets } from "../../src/workbook/index.js";
import { Clerk, number, percent, text } from "./clerk.js";
import { hyperFormula } from "./interpreted.js";

const engine = hyperFormula();

const REST = { name: "效益", weight: "40", children: [{ name: "乙", weight: "40", target: "≥3", actual: "3" }] };

/** A form whose first group says by what rule its indicators are scored. */
const ruled = (rule: unknown, leaf: object) => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2021 },
  indicators: [{ name: "产出", weight: "60", rule, children: [{ name: "甲", weight: "60", ...leaf }] }, REST],
});

const NEARLY = { target: "≥90%", actual: "85%" };

/** The rows to fill in of each group, by the names of their columns; what is refused instead. */
function spareRows(form: unknown): readonly number[] | string {
  const read = safeWorkbookSheets(form as never);
  if (!read.ok) return read.issues.map(({ path, message }) => `${path ?? ""} ${message}`).join("\n");
  const names = ["产出", "效益"];
  const counts = names.map(() => 0);
  let group = -1;
  for (const row of read.value[0]?.rows ?? []) {
    const at = names.findIndex((name) => row.some(({ value }) => value.startsWith(name)));
    if (at >= 0) group = at;
    if (group >= 0 && row.slice(1, 4).some(({ role }) => role === "input")) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

describe("a group whose rule cannot score a blank row", () => {
  it.each([
    [
      "steps in persons",
      { method: "deduct-per-step", step: "1", stepUnit: "人", points: "1" },
      { target: "≥100", unit: "人", actual: "85" },
    ],
    [
      "bands in points",
      {
        method: "bands",
        of: "actual",
        bands: [
          { min: "90", points: "10" },
          { max: "90", points: "5" },
        ],
      },
      NEARLY,
    ],
    ["a sentence in points", "≥90%得10分；80%（含）-90%得8分；<80%得0分", NEARLY],
    [
      "the figure of the year before",
      {
        method: "ordinal",
        outcomes: [
          { when: [{ of: "previous", comparator: ">", value: "3" }], share: "1" },
          { when: [], share: "0" },
        ],
      },
      { ...NEARLY, previous: "2" },
    ],
    [
      "a figure of its own",
      {
        method: "ordinal",
        outcomes: [
          { when: [{ of: "投诉", comparator: "<", value: "3" }], share: "1" },
          { when: [], share: "0" },
        ],
      },
      { ...NEARLY, measures: { 投诉: "1" } },
    ],
    ["points that a person gave", { method: "manual", score: "5", reason: "评议" }, {}],
  ])("has none: %s", (_name, rule, leaf) => {
    expect(spareRows(ruled(rule, leaf))).toEqual([0, 5]);
  });

  it("has rows for days where it scores days alone", () => {
    const rule = { method: "deduct-per-step", step: "1", stepUnit: "天", points: "1" };
    expect(spareRows(ruled(rule, { target: "2021年12月底前", actual: "2022-01-03" }))).toEqual([5, 5]);
  });

  it("has rows for words where it scores words alone", () => {
    const tiers = [
      { name: "优", from: "0.9", fromInclusive: true, to: "1", toInclusive: true, default: "1" },
      { name: "良", from: "0.5", fromInclusive: true, to: "0.9", toInclusive: false, default: "0.8" },
    ];
    expect(spareRows(ruled({ method: "tiers", tiers }, { target: "显著", actual: "优" }))).toEqual([5, 5]);
  });
});

/** Under 赣财绩〔2017〕 satisfaction loses points by percentages. */
const JIANGXI = {
  schemaVersion: 1,
  standard: "cn-jiangxi-2017",
  subject: { year: 2021 },
  indicators: [
    { name: "产出指标", weight: "90", children: [{ name: "甲", weight: "90", target: "≥90%", actual: "90%" }] },
    { name: "满意度指标", weight: "10", children: [{ name: "乙", weight: "10", target: "≥90%", actual: "84%" }] },
  ],
};

describe.skipIf(engine === null)("a row of a group that scores percentages alone", () => {
  it("says so of a number that is none", () => {
    const read = safeWorkbookSheets(JIANGXI);
    const clerk = new Clerk(read.ok ? read.value : expect.unreachable(read.issues[0]?.message));
    const row = clerk.spare[5] ?? expect.unreachable("no row");
    const named = { 指标名称: text("丙"), 比较符: text("≥"), 分值: number("10") };
    clerk.fill(row, { ...named, 年度指标值: number("10"), 度量单位: text("次"), 实际完成值: number("10") });
    expect(clerk.says(row, "得分")).toBe("这样填没有对应的得分");
    clerk.fill(row, { 年度指标值: percent("90"), 度量单位: text("%"), 实际完成值: percent("90") });
    expect(clerk.says(row, "得分")).toBe("10");
  });
});
