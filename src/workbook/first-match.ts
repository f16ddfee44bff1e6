import type { Exact } from "../exact/index.js";
import { type Bound, UNKNOWN } from "./bound.js";
import type { Ledger } from "./ledger.js";
import type { Term } from "./term.js";
import type { Test } from "./test.js";

/** One of several cases, with what it gives. */
export interface Case {
  readonly label: string;
  readonly when: Test;
  readonly gives: Term;
}

/** The rows of the cases, and which figure they come to. */
export interface Matched {
  /** The cells of the cases: the first that holds has its figure, all others are blank. */
  readonly range: string;
  /** The figure of the first case that holds; null where none does. */
  readonly value: Exact | null;
  readonly error: Bound;
}

/**
 * Writes cases out, a row each: the first whose condition holds shows what it gives, so that a reader sees which one it
 * was; the sum of the rows is the result.
 */
export function firstMatch(cases: readonly Case[], ledger: Ledger): Matched {
  let start = "";
  let end = "";
  let found: Term | null = null;
  let sure = true;
  for (const { label, when, gives } of cases) {
    const none = start === "" ? when.text : `AND(COUNT(${start}:${end})=0,${when.text})`;
    end = ledger.cell(label, `IF(${none},${gives.text},"")`);
    if (start === "") start = end;
    if (found !== null) continue;
    sure &&= when.sure;
    if (when.holds) found = gives;
  }
  const range = `${start}:${end}`;
  if (found === null) return { range, value: null, error: sure ? 0 : UNKNOWN };
  return { range, value: found.value, error: sure ? found.error : UNKNOWN };
}

/** The figure that cases come to; where none holds, the one given, or a sign that nothing fits. */
export function matchedOr(matched: Matched, otherwise: Term | null): Term | null {
  const worked = `IF(COUNT(${matched.range})=0,${otherwise?.text ?? "NA()"},SUM(${matched.range}))`;
  const value = matched.value ?? otherwise?.value;
  if (value === undefined) return null;
  const own = matched.value === null ? (otherwise?.error ?? UNKNOWN) : matched.error;
  return { text: worked, binding: 3, value, error: matched.error === UNKNOWN ? UNKNOWN : own, clean: false };
}
