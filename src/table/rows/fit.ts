import { type BodyRow, type SheetRow, textAt } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import type { Telling } from "../tell.js";
import { columnsFor } from "../header/look.js";
import { figureOf } from "../word/figure.js";
import { excerpt, isLeftOpen } from "../words.js";
import { type Placement, placementOf } from "./placement.js";
import { columnKinds, type ColumnKind, fits, isFilled } from "./column-kind.js";
import { isSubtotalName } from "./total-row.js";
import { certain } from "../../shape/certain.js";

/**
 * Puts the cells of rows that are shorter than the header into their columns. A copy from a web page leaves out the cells
 * that a merged cell covers, text with blanks those that are blank: which are missing is told by what the others hold.
 * `placed` says that the cells are of a file that gives each its place: only a row that cannot stand as it does has slipped.
 * Where exactly one reading fits, it is taken; where several do, or none, the row is refused. A table none of whose short
 * rows misfits, or lacks what all others have, is left alone.
 */
export function fitted(
  rows: readonly BodyRow[],
  header: Header,
  placed: boolean,
  telling: Telling,
): readonly BodyRow[] {
  const width = header.titles.reduce((last, title, col) => (title === "" ? last : col + 1), 0);
  const kinds = columnKinds(header, width);
  const whole = wholeLength(rows, kinds);
  const isShort = ({ row }: BodyRow): boolean => row.length < whole && filledIn(row).length > 2;
  const isSubtotal = ({ row }: BodyRow): boolean => isSubtotalName(textAt(row, totalLabel(row)));
  const figures = figuresOf(header, kinds);
  const hasSlipped = (each: BodyRow): boolean => isSubtotal(each) && !placed && totalSlipped(each.row, figures);
  if (header.from < 0 || !rows.some((each) => isShort(each) || hasSlipped(each))) return rows;
  const stated = fullColumns(
    rows.filter((each) => !isShort(each)),
    kinds,
  );
  // Words may lack in any row, however many others have them.
  const lacks = (row: SheetRow, full: readonly number[]): boolean =>
    full.some((col) => kinds[col] !== "words" && textAt(row, col) === "");
  // Whether cells are left out in this table at all.
  const ragged = rows.some((each) => isShort(each) && !isSubtotal(each) && misfits(each.row, kinds));
  const full = ragged ? fullColumns(rows, kinds) : stated;
  const put: BodyRow[] = [];
  const placedRows = rows.map((each) => {
    const slipped = hasSlipped(each);
    if (!slipped && (!isShort(each) || (!ragged && !lacks(each.row, full)))) return each;
    if (!slipped && (placed || isSubtotal(each)) && !misfits(each.row, kinds)) return each;
    const found =
      (isSubtotal(each) ? totalFigures(each.row, figures) : null) ??
      (slipped ? "several" : placementIn(each.row, kinds, full, ragged));
    if (found === "none" && !ragged) return each;
    if (Array.isArray(found)) {
      put.push(each);
      return { ...each, row: moved(each.row, found, width) };
    }
    const col = each.row.cells.findIndex((cell) => cell !== "");
    telling.tell(
      "error",
      "table/row-does-not-fit",
      { row: each.row.index, col },
      {
        text: excerpt(filledIn(each.row).join(" ")),
        columns: width,
        cells: each.row.length,
      },
    );
    return each;
  });
  tellFitted(put, width, telling);
  return placedRows;
}

/**
 * How many cells a row has that lacks none: as many as the header, or, where the longest rows have fewer and stand where they
 * fit, as many as these: the columns at the end are blank in all of them, and copying has left these out.
 */
function wholeLength(rows: readonly BodyRow[], kinds: readonly ColumnKind[]): number {
  const most = Math.max(0, ...rows.map(({ row }) => row.length));
  const named = rows.filter(({ row }) => row.length === most && !isDashed(row, kinds));
  const areWhole = named.length > 0 && named.every(({ row }) => !misfits(row, kinds));
  return most < kinds.length && areWhole ? most : kinds.length;
}

/** Whether a row names a group and has nothing but dashes behind it. */
function isDashed(row: SheetRow, kinds: readonly ColumnKind[]): boolean {
  return row.cells.slice(kinds.indexOf("last-name")).every(isLeftOpen);
}

