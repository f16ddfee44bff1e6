import type { Facts, Grade } from "./facts.js";
import { pointsGiven } from "./given.js";
import { beginsAtPass } from "./pass.js";
import type { Reading } from "./refusal.js";

/** 低于60%不得分 beside steps or a proportion: the grade that says from where on nothing is given; null where none does. */
export function cutIn(facts: Facts, { source, weight }: Reading): Grade | null {
  const { basis, grades, formulas } = facts;
  const atPass = formulas.some(({ body }) => beginsAtPass(source.text.slice(body.from, body.to)));
  if (!STEADY.includes(basis) || atPass) return null;
  const full = fullMark(facts) ?? weight;
  const [cut, second] = grades.filter((grade) => isCut(grade, full));
  return cut === undefined || second !== undefined ? null : cut;
}

const STEADY: readonly Facts["basis"][] = ["deduction", "proportion", "formula"];

function isCut(grade: Grade, full: string | null): boolean {
  const { ranges, otherwise } = grade.condition;
  const [range, second] = ranges;
  if (!isNone(grade, full) || otherwise || range === undefined || second !== undefined) return false;
  return range.mirrored !== true && (range.min === undefined) !== (range.max === undefined);
}

/** 不得分, and 扣5分 of a full mark of 5. */
function isNone({ award }: Grade, full: string | null): boolean {
  return award.kind === "zero" || (award.kind === "take" && award.each === undefined && award.points === full);
}

/** The full mark that the sentence itself states. */
function fullMark({ grades, limits }: Facts): string | null {
  const total = limits.find(({ type }) => type === "total");
  return total?.points ?? grades.map(({ award }) => pointsGiven(award)).find((each) => each !== undefined) ?? null;
}
