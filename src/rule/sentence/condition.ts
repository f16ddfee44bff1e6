import { compare } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import { comparingAt } from "../../text/behind.js";
import { NEGATIONS } from "../../text/words.js";
import { type Side, sideAfter, sideBefore, signAfter } from "./comparator.js";
import { decimalOf, DIGITS, exact } from "./number.js";
import type { End, Hold, Range } from "./tokens.js";
import { type Figure, figureAt, type Mark, markAt, match, matched } from "./condition-figure.js";

/** A numeric condition at a place of the text: where it ends and what it says. */
export interface Found {
  readonly range: Range;
  readonly to: number;
}

/** Reads the numeric condition that begins at `at`, or null where none does. */
export function condition(text: string, at: number): Found | null {
  if (match(DATE, text, at) !== null) return null;
  for (const reader of READERS) {
    const found = reader(text, at);
    if (found !== null) return found;
  }
  return null;
}

const DATE = /\d{4}(?:年|[-~至到]\d{4}年)|\d{1,2}月(?:\d{1,2}日|底|末|份)/y;

type Reader = (text: string, at: number) => Found | null;

const INTERVAL = new RegExp(`([[(])([-+]?${DIGITS})%?([,~-])([-+]?${DIGITS})(%)?([\\])])`, "y");

/** `[80%,90%)`; round brackets alone set off the figures of 良（80%-90%）, unless intervals beside it have square ones. */
function interval(text: string, at: number): Found | null {
  const found = match(INTERVAL, text, at);
  if (found === null) return null;
  const [whole, open, min, dash, max, percent, close] = found;
  if ((dash !== "," || percent === undefined) && !SQUARE.test(text)) return null;
  const range: Range = {
    min: { value: decimalOf(certain(min)), hold: open === "[" ? "closed" : "open" },
    max: { value: decimalOf(certain(max)), hold: close === "]" ? "closed" : "open" },
    unit: percent ?? null,
  };
  return { range, to: at + whole.length };
}

/** The open or the closed end of an interval, and no [注]. */
const SQUARE = /\[[-+\d.%]+[,~-]|[,~-][-+\d.%]+\]/;

/** The left half of `80%≤x<90%`. */
function chained(text: string, at: number): Found | null {
  const figure = figureAt(text, at);
  const sign = figure === null || figure.plus ? null : signAfter(text, figure.to);
  if (figure === null || sign === null || figureAt(text, sign.to) !== null) return null;
  const end: End = { value: figure.value, hold: sign.hold };
  return { range: { ...(sign.side === "min" ? { min: end } : { max: end }), unit: figure.unit }, to: sign.to };
}

/** `80%（含）-90%`, `±10-15%以内`, `在80%和90%之间`. */
function between(text: string, at: number): Found | null {
  const left = figureAt(text, at + matched(LEAD, text, at).length);
  const right = left === null ? null : secondOf(text, left);
  if (left === null || right === null) return null;
  const within = matched(WITHIN, text, right.to);
  const last = markAt(text, right.to + within.length);
  const to = last?.to ?? right.to + within.length;
  const [low, high] = endsOf(left, right, last, within);
  const descending = compare(exact(high.value), exact(low.value)) < 0;
  const range: Range = {
    min: descending ? high : low,
    max: descending ? low : high,
    unit: right.unit ?? left.unit,
    ...(left.plus ? { mirrored: true } : {}),
  };
  return { range, to };
}

/** The number behind a dash; of -5%--3% the second dash is its sign. */
function secondOf(text: string, { value, to }: Figure): Figure | null {
  const dash = match(DASH, text, to)?.[0];
  if (dash === undefined) return null;
  return figureAt(text, to + (value.startsWith("-") && dash === "--" ? 1 : dash.length));
}

const LEAD = /(?:达到|处于|介于|控制在|保持在|在|为)?/y;
const DASH = /[-~～—–]{1,2}|至|到|和/y;
const WITHIN = /(?:之间|以内|区间|范围内)?/y;

