import type { Columns } from "../header/columns.js";
import type { Header } from "../header/header.js";
import type { ColumnRole } from "../word/roles.js";
import { type BodyRow, type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import { figureFirst, figureOf } from "../word/figure.js";
import { isNothing, joinPieces, nameText, oneLine } from "../words.js";
import { columnsFor, isShared, titleOver } from "../header/look.js";
import { type CellPlace } from "../tell.js";
import { besideLevels } from "./beside-levels.js";
import { certain } from "../../shape/certain.js";

/** The columns of an indicator table put in order: which name which level, which hold what else. */
export interface Layout {
  /** The columns that name the levels, from the first; one level may span several columns. */
  readonly levels: readonly (readonly number[])[];
  /** For each level the column of its own weight, where the levels have one each. */
  readonly levelWeights: readonly (number | null)[];
  /** The same for their scores. */
  readonly levelScores: readonly (number | null)[];
  /** The columns of everything else, by role. */
  readonly values: ReadonlyMap<ColumnRole, readonly number[]>;
  /** The columns of the targets as they were set at first, where those of the targets say what they were changed to. */
  readonly initial: readonly number[];
  /** Columns of words that run down the side of the table, such as 绩效指标. */
  readonly labels: readonly number[];
  /** The words above the columns. */
  readonly titles: readonly string[];
  readonly width: number;
}

const LEVELS: readonly ColumnRole[] = ["first", "second", "third", "fourth"];

/** Puts the columns of a header in order. */
export function layoutOf(header: Header, sheet: Sheet, rows: readonly BodyRow[]): Layout {
  const { columns } = header;
  const levels: (readonly number[])[] = [];
  for (const role of LEVELS) {
    const cols = columns.get(role);
    if (cols !== undefined) levels.push(cols);
  }
  const labels: number[] = [];
  const names = columnsFor(columns, "name");
  const category = columns.get("category");
  if (category !== undefined && !columns.has("first")) levels.unshift(category);
  const deepest = Math.max(-1, ...levels.flat());
  for (const col of names) {
    if (levels.length === 0 || (col > deepest && !columns.has("third"))) levels.push([col]);
    else labels.push(col);
  }
  const weights = columnsFor(columns, "weight");
  const levelWeights = besideLevels(levels, weights, rows);
  const scores = columnsFor(columns, "score");
  const levelScores = besideLevels(levels, scores, rows);
  const leafWeights = weights.filter((col) => !levelWeights.includes(col));
  return {
    levels: levels.slice(0, 4),
    levelWeights,
    levelScores,
    values: valuesOf(
      columns,
      pointsFirst(leafWeights, header),
      scores.filter((col) => !levelScores.includes(col)),
    ),
    initial: header.initial,
    labels,
    titles: header.titles,
    width: sheet.width,
  };
}

/** Of weights side by side, points (分值) come last, where the leaf's weight is taken from, and shares (权重占比) before. */
function pointsFirst(weights: readonly number[], header: Header): readonly number[] {
  const share = (col: number): boolean => /占比|系数|权重[(（]?%/.test(titleOver(header, col));
  return [...weights.filter(share), ...weights.filter((col) => !share(col))];
}

function valuesOf(
  columns: Columns,
  weights: readonly number[],
  scores: readonly number[],
): Map<ColumnRole, readonly number[]> {
  const values = new Map<ColumnRole, readonly number[]>();
  for (const [role, cols] of columns) {
    if (LEVELS.includes(role) || role === "name" || role === "category") continue;
    // Of several weights the last is the leaf's; of several scores the first is the unit's own.
    if (role === "weight") {
      if (weights.length > 0) values.set(role, weights.slice(-1));
    } else if (role === "score") {
      if (scores.length > 0) values.set(role, scores.slice(0, 1));
    } else values.set(role, cols);
  }
  return values;
}

/** A figure of a level, and its column. */
export interface LevelFigure {
  readonly text: string;
  readonly col: number;
}

/** One row of an indicator table, its cells by what they hold. */
export interface Entry {
  readonly row: number;
  /** The name at each level, blank where the row has none. */
  readonly names: readonly string[];
  /** The weight that each level has of its own, with its column; null where it has none. */
  readonly levelWeights: readonly (LevelFigure | null)[];
  /** The same for its score. */
  readonly levelScores: readonly (LevelFigure | null)[];
  readonly values: ReadonlyMap<ColumnRole, string>;
  readonly cols: ReadonlyMap<ColumnRole, number>;
  readonly levelCols: readonly number[];
  readonly afterBreak: boolean;
  /** Whether the cells had slipped to the side. */
  readonly shifted: boolean;
}

/** What a row says in the column of a role; blank where it says nothing there. */
export function textOf({ values }: Pick<Entry, "values">, role: ColumnRole): string {
  return values.get(role) ?? "";
}

/** Where the column of a role crosses a row; a table may lack it, where a group has its weight beside its name. */
export function placeOf({ row, cols }: Entry, role: ColumnRole): CellPlace {
  return { row, col: cols.get(role) ?? 0 };
}

/** Where a row has the name of a level. */
export function levelPlace({ row, levelCols }: Entry, level: number): CellPlace {
  return { row, col: certain(levelCols[level]) };
}

/** The names that a row has, from the first level on. */
export function filledNames({ names }: Entry): readonly string[] {
  return names.filter((name) => name !== "");
}

/** The name of what a row speaks of: that of its deepest level; a row of our own pages may lack one. */
export function ownName(entry: Entry): string {
  return filledNames(entry).at(-1) ?? "";
}

/** The name at the last level, blank where the row has none there: a table has a level at least. */
export function lastName({ names }: Pick<Entry, "names">): string {
  return certain(names.at(-1));
}

/** Whether a row leaves the changed target blank: the one set at first has not been changed. */
export function isUnchanged(row: SheetRow, { values, initial }: Layout, shift: number = 0): boolean {
  const filled = (col: number): boolean => !isNothing(textAt(row, col - shift));
  return initial.some(filled) && !columnsFor(values, "target").some(filled);
}

/** Reads the cells of a row by the layout; `shift` columns to the right of where they should be read from. */
export function entryOf(layout: Layout, row: SheetRow, afterBreak: boolean, shift: number): Entry {
  const at = (col: number): string => textAt(row, col - shift);
  const stood = (col: number): number => row.from?.[col - shift] ?? col - shift;
  const first = (list: readonly number[]): number => stood(list.find((col) => at(col) !== "") ?? certain(list[0]));
  const together = (cols: readonly number[]): string => cols.map(at).reduce(joinPieces, "");
  const says = (role: ColumnRole) => (col: number) => (isShared(layout.values, col) ? partOf(at(col), role) : at(col));
  const ofLevel = (col: number | null): LevelFigure | null =>
    col === null || at(col) === "" ? null : { text: at(col), col: stood(col) };
  const values = new Map<ColumnRole, string>();
  const cols = new Map<ColumnRole, number>();
  for (const [role, own] of layout.values) {
    const list = role === "target" && isUnchanged(row, layout, shift) ? layout.initial : own;
    const texts = list.map(says(role));
    const text = texts.length === 1 ? oneLine(certain(texts[0])) : texts.reduce(joinPieces, "");
    cols.set(role, first(list));
    if (text !== "") values.set(role, text);
  }
  return {
    row: row.index,
    names: layout.levels.map((list) => nameText(together(list))),
    levelWeights: layout.levelWeights.map(ofLevel),
    levelScores: layout.levelScores.map(ofLevel),
    values,
    cols,
    levelCols: layout.levels.map(first),
    afterBreak,
    shifted: shift !== 0,
  };
}

/** What a cell of a figure and words together (9.2（天气原因）) says of one of them; words alone are both, which tells the lack. */
function partOf(cell: string, role: ColumnRole): string {
  const { figure, words } = figureFirst(cell) ?? { figure: cell, words: figureOf(cell) === null ? cell : "" };
  return role === "weight" || role === "score" ? figure : words;
}
