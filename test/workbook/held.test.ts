import { describe, expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { readForm } from "../../src/reader/index.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { examples } from "./forms.js";
import { cellsOf, typed } from "./type.js";

const FORM = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { name: "甲项目", year: 2021 },
  rounding: { places: 2, mode: "half-up", stage: "total" },
  budget: { unit: "万元", initial: "125", adjusted: "120", executed: "108", carriedOver: "3" },
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution" },
    {
      name: "产出指标",
      weight: "90",
      children: [
        { name: "甲", code: "01", weight: "30", target: "不低于90%", actual: "80%", reason: "工期延误" },
        { name: "乙", weight: "20", target: "≤5%", actual: "10%", direction: "lower-is-better" },
        { name: "丙", weight: "20", target: "≥150人次", actual: "100人次" },
        { name: "丁", weight: "10", target: "符合", actual: "未达成年度指标且效果较差", awardedShare: "0.3" },
        { name: "戊", weight: "5", target: "2021年12月底前", actual: "2021-12-20" },
        {
          name: "己",
          weight: "5",
          cases: 2,
          rule: { method: "deduct-per-case", points: "1", floor: "1" },
        },
      ],
    },
  ],
};

type Edit = readonly [path: string, heading: string, cell: Partial<SheetCell>];

/** The workbook of a form with something typed into it, read again. */
async function readBack(form: object, edits: readonly Edit[] = [], change = (sheets: readonly Sheet[]) => sheets) {
  const sheets = workbookSheets(form).value;
  const placeOf = cellsOf(form, evaluate(form).value, sheets);
  const made = typed(
    sheets,
    edits.map(([path, heading, cell]) => [placeOf(path, heading) ?? expect.unreachable(heading), cell] as const),
  );
  const { value, notes } = await readForm(await writeTables(change(made)));
  return { form: value.form, places: value.places, told: notes.filter(({ code }) => code.startsWith("workbook/")) };
}

/** A form without the scores that its workbook prints. */
function bare(form: object): unknown {
  return JSON.parse(JSON.stringify(form, (key, value: unknown) => (key === "reported" ? undefined : value)));
}

