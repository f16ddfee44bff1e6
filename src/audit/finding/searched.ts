import { nodeOf } from "../../evaluate/plan-nodes.js";
import { OWN } from "../reading/candidate.js";
import type { PublishedFigure, WeightSearch } from "../types.js";
import { fitting } from "../weights/weights.js";
import type { Audited, Say } from "./check.js";
import { wordsOf } from "./main-reading.js";

/** A group whose leaves have no published weights, and the total above such groups: the search for these decides. */
export function bySearch(audited: Audited, figure: PublishedFigure, say: Say): boolean {
  const { weights } = audited;
  const { path, reported, kind } = figure;
  if (kind === "total") {
    if (isOutOfReach(audited)) say("error", "score/no-weights-fit", { reported }, path);
    return weights.length > 0;
  }
  const search = weights.find((each) => `${each.path}/reported` === path);
  if (search === undefined) return false;
  const fits = fitting(search);
  const own = fits.find((reading) => reading === OWN);
  const found = own ?? fits[0];
  if (found === undefined) say("error", "score/no-weights-fit", { reported }, path);
  else if (own === undefined) say("error", "score/weights-unpublished", { reported, ...wordsOf(found) }, path);
  else say("info", "score/weights-unpublished", { reported, ...wordsOf(found) }, path);
  return true;
}

/**
 * Whether no weights give the total together with the scores that are published below it: 99 of 45 and at most 40. Where
 * all first-level indicators publish theirs, their sum says so; where one is wrong itself, that may be why.
 */
function isOutOfReach({ base, figures, weights }: Audited): boolean {
  if (base.plan.first.every((index) => nodeOf(base.plan, index).input.reported !== undefined)) return false;
  const searched = new Set(weights.map(({ path }) => `${path}/reported`));
  const isWrong = ({ kind, path, verdict }: PublishedFigure): boolean =>
    kind === "score" && !searched.has(path) && (verdict === "reproduced" || verdict === "unexplained");
  return !figures.some(isWrong) && weights.some((search) => !fitsTotal(search));
}

/** Whether some weights, of whatever kind, give all that is printed; `free` ones are all that there are. */
function fitsTotal({ solutions }: WeightSearch): boolean {
  return solutions.some(({ mode, from, answer }) => mode === "free" && from === "all" && answer !== "none");
}
