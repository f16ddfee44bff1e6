import { BEFORE } from "../../text/words.js";
import { numbersIn, type ProseNumber } from "./numbers.js";
import { certain } from "../../shape/certain.js";

/** A number of a sentence with the words before and behind it. */
export interface Stated {
  readonly number: ProseNumber;
  /** The words before it, back to the number or the mark before. */
  readonly before: string;
  /** The words behind it and its unit, up to the next number or mark. */
  readonly behind: string;
  /** False where a word right before it makes it a bound or an estimate. */
  readonly exact: boolean;
}

/** A stretch of a sentence between two commas. */
export interface Clause {
  readonly text: string;
  readonly from: number;
  readonly stated: readonly Stated[];
  /** Whether it stands in brackets: a remark, and no part of the sentence. */
  readonly aside: boolean;
}

/** A sentence, and what stands before its colon. */
export interface Sentence {
  readonly head: string;
  readonly clauses: readonly Clause[];
}

/** Takes a folded paragraph apart into sentences and clauses. */
export function sentencesIn(text: string): readonly Sentence[] {
  const numbers = numbersIn(text);
  return cut(text, 0, (at) => /[。!?;]/.test(text.charAt(at))).map(({ text: own, from }) => {
    const colon = /^[^,\d]{2,20}:/.exec(own)?.[0] ?? "";
    const rest = own.slice(colon.length);
    return { head: colon, clauses: clausesIn(rest, from + colon.length, numbers) };
  });
}

function clausesIn(sentence: string, from: number, numbers: readonly ProseNumber[]): readonly Clause[] {
  const { main, asides } = withoutBrackets(sentence);
  const ends = (text: string) => (at: number) =>
    text.charAt(at) === "," ? !isThousands(text, at) : text.charAt(at) === "、" && behindNumber(text, at);
  const parts = [
    ...cut(main, from, ends(main)).map((part) => ({ ...part, aside: false })),
    ...asides.map(({ text, at }) => ({ text, from: from + at, aside: true })),
  ];
  return parts.map(({ text, from: start, aside }) => ({
    text,
    from: start,
    aside,
    stated: statedIn(text, start, numbers),
  }));
}

/** A sentence with the same length in which what brackets hold is blank, and what they hold. */
function withoutBrackets(sentence: string) {
  const asides: { readonly text: string; readonly at: number }[] = [];
  const main = sentence.replace(/\([^()]*\)/g, (whole, at: number) => {
    if (/^\(含\)$|^\(境\)$/.test(whole)) return whole;
    asides.push({ text: whole.slice(1, -1), at: at + 1 });
    return " ".repeat(whole.length);
  });
  return { main, asides };
}

function isThousands(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

/** 年初预算 100 万元、执行 98 万元 are two clauses, 收入、支出 are one. */
function behindNumber(text: string, at: number): boolean {
  return /\d[^,。;、\d]{0,3}$/.test(text.slice(Math.max(0, at - 6), at));
}

function cut(text: string, offset: number, ends: (at: number) => boolean) {
  const parts: { readonly text: string; readonly from: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ends(at)) continue;
    if (text.slice(from, at).trim() !== "") parts.push({ text: text.slice(from, at), from: offset + from });
    from = at + 1;
  }
  return parts;
}

function statedIn(text: string, from: number, numbers: readonly ProseNumber[]): readonly Stated[] {
  const own = between(numbers, from, from + text.length).filter(
    // What is blank here stands in brackets.
    (each) => each.kind === "figure" && text.charAt(each.from - from) !== " ",
  );
  return own.map((number, place) => {
    const start = (own[place - 1]?.end ?? from) - from;
    const next = own[place + 1]?.from ?? from + text.length;
    const { label, exact } = bareLabel(text.slice(start, number.from - from).replace(/ /g, ""));
    return { number, before: label, behind: text.slice(number.end - from, next - from).trim(), exact };
  });
}

/** Those of the numbers, which are in order, that begin between two places. */
function between(numbers: readonly ProseNumber[], from: number, to: number): readonly ProseNumber[] {
  return numbers.slice(firstFrom(numbers, from), firstFrom(numbers, to));
}

function firstFrom(numbers: readonly ProseNumber[], place: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (certain(numbers[middle]).from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words before a number without those that join the two; false where they make a bound or an estimate of it. */
function bareLabel(words: string): { readonly label: string; readonly exact: boolean } {
  let label = words.replace(/^[、和及与并]+/, "");
  let exact = true;
  for (let found = endOf(label); found !== null; found = endOf(label)) {
    exact &&= found.exact;
    label = label.slice(0, label.length - found.length);
  }
  return { label, exact };
}

/** The longest word that may stand between a name and its number. */
const LONGEST = 6;

function endOf(label: string): { readonly length: number; readonly exact: boolean } | null {
  if (/[::]$/.test(label)) return { length: 1, exact: true };
  for (let length = Math.min(LONGEST, label.length); length > 0; length--) {
    const found = BEFORE.at(label, label.length - length);
    if (found?.to !== label.length) continue;
    const { meaning, word } = found;
    if (meaning.is === "filler") return /^[为是至到于了均在]$|^实际$|^已$/.test(word) ? { length, exact: true } : null;
    if (meaning.is === "comparator" && word.startsWith("达")) return { length, exact: true };
    if (meaning.is === "comparator" || meaning.is === "approximate") return { length, exact: false };
    return meaning.is === "count" ? { length, exact: true } : null;
  }
  return null;
}