describe("the form that a workbook holds as data", () => {
  it("comes back word for word where no cell was changed, with what no cell shows", async () => {
    const { form, told } = await readBack(FORM);
    expect(bare(form)).toEqual(FORM);
    expect(told.map(({ code, params }) => [code, params["keys"]])).toEqual([
      ["workbook/taken", "standard、rounding、rule×1"],
    ]);
  });

  it.each(examples())("$name comes back word for word", async ({ form }) => {
    const back = await readBack(form);
    expect(bare(back.form)).toEqual(bare(form));
    expect(evaluate(back.form).value.score).toBe(evaluate(form).value.score);
  });

  it("gives way to what a cell shows, and the difference is told with the cell", async () => {
    const { form, told, places } = await readBack(FORM, [
      ["/indicators/1/children/0", "实际完成值", { value: "86.4" }],
      ["/indicators/1/children/2", "年度指标值", { value: "200" }],
      ["/indicators/1/children/1", "比较符", { value: "≥" }],
      ["/indicators/1/children/3", "评定比例", { value: "0.5" }],
    ]);
    const [, group] = form.indicators as readonly { children?: readonly object[] }[];
    expect(group?.children?.slice(0, 4)).toMatchObject([
      { target: "不低于90%", actual: "86.40%", reason: "工期延误", code: "01" },
      { target: "≥5.00%", actual: "10%", direction: "lower-is-better" },
      { target: "≥200人次", actual: "100人次" },
      { awardedShare: "0.5" },
    ]);
    const changed = told.filter(({ code }) => code === "workbook/changed");
    expect(changed.map(({ params }) => [params["held"], params["shown"]])).toEqual([
      ["80.00%", "86.40%"],
      ["≤", "≥"],
      ["150", "200"],
      ["0.3", "0.5"],
    ]);
    expect(changed[0]?.params["cell"]).toBe(places["/indicators/1/children/0/actual"]);
  });

  it("does not fill in a cell that was emptied", async () => {
    const { form } = await readBack(FORM, [["/indicators/1/children/0", "实际完成值", { kind: "text", value: "" }]]);
    const read = safeEvaluate(form);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["actual/missing", "/indicators/1/children/0/actual"],
    ]);
  });

  it("has the indicators that were added, and those alone that are shown", async () => {
    const add = (sheets: readonly Sheet[]): readonly Sheet[] =>
      sheets.map((sheet) => (sheet.name === "自评表" ? { ...sheet, rows: withRow(sheet.rows) } : sheet));
    const { form, told } = await readBack(FORM, [], add);
    const [, group] = form.indicators as readonly { children?: readonly { name: string }[] }[];
    expect(group?.children?.map(({ name }) => name)).toEqual(["甲", "乙", "丙", "丁", "戊", "己", "庚"]);
    expect(told.map(({ code }) => code)).toContain("workbook/added");
  });

  it("leaves out what the sheet no longer has: workbook/removed", async () => {
    const without = (sheets: readonly Sheet[]): readonly Sheet[] =>
      sheets.map((sheet) => {
        const rows = sheet.rows.filter((row) => !row.some(({ value }) => value === "戊"));
        return sheet.name === "自评表" ? { ...sheet, rows } : sheet;
      });
    const { form, told } = await readBack(FORM, [], without);
    expect(JSON.stringify(form.indicators)).not.toContain("戊");
    expect(told.filter(({ code }) => code === "workbook/removed").map(({ params }) => params["name"])).toEqual(["戊"]);
    expect((await readBack(FORM)).told.map(({ code }) => code)).toEqual(["workbook/taken"]);
  });

  it("keeps the weight of a group whose name went with its first row", async () => {
    const leaf = (name: string, weight: string): object => ({ name, weight, target: "≥90%", actual: "90%" });
    const group = (name: string, weight: string, children: object[]): object => ({ name, weight, children });
    const form = {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        group("产出指标", "60", [group("数量指标", "60", [leaf("甲", "30"), leaf("乙", "30")])]),
        group("效益指标", "40", [group("经济效益", "40", [leaf("丙", "20"), leaf("丁", "20")])]),
      ],
    };
    const back = await readBack(form, [], ([page, ...sheets]) => {
      if (page === undefined) return [];
      const at = page.rows.findIndex((row) => row.some(({ value }) => value === "丙"));
      const up = (row: number): number => (row > at ? row - 1 : row);
      const merges = page.merges
        .filter(({ startRow }) => startRow !== at)
        .map((merge) => ({ ...merge, startRow: up(merge.startRow), endRow: up(merge.endRow) }));
      return [{ ...page, merges, rows: page.rows.filter((_, row) => row !== at) }, ...sheets];
    });
    expect(back.form.indicators.map(({ weight }) => weight)).toEqual(["60", "40"]);
    expect(JSON.stringify(back.form.indicators[1])).toContain('"name":"经济效益","weight":"40"');
  });

  it("is found by names where a row was put in above", async () => {
    const insert = (sheets: readonly Sheet[]): readonly Sheet[] =>
      sheets.map((sheet) => {
        if (sheet.name !== "自评表") return sheet;
        const at = sheet.rows.findIndex((row) => row.some(({ value }) => value === "乙"));
        const blank = (sheet.rows[at] ?? []).map((cell): SheetCell => ({ kind: "text", role: cell.role, value: "" }));
        const merges = sheet.merges.map((merge) => ({
          ...merge,
          startRow: merge.startRow + (merge.startRow >= at ? 1 : 0),
          endRow: merge.endRow + (merge.endRow >= at ? 1 : 0),
        }));
        return { ...sheet, merges, rows: [...sheet.rows.slice(0, at), blank, ...sheet.rows.slice(at)] };
      });
    const { form, told } = await readBack(FORM, [["/indicators/1/children/1", "实际完成值", { value: "20" }]], insert);
    expect(evaluate(form).value.score).toBe(
      evaluate(JSON.parse(JSON.stringify(FORM).replace('"10%"', '"20%"'))).value.score,
    );
    expect(told.filter(({ code }) => code === "workbook/changed").map(({ params }) => params["shown"])).toEqual([
      "20.00%",
    ]);
  });

  it("is left aside where it is damaged: workbook/data-unread", async () => {
    const cut = (sheets: readonly Sheet[]): readonly Sheet[] =>
      sheets.map((sheet) => (sheet.name === "数据" ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet));
    const { form, told } = await readBack(FORM, [], cut);
    expect(told.map(({ code }) => code)).toEqual(["workbook/data-unread"]);
    expect(form.standard).toBeUndefined();
  });

  it("stands in cells of at most 30,000 characters", () => {
    const leaves = Array.from({ length: 200 }, (_, place) => ({
      name: `指标${place}`,
      weight: "0.5",
      target: "≥1",
      actual: "1",
      reason: "原因".repeat(120),
    }));
    const sheets = workbookSheets({ ...FORM, indicators: leaves }, { spareRows: 0 }).value;
    const texts = sheets.find(({ name }) => name === "数据")?.rows.map(([cell]) => cell?.value.length ?? 0) ?? [];
    expect(texts.length).toBeGreaterThan(2);
    expect(Math.max(...texts)).toBe(30_000);
  });
});

/** Something typed into the first row that stands blank. */
function withRow(rows: Sheet["rows"]): Sheet["rows"] {
  const head = rows.find((row) => row.some(({ value }) => value === "比较符")) ?? [];
  const column = (heading: string): number => head.findIndex(({ value }) => value === heading);
  const typing = new Map<number, SheetCell>([
    [column("比较符"), { kind: "text", role: "input", value: "≥" }],
    [column("年度指标值"), { kind: "number", role: "input", value: "10" }],
    [column("度量单位"), { kind: "text", role: "input", value: "次" }],
    [column("实际完成值"), { kind: "number", role: "input", value: "5" }],
    [column("分值"), { kind: "number", role: "input", value: "10" }],
  ]);
  const at = rows.findIndex(
    (row, place) => place > rows.indexOf(head) && row.slice(1, 4).some(({ role }) => role === "input"),
  );
  return rows.map((row, place) =>
    place !== at
      ? row
      : row.map((cell, place2) => {
          if (place2 < 4 && cell.role === "input") return { ...cell, value: "庚" };
          return typing.get(place2) ?? cell;
        }),
  );
}
