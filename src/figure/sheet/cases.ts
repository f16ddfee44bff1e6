import type { Figure, First, Step, Test } from "../figure.js";
import { refuse } from "../make.js";
import type { Host } from "./host.js";
import { testName } from "./names.js";
import { NOTHING_FITS, type Term } from "./term.js";
import { ALWAYS, choose, NEVER, type SheetTest, UNASKED } from "./test.js";

/** Conditions that do not hold where a figure is looked at, by their formulas. */
export type Denied = readonly string[];
export const NOTHING: Denied = [];

/** The cases that what is filled in may come to, in their order. */
export interface Cases {
  readonly live: readonly Live[];
  readonly rest: Figure;
  /** What no case holds of. */
  readonly denied: Denied;
  /** Each stands in a row of its own. */
  readonly many: boolean;
}

interface Live {
  readonly when: Test;
  readonly test: SheetTest;
  readonly then: Figure;
  /** What none of the cases before it holds of. */
  readonly denied: Denied;
}

/** What cases are looked at with. */
export interface Looking {
  readonly test: (test: Test, denied: Denied) => SheetTest;
  /** Whether a figure stands in a cell already. */
  readonly stands: (figure: Figure) => boolean;
}

/** What a form says now of the kinds of things in its cells decides some cases; cases of what remains follow them. */
export function casesOf(figure: First, denied: Denied, looking: Looking): Cases {
  const live: Live[] = [];
  const gone = [...denied];
  let rest: Figure = figure;
  let many = false;
  while (rest.is === "first" && !looking.stands(rest)) {
    const before = live.length;
    rest = listed(rest, live, gone, looking);
    many ||= live.length - before > MOST_NESTED;
  }
  while (rest.is === "refuse" && live[live.length - 1]?.then.is === "refuse") live.pop();
  return { live, rest, denied: gone, many };
}

function listed({ cases, otherwise }: First, live: Live[], gone: string[], { test }: Looking): Figure {
  for (const { when, then } of cases) {
    const asked = test(when, gone);
    if (asked === NEVER) continue;
    if (asked === UNASKED) return NO_NUMBER;
    if (asked === ALWAYS) return then;
    live.push({ when, test: asked, then, denied: [...gone] });
    gone.push(asked.text);
  }
  return otherwise;
}

const NO_NUMBER: Figure = refuse("actual/not-comparable", { actual: "" });

/** The step that all cases are, save what is the same whatever is filled in; null where they are none. */
export function sharedStep({ live, rest }: Cases, stands: Looking["stands"]): Step | null {
  const arms = [...live.map(({ then }) => then), rest].filter(
    (arm) => arm.is !== "constant" && arm.is !== "refuse" && !stands(arm),
  );
  const [first] = arms;
  if (first?.is !== "step") return null;
  const alike = arms.every((arm) => arm.is === "step" && arm.what === first.what && arm.name === first.name);
  return alike ? { ...first, words: arms.length === 1 ? first.words : null } : null;
}

/**
 * The figure of the first case that holds: few cases one inside the other, many in a row each, so that a reader sees which
 * one it was.
 */
export function laidOut(
  { live, rest, denied, many }: Cases,
  termOf: (arm: Figure, denied: Denied) => Term,
  host: Host,
): { readonly term: Term; readonly inRows: boolean } {
  const arms = live.map((each) => ({ ...each, gives: termOf(each.then, each.denied) }));
  const otherwise = termOf(rest, denied);
  const none = otherwise === NOTHING_FITS && arms.every(({ gives }) => gives === NOTHING_FITS);
  if (none) return { term: NOTHING_FITS, inRows: false };
  const nested = arms.reduceRight((so, { test, gives }) => choose(test, gives, so), otherwise);
  if (!many) return { term: nested, inRows: false };

  const rows: string[] = [];
  for (const { when, test, gives } of arms) {
    const own = `IF(${test.text},${gives.text},"")`;
    const text = rows.length === 0 ? own : `IF(COUNT(${rangeOf(rows)})>0,"",${own})`;
    rows.push(host.row(testName(when, host), text));
  }
  // A row that says NA is counted by nobody, and added up by all.
  const text = `IF(COUNT(${rangeOf(rows)})=0,${otherwise.text},0)+SUM(${rangeOf(rows)})`;
  return { term: { ...nested, text, binding: 1 }, inRows: true };
}

/** So many cases of one figure are still read in one formula. */
const MOST_NESTED = 3;

function rangeOf(rows: readonly string[]): string {
  return `${rows[0] ?? ""}:${rows[rows.length - 1] ?? ""}`;
}
