import type { Remark } from "./bound.js";
import type { DatePhrase } from "./date-phrase.js";
import type { LeadWords } from "./lead.js";
import type { QuantityPhrase } from "./quantity-phrase.js";
import type { ChangeTarget } from "./types.js";

/** A number or a date found in a cell, with the words that lead to it. */
export type Item =
  | { readonly kind: "quantity"; readonly phrase: QuantityPhrase; readonly lead: LeadWords }
  | { readonly kind: "date"; readonly phrase: DatePhrase; readonly lead: LeadWords };

/** What is found in a cell, read from left to right once. */
export interface Scan {
  readonly items: Item[];
  /** How many characters belong to words that no reader knows, and where they begin and end. */
  words: number;
  wordsFrom: number;
  wordsTo: number;
  /** The first digit that is no number of the cell: 第3批, GB18918, 附件1; -1 without. */
  digitsAt: number;
  /** Signs that make no sense beside a number: `80%^80%`, `A×100%`. */
  junk: boolean;
  /** A number that is written wrongly, or comparators that contradict. */
  malformed: boolean;
  /** A comparator or unit stands somewhere: of nothing else a template consists. */
  signs: boolean;
  base: ChangeTarget["base"] | null;
  /** The words that a change is said with, where no number follows them: 同比下降, 不高于上年. */
  ending: LeadWords | null;
  readonly remarks: Remark[];
}

/** A cell before anything is found in it. */
export function nothing(): Scan {
  return {
    items: [],
    words: 0,
    wordsFrom: -1,
    wordsTo: -1,
    digitsAt: -1,
    junk: false,
    malformed: false,
    signs: false,
    base: null,
    ending: null,
    remarks: [],
  };
}

/** A text that is taken as words without being searched. */
export function unscanned(text: string): Scan {
  return { ...nothing(), words: text.length, wordsFrom: 0, wordsTo: text.length, digitsAt: text.search(/[0-9]/) };
}
