import type { Target } from "../../cell/types.js";
import type { Grade } from "../sentence/facts.js";
import { stretchOf } from "../sentence/given.js";
import { isLiteral, type Reached, reachedIn } from "../sentence/reached.js";
import { refuse, type Refusal } from "../sentence/refusal.js";
import type { OrdinalCondition } from "../types.js";

/**
 * 超额完成得10分，完成得8分，未完成不得分: how the actual value lies to the target, for each grade; null where the grades speak of
 * anything else, and beside a target in words, where the same words are tiers of which a person chooses one.
 *
 * Which way beyond lies is told by the target alone: without one, and where 高于 and 低于 are said beside one that asks for
 * less, nothing is.
 */
export function againstTarget(grades: readonly Grade[], target: Target | null): readonly Comparator[] | Refusal | null {
  if (grades.length !== REACHED.length || target?.kind === "qualitative") return null;
  for (const [at, grade] of grades.entries()) if (reachedIn(grade) !== REACHED[at]) return null;
  const where = stretchOf(grades);
  if (target?.kind !== "threshold") return refuse("rule/not-a-rule", where);
  const upper = target.comparator.startsWith("<");
  if (upper && grades.some(isLiteral)) return refuse("rule/not-a-rule", where);
  return upper ? ["<", "=", ">"] : [">", "=", "<"];
}

type Comparator = OrdinalCondition["comparator"];

const REACHED: readonly Reached[] = ["beyond", "reached", "short"];
