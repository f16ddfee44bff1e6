import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { hundred, multiply, toText } from "../../src/exact/index.js";
import { decimalOf } from "../../src/exact/input.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { daySerial } from "../../src/workbook/days.js";
import type { Place } from "./type.js";

/** What is used of HyperFormula, a package of test/hosts. */
interface Engine {
  getSheetId(name: string): number | undefined;
  getSheetValues(id: number): unknown[][];
  addRows(sheet: number, ...rows: (readonly [number, number])[]): unknown;
  setCellContents(place: { sheet: number; row: number; col: number }, value: unknown): unknown;
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
  const book = opened(engine, sheets);
  const shown = new Map(sheets.map((sheet) => [sheet.name, book.read(sheet.name)] as const));
  book.close();
  return (sheet) => shown.get(sheet) ?? [];
}

/** A workbook that is open, so that something can be typed into its cells. */
export interface Opened {
  type(place: Place, cell: SheetCell): void;
  read(sheet: string): string[][];
  /** Puts a blank row before another one, as whoever lifts the protection may. */
  insert(sheet: string, row: number): void;
  close(): void;
}

/** Opens the sheets of a workbook. Beside each stands one with the formats of its cells, which CELL looks at. */
export function opened(engine: HyperFormula, sheets: readonly Sheet[]): Opened {
  const names = sheets.map(({ name }) => name);
  const data = Object.fromEntries(
    sheets.flatMap((sheet, place) => [
      [nameOf(place), sheet.rows.map((row) => row.map((cell) => given(cell, names, place)))],
      [formatsOf(place), sheet.rows.map((row) => row.map(formatOf))],
    ]),
  );
  const book = engine.buildFromSheets(data, { licenseKey: "gpl-v3", smartRounding: false });
  const idOf = (name: string): number => book.getSheetId(name) ?? 0;
  return {
    type: ({ sheet, row, column }, cell) => {
      const place = names.indexOf(sheet);
      book.setCellContents({ sheet: idOf(formatsOf(place)), row, col: column }, formatOf(cell));
      book.setCellContents({ sheet: idOf(nameOf(place)), row, col: column }, given(cell, names, place));
    },
    read: (name) => {
      const place = names.indexOf(name);
      const values = place < 0 ? [] : book.getSheetValues(idOf(nameOf(place)));
      const rows = sheets[place]?.rows ?? [];
      // Rows that were put in push the last ones below those that there were.
      const more = values.slice(rows.length).map((row) => row.map((value) => text(value, PLAIN)));
      return [...rows.map((row, r) => row.map((cell, c) => text(values[r]?.[c], cell))), ...more];
    },
    insert: (name, row) => {
      const place = names.indexOf(name);
      book.addRows(idOf(formatsOf(place)), [row, 1]);
      book.addRows(idOf(nameOf(place)), [row, 1]);
    },
    close: () => book.destroy(),
  };
}

const PLAIN: SheetCell = { kind: "text", role: "plain", value: "" };

/** Names of sheets that it takes without quotes. */
function nameOf(place: number): string {
  return `S${place}`;
}

function formatsOf(place: number): string {
  return `F${place}`;
}

/** What CELL says of how a cell shows its number. */
function formatOf(cell: SheetCell): string {
  return cell.kind === "percent" ? "P2" : cell.kind === "date" ? "D4" : "G";
}

function given(cell: SheetCell, names: readonly string[], place: number): string | number | null {
  if (cell.formula !== undefined) {
    const known = cell.formula
      .replace(/CELL\("format",(?:([^(),!]+)!)?([A-Z]+\d+)\)/g, (_, name: string | undefined, own: string) => {
        return `${formatsOf(name === undefined ? place : names.indexOf(name))}!${own}`;
      })
      .replace(/ASC\(/g, "(");
    return names.reduce((so, name, at) => so.replaceAll(`${name}!`, `${nameOf(at)}!`), `=${known}`);
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
