import { describe, expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { readForm, withPlaces } from "../../src/reader/index.js";
import type { IndicatorGroup, IndicatorLeaf, SelfEvaluation } from "../../src/form/types.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";

const FORM = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { name: "甲项目", year: 2021 },
  budget: { unit: "万元", initial: "125", adjusted: "120", executed: "108" },
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution" },
    { name: "产出指标", weight: "50", children: [{ name: "甲", weight: "50", target: "≥90%", actual: "90%" }] },
    {
      name: "效益指标",
      weight: "40",
      children: [
        { name: "乙", weight: "20", target: "符合", actual: "达成年度指标" },
        {
          name: "丙",
          weight: "20",
          target: "显著提升",
          actual: "部分达成年度指标并具有一定效果",
          awardedShare: "0.7",
        },
      ],
    },
  ],
};

type Typed = Readonly<Record<string, string>>;

/** The workbook of a form with texts typed into rows, read again. */
async function back(
  form: object,
  rows: Readonly<Record<string, Typed>>,
  keep = (sheets: readonly Sheet[]): readonly Sheet[] => sheets,
) {
  const [page = expect.unreachable("no page"), ...others] = workbookSheets(form, { spareRows: 1 }).value;
  const made = Object.entries(rows).reduce((so, [name, typed]) => withTyped(so, name, typed), page);
  const { value, notes } = await readForm(await writeTables(keep([made, ...others])));
  return { ...value, told: notes.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

/** `空行1` is the first blank row, `总分`, `等级` and `结论` are those below. */
function withTyped(page: Sheet, name: string, typed: Typed): Sheet {
  const head = page.rows.findIndex((row) => row.some(({ value }) => value === "比较符"));
  const spare = page.rows.flatMap((row, at) => (at > head && row.slice(1, 4).some(isInput) ? [at] : []));
  const at = name.startsWith("空行")
    ? (spare[Number(name.slice(2)) - 1] ?? -1)
    : page.rows.findIndex((row) => row.some(({ value }) => value === name));
  const own = page.rows[at] ?? expect.unreachable(name);
  // The funds have headings of their own.
  const columns = (page.rows[at < head ? at - (name === "年度资金总额" ? 1 : 2) : head] ?? []).map(
    ({ value }) => value,
  );
  const row = own.map((cell, col): SheetCell => {
    const heading = at > head && isInput(cell) && col < 4 ? "指标名称" : (columns[col] ?? "");
    const text = typed[heading];
    return text === undefined
      ? cell
      : { role: cell.role, value: text, kind: /^-?[\d.]+$/.test(text) ? "number" : "text" };
  });
  return { ...page, rows: page.rows.map((each, place) => (place === at ? row : each)) };
}

function isInput({ role }: SheetCell): boolean {
  return role === "input";
}

const group = (form: SelfEvaluation, at: number): readonly IndicatorLeaf[] =>
  (form.indicators[at] as IndicatorGroup).children as readonly IndicatorLeaf[];

describe("the page of a workbook is read by its own columns", () => {
  it("with a message in the place of a score, the row stays where it is", async () => {
    const { form } = await back(FORM, { 丙: { 分值: "", 得分: "没有填分值" } });
    expect(group(form, 2)).toEqual([
      { name: "乙", weight: "20", target: "符合", actual: "达成年度指标", reported: "20" },
      { name: "丙", target: "显著提升", actual: "部分达成年度指标并具有一定效果", awardedShare: "0.7" },
    ]);
  });

  it("with a message in the place of a score, nothing is told of the message", async () => {
    const { told } = await back(FORM, { 丙: { 得分: "请核对填写、分值和评定比例" }, 总分: { 得分: "有1项要改" } });
    expect(told).toEqual([]);
  });

  it("a blank row that is filled in with few cells is an indicator of its own", async () => {
    const typed = { 指标名称: "新", 年度指标值: "健全", 实际完成值: "基本健全", 分值: "10", 得分: "请填达成年度指标" };
    const { form } = await back(FORM, { 空行1: typed });
    expect(group(form, 1)).toEqual([
      { name: "甲", weight: "50", target: "≥90%", actual: "90%", reported: "50" },
      { name: "新", weight: "10", target: "健全", actual: "基本健全" },
    ]);
  });

  it("a row without a name is no more of the row above it", async () => {
    const typed = { 年度指标值: "10", 实际完成值: "5", 分值: "1", 得分: "没有填指标名称" };
    const { form } = await back(FORM, { 空行1: typed });
    expect(group(form, 1)[0]).toMatchObject({ name: "甲", target: "≥90%", actual: "90%" });
  });

  it("a row without a name is told of: workbook/unnamed", async () => {
    const typed = { 年度指标值: "10", 实际完成值: "5", 分值: "1", 得分: "没有填指标名称" };
    expect((await back(FORM, { 空行1: typed })).told).toEqual(["workbook/unnamed"]);
  });

  it("a unit typed in the place of a target is the target", async () => {
    const typed = { 指标名称: "新", 年度指标值: "100万元", 实际完成值: "90", 分值: "10", 得分: "请填数" };
    const { form } = await back(FORM, { 空行2: typed });
    expect(group(form, 2)[2]).toMatchObject({ name: "新", target: "100万元", actual: "90" });
  });

  it("the sources of the funds are read beside a message in the row of the whole", async () => {
    const { form } = await back(FORM, {
      年度资金总额: { 得分: "没有填分值" },
      "其中：本年财政拨款": { 年初预算数: "125" },
    });
    expect(form.budget).toEqual({ ...FORM.budget, sources: [{ name: "本年财政拨款", initial: "125" }] });
  });

  it("comes to the score that it came to", async () => {
    const { form } = await back(FORM, {});
    // 108 / 120 of 10, 50, 20 and 0.7 of 20.
    expect(evaluate(form).value.score).toBe("93");
  });
});

describe("what a workbook says where it has no grade is published by nobody", () => {
  const notices = { 等级: "先按检查改正", 结论: "先按“检查”改正，再看结论" };
  const below = Object.fromEntries(Object.entries(notices).map(([label, text]) => [label, { 比较符: text }]));

  it("a notice is no grade", async () => {
    const { form } = await back(FORM, below);
    expect(form.reported?.grade).toBeUndefined();
  });

  it("a notice in the place of the conclusion alone is no grade", async () => {
    const { form } = await back(FORM, { ...below, 等级: { 比较符: "" } });
    expect(form.reported?.grade).toBeUndefined();
  });

  it("a standard that names no grades gives none", async () => {
    const { form } = await back(FORM, { 等级: { 比较符: "评分办法没有规定等级" } });
    expect(form.reported?.grade).toBeUndefined();
  });

  it("a notice is no grade on a page without its data", async () => {
    const { form } = await back(FORM, below, (sheets) => sheets.filter(({ name }) => name !== "数据"));
    expect(form.reported?.grade).toBeUndefined();
  });

  it("a grade that was given is one", async () => {
    const { form } = await back(FORM, {});
    expect(form.reported?.grade).toBe("优"); // 93
  });
});

describe("the weight of the budget's execution is what its cell shows", () => {
  const said = { 得分: "分值请填数" };
  const weightOf = async (typed: Typed): Promise<unknown> =>
    (await back(FORM, { 年度资金总额: { ...said, ...typed } })).form.indicators[0]?.weight;

  /** What the engine refuses, each with its cell. */
  async function refused(typed: Typed): Promise<readonly string[]> {
    const { form, places } = await back(FORM, { 年度资金总额: { ...said, ...typed } });
    const read = safeEvaluate(form);
    return read.ok ? [] : withPlaces(read.issues, places).map(({ code, at = "" }) => `${code} ${at}`);
  }

  it("emptied, there is none", async () => {
    expect(await weightOf({ 分值: "" })).toBeUndefined();
  });

  it("emptied, it is missed at its cell", async () => {
    expect(await refused({ 分值: "" })).toEqual(["weight/missing I6"]);
  });

  it("emptied, that is told of", async () => {
    const { told } = await back(FORM, { 年度资金总额: { ...said, 分值: "" } });
    expect(told).toEqual(["workbook/changed"]);
  });

  it.each(["20分", "abc", "-", "-5"])("%s is refused at its cell", async (text) => {
    expect(await refused({ 分值: text })).toEqual([expect.stringMatching(/ I6$/)]);
  });

  it("another weight is that weight", async () => {
    expect(await weightOf({ 分值: "20", 得分: "18" })).toBe("20");
  });
});

describe("the total of a workbook is known by its place", () => {
  const names = async (name: string): Promise<readonly unknown[]> => {
    const typed = { 指标名称: name, 年度指标值: "10", 实际完成值: "5", 分值: "10", 得分: "5" };
    const { form } = await back(FORM, { 空行1: typed });
    return [...group(form, 1), ...group(form, 2)].map((leaf) => leaf.name);
  };

  it.each(["合计", "小计", "总分", "产出指标合计", "……", "指标2：", "12", "乙（10分）"])(
    "an indicator called %s is one, and those below it are too",
    async (name) => {
      expect(await names(name)).toEqual(["甲", name, "乙", "丙"]);
    },
  );
});
