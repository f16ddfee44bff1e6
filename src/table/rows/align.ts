import { type Entry, entryOf, filledNames, lastName, type Layout } from "./entry.js";
import { figureOf } from "../word/figure.js";
import { isComparator } from "../word/comparator.js";
import type { ColumnRole } from "../word/roles.js";
import { isBareUnit, isTarget, isUnit } from "./column-kind.js";
import type { BodyRow, SheetRow } from "../grid/sheet.js";
import { isLeftOpen, sameText } from "../words.js";

/** What the columns of a table hold in most of its rows, to tell a slipped row by. */
export interface Habits {
  readonly units: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Columns that hardly any row leaves blank. */
  readonly full: ReadonlySet<ColumnRole>;
}

/** The ways in which a row may have slipped, the likelier first. */
const SHIFTS: readonly number[] = [1, 2, -1, 3, -2];

/** Looks at the rows of a table as they stand. */
export function habitsOf(layout: Layout, rows: readonly BodyRow[]): Habits {
  const units = new Set<string>();
  const once = new Set<string>();
  const targets = new Set<string>();
  const filled = new Map<ColumnRole, number>();
  let entries = 0;
  for (const { row } of rows) {
    const { names, values } = entryOf(layout, row, false, 0);
    if (values.size === 0 || names[names.length - 1] === "") continue;
    entries++;
    for (const role of values.keys()) filled.set(role, (filled.get(role) ?? 0) + 1);
    const unit = values.get("unit");
    const target = values.get("target");
    // What stands in the column once may have slipped there.
    if (unit !== undefined && isUnit(unit)) (once.has(sameText(unit)) ? units : once).add(sameText(unit));
    if (target !== undefined && !isUnit(target)) targets.add(sameText(target));
  }
  const full = new Set([...filled].filter(([, count]) => count * 10 >= entries * 7).map(([role]) => role));
  return { units, targets, full };
}

/**
 * Reads a row, moved to where its cells fit when they plainly stand in the wrong columns: a unit where the target should
 * be, a target where a name should be. A row that fits as it stands is never moved.
 */
export function alignedEntry(layout: Layout, { row, afterBreak }: BodyRow, habits: Habits): Entry {
  const asItStands = entryOf(layout, row, afterBreak, 0);
  if (misfits(asItStands, habits) === 0) return asItStands;
  for (const shift of SHIFTS) {
    if (!staysInside(layout, row, shift)) continue;
    const moved = entryOf(layout, row, afterBreak, shift);
    if (misfits(moved, habits) === 0 && moved.names.some((name) => name !== "")) return oneName(moved);
  }
  return asItStands;
}

/** The name of a moved row is its indicator's: which level it had slipped to says nothing. */
function oneName(entry: Entry): Entry {
  return { ...entry, names: [...entry.names.filter((name) => name === ""), ...filledNames(entry)] };
}

/** Whether no cell that holds something leaves the table. */
function staysInside(layout: Layout, row: SheetRow, shift: number): boolean {
  const known = [...layout.levels.flat(), ...[...layout.values.values()].flat()];
  const left = Math.min(...known);
  const right = Math.max(...known);
  return row.cells.every(
    (cell, col) => cell === "" || (col + shift >= left && col + shift <= right) || layout.labels.includes(col),
  );
}

/** How many cells of a row hold what their column does not. */
function misfits({ names, values }: Entry, habits: Habits): number {
  const row: Row = {
    names,
    values,
    habits,
    lacking: [...habits.full].some((role) => !values.has(role)),
  };
  let count = 0;
  for (const misfit of MISFITS) count += misfit(row);
  return count;
}

/** A row with what is asked of it. */
interface Row extends Pick<Entry, "names" | "values"> {
  readonly habits: Habits;
  /** A column that hardly any row leaves blank is blank here. */
  readonly lacking: boolean;
}

/** What can be told to stand in the wrong column: how many cells of its kind do. */
const MISFITS: readonly ((row: Row) => number)[] = [
  unitAsTarget,
  wordAsUnit,
  wordsAsFigures,
  wordAsSign,
  valueAsName,
  targetAsName,
  figureBehindWords,
];

function unitAsTarget({ values, habits }: Row): number {
  const target = values.get("target");
  return target !== undefined && !values.has("unit") && isBareUnit(target) && habits.full.has("unit") ? 1 : 0;
}

function wordAsUnit({ values, habits, lacking }: Row): number {
  const unit = values.get("unit");
  if (unit === undefined || habits.units.has(sameText(unit))) return 0;
  return (lacking ? isBareUnit(unit) : isUnit(unit)) ? 0 : 1;
}

function wordsAsFigures({ values }: Row): number {
  const texts = [values.get("weight"), values.get("score")];
  return texts.filter((text) => text !== undefined && figureOf(text) === null && !isLeftOpen(text)).length;
}

function wordAsSign({ values }: Row): number {
  const sign = values.get("comparator");
  return sign === undefined || isComparator(sign) ? 0 : 1;
}

function valueAsName({ names, habits }: Row): number {
  return names.some((name) => isTarget(name) || (isBareUnit(name) && habits.full.has("unit"))) ? 1 : 0;
}

function targetAsName({ names, habits, lacking }: Row): number {
  const last = lastName({ names });
  return lacking && last !== "" && habits.targets.has(sameText(last)) ? 1 : 0;
}

function figureBehindWords({ values, lacking }: Row): number {
  const [target, actual] = [values.get("target"), values.get("actual")];
  if (!lacking || target === undefined || actual === undefined) return 0;
  return !/\d/.test(target) && figureOf(actual) !== null ? 1 : 0;
}
