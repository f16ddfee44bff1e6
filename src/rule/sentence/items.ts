import { certain } from "../../shape/certain.js";
import type { Condition, Stated } from "./facts.js";
import type { Token } from "./tokens.js";

/** The tokens of each item of a numbered list; what stands before the first number is a heading. */
export function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "item") items.push([]);
    else items[items.length - 1]?.push(token);
  }
  return items;
}

/** Whether the items have deductions or lesser grades of their own, so that each is a sentence. */
export function standsAlone(items: readonly Stated[]): boolean {
  return isMarked(items) && !items.every((each, index) => isPlain(each, index === items.length - 1));
}

/** ①…1分②…1分，每少一项扣1分: the deduction only says that a missing element earns nothing; null where there is none. */
export function markedAlike(items: readonly Stated[]): Stated["grades"] | null {
  if (!isMarked(items)) return null;
  const [deduction, second] = certain(items[items.length - 1]).deductions;
  if (deduction === undefined || second !== undefined || deduction.award.kind !== "take") return null;
  const points = deduction.award.points;
  const one = items.every(({ grades, deductions }, index) => {
    const [grade, other] = grades;
    if (grade?.award.kind !== "give" || other !== undefined || grade.award.points !== points) return false;
    return index === items.length - 1 || deductions.length === 0;
  });
  const { step, unit } = deduction.step;
  const whole = step === "1" && (unit === null || /^[项条个点]$/.test(unit));
  return one && whole ? items.flatMap((each) => each.grades) : null;
}

/** ①…；②…。以上每项1分: the one mark behind the items is each item's; null where there is none. */
export function markedTogether(items: readonly Stated[]): Stated["grades"] | null {
  const last = items[items.length - 1];
  const [mark, second] = last?.grades ?? [];
  if (last === undefined || items.length < 2 || mark?.award.kind !== "give" || second !== undefined) return null;
  if (!EACH_ABOVE.test(mark.condition.name) || !items.every((each) => isNamed(each, each === last))) return null;
  const award = { ...mark.award, bare: true };
  return items.flatMap(({ rest }) =>
    rest.map((condition) => ({ condition, award, from: condition.from, to: condition.to })),
  );
}

/** ①…；②…。每符合一项得1分: what each item earns, which is a mark of its own and no bonus; null where there is none. */
export function countedTogether(items: readonly Stated[]): Stated["grades"] | null {
  const last = items[items.length - 1];
  const bonus = bonusOf(items);
  if (last === undefined || bonus === null) return null;
  const conditions = items.flatMap((each) => (each === last && each.rest.length === 0 ? [bonus.lead] : each.rest));
  const named = items.every((each) => each === last || isNamed(each, false));
  if (!named || conditions.length !== items.length || last.grades.length + last.partials.length > 0) return null;
  const award = { kind: "give" as const, points: bonus.points, bare: true };
  return conditions.map((condition) => ({ condition, award, from: condition.from, to: condition.to }));
}

/** The points for each of what is listed, behind the list. */
export function bonusOf(items: readonly Stated[]): { readonly points: string; readonly lead: Condition } | null {
  const [bonus, second] = items[items.length - 1]?.deductions ?? [];
  if (items.length < 2 || bonus?.award.kind !== "add" || second !== undefined || bonus.step.step !== "1") return null;
  return /^[项条个点类]?$/.test(bonus.step.unit ?? "") ? { points: bonus.award.points, lead: bonus.lead } : null;
}

const EACH_ABOVE =
  /^(?:(?:以上|上述)(?:各项)?(?:内容|要求|条件)?,?)?(?:每|各)(?:有|具备|符合|满足|达到)?(?:一|1)?(?:项|条|点|个)?(?:要求)?$/;

/** One statement without an award, and nothing else; behind the last item also the mark and the full mark. */
function isNamed(stated: Stated, last: boolean): boolean {
  const { rest, grades, limits, deductions, partials, ratios, betweens, formulas, standards, overs } = stated;
  const others = deductions.length + partials.length + ratios.length + betweens.length;
  const beside = last ? limits.filter(({ type }) => type !== "total").length : grades.length + limits.length;
  return rest.length === 1 && others + formulas.length + standards.length + overs.length + beside === 0;
}

/** Marks at two items at least make a list of elements. */
function isMarked(items: readonly Stated[]): boolean {
  return items.filter((each) => each.grades.some(({ award }) => award.kind === "give")).length >= 2;
}

/** One mark and nothing else; behind the last item also what holds for all (没有不得分). */
function isPlain(stated: Stated, last: boolean): boolean {
  const { grades, deductions, partials, ratios, betweens } = stated;
  const others = grades.slice(1);
  // …（1分）。共4分: the full mark stands behind all of them.
  const limits = stated.limits.filter(({ type }) => !last || type !== "total");
  return (
    deductions.length + limits.length + partials.length + ratios.length + betweens.length === 0 &&
    (others.length === 0 || (last && others.every(({ award }) => award.kind === "zero")))
  );
}
