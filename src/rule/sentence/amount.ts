import { toText } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import { isLatinLetter, isOneOf } from "../../text/char.js";
import { arabicAt, digitOf, type Numeral } from "../../text/figure.js";
import { numeralAt, startsNumeral } from "../../text/numeral.js";
import { dimensionOf } from "../../text/unit.js";
import { unitAt } from "../../text/unit-end.js";
import type { Stretch } from "./tokens.js";

/** A number of a sentence with its unit, both read with the vocabulary that cells are read with. */
export interface Amount extends Stretch {
  /** Magnitudes are worked out: 1.5万人 is 15000. */
  readonly value: string;
  readonly unit: string | null;
  /** As written, the magnitude in the unit: 1.5 of 万人. */
  readonly written: { readonly value: string; readonly unit: string | null };
  /** Written in words: 百分之九十, 一百人次. */
  readonly inWords: boolean;
}

/** The number with its unit that begins at a place; null where none does. */
export function amountAt(text: string, at: number): Amount | null {
  if (!begins(text, at)) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.value === null || numeral.gap >= 0 || goesOn(text, numeral)) return null;
  const value = toText(numeral.value);
  const to = numeral.unit === null ? unitEnd(text, numeral.to) : numeral.to;
  const unit = numeral.unit ?? (to > numeral.to ? text.slice(numeral.to, to) : null);
  if (unit === null && LETTER.test(text.charAt(to))) return null;
  return { from: at, to, value, unit, inWords: numeral.han, written: writtenAt(text, { from: at, to }, numeral, unit) };
}

/** A number as written: of 1.5万人 1.5 and 万人. */
function writtenAt(text: string, { from, to }: Stretch, numeral: Numeral, unit: string | null): Amount["written"] {
  const digits = arabicAt(text, from);
  const whole = numeral.han || unit === null || digits.to === numeral.to;
  const value = toText(certain(whole ? numeral.value : digits.value));
  return { value, unit: whole ? unit : text.slice(digits.to, to) };
}

/** 第三方, A4, PM2.5: a number of a name or a place in a row is no amount. */
function begins(text: string, at: number): boolean {
  return startsNumeral(text, at) && !isOneOf("第", text, at - 1) && !isInName(text, at);
}

/** Digits behind a letter; x95% is a figure behind the letter for it. */
function isInName(text: string, at: number): boolean {
  return at > 0 && isLatinLetter(text.charCodeAt(at - 1)) && !isOneOf("xX", text, at - 1);
}

/** A number in words of which only the beginning was read. */
function goesOn(text: string, { han, to }: Numeral): boolean {
  return han && text.charAt(to) === "点" && digitOf(text.charAt(to + 1)) >= 0;
}

const LETTER = /[A-Za-z]/;

/** The end of the unit; what 每 or a sign joins to it is another part of the sentence, and 项目标 is 项 and 目标. */
export function unitEnd(text: string, at: number): number {
  const end = unitAt(text, at);
  const unit = text.slice(at, end);
  const cut = unit.search(/[×*每]/);
  if (cut > 0) return at + cut;
  return unit.endsWith("项目") && text.charAt(end) === "标" ? end - 1 : end;
}

/** All numbers with a unit, and those in digits without, in the order of a phrase. */
export function amountsIn(text: string): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length;) {
    const amount = amountAt(text, at);
    if (amount !== null && !(amount.inWords && amount.unit === null)) amounts.push(amount);
    at = Math.max(amount?.to ?? numeralAt(text, at)?.to ?? 0, at + 1);
  }
  return amounts;
}

/** Whether a unit counts things, each for itself: a deduction for each of them is one for each case. */
export function counts(unit: string): boolean {
  return dimensionOf(unit) === unit && !RATED.includes(unit);
}

/** Words that the registry counts by, which say how much and not how many. */
const RATED = ["倍", "分", "度", "级", "等级", "星", "档"];

export { lasts } from "../../text/unit.js";

/** Whether a unit is of parts of a hundred. */
export function isShare(unit: string | null): boolean {
  return unit !== null && dimensionOf(unit) === "share";
}
