import type { Issue, SafeResult } from "../../../src/index.js";

/** What is said of an input. */
export type Said = () => readonly Pick<Issue, "code" | "message">[];

/** By code: an input that brings it about, and the nearest one that does not. */
export type Cases = Readonly<Record<string, readonly [bad: Said, good: Said]>>;

/** Everything that a reading says: why there is no value, or the notes beside it. */
export function saidOf(read: SafeResult<unknown>): readonly Issue[] {
  return read.ok ? read.notes : read.issues;
}
