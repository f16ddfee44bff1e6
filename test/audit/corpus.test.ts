import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditRatio, auditSum } from "../../src/audit/index.js";
import type { BudgetFigures } from "../../src/budget/index.js";
import { audited, figureText } from "./forms.js";

/** Published figures with what they rest on, in the order of the file. */
const rows = readFileSync(new URL("../corpus/ratios.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

const said = (text: string): string => text.replace(/^(?:ratio|sum|score|rate) \S* /, "");
const ratio = (name: string, reported: string, figures: BudgetFigures): string =>
  said(figureText(auditRatio(name, reported, figures).value));
const execution = (executed: string, adjusted: string, reported: string): string =>
  ratio("budget-execution", reported, { executed, adjusted });
const sum = (reported: string, ...parts: readonly string[]): string =>
  said(figureText(auditSum(reported, parts).value));
const score = (leaf: object, more: object = {}): string => {
  const indicators = [{ name: "指标", ...leaf }];
  const { figures } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", ...more, indicators });
  return said(figureText(figures[0] ?? expect.unreachable()));
};
const outputs = (planned: string, actual: string, reported: string): string =>
  ratio("output-completion", reported, { outputs: { planned, actual } });
const staff = (actual: string, establishment: string): string =>
  ratio("staff-control", "0", { staff: { actual, establishment } }).split(" ")[1] ?? "";

/**
 * Each row of the file: what is recomputed, and what is found. A row that publishes no figure, or nothing to work it out
 * from, says so.
 */
const found: Readonly<Record<number, readonly [what: string, found: string | null, expected: string | null]>> = {
  1: [
    "预算调整率",
    ratio("budget-adjustment", "-31.55", { initial: "1342.46", adjusted: "918.886283" }),
    "-31.55 -31.55 agrees",
  ],
  2: [
    "绩效监控完成率",
    ratio("monitoring-completion", "100", { counts: { projects: "9", monitored: "9" } }),
    "100 100 agrees",
  ],
  3: [
    "得分率",
    score({ weight: "40", rule: { method: "manual", score: "39.35", reason: "公布" }, reportedRate: "98.375" }),
    "98.375 98.375 agrees",
  ],
  4: ["执行率(年度资金总额行)", execution("0", "0", "0"), "0 — not-computed"], // 0 ÷ 0 is no number
  5: ["执行率(其中:本年财政拨款)", null, null],
  6: ["目標完成率", outputs("10", "0", "0"), "0 0 agrees"],
  7: ["完成全年目标任务", outputs("2468", "2468", "1"), "1 100 reproduced: as-fraction half-up:0"],
  8: ["执行率", execution("68.41", "68.41", "100"), "100 100 agrees"], // 20.00 + 48.41
  9: ["总分", sum("96", ..."10+10+10+7+10+10+9+10+10+10".split("+")), "96 96 agrees"],
  10: [
    "实际执行率",
    ratio("budget-execution-of-funds-in-place", "72.03", { fundsInPlace: "149.63", executed: "107.78" }),
    "72.03 72.03 agrees",
  ], // 72.0310
  11: ["總分", sum("99.6", "20", "10", "10", "19.6", "20", "20"), "99.6 99.6 agrees"],
  12: ["执行率", execution("179.43", "200", "89.7"), "89.7 89.7 agrees"], // 89.715
  13: ["执行率", execution("179.43", "200", "89.7"), "89.7 89.7 agrees"],
  14: ["预算到位", null, null],
  15: ["执行率", execution("285.84", "285.84", "100"), "100 100 agrees"],
  16: ["完工率", outputs("53", "129", "243"), "243 243 agrees"], // 243.396
  17: ["下達補助資金合計", sum("246.2", "226.7", "19.5"), "246.2 246.2 agrees"],
  18: ["下達補助資金合計(按批次)", sum("246.2", "57.5", "188.7"), "246.2 246.2 agrees"],
  19: ["完成率", outputs("14", "14", "100"), "100 100 agrees"],
  20: ["补助小计", sum("7.75", "0.75", "7", "0"), "7.75 7.75 agrees"],
  21: ["预算执行率", execution("5.8", "5.8", "100"), "100 100 agrees"],
  22: [
    "预算执行得分",
    score(
      { weight: "20", ratio: "budget-execution", reported: "20" },
      { budget: { adjusted: "2.38", executed: "2.38" } },
    ),
    "20 20 agrees",
  ],
  23: ["自评得分", sum("100", "20", "20", "50"), "100 90 unexplained"],
  24: ["补助合计", sum("134.39", "50.29", "84.1"), "134.39 134.39 agrees"],
  25: ["县林业局小计", sum("3454", "4", "2400", "1050"), "3454 3454 agrees"],
  26: ["资金合计", sum("3517", "3454", "63"), "3517 3517 agrees"],
  27: ["合计", sum("357.18", "199", "134.18", "24"), "357.18 357.18 agrees"],
  28: ["经费发放率", execution("2310.4", "2330.9", "98"), "98 99.12 unexplained"], // 99.1205
  29: [
    "分配合计",
    sum("35", ..."5 1.5 2 1.5 2 1.5 1.5 2 1 1.5 1.5 1 1.5 1 1 1 1.5 1 1 1 1 1 1.5 0.5".split(" ")),
    "35 35 agrees",
  ],
  30: ["提前下达合计", sum("389.78", "326.29", "63.49"), "389.78 389.78 agrees"],
  31: ["合计", sum("100", "20", "15", "20", "10", "10", "10", "15"), "100 100 agrees"],
  32: ["中央水利发展资金合计", sum("2263", "1435", "25", "55", "700", "6", "14", "18"), "2263 2253 unexplained"],
  33: ["自治区水利发展资金", sum("5", "6"), "5 6 unexplained"],
  34: ["治理河道总长", sum("3.75", "3.133", "0.617"), "3.75 3.75 agrees"],
  35: [
    "預算執行率",
    ratio("budget-execution", "7.14", { initial: "70", adjusted: "70", fundsInPlace: "106.5", executed: "36.94" }),
    "7.14 52.77 unexplained",
  ], // 36.94 ÷ 70; ÷ 106.5 = 34.69
  36: ["预算执行率", execution("43.73", "73.19", "59.75"), "59.75 59.75 agrees"], // 59.7486
  37: ["辅警编制额度", null, null], // 万分之十三 of what is not stated: of 540 it would be 0.7
  38: ["全年实际支出", sum("1595.59", "890.4", "705.19"), "1595.59 1595.59 agrees"],
  39: ["救助率", outputs("51", "40", "78.4"), "78.4 78.4 agrees"], // 78.431
  40: ["救助率", outputs("93", "85", "91.4"), "91.4 91.4 agrees"], // 91.398
  41: ["转移支付资金合计", sum("1084.25", "668.00", "343.00", "73.25"), "1084.25 1084.25 agrees"],
  42: ["特别扶助合计", sum("321.25", "166.00", "136.00", "20.25"), "321.25 322.25 unexplained"],
  43: ["预算执行率", execution("10.01", "16", "63"), "63 63 agrees"], // 62.5625
  44: ["结余", sum("48", "46.5", "1.5"), "48 48 agrees"],
  45: ["支出合计", sum("46.5", "9.6", "8.5", "1.5", "15.9", "11"), "46.5 46.5 agrees"],
  46: ["预算执行率", execution("40", "40", "100"), "100 100 agrees"],
  47: ["支出合计", sum("179.6", "67", "9.1", "35.5", "62", "6"), "179.6 179.6 agrees"],
  48: ["局机关收入合计", sum("176.26", "35.87", "80.39", "60"), "176.26 176.26 agrees"],
  49: ["人员控制率", staff("19", "19"), "100"],
  50: ["人员控制率", staff("50", "48"), "104.17"], // 104.17, nothing published
  51: ["人员控制率", staff("21", "21"), "100"],
  52: [
    "预算完成率得分",
    score({ weight: "5", target: "100%", actual: "92.8%", rule: "100%计满分，每低于5%扣2分，扣完为止", reported: "3" }),
    "3 3 agrees",
  ],
  53: [
    "“三公经费”变动率得分",
    score({
      weight: "8",
      target: "≤0",
      unit: "%",
      actual: "-1%",
      rule: "“三公经费”变动率≦0，计8分；“三公经费”>0，每超过一个百分点扣0.8分，扣完为止。",
      reported: "8",
    }),
    "8 8 agrees",
  ],
  54: [
    "在职人员控制率",
    ratio("staff-control", "95.10", { staff: { actual: "136", establishment: "143" } }),
    "95.10 95.1 agrees",
  ], // 95.1049
  55: ["部门整体支出预算调整", sum("2690.62", "1922.76", "767.86"), "2690.62 2690.62 agrees"],
  56: ["三公经费(2018预算)", sum("63.46", "41.46", "22"), "63.46 63.46 agrees"],
  57: ["项目当年预算", sum("75.00", "25.00", "25.00", "25.00"), "75.00 75 agrees"],
  58: ["支出合计", sum("40.83", "12.08", "18.8", "6.75", "3.2"), "40.83 40.83 agrees"],
  59: ["种植数量", sum("17600", ...new Array<string>(10).fill("1760")), "17600 17600 agrees"],
  60: ["执行率", execution("30", "30", "100"), "100 100 agrees"],
  61: ["执行率", execution("9.48", "9.48", "100"), "100 100 agrees"],
  62: ["★补助家畜家禽养殖数量合计", sum("192", "180", "12"), "192 192 agrees"],
  63: ["执行率", execution("1100", "1100", "100"), "100 100 agrees"],
  64: ["执行率", execution("309", "309", "100"), "100 100 agrees"],
  65: ["资金测算", sum("6.84", ...new Array<string>(19).fill("0.36")), "6.84 6.84 agrees"], // 19 × 3600 元
  66: ["总分", sum("98.62", "8.62", "10", "20", "20", "30", "10"), "98.62 98.62 agrees"],
  67: ["指标得分", score({ weight: "10", target: "≥43.2", actual: "37.24", reported: "9" }), "9 8.62 within-places"], // 8.6204
  68: ["成本合计", sum("64.8", "15", "35", "14.8"), "64.8 64.8 agrees"],
  69: ["预算执行率", execution("40.80", "180", "22.67"), "22.67 22.67 agrees"], // 22.6667
  70: ["预算执行率", execution("13.10", "13.1", "100.00"), "100.00 100 agrees"],
  71: ["预算执行率", execution("1013.25", "1545.85", "65.55"), "65.55 65.55 agrees"], // 65.5465
  72: ["预算执行率", execution("1268.36", "1376.06", "92.17"), "92.17 92.17 agrees"], // 92.1733
  73: ["预算执行率", execution("39.44", "52.39", "75.28"), "75.28 75.28 agrees"], // 75.2815
  74: ["预算执行率", execution("5014.70", "5254.15", "95.44"), "95.44 95.44 agrees"], // 95.4426
  75: ["考核总得分(第一区)", sum("2.78", "0.48", "0.6", "0.5", "0.5", "0.3", "0.4"), "2.78 2.78 agrees"],
  76: [
    "省外新增实际投资得分",
    score({ weight: "0.5", target: "≥100%", actual: "90%", reported: "0.45" }),
    "0.45 0.45 agrees",
  ],
  77: ["考核总得分(第二区)", sum("2.95", "0.45", "0.6", "0.5", "0.5", "0.5", "0.4"), "2.95 2.95 agrees"],
  78: ["资金安排合计", sum("63.2", "5", "13", "5", "5", "5", "10", "1.2", "3", "12"), "63.2 59.2 unexplained"],
  79: ["项目资金合计", sum("239", "179.25", "59.75"), "239 239 agrees"],
  80: ["按生均安排", outputs("2390", "2390", "100"), "100 100 agrees"], // 2390 × 0.1 万元 = 239
  81: ["支出", null, null],
};

describe("published ratios, sums and scores", () => {
  it("are all looked at", () => {
    expect(Object.keys(found).length).toBe(rows.length);
  });

  it.each(Object.entries(found))("row %s", (row, [what, got, expected]) => {
    expect(rows[Number(row) - 1]?.[0]).toContain(what);
    expect(got).toBe(expected);
  });

  it("98 % of row 28 is the rate of the central funds in its note, cut off: 1352.2 ÷ 1372.7 = 98.507 %", () => {
    expect(execution("1352.2", "1372.7", "98")).toBe("98 98.51 reproduced: standard down:0");
  });

  it.each([
    ["row 12, 9 of 10 for 89.715 %", "9", "9 8.97 within-places"],
    ["row 13, 8 of 10 for the same", "8", "8 8.97 reproduced: standard down:0"],
  ])("%s", (_, reported, expected) => {
    const budget = { adjusted: "200", executed: "179.43" };
    expect(score({ weight: "10", ratio: "budget-execution", reported }, { budget })).toBe(expected);
  });
});