/** Says once that the cells of rows have been put into their columns. */
export function tellFitted(rows: readonly BodyRow[], columns: number, { tell }: Telling): void {
  const [first] = rows;
  if (first === undefined) return;
  const col = first.row.cells.findIndex((cell) => cell !== "");
  tell("warning", "table/rows-fitted", { row: first.row.index, col }, { count: rows.length, columns });
}

/**
 * The one placement that fills all columns which other rows fill; failing that, in a table that leaves cells out, the one
 * that fits at all.
 */
function placementIn(row: SheetRow, kinds: readonly ColumnKind[], full: readonly number[], ragged: boolean): Placement {
  const filling = placementOf(row, kinds, full);
  return filling === "none" && ragged ? placementOf(row, kinds, []) : filling;
}

/** Columns of values that hardly any of these rows leaves blank. */
function fullColumns(rows: readonly BodyRow[], kinds: readonly ColumnKind[]): number[] {
  const standing = rows.flatMap(({ row }) => {
    if (row.length >= kinds.length) return [row];
    const found = placementOf(row, kinds, []);
    return Array.isArray(found) ? [moved(row, found, kinds.length)] : [];
  });
  const named = standing.filter(({ cells }) => kinds.some((kind, col) => kind === "last-name" && cells[col] !== ""));
  return kinds.flatMap((kind, col) => {
    if (kind === "name" || kind === "last-name" || kind === "side") return [];
    const filled = named.filter((row) => textAt(row, col) !== "").length;
    return filled > 0 && filled * 10 >= named.length * 7 ? [col] : [];
  });
}

/** Whether some cell of a row, as it stands, holds what its column does not. */
function misfits(row: SheetRow, kinds: readonly ColumnKind[]): boolean {
  return kinds.some((kind, col) => !fits(textAt(row, col), kind));
}

/** The columns of figures, and those of weights and scores alone, without rates. */
type FigureColumns = readonly [all: readonly number[], points: readonly number[]];

function figuresOf({ columns }: Header, kinds: readonly ColumnKind[]): FigureColumns {
  const all = kinds.flatMap((kind, col) => (kind === "figure" ? [col] : []));
  const points = [...columnsFor(columns, "weight"), ...columnsFor(columns, "score")];
  return [all, all.filter((col) => points.includes(col))];
}

/** Where the last name of a row stands before its figures; -1 without. */
function totalLabel({ cells }: SheetRow): number {
  const first = cells.findIndex((cell) => figureOf(cell) !== null);
  return cells.reduce((last, cell, col) => (isFilled(cell) && (first < 0 || col < first) ? col : last), -1);
}

/** Where the cells of a row that adds others up stand: 小计 | 40 | 38 with its figures below 分值 and 得分. */
function totalFigures(row: SheetRow, columns: FigureColumns): number[] | null {
  const label = totalLabel(row);
  const stood = row.cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  const figures = stood.filter((col) => col > label);
  const own = columns.find(({ length }) => length === figures.length);
  if (own === undefined || !figures.every((col) => fits(textAt(row, col), "figure"))) return null;
  return [...stood.filter((col) => col <= label), ...own];
}

/** Whether the figures of such a row, and it has nothing else, stand elsewhere than below the heads of figures. */
function totalSlipped(row: SheetRow, [columns]: FigureColumns): boolean {
  const label = totalLabel(row);
  const figures = row.cells.flatMap((cell, col) => (col > label && isFilled(cell) ? [col] : []));
  return (
    figures.length <= columns.length &&
    figures.every((col) => fits(textAt(row, col), "figure")) &&
    figures.some((col) => !columns.includes(col) && !isLeftOpen(textAt(row, col)))
  );
}

function filledIn(row: SheetRow): readonly string[] {
  return row.cells.filter(isFilled);
}

/** A row with its filled cells in these columns; it remembers where they stood. */
function moved(row: SheetRow, places: readonly number[], width: number): SheetRow {
  const cells = new Array<string>(Math.max(width, row.cells.length)).fill("");
  const from: number[] = [...cells.keys()];
  const stood = row.cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  places.forEach((col, at) => {
    const own = certain(stood[at]);
    cells[col] = certain(row.cells[own]);
    from[col] = own;
  });
  return { ...row, cells, from };
}
