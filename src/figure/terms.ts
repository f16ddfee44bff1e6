import type { Exact } from "../exact/index.js";

/** What numbers are in: a unit, and how many of it count as one (10000 of 万人). */
export interface Unit {
  /** Null where any unit will do, as it stands. */
  readonly name: string | null;
  readonly size: Exact;
}

/** Words that stand in a step: fixed English keys, or what cells say, or both days of a span of time. */
export type Words =
  | { readonly is: "fixed"; readonly text: string }
  | { readonly is: "said"; readonly key: string }
  | { readonly is: "span"; readonly from: string; readonly to: string }
  /** The name that the words choose, else the words. */
  | { readonly is: "choice"; readonly key: string; readonly among: readonly Label[] };

export interface Label {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * What stands in a cell: a number, a day, words; of words those that say whether something was met, and those that only
 * repeat the target, and those that name a grade (良好, 二级); of numbers those that are told as a change.
 */
export type Kind = "quantity" | "date" | "qualitative" | "decided" | "repeats" | "graded" | "change";

export type Sign = "=" | "≥" | "≤" | ">" | "<";
