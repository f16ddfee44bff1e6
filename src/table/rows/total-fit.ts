import { type SheetRow, textAt } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import { columnsFor } from "../header/look.js";
import { figureOf } from "../word/figure.js";
import { isLeftOpen } from "../words.js";
import { type ColumnKind, fits, isFilled } from "./column-kind.js";
import { isSubtotalName } from "./total-row.js";

/** The columns of figures, and those of weights and scores alone, without rates. */
export type FigureColumns = readonly [all: readonly number[], points: readonly number[]];

/** The columns of figures of a header. */
export function figuresOf({ columns }: Header, kinds: readonly ColumnKind[]): FigureColumns {
  const all = kinds.flatMap((kind, col) => (kind === "figure" ? [col] : []));
  const points = [...columnsFor(columns, "weight"), ...columnsFor(columns, "score")];
  return [all, all.filter((col) => points.includes(col))];
}

/** Whether the last name of a row before its figures says that it adds others up. */
export function isNamedSubtotal(row: SheetRow): boolean {
  return isSubtotalName(textAt(row, lastName(row)));
}

/** Where the last name of a row stands before its figures; -1 without. */
function lastName({ cells }: SheetRow): number {
  const first = cells.findIndex((cell) => figureOf(cell) !== null);
  return cells.reduce((last, cell, col) => (isFilled(cell) && (first < 0 || col < first) ? col : last), -1);
}

/** Where the cells of a row that adds others up stand: 小计 | 40 | 38 with its figures below 分值 and 得分. */
export function totalFigures(row: SheetRow, columns: FigureColumns): number[] | null {
  const label = lastName(row);
  const stood = row.cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  const figures = stood.filter((col) => col > label);
  const own = columns.find(({ length }) => length === figures.length);
  if (own === undefined || !figures.every((col) => fits(textAt(row, col), "figure"))) return null;
  return [...stood.filter((col) => col <= label), ...own];
}

/** Whether the figures of such a row, and it has nothing else, stand elsewhere than below the heads of figures. */
export function totalSlipped(row: SheetRow, [columns]: FigureColumns): boolean {
  const label = lastName(row);
  const figures = row.cells.flatMap((cell, col) => (col > label && isFilled(cell) ? [col] : []));
  return (
    figures.length <= columns.length &&
    figures.every((col) => fits(textAt(row, col), "figure")) &&
    figures.some((col) => !columns.includes(col) && !isLeftOpen(textAt(row, col)))
  );
}
