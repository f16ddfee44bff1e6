import { divide, hundred, isZero, maximum, one } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { rounded } from "../figure/sheet/rounding.js";
import { constant, over, type Term } from "../figure/sheet/term.js";
import { compared, every, type SheetTest } from "../figure/sheet/test.js";
import type { Grade } from "../standard/types.js";
import { isPlain, MOST_NESTED } from "./plain.js";

/** A score over its weight, to 4 places in percent; the figure of a weight of zero is null. */
export function rateOf(
  score: Term,
  weight: Term,
): { readonly text: string; readonly term: Term; readonly sure: boolean } | null {
  const blank = `${weight.text}=0`;
  const share = over(score, weight);
  if (isZero(weight.value)) return null;
  const result = rounded(share, 6, "half-up", maximum(one, share.value));
  return { text: `IF(${blank},"",${result.term.text})`, term: result.term, sure: result.sure };
}

/** The grade whose band holds a rate given as a share; null where no formula says it for sure. */
export function gradeOf(rate: Term, cell: string, grades: readonly Grade[]): string | null {
  if (grades.length === 0 || grades.length > MOST_NESTED) return null;
  if (!grades.every((grade) => isPlain(grade.name))) return null;
  const value = { ...rate, text: cell, binding: 3 as const };
  const tests = grades.map((grade) => ({ name: grade.name, test: within(grade, value) }));
  if (tests.some(({ test }) => !test.sure)) return null;
  return tests.reduceRight((rest, { name, test }) => `IF(${test.text},"${name}",${rest})`, '""');
}

function within(grade: Grade, value: Term): SheetTest {
  const tests: SheetTest[] = [];
  if (grade.min !== undefined) tests.push(compared(value, grade.minInclusive === false ? ">" : "≥", share(grade.min)));
  if (grade.max !== undefined) tests.push(compared(value, grade.maxInclusive === true ? "≤" : "<", share(grade.max)));
  return every(tests);
}

/** A bound in percent as a share. */
export function share(bound: string): Term {
  return constant(divide(decimalOf(bound), hundred));
}
