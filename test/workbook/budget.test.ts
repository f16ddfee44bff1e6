import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { day, number, percent, text } from "./clerk.js";
import { hyperFormula, opened } from "./interpreted.js";

const engine = hyperFormula();

const base = { schemaVersion: 1, standard: "cn-mof-2020-10", subject: { year: 2021 } };
const whole = { name: "甲", weight: "100", target: "≥1", actual: "1" };
/** No score uses its budget. */
const UNUSED = { ...base, budget: { initial: "125", adjusted: "120", executed: "108" }, indicators: [whole] };
/** 108 of 120 executed: 9 of 10 points. */
const EXECUTED = {
  ...UNUSED,
  indicators: [
    { name: "预算执行率", weight: "10", ratio: "budget-execution" },
    { ...whole, weight: "90" },
  ],
};

/** What a workbook says once an amount is typed: by its heading in the row of the funds, or its name beside the ratios. */
function after(form: object, amount: string, cell: Partial<SheetCell>) {
  if (engine === null) throw new Error("no HyperFormula");
  const book = opened(engine, workbookSheets(form, { spareRows: 0 }).value);
  const made = { kind: "number" as const, role: "input" as const, value: "", ...cell };
  const ratios = book.read("比率");
  if (amount.startsWith("“")) {
    book.type({ sheet: "比率", row: ratios.findIndex(([name]) => name === amount), column: 1 }, made);
  } else {
    const rows = book.read("自评表");
    const row = rows.findIndex((each) => each.some((value) => value === "年度资金总额"));
    const found = (rows[row] ?? []).flatMap((value, at) => (/^\d+$/.test(value) ? [at] : []));
    const column = found[["年初预算数", "全年预算数", "全年执行数"].indexOf(amount)];
    book.type({ sheet: "自评表", row, column: column ?? expect.unreachable(amount) }, made);
  }
  const scores = book.read("得分");
  const filled = book.read("自评表");
  const end = scores.findIndex(([name]) => name === "合计");
  const below = (label: string): string => filled.find(([name]) => name === label)?.[4] ?? "";
  book.close();
  return {
    first: scores[1]?.[3],
    total: scores[end]?.[3],
    grade: below("等级"),
    check: below("检查：预算"),
  };
}

describe.skipIf(engine === null)("an amount of the budget that no score uses", () => {
  it.each([
    ["words", text("abc")],
    ["about", text("约125")],
    ["a sign", text("＞")],
    ["a date", day("2021-12-31")],
    ["a percentage", percent("90")],
    ["a number with commas", text("1,200")],
  ])("leaves no total and no grade where it is %s", (_name, cell) => {
    const said = after(UNUSED, "年初预算数", cell);
    expect([said.total, said.grade]).toEqual(["预算数要改", ""]);
    expect(said.check).toBe("预算数有1处要改：看比率表");
  });

  it.each([
    ["a number", number("130")],
    ["a number typed as text", text(" 130 ")],
    ["nothing", text("")],
  ])("leaves them where it is %s", (_name, cell) => {
    const said = after(UNUSED, "年初预算数", cell);
    expect([said.total, said.grade]).toEqual(["100", "优"]);
  });

  it("leaves none where it stands on the sheet of the ratios", () => {
    const form = { ...UNUSED, budget: { ...UNUSED.budget, threePublic: { budget: "3", executed: "4" } } };
    expect(after(form, "“三公经费”预算数", text("abc")).total).toBe("预算数要改");
    expect(after(form, "“三公经费”预算数", number("5")).total).toBe("100");
  });

  it("leaves none where no double holds what stood there and it is changed", () => {
    const form = { ...UNUSED, budget: { ...UNUSED.budget, initial: "12345678901234567890" } };
    const cell = number("5");
    if (engine === null) return;
    const book = opened(engine, workbookSheets(form, { spareRows: 0 }).value);
    const rows = book.read("自评表");
    const row = rows.findIndex((each) => each.some((value) => value === "年度资金总额"));
    const column = rows[row]?.findIndex((value) => value === "12345678901234567890") ?? -1;
    const total = (): string | undefined => book.read("得分")[2]?.[3];
    expect(total()).toBe("100");
    book.type({ sheet: "自评表", row, column }, { kind: "number", role: "input", value: "", ...cell });
    expect(total()).toBe("预算数要改");
    book.close();
  });
});

it("an amount of the budget is read with its digits of half width", () => {
  const sheets = workbookSheets(UNUSED, { spareRows: 0 }).value;
  const [reading] =
    sheets.find(({ name }) => name === "读数")?.rows.filter(([name]) => name?.value === "年初预算数") ?? [];
  expect(reading?.[2]?.formula).toMatch(/TRIM\(ASC\(自评表!/); // HyperFormula has no ASC
});

describe.skipIf(engine === null)("an amount of the budget that a score uses", () => {
  it.each([
    ["1,200", "预算数要改"],
    ["部分达成", "预算数要改"],
    ["", "没有填全预算数"],
    [" 108", "10"], // all of 108 executed
  ])("%s as the adjusted budget", (value, score) => {
    expect(after(EXECUTED, "全年预算数", text(value)).first).toBe(score);
  });
});

it.skipIf(engine === null)("a budget without a figure has none that is wrong: the total stands", () => {
  if (engine === null) throw new Error("no HyperFormula");
  const { value: sheets } = workbookSheets({ ...UNUSED, budget: {} }, { spareRows: 0 });
  const [, weight, score] =
    opened(engine, sheets)
      .read("得分")
      .find(([name]) => name === "合计") ?? [];
  expect([weight, score]).toEqual(["100", "100"]);
});
