import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { hundred, multiply, toText } from "../../src/exact/index.js";
import { decimalOf } from "../../src/exact/input.js";
import type { Sheet, SheetCell } from "../../src/report/sheet/types.js";
import { daySerial } from "../../src/workbook/days.js";

/** What is used of HyperFormula, a package of test/hosts. */
interface Engine {
  getSheetId(name: string): number | undefined;
  getSheetValues(id: number): unknown[][];
  destroy(): void;
}

interface HyperFormula {
  buildFromSheets(sheets: Record<string, unknown[][]>, options: object): Engine;
}

const hosts = new URL("../hosts/package.json", import.meta.url);

/** HyperFormula where `npm run check:hosts` has installed it; null elsewhere. */
export function hyperFormula(): HyperFormula | null {
  if (!existsSync(new URL("node_modules/hyperformula", hosts))) return null;
  return (createRequire(hosts)("hyperformula") as { HyperFormula: HyperFormula }).HyperFormula;
}

/** Works the sheets of a workbook out, its doubles as they are; every sheet as a file of texts would show it. */
export function interpreted(engine: HyperFormula, sheets: readonly Sheet[]): (sheet: string) => string[][] {
  const data = Object.fromEntries(
    sheets.map((sheet, place) => [nameOf(place), sheet.rows.map((row) => row.map((cell) => given(cell, sheets)))]),
  );
  const book = engine.buildFromSheets(data, { licenseKey: "gpl-v3", smartRounding: false });
  const shown = sheets.map((sheet, place) => {
    const values = book.getSheetValues(book.getSheetId(nameOf(place)) ?? 0);
    return [sheet.name, sheet.rows.map((row, r) => row.map((cell, c) => text(values[r]?.[c], cell)))] as const;
  });
  book.destroy();
  const bySheet = new Map(shown);
  return (sheet) => bySheet.get(sheet) ?? [];
}

/** Names of sheets that it takes without quotes. */
function nameOf(place: number): string {
  return `S${place}`;
}

function given(cell: SheetCell, sheets: readonly Sheet[]): string | number | null {
  if (cell.formula !== undefined) {
    return sheets.reduce((so, { name }, place) => so.replaceAll(`${name}!`, `${nameOf(place)}!`), `=${cell.formula}`);
  }
  if (cell.value === "") return null;
  const short = cell.value.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15;
  if (cell.kind === "number" && short) return Number(cell.value);
  if (cell.kind === "percent" && short) return Number(`${cell.value}e-2`);
  return cell.kind === "date" ? daySerial(cell.value) : `'${cell.value}`;
}

function text(value: unknown, cell: SheetCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return `#${JSON.stringify(value)}`;
  if (typeof value !== "number") return String(value);
  const shown = decimalOf(Number(value.toPrecision(15)));
  return cell.kind === "percent" ? `${toText(multiply(shown, hundred))}%` : toText(shown);
}
