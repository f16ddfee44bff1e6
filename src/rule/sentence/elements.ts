import type { Stated } from "./facts.js";

/** 有制度得1分，有台账得1分，每缺一项扣1分: what is missing loses its own mark, as it does without these words. */
export function losesOwn({ grades, deductions, limits }: Stated): boolean {
  const [deduction, second] = deductions;
  if (deduction?.award.kind !== "take" || second !== undefined || grades.length < 2) return false;
  const { points } = deduction.award;
  const { missing, step, unit } = deduction.step;
  const ofItems = missing === true && step === "1" && (unit === null || ITEM.test(unit));
  const alike = grades.every(({ award }) => award.kind === "give" && award.points === points);
  return ofItems && alike && limits.every((limit) => limit.type === "floor" && limit.points === null);
}

const ITEM = /^[项个条点]$/;
