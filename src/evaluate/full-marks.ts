import { compare, type Exact, isZero, MAX_PLACES, round } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { isGroup } from "../form/tree.js";
import type { FormPlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { placesOf, printedText } from "../exact/printed.js";

/** Whether a value prints as a figure does: as the standard shows it, or rounded half up to the figure's own places. */
export function printsAs(reported: DecimalInput, exact: Exact, shown: Exact): boolean {
  const given = decimalOf(reported);
  if (compare(given, shown) === 0) return true;
  return compare(given, round(exact, Math.min(placesOf(printedText(reported)), MAX_PLACES), "half-up")) === 0;
}

/**
 * Whether a leaf, a group or the whole is given full marks that it has not earned: no score lies above its weight, so a full mark leaves nothing
 * open above it, and what is lost below it must show. Where the standard's own rounding gives full marks, they are earned.
 */
export function isUnearned(reported: DecimalInput, points: Exact, shown: Exact, weight: Exact): boolean {
  if (isZero(weight) || compare(decimalOf(reported), weight) !== 0) return false;
  return compare(points, weight) < 0 && compare(shown, weight) < 0;
}

/**
 * The places to which all leaf scores of a form are rounded (0: integer scores); null where that is not what the form
 * does. It is where every published score of a leaf is the computed one rounded half up to the places of the finest of
 * them, and one at least that is not full shows it: that losses were rounded away to full marks alone proves no practice.
 *
 * @param pointsOf - What a leaf scores exactly, by its index; null where it has no score.
 */
export function practisedPlaces(plan: FormPlan, pointsOf: (index: number) => Exact | null): number | null {
  const scores: { readonly text: string; readonly points: Exact; readonly weight: Exact }[] = [];
  for (const index of plan.leaves) {
    const node = nodeOf(plan, index);
    if (node.input.reported === undefined || isGroup(node.input) || !node.counted) continue;
    const points = pointsOf(index);
    if (points !== null) scores.push({ text: printedText(node.input.reported), points, weight: node.weight });
  }
  if (scores.length === 0) return null; // nothing published, as in most evaluations
  const places = Math.min(
    scores.reduce((most, { text }) => Math.max(most, placesOf(text)), 0),
    MAX_PLACES,
  );
  let shows = false;
  for (const { text, points, weight } of scores) {
    const rounded = round(points, places, "half-up");
    if (compare(decimalOf(text), rounded) !== 0) return null;
    if (compare(points, rounded) !== 0 && compare(rounded, weight) < 0) shows = true;
  }
  return shows ? places : null;
}
