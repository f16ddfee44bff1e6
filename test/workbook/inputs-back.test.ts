import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/index.js";
import { readForm, withPlaces } from "../../src/reader/index.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";

const BARE = { schemaVersion: 1, standard: "cn-mof-2020-10", subject: { year: 2021 } };

const FORM = {
  ...BARE,
  budget: { initial: "125", executed: "108", threePublic: { budget: "3", executed: "4" } },
  indicators: [
    { name: "三公", weight: "20", ratio: "three-public-control" },
    {
      name: "产出",
      weight: "80",
      children: [
        { name: "人工", weight: "30", rule: { method: "manual", score: "25", reason: "评议" } },
        { name: "例数", weight: "20", cases: "2", rule: { method: "deduct-per-case", points: "1" } },
        {
          name: "要素",
          weight: "20",
          rule: {
            method: "checklist",
            elements: [
              { name: "一", points: "10", met: true },
              { name: "二", points: "10", met: false },
            ],
          },
        },
        { name: "增长", weight: "10", target: "较上年增长5%以上", actual: "210人", previous: "200人" },
      ],
    },
  ],
};

type Edit = readonly [sheet: string, label: string, value: string] | ((sheets: readonly Sheet[]) => readonly Sheet[]);

/** The workbook of a form with something typed beside a label on one of its sheets, read again. */
async function back(form: object, ...edits: readonly Edit[]) {
  const made = edits.reduce(withTyped, workbookSheets(form, { spareRows: 0 }).value);
  const { value, notes } = await readForm(await writeTables(made));
  const read = safeEvaluate(value.form);
  const refused = read.ok ? [] : withPlaces(read.issues, value.places).map(({ code, at = "" }) => `${code} ${at}`);
  const told = notes.filter(({ code, severity }) => severity !== "info" && code.startsWith("workbook/"));
  return {
    form: value.form,
    score: read.ok ? read.value.score : null,
    refused,
    told: told.map(({ code, params }) => [code, params["held"], params["shown"]].join(" ")),
    cells: told.map(({ params }) => params["cell"]),
  };
}

function withTyped(sheets: readonly Sheet[], edit: Edit): readonly Sheet[] {
  if (typeof edit === "function") return edit(sheets);
  const [sheet, label, value] = edit;
  const at = sheets.find(({ name }) => name === sheet)?.rows.findIndex((row) => row[0]?.value.trim() === label) ?? -1;
  if (at < 0) expect.unreachable(label);
  const type = (cell: SheetCell): SheetCell => ({ ...cell, value, kind: /^-?[\d.]+$/.test(value) ? "number" : "text" });
  return sheets.map((each) =>
    each.name === sheet
      ? {
          ...each,
          rows: each.rows.map((row, place) => row.map((cell, col) => (place === at && col === 1 ? type(cell) : cell))),
        }
      : each,
  );
}

describe("what is typed on the other sheets of a workbook counts as on its form", () => {
  it("a figure of the budget", async () => {
    const { form } = await back(FORM, ["比率", "“三公经费”实际支出数", "2"]);
    expect(form.budget).toEqual({ ...FORM.budget, threePublic: { budget: "3", executed: "2" } });
  });

  it("the points that a person gives", async () => {
    const { form } = await back(FORM, ["计算", "人工评分", "30"]);
    expect(form.indicators[1]).toMatchObject({ children: [{ rule: { method: "manual", score: "30" } }, {}, {}, {}] });
  });

  it("a number of cases", async () => {
    const { form } = await back(FORM, ["计算", "件数", "5"]);
    expect(form.indicators[1]).toMatchObject({ children: [{}, { cases: "5" }, {}, {}] });
  });

  it("a part of a rule that is met", async () => {
    const { form } = await back(FORM, ["计算", "“二”达到", "1"]);
    expect(form.indicators[1]).toMatchObject({
      children: [{}, {}, { rule: { elements: [{ met: true }, { met: true }] } }, {}],
    });
  });

  it("the figure of the year before, with the unit that it had", async () => {
    const { form } = await back(FORM, ["计算", "上年数", "205"]);
    expect(form.indicators[1]).toMatchObject({ children: [{}, {}, {}, { previous: "205人" }] });
  });

  it("what is taken off", async () => {
    const leaf = {
      name: "甲",
      weight: "100",
      target: "≥1",
      actual: "1",
      deduction: { points: "1", reason: "资料不全" },
    };
    const { score } = await back({ ...BARE, indicators: [leaf] }, ["计算", "另行扣减", "3"]);
    expect(score).toBe("97");
  });

  it("the weight of a group", async () => {
    const { form } = await back(FORM, ["得分", "产出", "70"]);
    expect(form.indicators[1]?.weight).toBe("70");
  });

  it("the full marks", async () => {
    const leaf = (name: string) => ({ name, weight: "50", target: "≥2", actual: "1" });
    const form = {
      ...BARE,
      notApplicablePolicy: "rescale",
      indicators: [leaf("甲"), { ...leaf("乙"), notApplicable: true }],
    };
    const { score } = await back(form, ["得分", "合计", "90"]);
    expect(score).toBe("45"); // 25 of 50, converted to 90
  });

  it("the change is told of with its cell", async () => {
    const { told, cells } = await back(FORM, ["计算", "件数", "5"]);
    expect([told, cells]).toEqual([["workbook/changed 2 5"], [expect.stringMatching(/^计算!B\d+$/)]]);
  });

  it("a cell to fill in that was filled in is no difference", async () => {
    const leaf = { name: "例数", weight: "100", cases: "", rule: { method: "deduct-per-case", points: "1" } };
    const { form, told } = await back({ ...BARE, indicators: [leaf] }, ["计算", "件数", "5"]);
    expect([form.indicators[0], told]).toEqual([expect.objectContaining({ cases: "5" }), []]);
  });

  it.each([
    ["件数", ""],
    ["件数", "三件"],
    ["人工评分", "-5"],
    ["人工评分", "50"],
    ["“二”达到", "是"],
    ["“二”达到", ""],
  ])("%s “%s” is refused at its cell", async (label, value) => {
    const { refused } = await back(FORM, ["计算", label, value]);
    expect(refused).toEqual([expect.stringMatching(/ 计算!B\d+$/)]);
  });

  it("without the figure of the year before, the actual value that needs it is refused at its own cell", async () => {
    const { refused } = await back(FORM, ["计算", "上年数", ""]);
    expect(refused).toEqual(["actual/unit-differs H15"]);
  });

  it("a row that was put in above does not hide it", async () => {
    const down = (sheets: readonly Sheet[]): readonly Sheet[] =>
      sheets.map((sheet) => (sheet.name === "计算" ? { ...sheet, rows: [[], ...sheet.rows] } : sheet));
    const { form } = await back(FORM, ["计算", "件数", "5"], down);
    expect(form.indicators[1]).toMatchObject({ children: [{}, { cases: "5" }, {}, {}] });
  });

  it("nothing is told where nothing was typed", async () => {
    expect((await back(FORM)).told).toEqual([]);
  });

  it("a cell that cannot be read back is told of by name: workbook/not-taken", async () => {
    const rule = { method: "manual", score: "25", reason: "评议" };
    const leaf = (name: string) => ({ name, weight: "50", target: "≥1", actual: "1" });
    const group = { name: "产出", weight: "100", rule, children: [leaf("甲"), leaf("乙")] };
    const { told } = await back({ ...BARE, indicators: [group] }, ["计算", "人工评分", "30"]);
    expect(told).toEqual(["workbook/not-taken 25 30"]);
  });
});
