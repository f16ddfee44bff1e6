import { compare, fromText, zero } from "../../exact/index.js";
import { UNIT } from "./lexicon.js";
import { decimalOf, DIGITS } from "./number.js";
import type { End, Hold, Range } from "./tokens.js";

/** A numeric condition at a place of the text: where it ends and what it says. */
export interface Found {
  readonly range: Range;
  readonly to: number;
}

const SIGNED = `([-+]?${DIGITS})`;
const MARK = "(\\((不|未)?(?:包)?含[^()]{0,8}\\)|不含)?";
const UNITS = `(${UNIT}|分(?!钟))?`;
const DASH = "(?:[-~～—–]{1,2}|至|到)";

const NAMED = new RegExp(`含(${DIGITS})`);

/** What a word before the number says; longest first where one begins another. */
const BEFORE: readonly (readonly [string, "min" | "max" | "point", Hold])[] = [
  ["大于或等于|大于等于|高于或等于|高于等于|达到或超过|不低于|不少于|不小于|达到|至少|>=|≥|达(?!不)", "min", "closed"],
  ["小于或等于|小于等于|低于或等于|低于等于|不超过|不高于|不大于|不多于|控制在|<=|≤", "max", "closed"],
  ["超过|超出|大于|高于|多于|>", "min", "open"],
  ["未达到|达不到|小于|低于|少于|不足|不满|不到|未达|<", "max", "open"],
  ["等于|=", "point", "closed"],
];
const BEFORE_NUMBER = new RegExp(`(?:${BEFORE.map(([words]) => `(${words})`).join("|")})?`, "y");

const INTERVAL = new RegExp(`([[(])${SIGNED}%?[,~-]${SIGNED}(%)?([\\])])`, "y");
const BETWEEN = new RegExp(
  `(?:达到|处于|介于|在|为)?(±)?${SIGNED}${UNITS}${MARK}(?:${DASH}|和)(±)?${SIGNED}${UNITS}${MARK}(之间|以内|区间|范围内)?${MARK}`,
  "y",
);
const SINGLE = new RegExp(
  `(±)?${SIGNED}${UNITS}${MARK}((?:及|或)?以上|(?:及|或)?以下|以内|之内|以外|之外)?${MARK}`,
  "y",
);
const AFTER_NUMBER = new RegExp(`${SIGNED}${UNITS}(<=|>=|≤|≥|<|>)(?![-+\\d])`, "y");

/** Reads the numeric condition that begins at `at`, or null where none does. */
export function condition(text: string, at: number): Found | null {
  if (match(DATE, text, at) !== null) return null;
  return interval(text, at) ?? chained(text, at) ?? between(text, at) ?? single(text, at);
}

const DATE = /\d{4}年|\d{1,2}月(?:\d{1,2}日|底|末|份)/y;

/** `[80%,90%)` */
function interval(text: string, at: number): Found | null {
  const found = match(INTERVAL, text, at);
  if (found === null) return null;
  const [whole, open = "", min = "", max = "", percent, close = ""] = found;
  if (percent === undefined && open === "(" && close === ")") return null;
  const range: Range = {
    min: { value: decimalOf(min), hold: open === "[" ? "closed" : "open" },
    max: { value: decimalOf(max), hold: close === "]" ? "closed" : "open" },
    unit: percent ?? null,
  };
  return { range, to: at + whole.length };
}

/** The left half of `80%≤x<90%`. */
function chained(text: string, at: number): Found | null {
  const found = match(AFTER_NUMBER, text, at);
  if (found === null) return null;
  const [whole, number = "", unit, sign = ""] = found;
  const end: End = { value: decimalOf(number), hold: sign === "<" || sign === ">" ? "open" : "closed" };
  const below = sign.charAt(0) === "<" || sign === "≤";
  return { range: { ...(below ? { min: end } : { max: end }), unit: unit ?? null }, to: at + whole.length };
}

/** `80%（含）-90%`, `±10-15%以内`, `在80%和90%之间`. */
function between(text: string, at: number): Found | null {
  const found = match(BETWEEN, text, at);
  if (found === null) return null;
  const [whole, plus, left = "", leftUnit, leftMark, leftNot, , right = "", rightUnit, rightMark, rightNot] = found;
  const [within, last, lastNot] = found.slice(11);
  const low = decimalOf(left);
  const high = decimalOf(right);
  // 80%-90%（含80%）: a mark behind the second number may name the first.
  const named = NAMED.exec(rightMark ?? last ?? "")?.[1];
  const ofLeft = named !== undefined && decimalOf(named) === low;
  const behind = marked(rightMark, rightNot) ?? marked(last, lastNot);
  const included = plus !== undefined && within === "以内" ? "closed" : "free";
  const from: End = { value: low, hold: (ofLeft ? behind : marked(leftMark, leftNot)) ?? "free" };
  const to: End = { value: high, hold: (ofLeft ? null : behind) ?? included };
  const descending = isBefore(to.value, from.value);
  const range: Range = {
    min: descending ? to : from,
    max: descending ? from : to,
    unit: rightUnit ?? leftUnit ?? null,
    ...(plus === undefined ? {} : { mirrored: true }),
  };
  return { range, to: at + whole.length };
}

/** `≥95%`, `90%（含）以上`, `±20%以外`, `100%`. */
function single(text: string, at: number): Found | null {
  const before = match(BEFORE_NUMBER, text, at);
  const sign = before === null ? -1 : before.slice(1).findIndex((each) => each !== undefined);
  const start = at + (before?.[0].length ?? 0);
  const found = match(SINGLE, text, start);
  if (found === null) return null;
  const [whole, plus, number = "", unit, firstMark, firstNot, suffix = "", secondMark, secondNot] = found;
  const value = decimalOf(number);
  const mark = marked(firstMark, firstNot) ?? marked(secondMark, secondNot);
  const stated = BEFORE[sign];
  const side = stated?.[1] ?? sideOf(suffix);
  const hold = mark ?? stated?.[2] ?? holdOf(suffix);
  const end: End = { value, hold };
  const about = { unit: unit ?? null, ...(plus === undefined ? {} : { mirrored: true as const }) };
  const to = start + whole.length;
  if (side === "min") return { range: { min: end, ...about }, to };
  if (side === "max") return { range: { max: end, ...about }, to };
  const point: End = { value, hold: "closed" };
  return { range: { min: point, max: point, ...about, ...(side === "point" ? {} : { bare: true as const }) }, to };
}

function sideOf(suffix: string): "min" | "max" | null {
  if (suffix.endsWith("上") || suffix.endsWith("外")) return "min";
  return suffix === "" ? null : "max";
}

/** 以上, 以下 and 以内 include the number (民法典 第1259条), 以外 does not. */
function holdOf(suffix: string): Hold {
  if (suffix.endsWith("外")) return "open";
  return suffix.length === 3 || suffix.endsWith("内") ? "closed" : "lawful";
}

function marked(mark: string | undefined, not: string | undefined): Hold | null {
  if (mark === undefined) return null;
  return not !== undefined || mark === "不含" ? "open" : "closed";
}

function isBefore(left: string, right: string): boolean {
  return compare(fromText(left) ?? zero, fromText(right) ?? zero) < 0;
}

/** What a sticky pattern matches at a place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
