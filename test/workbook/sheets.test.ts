import { describe, expect, it } from "vitest";
import type { Sheet, SheetCell } from "../../src/report.js";
import { evaluate } from "../../src/evaluate/index.js";
import { safeWorkbookSheets, workbookSheets as workbook } from "../../src/workbook/index.js";

/** Without rows to be added. */
const workbookSheets = (given: object): readonly Sheet[] => workbook(given, { spareRows: 0 }).value;

const form = (leaves: readonly object[], more: object = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  ...more,
  indicators: leaves,
});

function sheetOf(sheets: readonly Sheet[], name: string): Sheet {
  return sheets.find((sheet) => sheet.name === name) ?? expect.unreachable(`no sheet ${name}`);
}

const shown = (cell: SheetCell | undefined): string =>
  cell?.formula === undefined ? (cell?.value ?? "") : `=${cell.formula}`;
/** A step without what makes it blank where something is wrong. */
const bare = (line: string): string => line.replace(/\|=IF\(B\d+="",(.*),(?:""|B\d+)\)\|/, "|=$1|");
const lines = (sheet: Sheet): string[] => sheet.rows.map((row) => row.map(shown).join("|"));

/** The steps of a leaf of 10 points. */
function stepsOf(leaf: object): string[] {
  const rest = { name: "其余", weight: "90", target: "≥1", actual: "1" };
  const ledger = lines(sheetOf(workbookSheets(form([{ name: "甲", weight: "10", ...leaf }, rest])), "计算"));
  return ledger
    .slice(
      2,
      ledger.findIndex((line) => line.startsWith("其余")),
    )
    .map(bare);
}

