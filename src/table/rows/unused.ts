import { isUnchanged, type Layout } from "./entry.js";
import { type Header, isSpan } from "../header/header.js";
import type { ColumnRole } from "../word/roles.js";
import { type BodyRow, type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import type { Telling } from "../tell.js";
import { excerpt, nameText } from "../words.js";
import { columnsFor, headerRow, titleOver } from "../header/look.js";

/** Columns whose meaning is known, and which a self-evaluation has no place for. */
const UNREAD: readonly ColumnRole[] = ["completion", "converted", "explanation", "grade", "partYear", "forecast"];

/** Columns left of the names in which nothing but 绩效指标 runs down the side of the table. */
export function sideLabels(layout: Layout, rows: readonly BodyRow[]): ReadonlySet<number> {
  const first = Math.min(...layout.levels.flat());
  const labels = new Set<number>();
  for (let col = 0; col < first; col++) {
    const text = nameText(rows.map(({ row }) => textAt(row, col)).join(""));
    if (/^(?:(?:年度|项目|部门整体)?(?:绩效|评价|考核)?指标)*$/.test(text)) labels.add(col);
  }
  return labels;
}

/** Says once of each such column that its words are not used. */
export function tellLabels(labels: ReadonlySet<number>, rows: readonly BodyRow[], { tell }: Telling): void {
  for (const col of labels) {
    const filled = rows.filter(({ row }) => textAt(row, col) !== "");
    const [first] = filled;
    if (first === undefined) continue;
    const text = nameText(filled.map(({ row }) => textAt(row, col)).join(""));
    tell("info", "table/unused", { row: first.row.index, col }, { text: excerpt(text) });
  }
}

/** Says of a row's cells that stand in no column of the table that they are not used. */
export function tellUnused(
  row: SheetRow,
  header: Header,
  layout: Layout,
  labels: ReadonlySet<number>,
  { tell }: Telling,
): void {
  const ofLevels = [...layout.levelWeights, ...layout.levelScores];
  const used = new Set([...layout.levels.flat(), ...[...layout.values.values()].flat(), ...ofLevels]);
  if (isUnchanged(row, layout)) for (const col of layout.initial) used.add(col);
  row.cells.forEach((cell, col) => {
    if (cell === "" || labels.has(col)) return;
    if (used.has(col) && !UNREAD.some((role) => layout.values.get(role)?.includes(col))) return;
    const params = { title: titleOver(header, col), text: excerpt(cell) };
    tell("info", "table/column-unused", { row: row.index, col }, params);
  });
}

/** Says of words in the header that head no column that they are not used. */
export function tellTitles(header: Header, sheet: Sheet, rows: readonly BodyRow[], { tell }: Telling): void {
  const place = headerRow(header, sheet);
  for (const col of header.unknown) {
    if (rows.some(({ row }) => textAt(row, col) !== "") || isSpan(titleOver(header, col))) continue;
    tell("info", "table/unused", { row: place, col }, { text: excerpt(titleOver(header, col)) });
  }
}

/** Says of a column that speaks of a part of the year that it is not the year's. */
export function tellPartYear(header: Header, sheet: Sheet, { tell }: Telling): void {
  const row = headerRow(header, sheet);
  for (const col of columnsFor(header.columns, "partYear"))
    tell("warning", "table/part-year-column", { row, col }, { title: excerpt(titleOver(header, col)) });
}
