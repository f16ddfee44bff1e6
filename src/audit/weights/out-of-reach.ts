import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Computed } from "../compute/compute.js";
import type { PublishedFigure, WeightSearch } from "../types.js";

/**
 * Whether no weights give the total together with the scores that are published below it: 99 of 45 and at most 40. Where
 * all first-level indicators publish theirs, their sum says so; where one is wrong itself, that may be why.
 */
export function isOutOfReach(
  base: Computed,
  figures: readonly PublishedFigure[],
  searches: readonly WeightSearch[],
): boolean {
  if (base.plan.first.every((index) => nodeOf(base.plan, index).input.reported !== undefined)) return false;
  const searched = new Set(searches.map(({ path }) => `${path}/reported`));
  const isWrong = ({ kind, path, verdict }: PublishedFigure): boolean =>
    kind === "score" && !searched.has(path) && (verdict === "reproduced" || verdict === "unexplained");
  return !figures.some(isWrong) && searches.some((search) => !fitsTotal(search));
}

/** Whether some weights, of whatever kind, give all that is printed; `free` ones are all that there are. */
function fitsTotal({ solutions }: WeightSearch): boolean {
  return solutions.some(({ mode, from, answer }) => mode === "free" && from === "all" && answer !== "none");
}
