import { isOneOf } from "../text/char.js";
import { kindAt } from "../text/marks.js";
import { startsNumeral } from "../text/numeral.js";
import { AFTER } from "../text/words.js";

/** The one name of per cent; every other unit stays as written. */
export function unitName(unit: string): string {
  return unit === "百分比" || unit === "%(百分比)" || unit === "百分比(%)" || unit === "百分号" ? "%" : unit;
}

/** 4A级 is a grade, so is 二等奖, and a magnitude is part of the number: none begins a unit. */
export const NO_UNIT: RegExp = /^(?:[A-Z]+级|等[一-鿿]|A{1,5}(?![A-Za-z])|[OolI]+$|[十百千万亿])/;

/** So many characters name more than a unit: 12345热线办理质量. */
export const PROSE: RegExp = /[一-鿿]{5}/;

/** Whether words too long for a unit follow. */
export function goesOn(text: string, at: number): boolean {
  for (let each = at; each <= at + LONGEST_UNIT; each++) if (!isWordChar(text, each)) return false;
  return AFTER.at(text, at) === null && !"至到且并和与及或".includes(text.charAt(at));
}

const LONGEST_UNIT = 6;

/** The end of a short run of characters that may be a unit unknown to the registry. */
export function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at <= LONGEST_UNIT && isWordChar(text, to)) {
    if (to > at && AFTER.at(text, to) !== null) break;
    if ("至到".includes(text.charAt(to)) && startsNumeral(text, to + 1)) break;
    if ("且并和与及或".includes(text.charAt(to))) break;
    to++;
  }
  return to - at > LONGEST_UNIT ? at : to;
}

export function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  return isOneOf("/·'′", text, at) || (code > 0x7f && kindAt(text, at) === "unit");
}

/** Whether a unit can end here: at the end of the cell (no character at all), before a mark, or before a word that compares. */
export function closes(text: string, at: number): boolean {
  const next = AFTER.at(text, at);
  return next === null ? ",;。、)(-~至到且并”’\"'」』]:!".includes(text.charAt(at)) : next.meaning.is !== "blocked";
}
