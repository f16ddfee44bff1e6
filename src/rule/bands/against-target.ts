import type { Grade } from "../sentence/facts.js";
import { type Reached, reachedIn } from "../sentence/reached.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import type { Band } from "../types.js";
import { awardOf, fullMark } from "./awards.js";

/**
 * 超额完成得10分，完成得8分，未完成不得分: bands of the completion; null where the grades speak of anything else, and beside a
 * target in words, where the same words are tiers of which a person chooses one.
 */
export function againstTarget(grades: readonly Grade[], { target, weight }: Reading): Outcome | null {
  if (target?.kind === "qualitative") return null;
  if (grades.length !== REACHED.length || !grades.every((grade, at) => reachedIn(grade) === REACHED[at])) return null;
  const stated = fullMark(grades);
  const bands: Band[] = [];
  for (const grade of grades) {
    const award = awardOf(grade, stated ?? weight);
    const reached = reachedIn(grade);
    if (award === null || reached === null) return refuse("rule/incomplete", grade);
    bands.push({ ...ENDS[reached], ...award });
  }
  return { rule: { method: "bands", of: "completion", bands, ...(stated === null ? {} : { weight: stated }) } };
}

const REACHED: readonly Reached[] = ["beyond", "reached", "short"];

const ENDS: Readonly<Record<Reached, Pick<Band, "min" | "minInclusive" | "max" | "maxInclusive">>> = {
  beyond: { min: "1", minInclusive: false },
  reached: { min: "1", minInclusive: true, max: "1", maxInclusive: true },
  short: { max: "1", maxInclusive: false },
};
