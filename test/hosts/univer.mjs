// The page's functions over a real sheet of Univer, without its interface.
import { blocks, runModule } from "./pages.mjs";
import { compare, FORMULAS, layOut } from "./sheets.mjs";

/** The type of a cell that shows TRUE or FALSE, which Univer keeps as 1 or 0. */
const LOGICAL = 3;

/** Univer takes a text in braces for an array of its own, as the page says. */
const inBraces = (call) => call.some((value) => typeof value === "string" && /^\{.*\}$/.test(value));

export async function run(jixiao, all, functions) {
  const calls = all.filter((call) => !inBraces(call));
  const { univer, univerAPI } = runModule(
    blocks("univer.md"),
    "workbook.js",
    jixiao,
    "exports.univer = univer; exports.univerAPI = univerAPI;",
  );
  const { cells, formulas, rows } = layOut(calls, (name) => `JX.${name}`);
  const cellData = {};
  cells.forEach((line, row) => {
    line.forEach((v, column) => {
      if (v !== null) (cellData[row] ??= {})[column] = { v };
    });
  });
  const sheets = { one: { id: "one", name: "自评", rowCount: rows + 10, columnCount: FORMULAS + 10, cellData } };
  const workbook = univerAPI.createWorkbook({ id: "book", sheetOrder: ["one"], sheets });
  const sheet = workbook.getActiveSheet();
  for (const { row, column, formula } of formulas) sheet.getRange(row, column).setFormula(formula);
  const formula = univerAPI.getFormula();
  formula.executeCalculation();
  await formula.onCalculationEnd();
  const said = compare(calls, formulas, functions, (row, column) => {
    const data = sheet.getRange(row, column).getCellData();
    return data?.t === LOGICAL ? data.v === 1 : data?.v;
  });
  univer.dispose();
  return said;
}
