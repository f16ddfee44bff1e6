import { compare, isZero, subtract } from "../exact/index.js";
import type { Comparator } from "../target/types.js";
import { leastSizeOf, LOSS, sizeOf, sumOf, UNKNOWN } from "./bound.js";
import type { Term } from "./term.js";

/** A condition of a workbook: its formula, whether it holds, and whether every program comes to that. */
export interface Test {
  readonly text: string;
  readonly holds: boolean;
  readonly sure: boolean;
}

/** Compares two figures. */
export function compared(left: Term, comparator: Comparator, right: Term): Test {
  return {
    text: `${left.text}${comparator}${right.text}`,
    holds: stands(compare(left.value, right.value), comparator),
    sure: isSure(left, right),
  };
}

/** Whether a cell holds this very text, which is plain. */
export function says(cell: string, text: string, holds: boolean): Test {
  return { text: `${cell}="${text}"`, holds, sure: true };
}

/** Whether all hold. */
export function every(tests: readonly Test[]): Test {
  const [first] = tests;
  if (first === undefined) return { text: "TRUE()", holds: true, sure: true };
  if (tests.length === 1) return first;
  return {
    text: `AND(${tests.map((test) => test.text).join(",")})`,
    holds: tests.every((test) => test.holds),
    sure: tests.every((test) => test.sure),
  };
}

/** One condition or another, as a third one says. */
export function either(when: Test, then: Test, otherwise: Test): Test {
  const taken = when.holds ? then : otherwise;
  return {
    text: `IF(${when.text},${then.text},${otherwise.text})`,
    holds: taken.holds,
    sure: when.sure && taken.sure,
  };
}

/** One figure or another, as a condition says; of the one that is not taken nothing needs to be sure. */
export function choose(when: Test, then: Term, otherwise: Term): Term {
  const taken = when.holds ? then : otherwise;
  return {
    text: `IF(${when.text},${then.text},${otherwise.text})`,
    binding: 3,
    value: taken.value,
    error: when.sure ? taken.error : UNKNOWN,
    clean: when.sure && taken.clean,
  };
}

function stands(order: number, comparator: Comparator): boolean {
  switch (comparator) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

/** Equal values must be equal doubles; others must be further apart than errors, and than programs take for equal. */
function isSure(left: Term, right: Term): boolean {
  if (left.error === UNKNOWN || right.error === UNKNOWN) return false;
  const distance = subtract(left.value, right.value);
  if (isZero(distance)) return left.clean && right.clean;
  const blur = (sizeOf(left.value) + sizeOf(right.value)) * LOSS;
  return leastSizeOf(distance) > sumOf(left.error, right.error, blur);
}
