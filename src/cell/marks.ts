import { dimensionOf } from "../text/unit.js";
import { unitAt } from "../text/unit-end.js";

export function isHan(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xfaff) || (code >= 0x2160 && code <= 0x217f);
}

export function isLetter(char: string): boolean {
  return (char >= "A" && char <= "Z") || (char >= "a" && char <= "z");
}

/** A run of letters and digits that names something: GB18918-2002, PM2.5, A4. */
export function codeEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && (isLetter(text.charAt(to)) || "0123456789.-_/".includes(text.charAt(to)))) to++;
  return to;
}

export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) return true;
  return false;
}

/** Digits with letters that look like them (1OO, 2O22, l00%), or a percent sign before its number. */
const GARBLED =
  /[0-9][OolI]+[0-9%]|[0-9][.,]+[%‰]|[0-9]\.?[Oo]+(?![A-Za-z])|(?:^|[^A-Za-z0-9])(?:[lI]+(?:[0-9]|OO)|O+\.[0-9])|(?:^|[^0-9)点分])[%‰][0-9]/;

/** Whether a machine has mistaken characters of a number for others, so that no part of it can be trusted. */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}

/** 第3, 前10: a place in a row. */
export function ordinalEnd(text: string, at: number): number {
  let to = at + 1;
  while (text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++;
  return to === at + 1 ? at : to;
}

/** Whether one unit, in brackets perhaps, is all that follows; a word such as 制度 is more than a unit. */
export function unitOnly(text: string, at: number): boolean {
  const end = unitAt(text, at);
  const unit = text.slice(at, end);
  if (unit.length > 1 && dimensionOf(unit) === unit && !unit.endsWith("次")) return false;
  return end === text.length || (text.charAt(end) === ")" && end + 1 === text.length);
}

/** 290%: a 2 that may be a misread ≥. */
export function looksLikeTwo(text: string, phrase: Compared, unit: string | null): boolean {
  if (phrase.comparator !== null || unit !== "%") return false;
  return /^2(?:[1-9]\d|100)(?:\.\d+)?$/.test(text.slice(phrase.from, phrase.to).replace(/%+$/, "").slice(0, 20));
}

/** A number by its place, and what compares it. */
interface Compared {
  readonly from: number;
  readonly to: number;
  readonly comparator: string | null;
}
