import { harmless } from "../text/harmless.js";
import { shownIn } from "./cells.js";
import type { Sheet, SheetCell } from "./types.js";

/**
 * A sheet as a Markdown table (GitHub's form): the rows above its headings as paragraphs, what its merged areas cover
 * as blank cells.
 *
 * @param sheet What {@link formTable}, {@link scoreTable} and the like return.
 * @returns the text without a line break at its end; marks in the cells are escaped. It has no errors.
 *
 * Source: GitHub Flavored Markdown, tables.
 *
 * @example
 * const cell = (value: string, role: SheetCellRole): SheetCell => ({ value, role, kind: "text" });
 * const rows = [[cell("指标", "heading"), cell("得分", "heading")], [cell("甲|乙", "plain"), cell("9", "plain")]];
 * tableMarkdown({ name: "表", rows, merges: [], widths: [8, 8], print: { orientation: "portrait" } }).split("\n");
 * // => ["| 指标 | 得分 |", "| --- | --- |", "| 甲\\|乙 | 9 |"]
 */
export function tableMarkdown(sheet: Sheet): string {
  const first = sheet.rows.findIndex((row) => row.some((cell) => cell.role === "heading"));
  const start = Math.max(first, 0);
  const above = sheet.rows.slice(0, start).map((row) => {
    const said = row.map((cell) => escaped(shownIn(cell))).filter((value) => value !== "");
    return row.some((cell) => cell.role === "title") ? `**${said.join(" ")}**` : said.join(" ");
  });
  const rows = sheet.rows.slice(start);
  const [header = [], ...rest] = rows;
  const rule = `| ${header.map((_, column) => (isRight(rest, column) ? "---:" : "---")).join(" | ")} |`;
  const lines = [lineOf(header), rule, ...rest.map(lineOf)];
  return [...above.flatMap((line) => [line, ""]), ...lines].join("\n");
}

/** Whether a column's figures stand at the right. */
function isRight(rows: readonly (readonly SheetCell[])[], column: number): boolean {
  const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => cell.value !== "");
  return filled.length > 0 && filled.every((cell) => cell.align === "right");
}

function lineOf(row: readonly SheetCell[]): string {
  return `| ${row.map((cell) => escaped(shownIn(cell))).join(" | ")} |`;
}

function escaped(value: string): string {
  return harmless(value)
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, "<br>");
}
