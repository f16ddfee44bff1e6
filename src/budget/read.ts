import { type Exact, isNegative } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { Unsaid } from "../message/types.js";
import { issue, issueOf } from "../message/unsaid.js";
import { has, isObject, shown } from "../shape/look.js";
import { type FigureKey, figureKeys, figurePath, sizes } from "./figures.js";
import type { BudgetFigures } from "./types.js";
import * as is from "../shape/index.js";

/** A figure as read: its value; undefined where it is left out; an issue where it is no figure. */
export type ReadFigure = Exact | Unsaid | undefined;

/** Reads one figure. What a prototype lends does not count. */
export function readFigure(figures: unknown, key: FigureKey): ReadFigure {
  let value = figures;
  let path = "";
  const names = places.get(key) ?? [];
  const last = names[names.length - 1];
  for (const name of names) {
    if (!isObject(value)) {
      return issue("error", "input/not-object", { value: shown(value) }, { path: `/budget${path}` });
    }
    if (!has(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || (value === "" && name === last)) return undefined; // left empty: not filled in
    path += `/${name}`;
  }
  return decimal(value, key);
}

/** The keys on the way to each figure. */
const places: ReadonlyMap<FigureKey, readonly string[]> = /* @__PURE__ */ new Map(
  figureKeys.map((key) => [key, key.split(".")]),
);

/** Whether reading a figure gave an issue. */
export function isIssue(read: ReadFigure): read is Unsaid {
  return read !== undefined && "code" in read;
}

function decimal(value: unknown, key: FigureKey): Exact | Unsaid {
  const place = { path: figurePath(key) };
  const fault = is.decimal.fault(value);
  if (fault !== null) return issueOf("error", fault.code, fault.params, place);
  const read = decimalOf(value as string | number);
  if (!isNegative(read) || !sizes.has(key)) return read;
  return issue("error", "budget/negative-size", { value: shown(value) }, place);
}

/**
 * The figures that a budget states: one left as `""`, as an empty form has it, is not filled in, and is left out here.
 *
 * The same object comes back where there is none.
 */
export function statedFigures(figures: BudgetFigures): BudgetFigures {
  return filled(figures, 0) as BudgetFigures;
}

/** No figure lies deeper: `threePublic.parts.abroad.budget`. */
const MAX_DEPTH = 4;

function filled(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth === MAX_DEPTH) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => filled(part, depth + 1));
    return parts.some((part, place) => part !== value[place]) ? parts : value;
  }
  const kept: Record<string, unknown> = {};
  let changed = false;
  for (const [key, part] of Object.entries(value)) {
    const next = part === "" && !TEXTS.includes(key) ? undefined : filled(part, depth + 1);
    if (next !== undefined) kept[key] = next;
    changed ||= next !== part;
  }
  return changed ? kept : value;
}

/** Keys of a budget that hold words. */
const TEXTS: readonly string[] = ["unit", "name", "where", "figure"];
