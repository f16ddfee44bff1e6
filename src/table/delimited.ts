import { budgetRole, columnRole } from "./roles.js";
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
 * columns set apart by blanks. It never fails: text without columns is one column, and what is no text has no rows.
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
  if (typeof (text as unknown) !== "string") return { grid: [], delimiter: "\t" }; // from JavaScript anything comes
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const delimiter = (options as { readonly delimiter?: Delimiter } | null)?.delimiter ?? delimiterOf(bare);
  if (delimiter === " ") return { grid: spaced(linesOf(bare)), delimiter };
  if (delimiter === "|") return { grid: markdown(linesOf(bare)), delimiter };
  return { grid: cells(bare, delimiter), delimiter };
}

/** So many characters are looked at for the delimiter. */
const SAMPLE = 200_000;

function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes("\t")) return "\t";
  const lines = linesOf(sample);
  const known = (pieces: readonly string[]): number =>
    pieces.filter((piece) => columnRole(piece.trim()) !== null || budgetRole(piece.trim()) !== null).length;
  if (lines.some((line) => line.trimStart().startsWith("|") && line.split("|").length > 3)) return "|";
  for (const sign of [",", ";"] as const) {
    if (lines.some((line) => known(line.split(sign).map((piece) => piece.replace(/^"|"$/g, ""))) >= 2)) return sign;
  }
  if (lines.some((line) => known(line.split(/[\s\u3000]+/)) >= 3)) return " ";
  return sample.includes(",") ? "," : "\t";
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function cells(text: string, delimiter: "\t" | "," | ";"): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let quotes = true;
  for (let at = 0; at <= text.length;) {
    const quoted = quotes && text.charCodeAt(at) === 34 ? quotedAt(text, at, delimiter) : null;
    if (quoted === "open") quotes = false;
    const whole = quoted === null || quoted === "open" ? plainAt(text, at, delimiter) : quoted;
    row.push(whole.text);
    at = whole.to;
    if (text.charAt(at) === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at === text.length) break; // the line break at the end begins no line
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly to: number;
}

function plainAt(text: string, from: number, delimiter: string): Cell {
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === 10 || code === 13 || text.charAt(to) === delimiter) break;
  }
  return { text: text.slice(from, to), to };
}

/** A cell in quotes; null where its quotes close inside the cell, "open" where nothing closes them. */
function quotedAt(text: string, from: number, delimiter: string): Cell | "open" | null {
  const pieces: string[] = [];
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return "open";
    pieces.push(text.slice(at, quote));
    if (text.charCodeAt(quote + 1) === 34) {
      pieces.push('"');
      at = quote + 2;
      continue;
    }
    const to = quote + 1;
    const next = text.charAt(to);
    return to >= text.length || next === delimiter || next === "\n" || next === "\r"
      ? { text: pieces.join(""), to }
      : null;
  }
}

/** The rows of Markdown tables, other lines as one cell. */
function markdown(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => !/^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(line))
    .map((line) => {
      const bare = line.trim();
      if (!bare.startsWith("|")) return [bare];
      const inner = bare.slice(1, bare.endsWith("|") && bare.length > 1 ? -1 : undefined);
      return pipes(inner).map(unescaped);
    });
}

/** The cells between the bars; one with a backslash before it is part of a cell. */
function pipes(line: string): string[] {
  const cells: string[] = [""];
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === "|") cells.push("");
    else {
      const escaped = sign === "\\" && at + 1 < line.length;
      cells[cells.length - 1] += escaped ? sign + line.charAt(at + 1) : sign;
      if (escaped) at++;
    }
  }
  return cells;
}

function unescaped(cell: string): string {
  return cell
    .trim()
    .replace(/^(\*\*|__|[*_`])([^\s*_`\\](?:[^*_`\\]|\\.)*)\1$/, "$2") // 合计 is the same in bold
    .replace(/\\([|\\*_<>])/g, "$1")
    .replace(/<br\s*\/?>/g, "\n");
}

/**
 * Lines whose cells are set apart by blanks: two or more, or, where the header has single ones, one.
 *
 * Blanks do not say which cells are empty. Below a header a line with fewer cells than it is set to the right, since
 * names that are merged with those above leave their places at the left.
 */
export function spaced(lines: readonly string[]): string[][] {
  const wide = lines.some((line) => headers(split(line, WIDE)) >= 3);
  const apart = wide ? WIDE : /[\s\u3000]+/;
  let width = 0;
  return lines.map((line) => {
    const cells = split(line, apart);
    if (headers(cells) >= 3) width = cells.length;
    const missing = cells.length < 2 ? 0 : width - cells.length;
    return missing > 0 ? [...new Array<string>(missing).fill(""), ...cells] : cells;
  });
}

const WIDE = / {2,}|\u3000+/;

function split(line: string, apart: RegExp): string[] {
  const bare = line.trim();
  return bare === "" ? [] : bare.split(apart);
}

function headers(cells: readonly string[]): number {
  return cells.filter((cell) => columnRole(cell) !== null).length;
}