describe("a workbook that computes itself", () => {
  it("has the numbers to fill in as cells of the form, and formulas that refer to them", () => {
    const leaf = { name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" };
    const sheets = workbookSheets(form([leaf]));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["自评表", "得分", "计算", "读数", "说明", "原表", "数据"]);
    const row = sheetOf(sheets, "自评表").rows[4] ?? [];
    expect(row.slice(4, 11).map(shown)).toEqual(["≥", "150", "人次", "100", "", "100", "=得分!D2"]);
    expect(row.slice(4, 8).map((cell) => cell.role)).toEqual(["input", "input", "input", "input"]);
    expect(lines(sheetOf(sheets, "计算")).slice(3, 7).map(bare)).toEqual([
      "　实际完成值|=读数!D3|",
      "　指标值|=读数!D4|",
      "　完成比例|=IF(B4>=B5,1,IF(B5=0,0,IF(B5<0,MAX(0,MIN(1,1-ABS(B4-B5)/ABS(B5))),MAX(0,MIN(1,B4/B5)))))|",
      "　未取舍得分|=得分!B2*B6|",
    ]);
    const [, , figure, score, rate] = sheetOf(sheets, "得分").rows[1] ?? [];
    expect(shown(figure)).toMatch(/^=IF\(ISERROR\(计算!B28\),".*",计算!B28\)$/);
    // The weight is a cell to fill in: whatever is typed there, full marks are the weight.
    const rounded = "ROUND(ROUND(C2*100,8),0)/100";
    const within = `IF(ROUND(C2,11)=B2,B2,IF(ROUND(C2,11)<B2,MIN(${rounded},B2),${rounded}))`;
    expect(shown(score)).toBe(`=IF(ISNUMBER(C2),${within},C2)`);
    expect(shown(rate)).toBe('=IF(ISNUMBER(D2),IF(B2=0,"",ROUND(ROUND(D2/B2*1000000,6),0)/1000000),"")');
    const total = sheetOf(sheets, "得分").rows[2] ?? [];
    expect(shown(total[2])).toBe('=IF(COUNT(D2)=1,ROUND(SUM(D2),10),"有"&(1-(COUNT(D2)))&"项要改")');
  });

  it("shows a percentage as one, in a cell that keeps what is typed next", () => {
    const leaf = { name: "合格率", weight: "100", target: "不低于90%", actual: "80%" };
    const row = sheetOf(workbookSheets(form([leaf])), "自评表").rows[4] ?? [];
    expect(row.slice(4, 8).map(({ kind, value, format }) => [kind, value, format])).toEqual([
      ["text", "≥", undefined],
      ["percent", "90", "0.00%"],
      ["text", "%", undefined],
      ["percent", "80", "0.00%"],
    ]);
  });

  it("writes figures of more than 15 digits as values, with a remark", () => {
    const leaf = { name: "金额", weight: "100", target: "≥12345678901234567890", actual: "12345678901234567889" };
    const sheets = workbookSheets(form([leaf]));
    const [, row] = lines(sheetOf(sheets, "得分"));
    expect(row).toContain("双精度数算不准或存不下");
    const ledger = lines(sheetOf(sheets, "计算"));
    expect(ledger[ledger.length - 1]).toMatch(/^　未取舍得分\|=IF\(B2="",100,B2\)\|.*写成数值$/);
  });

  it("holds the cells beside a number of more than 12 digits to what they were, and shown as they were", () => {
    const leaf = { name: "完成量", weight: "100", target: "≥100", actual: "0.999999999999999" };
    const formulas = JSON.stringify(workbookSheets(form([leaf])).map(({ rows }) => rows)).replaceAll('\\"', '"');
    expect(formulas).toMatch(
      /AND\(EXACT\(自评表!F\d+,原表!F\d+\),NOT\(ISLOGICAL\(自评表!F\d+\)\),LEFT\(CELL\("format",自评表!F/,
    );
    expect(formulas).toContain("指标值不能改：请改回");
    expect(formulas).toContain("分值不能改：请改回");
  });

  it("shows full marks of a weight finer than the places unrounded, and sums at the places of the finest", () => {
    const leaf = (weight: string) => ({ name: "甲", weight, target: "≥1", actual: "1" });
    const scores = lines(sheetOf(workbookSheets(form([leaf("33.335"), leaf("33.335"), leaf("33.33")])), "得分")).map(
      (line) => line.split("|"),
    );
    const rounding = "ROUND(ROUND(C2*100,8),0)/100";
    expect(scores[1]?.[3]).toBe(`=IF(ISNUMBER(C2),IF(C2=B2,B2,IF(C2<B2,MIN(${rounding},B2),${rounding})),C2)`);
    expect(scores[4]?.slice(2, 4)).toEqual([
      '=IF(COUNT(D2:D4)=3,ROUND(SUM(D2:D4),10),"有"&(3-(COUNT(D2:D4)))&"项要改")',
      "=C5",
    ]);
  });

  it("writes what only a quotient says exactly as one", () => {
    const leaf = { name: "覆盖面", weight: "10", target: "三分之二以上", actual: "三分之一" };
    const rest = { name: "其余", weight: "90", target: "≥1", actual: "1" };
    const ledger = lines(sheetOf(workbookSheets(form([leaf, rest])), "计算"));
    expect(ledger.slice(2, 4)).toEqual(["　实际完成值|=1/3|", "　指标值|=2/3|"]);
  });

  it("writes a rule's steps as its figure has them", () => {
    const rule = { method: "linear", of: "actual", from: "60", to: "90" };
    expect(stepsOf({ target: "≥90", unit: "%", actual: "70", rule })).toEqual([
      "　实际完成值|=读数!D4|",
      "　所在的位置|=MAX(0,MIN(1,(B3-60)/(90-60)))|",
      "　未取舍得分|=得分!B2*B4|",
    ]);
  });

  it("counts months late by the calendar, a begun one too", () => {
    const rule = { method: "deduct-per-step", step: "1", stepUnit: "个月", points: "1", partial: "started" };
    expect(stepsOf({ target: "2023年6月30日前", actual: "2023年7月10日", rule })).toEqual([
      "　完成日期|=读数!D3|",
      "　完成期限|=45107|", // 2023-06-30
      "　迟延整月数|=MAX(0,(YEAR(B3)-YEAR(B4))*12+MONTH(B3)-MONTH(B4)-IF(DAY(B3)<MIN(DAY(B4),DAY(EOMONTH(B3,0))),1,0))|",
      "　迟延|=IF(B3<=B4,0,B5+IF(EDATE(B4,B5)<B3,1,0))|",
      "　偏差折合步数|=ROUNDUP(ROUND(B6/1,9),0)|",
      "　未取舍得分|=ROUND(MAX(0,得分!B2-B7*1),12)|",
    ]);
  });

  it("brings a figure into what the unit cell counts by", () => {
    const bands = [
      { min: "3", share: "1" },
      { min: "2", max: "3", share: "0.5" },
    ];
    const rule = { method: "bands", of: "actual", bands, otherwise: { share: "0" } };
    expect(stepsOf({ target: "≥3", unit: "万人", actual: "2.5", rule })).toEqual([
      "　实际完成值|=读数!D4|",
      "　实际完成值（折算为10000人）|=ROUND(B3/10000,12)|",
      "　未取舍得分|=ROUND(IF(B4>=3,得分!B2*1,IF(AND(2<=B4,B4<3),得分!B2*0.5,得分!B2*0)),12)|",
    ]);
  });

  it("has what a person decided to be filled in anew", () => {
    const points = 'ROUND(得分!B2*IF(B3="达成",1,IF(B3="未达成",0,IF(ISNUMBER(B4),B5,NA()))),12)';
    expect(
      stepsOf({ target: "健全", actual: "部分达成", awardedShare: "0.7", rule: { method: "attainment" } }),
    ).toEqual([
      "　完成情况|=读数!D3|填“达成”“部分达成”或“未达成”",
      "　评定份额|=读数!D4|评分人评定，占分值的份额",
      "　评定的得分比例|=B4|部分达成",
      `　未取舍得分|=IF(ISERROR(${points}),IF(ISTEXT(B4),B4,"请核对填写、分值和评定比例"),${points})|`,
    ]);
    expect(stepsOf({ rule: { method: "manual", score: "8", reason: "专家评议" } })).toEqual([
      "　人工评分|8|专家评议",
      '　未取舍得分|=IF(ISERROR(IF(B3>得分!B2,NA(),B3)),"请核对填写、分值和评定比例",IF(B3>得分!B2,NA(),B3))|',
    ]);
  });

  it.each([
    ["indicator", "H", "0"],
    ["total", "G", "90"],
  ])("caps by the figure that the stage %s adds up", (stage, column, score) => {
    const small = { name: "甲", weight: "10", target: "≥10000", actual: "1" };
    const capped = { name: "乙", weight: "90", target: "≥1", actual: "1" };
    const caps = [{ of: "/indicators/1", by: "/indicators/0", bands: [{ max: "0", maxInclusive: true, share: "0" }] }];
    const given = form([small, capped], { caps, rounding: { places: 2, mode: "half-up", stage } });
    const sheets = workbookSheets(given);
    const steps = lines(sheetOf(sheets, "计算")).slice(-4).map(bare);
    expect(steps).toEqual([
      expect.stringMatching(/^封顶：乙\|.*\|\/indicators\/0$/) as string,
      `　所依据的数|=ROUND(得分!${column}2,12)|`,
      "　封顶前|=计算!B55|",
      "　封顶后|=IF(B57<=0,MIN(得分!B3*0,B58),B58)|",
    ]);
    expect(shown(sheetOf(sheets, "得分").rows[2]?.[2])).toMatch(/,计算!B59\)$/);
    expect(evaluate(given).value.indicators[1]?.score).toBe(score);
  });

  it("has no rate for a weight of zero", () => {
    const bonus = { name: "加分", weight: "0", cases: 2, rule: { method: "add-per-case", points: "1.5", cap: "5" } };
    const full = { name: "甲", weight: "100", target: "≥1", actual: "1" };
    const row = sheetOf(workbookSheets(form([full, bonus])), "得分").rows[2] ?? [];
    expect(shown(row[4])).toBe("");
  });

  it("says why an indicator that does not apply or was not chosen has no points", () => {
    const either = {
      name: "择一",
      weight: "60",
      choose: "one",
      children: [
        { name: "甲", weight: "60", target: "≥1", actual: "1", chosen: true },
        { name: "乙", weight: "60", target: "≥1", actual: "0" },
      ],
    };
    const none = { name: "丙", weight: "40", target: "≥1", notApplicable: true };
    const sheets = workbookSheets(form([either, none], { notApplicablePolicy: "rescale" }));
    const rows = sheetOf(sheets, "得分").rows.map((row) => [shown(row[0]), shown(row[5])].join("|"));
    expect(rows).toContain("　乙|二者择其一，未选");
    expect(rows).toContain("丙|不适用，不计分");
  });

  it("writes a ratio over zero as such", () => {
    const leaf = { name: "甲", weight: "100", target: "≥1", actual: "1" };
    const sheets = workbookSheets(form([leaf], { budget: { initial: "0", adjusted: "0", executed: "0" } }));
    const ratio = sheetOf(sheets, "比率").rows.find((row) => row[0]?.value === "预算执行率");
    expect(shown(ratio?.[4])).toBe('=IF(ISNUMBER(D7),ROUND(D7,6),"—")');
  });

  it("never makes a formula of a name or a text", () => {
    const name = '=HYPERLINK("http://x","点")';
    const leaf = { name, weight: "100", target: "符合", actual: "达成年度指标" };
    const subject = { name, supervisor: "@甲", year: 2021 };
    const sheets = workbookSheets(form([leaf], { subject }));
    const cells = sheets.flatMap((sheet) => sheet.rows.flat());
    expect(cells.filter((cell) => cell.value.includes("HYPERLINK")).length).toBeGreaterThan(2);
    expect(cells.filter((cell) => (cell.formula ?? "").includes("HYPERLINK"))).toEqual([]);
  });

  it("keeps every formula within the length and the arguments that programs take", () => {
    const leaves = Array.from({ length: 400 }, (_, place) => ({
      name: `很长的指标名称${"名".repeat(200)}${place}`,
      weight: "0.25",
      target: "≥3",
      actual: String(place % 5),
    }));
    const groups = Array.from({ length: 300 }, (_, place) => ({
      name: `组${place}`,
      weight: "0.25",
      children: [{ name: "甲", target: "≥3", actual: "2" }],
    }));
    const sheets = workbookSheets(form([{ name: "全部", weight: "100", children: leaves }, ...groups]));
    const formulas = sheets.flatMap((sheet) => sheet.rows.flat()).flatMap((cell) => cell.formula ?? []);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
    for (const formula of formulas) {
      for (const [, list = ""] of formula.matchAll(/SUM\(([^()]*)\)/g))
        expect(list.split(",").length).toBeLessThan(256);
    }
  });

  it("gives all issues of a form that cannot be computed", () => {
    const read = safeWorkbookSheets(
      form([
        { name: "甲", weight: "50", target: "≥**", actual: "1" },
        { name: "乙", weight: "50", target: "≥1" },
      ]),
    );
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual(["target/placeholder", "actual/missing"]);
  });
});
