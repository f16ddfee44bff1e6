import type { Severity } from "./code.js";
import type { Issue } from "./types.js";

/** Issues that say the same of several places. */
export interface Gathered<T extends Issue> {
  /** The first of them. */
  readonly first: T;
  /** All of them, in the order in which they were said. */
  readonly all: readonly T[];
}

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

/**
 * Tells once what is said several times in the same words: with all its places, the worst first, else in the order in
 * which it was said.
 */
export function gathered<T extends Issue>(issues: readonly T[]): readonly Gathered<T>[] {
  const found = new Map<string, { first: T; all: T[] }>();
  for (const each of issues) {
    const key = `${each.severity} ${each.code} ${each.message}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: each, all: [each] });
    else known.all.push(each);
  }
  return GRAVITY.flatMap((severity) => [...found.values()].filter(({ first }) => first.severity === severity));
}
