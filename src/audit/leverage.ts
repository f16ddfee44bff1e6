import {
  add,
  compare,
  divide,
  type Exact,
  fromText,
  hundred,
  multiply,
  one,
  subtract,
  toText,
} from "../exact/index.js";
import { scoreLeaf } from "../evaluate/score-leaf.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import { decimalOf } from "../exact/input.js";
import type { Quantity } from "../target/types.js";
import type { Computed } from "./compute.js";
import { shownBy } from "./compute.js";
import { added } from "./scores.js";
import { fullOf } from "./whole.js";
import type { Leverage, NextGrade } from "./types.js";

/** What each leaf that has a score does to the total, in document order. */
export function leverageOf(base: Computed): readonly Leverage[] {
  return base.plan.leaves.flatMap((index): Leverage[] => {
    const node = base.plan.nodes[index];
    const points = base.leaves[index] ?? null;
    if (node === undefined || node.leaf === null || points === null || node.leaf.decided !== null) return [];
    const { gain, perUnit } = changes(node.leaf, points);
    const lost = toText(subtract(node.weight, points));
    return [{ path: node.path, name: node.input.name.slice(0, 40), lost, gain, perUnit }];
  });
}

/** The leaf scored again at its target, and with one unit more. */
function changes(leaf: LeafPlan, points: Exact): { readonly gain: string | null; readonly perUnit: string | null } {
  const actual = scoreLeaf(leaf, leaf.own, false).actual;
  const target = leaf.target?.kind === "threshold" ? leaf.target : null;
  const at = (quantity: Quantity): string | null => {
    const scored = scoreLeaf(leaf, quantity, false);
    return scored.account.issues === null ? toText(subtract(scored.points, points)) : null;
  };
  const value = actual?.kind === "quantity" ? fromText(actual.value) : null;
  const more = value === null ? null : toText(add(value, one));
  const reached = target === null ? null : at({ kind: "quantity", value: target.value, unit: target.unit });
  return {
    gain: reached === null || reached.startsWith("-") ? (reached === null ? null : "0") : reached,
    perUnit:
      more === null || more.includes("/") || actual?.kind !== "quantity"
        ? null
        : at({ kind: "quantity", value: more, unit: actual.unit }),
  };
}

/** What is missing to the next better grade; null at the best one, and where there is no total or no grade. */
export function nextGradeOf(base: Computed): NextGrade | null {
  const total = added(base, null, null);
  const full = fullOf(base, null);
  if (total === null || full === null) return null;
  const shown = shownBy(base.plan, total);
  const better = base.plan.setting.standard.grades.flatMap((grade) => {
    if (grade.min === undefined) return [];
    const points = subtract(divide(multiply(decimalOf(grade.min), full), hundred), shown);
    return compare(points, decimalOf("0")) > 0 ? [{ grade: grade.name, points }] : [];
  });
  better.sort((left, right) => compare(left.points, right.points));
  const next = better[0];
  if (next === undefined) return null;
  const leaves = leverageOf(base).filter((each) => {
    const gain = each.gain === null ? null : fromText(each.gain);
    return gain !== null && compare(gain, next.points) >= 0;
  });
  return { grade: next.grade, points: toText(next.points), leaves: leaves.map((each) => each.path) };
}
