// The page's plugin over a real sheet of HyperFormula.
import { createRequire } from "node:module";
import { blocks, runModule } from "./pages.mjs";
import { compare, FORMULAS, layOut } from "./sheets.mjs";

export function run(jixiao, calls, functions) {
  const files = blocks("hyperformula.md");
  const { score } = runModule(
    files,
    "workbook.js",
    jixiao,
    "exports.score = sheet.getCellValue({ sheet: 0, row: 0, col: 3 });",
  );
  if (score !== 9.69) throw new Error(`the page's own sheet shows ${JSON.stringify(score)}`);
  const { HyperFormula } = createRequire(import.meta.url)("hyperformula");
  const { cells, formulas, rows } = layOut(calls, (name) => `JX.${name}`);
  const grid = Array.from({ length: rows }, (_, row) => {
    const line = Array.from({ length: FORMULAS + 1 }, (_, column) => cells[row]?.[column] ?? null);
    line[FORMULAS] = formulas.find((each) => each.row === row)?.formula ?? null;
    return line;
  });
  const sheet = HyperFormula.buildFromArray(grid, { licenseKey: "gpl-v3" });
  const value = (row, col) => {
    const shown = sheet.getCellValue({ sheet: 0, row, col });
    return typeof shown === "object" && shown !== null ? JSON.stringify(shown) : shown;
  };
  return compare(calls, formulas, functions, value);
}
