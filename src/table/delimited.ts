import * as is from "../shape/index.js";
import { demandOptions } from "../shape/demand.js";
import { isCellALine } from "./grid/bar-rows.js";
import { barredCells } from "./grid/barred.js";
import { quotedCells } from "./grid/quoted.js";
import { spacedCells } from "./grid/spaced.js";
import { budgetRole, columnRole } from "./word/roles.js";
import type { Grid } from "./types.js";

/** The signs that tell the cells of a line apart; a blank stands for two blanks or more, or, failing these, for one. */
export type Delimiter = "\t" | "," | ";" | "|" | " ";

/** Text taken apart into cells. */
export interface Delimited {
  /** The cells, row by row. */
  readonly grid: Grid;
  /** What stands between two cells of a row. */
  readonly delimiter: Delimiter;
}

/**
 * Takes a pasted or saved table apart: tab-separated text as sheets put it on the clipboard, CSV, a Markdown table, or
 * columns set apart by blanks. Text never fails: what is without columns is one column, and what is no text has no rows.
 *
 * Cells in double quotes may hold delimiters, line breaks and doubled quotes; a quotation mark that nothing closes, or
 * that closes before the end of its cell (`"三公经费"控制率`), is part of the text. A byte order mark is dropped.
 *
 * @param text The text; {@link safeReadTable} takes its grid.
 * @param options `delimiter` where it is known; else it is found by the header or the first lines.
 *
 * @example
 * parseDelimited('指标,指标值\n"职工\n午餐费",≤365').grid; // => [["指标", "指标值"], ["职工\n午餐费", "≤365"]]
 */
export function parseDelimited(text: string, options: { readonly delimiter?: Delimiter } = {}): Delimited {
  demandOptions(shape, options);
  if (typeof (text as unknown) !== "string") return { grid: [], delimiter: "\t" }; // from JavaScript anything comes
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const delimiter = (options as { readonly delimiter?: Delimiter } | null)?.delimiter ?? delimiterOf(bare);
  if (delimiter === " ") return { grid: spacedCells(linesOf(bare)), delimiter };
  if (delimiter === "|") return { grid: barredCells(linesOf(bare)), delimiter };
  return { grid: quotedCells(bare, delimiter), delimiter };
}

const shape = is.object<{ delimiter?: Delimiter }>({ delimiter: is.oneOf(["\t", ",", ";", "|", " "]) });

/** So many characters are looked at for the delimiter. */
const SAMPLE = 200_000;

function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes("\t")) return "\t";
  const lines = linesOf(sample);
  const known = (pieces: readonly string[]): number =>
    pieces.filter((piece) => columnRole(piece.trim()) !== null || budgetRole(piece.trim()) !== null).length;
  if (lines.some((line) => line.trimStart().startsWith("|") && line.split("|").length > 3)) return "|";
  if (lines.some((line) => known(line.split("|")) >= 3) || isCellALine(lines)) return "|";
  for (const sign of [",", ";"] as const) {
    if (lines.some((line) => known(line.split(sign).map((piece) => piece.replace(/^"|"$/g, ""))) >= 2)) return sign;
  }
  if (lines.some((line) => known(line.split(/[\s\u3000]+/)) >= 3)) return " ";
  return sample.includes(",") ? "," : "\t";
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
