import type { Span } from "../text/fold.js";
import type { Remark } from "./bound-types.js";
import type { DatePhrase } from "../text/period.js";
import type { LeadWords } from "./lead.js";
import type { QuantityPhrase } from "./phrase.js";
import type { ChangeTarget } from "./types.js";

/** A number or a date found in a cell, with the words that lead to it. */
export type Item =
  | { readonly kind: "quantity"; readonly phrase: QuantityPhrase; readonly lead: LeadWords }
  | { readonly kind: "date"; readonly phrase: DatePhrase; readonly lead: LeadWords };

/** What is found in a cell, read from left to right once. */
export interface Scan {
  readonly items: Item[];
  /** How many characters belong to words that no reader knows, and where they stand. */
  words: number;
  readonly stretches: Span[];
  /** Glyphs that are no part of the language: where a number stands, one may have been a comparator. */
  readonly strange: number[];
  /** The first digit that is no number of the cell: 第3批, GB18918, 附件1; -1 without. */
  digitsAt: number;
  /** A ratio a:b, which is two numbers and none to compare. */
  ratio: Span | null;
  /** Signs that make no sense beside a number: `80%^80%`, `A×100%`. */
  junk: boolean;
  /** A number that is written wrongly, or comparators that contradict. */
  malformed: boolean;
  /** A comparator or unit stands somewhere: of nothing else a template consists. */
  signs: boolean;
  base: ChangeTarget["base"] | null;
  /** Where the words stand that name it: 较上年. */
  baseAt: Span | null;
  /** The words that a change is said with, where no number follows them: 同比下降, 不高于上年. */
  ending: LeadWords | null;
  /** Where words begin that compare and that no number followed: 且不低于上年, 且高于全国水平; -1 without. */
  openAt: number;
  readonly remarks: Remark[];
}

/** A cell before anything is found in it. */
export function nothing(): Scan {
  return {
    items: [],
    words: 0,
    stretches: [],
    strange: [],
    digitsAt: -1,
    ratio: null,
    junk: false,
    malformed: false,
    signs: false,
    base: null,
    baseAt: null,
    ending: null,
    openAt: -1,
    remarks: [],
  };
}

/** A text that is taken as words without being searched. */
export function unscanned(text: string): Scan {
  const stretches = [{ from: 0, to: text.length }];
  return { ...nothing(), words: text.length, stretches, digitsAt: text.search(/[0-9]/) };
}

/** Where the words that no reader knows begin; -1 without. */
export function wordsFrom({ stretches }: Scan): number {
  return stretches[0]?.from ?? -1;
}

/** Where they end; -1 without. */
export function wordsTo({ stretches }: Scan): number {
  return stretches[stretches.length - 1]?.to ?? -1;
}
