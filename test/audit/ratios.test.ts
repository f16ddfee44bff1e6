import { describe, expect, it } from "vitest";
import { ratioFigure } from "../../src/audit/figure/ratios.js";
import { auditRatio } from "../../src/audit/index.js";
import { allRatios } from "../../src/budget/index.js";
import type { BudgetFigures } from "../../src/budget/index.js";
import { audited, figureText, findingsOf, single } from "./forms.js";

const verdict = (name: string, reported: string, figures: BudgetFigures): string =>
  figureText(ratioFigure(name, reported, allRatios(figures).ratios)).replace(`ratio /reported/ratios/${name} `, "");

describe("published ratios and the amounts they rest on", () => {
  it.each([
    // executed, adjusted, published; by hand: 179.43 ÷ 200 = 89.715, 43.73 ÷ 73.19 = 59.749, 1013.25 ÷ 1545.85 = 65.546
    ["179.43", "200", "89.7", "89.7 agrees"],
    ["43.73", "73.19", "59.75", "59.75 agrees"],
    ["1013.25", "1545.85", "65.55", "65.55 agrees"],
    ["40.80", "180", "22.67", "22.67 agrees"],
    ["1268.36", "1376.06", "92.17", "92.17 agrees"],
    ["39.44", "52.39", "75.28", "75.28 agrees"],
    ["5014.70", "5254.15", "95.44", "95.44 agrees"],
    ["9034", "20000", "45.17", "45.17 agrees"],
    ["10.01", "16", "63", "63 agrees"], // 62.5625
    ["107.78", "149.63", "72.03", "72.03 agrees"], // 72.0310
    // 27.8 ÷ 29 = 0.95862, cut off; 36.94 ÷ 106.5 = 34.69 and no reading gives 7.14; 2310.4 ÷ 2330.9 = 99.12, not 98.
    ["27.8", "29", "0.958", "95.862 reproduced: as-fraction down:3"],
    ["36.94", "106.5", "7.14", "34.69 unexplained"],
    ["2310.4", "2330.9", "98", "99.12 unexplained"],
  ])("%s of %s, published as %s %%", (executed, adjusted, published, expected) => {
    expect(verdict("budget-execution", published, { executed, adjusted })).toBe(`${published} ${expected}`);
  });

  it("takes the adjustment −31.55 % as it is, and names a sign that was dropped", () => {
    const figures = { initial: "1342.46", adjusted: "918.886283" }; // −423.573717 ÷ 1342.46 = −31.5521 %
    expect(verdict("budget-adjustment", "-31.55", figures)).toBe("-31.55 -31.55 agrees");
    expect(verdict("budget-adjustment", "31.55", figures)).toBe(
      "31.55 -31.55 reproduced: without-sign half-up:2, turned-sign half-up:2",
    );
  });

  it("names the denominator that gives the published rate: 80 of 200 initial rather than of 100 adjusted", () => {
    expect(verdict("budget-execution", "40", { initial: "200", adjusted: "100", executed: "80" })).toBe(
      "40 80 reproduced: ratio:budget-execution-of-initial half-up:0",
    );
  });

  it("finds 136 of 143 posts to be 95.10 %, and 50 of 48 turned upside down as 96 %", () => {
    expect(verdict("staff-control", "95.10", { staff: { actual: "136", establishment: "143" } })).toBe(
      "95.10 95.1 agrees",
    );
    expect(verdict("staff-control", "96", { staff: { actual: "50", establishment: "48" } })).toBe(
      "96 104.17 reproduced: upside-down half-up:0",
    );
  });

  it("holds a change against this year's budget over last year's outturn where last year's budget is not known", () => {
    const threePublic = { budget: "12", executed: "11", previousExecuted: "10" };
    // 11 of 10 is 10 % more; 12 of 10 is 20 % more.
    expect(figureText(auditRatio("three-public-change", "20", { threePublic }).value)).toBe(
      "ratio /reported/ratios/three-public-change 20 10 reproduced: mixed-base:budget-to-previous-executed half-up:0",
    );
  });

  it("names 元 for 万元", () => {
    expect(verdict("budget-execution", "800000", { adjusted: "100", executed: "80" })).toMatch(
      /reproduced: yuan-for-wan/,
    );
  });
});

describe("a row that is scored by a ratio", () => {
  const budget = { initial: "120", adjusted: "100", executed: "90" };

  it("needs no unit in its target: a ratio is in percent", () => {
    expect(findingsOf(audited(single({ ratio: "budget-execution", target: "≥90", actual: "90" }, { budget })))).toEqual(
      [],
    );
  });

  it("is full where all of the budget was spent, whatever a person makes of it", () => {
    const row = { name: "预算执行率", ratio: "budget-execution", rule: "视执行情况酌情给分", reported: "90" };
    const spent = (executed: string): readonly string[] =>
      findingsOf(audited(single(row, { budget: { adjusted: "100", executed } })));
    expect(spent("100")).toContain("error /indicators/0/reported score/met-not-full");
    expect(spent("95")).not.toContain("error /indicators/0/reported score/met-not-full");
  });

  it("is told by the base that gives its score where its own has no value: 90 of the initial 100", () => {
    const none = { initial: "100", adjusted: "0", executed: "90" };
    const row = { name: "预算执行率", ratio: "budget-execution", target: "≥100%", reported: "90" };
    expect(findingsOf(audited(single(row, { budget: none })))).toContain(
      "error /indicators/0/reported score/other-reading",
    );
  });
});

describe("an adjustment of the budget", () => {
  it("far from where the budget began is said of the budget, and so is a cut to what was spent", () => {
    const budget = { initial: "100", adjusted: "50", executed: "50" };
    expect(findingsOf(audited(single({ target: "≥10个", actual: "10个" }, { budget })))).toEqual([
      "warning /budget budget/adjustment-unexplained",
      "warning /budget budget/cut-to-outturn",
    ]);
  });
});
