import { type Exact, multiply, negate } from "../exact/index.js";
import type { CodeNaming } from "../message/index.js";
import type { Numeral } from "../text/figure.js";
import { numeralAt, numeralOf, startsNumeral } from "../text/numeral.js";
import { unitAt } from "../text/unit.js";
import type { Comparator } from "./types.js";
import { AFTER } from "./words.js";

/** A remark on how something was read, by its place in the folded text. */
export interface Remark {
  readonly code: CodeNaming<"text"> | "cell/unit-doubled";
  readonly from: number;
  readonly to: number;
}

/** One number with its unit and the words after it. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly value: Exact | null;
  readonly unit: string | null;
  readonly mark: "included" | "excluded" | null;
  readonly after: Comparator | null;
  readonly approximate: boolean;
  readonly blocked: boolean;
  readonly open: boolean;
  readonly unknown: boolean;
  readonly remarks: Remark[];
}

/** A number with its sign, unit, marks and the words after it. */
export function boundAt(text: string, from: number): Bound | null {
  const sign = text.charAt(from);
  const at = sign === "-" || sign === "+" || sign === "负" ? from + 1 : from;
  const numeral =
    startsNumeral(text, at) || text.startsWith("百分", at) || "千万".includes(text.charAt(at) || "x")
      ? numeralAt(text, at)
      : null;
  if (numeral === null) return null;
  const remarks: Remark[] = [];
  if (numeral.gap >= 0) remarks.push({ code: "cell/thousands-gap", from, to: numeral.to });
  let value = numeral.value;
  if (value !== null && (sign === "-" || sign === "负")) value = negate(value);
  const state = { to: numeral.to, unit: numeral.unit as string | null, mark: null as Bound["mark"] };
  let after: Comparator | null = null;
  let approximate = false;
  let blocked = false;
  let open = false;
  let unknown = false;
  for (;;) {
    const word = AFTER.at(text, state.to);
    if (word === null) {
      const inclusion = inclusionAt(text, state.to);
      if (inclusion !== null) {
        state.mark = inclusion.mark;
        state.to = inclusion.to;
        continue;
      }
    } else {
      const meaning = word.meaning;
      if (meaning.is === "blocked") {
        const time = word.word.length > 1 && !"之以".includes(word.word.charAt(0));
        blocked = !time;
        break;
      }
      if (meaning.is === "comparator") {
        if (after !== null) break;
        after = meaning.comparator;
      } else if (meaning.is === "approximate") {
        approximate = true;
        // 100余万元, 3多亿: the magnitude stands behind the word.
        const magnitude = text.charAt(word.to);
        if ((magnitude === "万" || magnitude === "亿") && text.charAt(word.to + 1) !== "元" && value !== null) {
          value = multiply(value, numeralOf(`1${magnitude}`) ?? value);
          state.to = word.to + 1;
          continue;
        }
      }
      state.to = word.to;
      continue;
    }
    const end = unitAt(text, state.to);
    if (end > state.to && after === null) {
      const unit = unitName(text.slice(state.to, end));
      if (state.unit === null) state.unit = unit;
      else if (state.unit === unit) remarks.push({ code: "cell/unit-doubled", from: state.to, to: end });
      else break;
      state.to = end;
      continue;
    }
    if (state.unit !== null || after !== null) break;
    const run = wordEnd(text, state.to);
    if (run === state.to) {
      open = goesOn(text, run);
      break;
    }
    const words = text.slice(state.to, run);
    // 3200余一户: what begins with a number is no unit.
    open = !closes(text, run) || startsNumeral(words, 0) || NO_UNIT.test(words) || PROSE.test(words);
    if (!open) {
      state.unit = words;
      state.to = run;
      unknown = true;
      continue;
    }
    break;
  }
  return {
    from,
    to: state.to,
    numeral,
    value,
    unit: state.unit,
    mark: state.mark,
    after,
    approximate,
    blocked,
    open,
    unknown,
    remarks,
  };
}

const INCLUSION = /\((不)?包?含([^()]{0,12})\)/y;

/** (含), (不含), (含98%), (含本数). */
function inclusionAt(text: string, at: number): { readonly mark: "included" | "excluded"; readonly to: number } | null {
  if (text.charAt(at) !== "(") return null;
  INCLUSION.lastIndex = at;
  const match = INCLUSION.exec(text);
  if (match === null) return null;
  const [all, not, rest = ""] = match;
  const numeral = numeralAt(rest, 0);
  const says = rest === "" || rest === "本数" || rest === "本级";
  if (!says && (numeral === null || unitAt(rest, numeral.to) !== rest.length)) return null;
  return { mark: not === undefined ? "included" : "excluded", to: at + all.length };
}

/** The one name of per cent; every other unit stays as written. */
export function unitName(unit: string): string {
  return unit === "百分比" || unit === "%(百分比)" || unit === "百分比(%)" || unit === "百分号" ? "%" : unit;
}

/** 4A级 is a grade, and a magnitude is part of the number: neither begins a unit. */
const NO_UNIT = /^(?:[A-Z]+级|A{1,5}(?![A-Za-z])|[OolI]+$|[十百千万亿])/;

/** So many characters name more than a unit: 12345热线办理质量. */
const PROSE = /[一-鿿]{5}/;

/** Whether words too long for a unit follow. */
function goesOn(text: string, at: number): boolean {
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
  return "/·°µμΩ²³㎡℃'′".includes(text.charAt(at));
}

/** Whether a unit can end here: at the end of the cell, before a mark, or before a word that compares. */
function closes(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const next = AFTER.at(text, at);
  return next === null ? ",;。、)(-~至到且并".includes(text.charAt(at)) : next.meaning.is !== "blocked";
}
