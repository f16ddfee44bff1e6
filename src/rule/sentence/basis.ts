import type { Basis, Grade, Stated } from "./facts.js";
import { isScore } from "./score.js";
import { oneSubject } from "./subject.js";

/** What the statements of a sentence score by. */
export function basisOf(stated: Stated, text: string): Basis {
  if (stated.formulas.some((formula) => isScore(text, formula))) return "formula";
  if (stated.betweens.length > 0) return "interpolation";
  if (stated.deductions.length > 0) return "deduction";
  if (stated.ratios.length > 0) return "proportion";
  return gradedBy(stated.grades);
}

/** What the awards of a sentence are given for. */
function gradedBy(grades: readonly Grade[]): Basis {
  if (grades.length === 0) return "unclear";
  if (grades.some(({ condition }) => condition.against.length > 0)) return "comparison";
  const conditions = grades.filter(({ condition }) => !condition.otherwise);
  const numeric = conditions.filter(({ condition }) => condition.ranges.length > 0);
  // 制度健全得满分，否则低于60%不得分: what is given from 60 % on is not told.
  if (numeric.length === 0) return grades.some(({ condition }) => condition.ranges.length > 0) ? "unclear" : "words";
  const all = numeric.length === conditions.length;
  const marks = conditions.every(({ award }) => award.kind === "give" && award.bare);
  const scaled = all && grades.length > 1 && oneSubject(numeric.map(({ condition }) => condition.subject));
  if (marks && !scaled) return "elements";
  return all ? "figures" : "unclear";
}
