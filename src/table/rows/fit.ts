import { type BodyRow, type SheetRow, textAt } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import type { Telling } from "../tell.js";
import { excerpt, isLeftOpen } from "../words.js";
import { type Placement, placementOf } from "./placement.js";
import { columnKinds, type ColumnKind, fits, isFilled } from "./column-kind.js";
import { figuresOf, isNamedSubtotal, totalFigures, totalSlipped } from "./total-fit.js";
import { unfilledPlaces } from "./unfilled.js";
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
  const isSubtotal = ({ row }: BodyRow): boolean => isNamedSubtotal(row);
  const figures = figuresOf(header, kinds);
  const mayStay = ({ row }: BodyRow): boolean => !misfits(row, kinds);
  const hasSlipped = (each: BodyRow): boolean =>
    isSubtotal(each) && totalSlipped(each.row, figures) && !(placed && mayStay(each));
  if (header.from < 0 || !rows.some((each) => isShort(each) || hasSlipped(each))) return rows;
  const stated = fullColumns(
    rows.filter((each) => !isShort(each)),
    kinds,
  );
  // Words may lack in any row, however many others have them.
  const lacks = (row: SheetRow, full: readonly number[]): boolean =>
    full.some((col) => kinds[col] !== "words" && textAt(row, col) === "");
  // Whether cells are left out in this table at all.
  const ragged = rows.some((each) => isShort(each) && !isSubtotal(each) && !mayStay(each));
  const full = ragged ? fullColumns(rows, kinds) : stated;
  const placementFor = (each: BodyRow, place: number): Placement | null => {
    if (hasSlipped(each)) return totalFigures(each.row, figures) ?? "several";
    const unfilled = ragged && !placed ? unfilledPlaces(each.row, rows[place + 1]?.row, header, kinds, whole) : null;
    if (unfilled !== null) return unfilled;
    if (!isShort(each) || (!ragged && !lacks(each.row, full))) return null;
    if ((placed || isSubtotal(each)) && mayStay(each)) return null;
    const found = placementIn(each.row, kinds, full, ragged);
    return found === "none" && !ragged ? null : found;
  };
  const put: BodyRow[] = [];
  const placedRows = rows.map((each, place) => {
    const found = placementFor(each, place);
    if (found === null || isWhereItStands(each.row, found)) return each;
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

function filledIn(row: SheetRow): readonly string[] {
  return row.cells.filter(isFilled);
}

function isWhereItStands(row: SheetRow, found: Placement): boolean {
  return Array.isArray(found) && filledColumns(row).every((col, at) => col === found[at]);
}

function filledColumns(row: SheetRow): number[] {
  return row.cells.flatMap((cell, col) => (isFilled(cell) ? [col] : []));
}

/** A row with its filled cells in these columns; it remembers where they stood. */
function moved(row: SheetRow, places: readonly number[], width: number): SheetRow {
  const cells = new Array<string>(Math.max(width, row.cells.length)).fill("");
  const from: number[] = [...cells.keys()];
  const stood = filledColumns(row);
  places.forEach((col, at) => {
    const own = certain(stood[at]);
    cells[col] = certain(row.cells[own]);
    from[col] = own;
  });
  return { ...row, cells, from };
}
