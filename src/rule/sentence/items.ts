import type { Stated } from "./facts.js";
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
  const [deduction, second] = items[items.length - 1]?.deductions ?? [];
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

/** Marks at two items at least make a list of elements. */
function isMarked(items: readonly Stated[]): boolean {
  return items.filter((each) => each.grades.some(({ award }) => award.kind === "give")).length >= 2;
}

/** One mark and nothing else; behind the last item also what holds for all (没有不得分). */
function isPlain(stated: Stated, last: boolean): boolean {
  const { grades, deductions, limits, partials, ratios, betweens } = stated;
  const others = grades.slice(1);
  return (
    deductions.length + limits.length + partials.length + ratios.length + betweens.length === 0 &&
    (others.length === 0 || (last && others.every(({ award }) => award.kind === "zero")))
  );
}