/** The two ends, each as it is marked. 80%-90%（含80%）: a mark behind the second number may name the first. */
function endsOf(left: Figure, right: Figure, last: Mark | null, within: string): readonly [End, End] {
  const mark = right.mark ?? last;
  const ofLeft = mark?.named !== null && mark?.named === left.value;
  const behind = mark?.hold ?? null;
  const included = left.plus && within === "以内" ? "closed" : "free";
  return [
    { value: shared(left, right), hold: (ofLeft ? behind : left.mark?.hold) ?? "free" },
    { value: right.value, hold: (ofLeft ? null : behind) ?? included },
  ];
}

/** 10-15万人: the magnitude stands once and is meant of both; 10万-15万元 says it in the number and in the unit. */
function shared({ value, unit, written, inWords }: Figure, right: Figure): string {
  if (unit !== null || inWords || right.unit === null) return value;
  if (right.written.unit === right.unit) return /^[万亿]元$/.test(right.unit) ? written.value : value;
  const scaled = figureAt(written.value + certain(right.written.unit), 0);
  const rising = scaled !== null && compare(exact(scaled.value), exact(right.value)) <= 0;
  return rising && value === written.value ? scaled.value : value;
}

/** `≥95%`, `90%（含）以上`, `±20%以外`, `不低于总人数的15%`, `100%`. */
function single(text: string, at: number): Found | null {
  const before = sideBefore(text, at);
  const from = before?.to ?? at;
  const of = shareOf(text, before);
  const figure = figureAt(text, from + of.length);
  if (figure === null) return null;
  const after = sideAfter(text, comparingAt(text, figure.to, figure.unit));
  if (after === "time" || contradicts(before, after)) return null;
  const stated = decisive(before, after);
  if (stated === null && isWord(figure)) return null;
  const to = after?.to ?? figure.to;
  const behind = markAt(text, to);
  const { hold } = figure.mark ?? behind ?? stated ?? CLOSED;
  const range = ranged({ value: figure.value, hold }, stated, about(figure, of));
  return { range, to: behind?.to ?? to };
}

/** The end of a number that unknown words part from a comparator which is denied: 不超概算5%; the place itself where none is. */
export function partedEnd(text: string, at: number): number {
  const before = NEGATIONS.some((each) => text.startsWith(each, at)) ? sideBefore(text, at) : null;
  if (before === null) return at;
  const figure = figureAt(text, before.to + matched(PARTING, text, before.to).length);
  return figure === null || figure.unit === null || figure.unit === "分" ? at : figure.to;
}

const PARTING = /[^\d,;。:()<>≤≥=得扣计每加减的分]{0,10}/y;

/** Of two words the one before the number counts, unless it is 达到 or the like. */
function decisive(before: Side | null, after: Side | null): Side | null {
  if (before === null) return after;
  return before.weak && after !== null ? after : before;
}

/** 总人数的, where the number behind it is a share of that. */
function shareOf(text: string, before: Side | null): string {
  if (before === null || figureAt(text, before.to) !== null) return "";
  return matched(OF, text, before.to);
}

const CLOSED: { readonly hold: Hold } = { hold: "closed" };

function about({ unit, plus }: Figure, of: string): Omit<Range, "min" | "max" | "bare"> {
  return { unit, ...(plus ? { mirrored: true as const } : {}), ...(of === "" ? {} : { of }) };
}

/** ≥5%以下: the two cannot both be meant. */
function contradicts(before: Side | null, after: Side | null): boolean {
  return after !== null && before !== null && !before.weak && after.side !== before.side;
}

/** Words between a comparator and its number, which say what the number is a share of. */
const OF =
  /了?(?:[^\d,;。:()<>≤≥=得扣计每]{1,14}的|(?:目标|计划|规定|要求|应有|标准|指标|任务|预算)(?:任务)?[值数量]的?)?/y;

function ranged(end: End, stated: Side | null, about: Omit<Range, "min" | "max" | "bare">): Range {
  if (stated?.side === "min") return { min: end, ...about };
  if (stated?.side === "max") return { max: end, ...about };
  const point: End = { value: end.value, hold: "closed" };
  return { min: point, max: point, ...about, ...(stated === null ? { bare: true as const } : {}) };
}

/** A number in words without a comparator is a part of the words: 三级指标, 一次性, 十分满意. */
function isWord({ inWords, unit }: Figure): boolean {
  return inWords && unit !== "%" && unit !== "‰";
}

const READERS: readonly Reader[] = [interval, chained, between, single];
