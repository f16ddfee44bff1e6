import { OWN } from "../reading/candidate.js";
import type { PublishedFigure } from "../types.js";
import { fitting } from "../weights/weights.js";
import type { Audited, Say } from "./check.js";
import { wordsOf } from "./main-reading.js";

/** A group whose leaves have no published weights, and the total above such groups: the search for these decides. */
export function bySearch(audited: Audited, figure: PublishedFigure, say: Say): boolean {
  const { weights } = audited;
  const { path, reported, kind } = figure;
  if (kind === "total") {
    if (weights.length === 0) return false;
    if (figure.verdict === "unexplained") say("error", "score/no-weights-fit", { reported }, path);
    return true;
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
