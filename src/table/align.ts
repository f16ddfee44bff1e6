import { dimensionOf, foldLabel } from "../text/index.js";
import type { BodyRow } from "./blocks.js";
import { type Entry, entryOf, type Layout } from "./entry.js";
import { figureOf } from "./figure.js";
import { isComparator } from "./comparator.js";
import type { ColumnRole } from "./roles.js";
import type { SheetRow } from "./sheet.js";
import { isNothing, sameText } from "./words.js";

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
  const given = entry.names.filter((name) => name !== "");
  const depth = entry.names.length;
  const names = entry.names.map((_, place) => given[place - (depth - given.length)] ?? "");
  return { ...entry, names };
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
function misfits(entry: Entry, habits: Habits): number {
  const { names, values } = entry;
  const target = values.get("target");
  const unit = values.get("unit");
  let count = 0;
  if (target !== undefined && unit === undefined && isBareUnit(target) && habits.full.has("unit")) count++;
  const lacking = [...habits.full].some((role) => !values.has(role));
  if (unit !== undefined && !habits.units.has(sameText(unit)) && (lacking ? !isBareUnit(unit) : !isUnit(unit))) count++;
  for (const role of ["weight", "score"] as const) {
    const text = values.get(role);
    if (text !== undefined && figureOf(text) === null && !isNothing(text)) count++;
  }
  const sign = values.get("comparator");
  if (sign !== undefined && !isComparator(sign)) count++;
  if (names.some((name) => isTarget(name) || (isBareUnit(name) && habits.full.has("unit")))) count++;
  const last = names[names.length - 1] ?? "";
  const actual = values.get("actual");
  if (lacking && target !== undefined && !/\d/.test(target) && actual !== undefined && figureOf(actual) !== null)
    count++;
  if (last !== "" && lacking && habits.targets.has(sameText(last))) count++;
  return count;
}

/** A unit, or the words that stand in the unit's place: 定性指标, %(百分比). */
function isUnit(text: string): boolean {
  return (
    isBareUnit(text) || (text.length <= 8 && !isTarget(text) && figureOf(text) === null && !/达成|完成/.test(text))
  );
}

function isBareUnit(text: string): boolean {
  const folded = foldLabel(text);
  return (
    folded === "%" ||
    folded === "%(百分比)" ||
    /^定[性量](?:指标)?$/.test(folded) ||
    (folded.length <= 6 && dimensionOf(folded) !== null)
  );
}

/** A comparator with a number, or a number alone: no indicator is called so. */
function isTarget(text: string): boolean {
  const folded = foldLabel(text).replace(/[≥≤]/g, ">");
  return /^(?:[<>=]+\d.*|(?:不[低高小大少超]\S?于?)?\d+(?:\.\d+)?(?:%|\S{0,3}))$/.test(folded);
}
