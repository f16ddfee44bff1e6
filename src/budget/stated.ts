import type { BudgetFigures } from "./types.js";

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
