import { add, compare, type Exact, fromText, isZero, multiply, whole, zero } from "../exact/index.js";
import { isDigit, isOneOf } from "./char.js";
import { arabicAt, DIGITS, digitOf, hanAt, hanPlaces, type Numeral, TENS } from "./figure.js";
import type { Making } from "./making.js";
import { unitAt } from "./unit-end.js";

/** Takes a part of a number; false where what stands there is none. */
type Taker = (making: Making) => boolean;

/** What a number is made of, in the order in which it is tried. */
const TAKERS: readonly Taker[] = [takeArabic, takeZero, takeDigits, takeTens, takePower, takeMyriad];

/** Arabic and Chinese figures with their magnitudes: `1万5千`, `两百零三`, `3/4`, `二〇二一`, `二十点五`. */
export function mixedAt(text: string, from: number): Numeral | null {
  if (isDigit(text.charCodeAt(from))) {
    // Nearly all numbers end with their Arabic digits.
    const figure = arabicAt(text, from);
    if (!isOneOf(GOES_ON, text, figure.to)) return figure;
  }
  const making: Making = {
    text,
    from,
    at: from,
    high: zero,
    middle: zero,
    section: zero,
    current: null,
    digits: 0,
    power: NO_POWER,
    linked: true,
    good: true,
    han: false,
    gap: -1,
  };
  while (making.at < text.length && takes(making));
  return making.at === from ? null : finished(making);
}

/** What a number may go on with behind Arabic digits. */
const GOES_ON = `${DIGITS}十拾百佰千仟万亿`;

/** Whether one of them takes a part: in a loop of its own, as Rollup loses what a function of a list changes in a callback. */
function takes(making: Making): boolean {
  for (const take of TAKERS) if (take(making)) return true;
  return false;
}

/** Greater than the power of any magnitude. */
const NO_POWER = 9;

function finished(making: Making): Numeral {
  const { text, current, han, gap, power } = making;
  const places = han && power < NO_POWER && current === null ? hanPlaces(text, making.at) : "";
  if (places !== "") making.at += places.length + 1;
  const tens = isTens(making);
  const last = current === null ? zero : tens ? multiply(current, TEN) : current;
  const whole = add(add(making.high, making.middle), add(making.section, last));
  // More places than any figure has are none that can be read.
  const part = places === "" ? zero : fromText(`0.${places}`);
  const clear = making.good && (tens || !isHeard(making));
  return { value: clear && part !== null ? add(whole, part) : null, to: making.at, unit: null, han, gap };
}

/** 一百二, 1万5: how much the last figure stands for is left to the ear. 1万5000 is clear. */
function isHeard({ current, linked, power, digits, han }: Making): boolean {
  if (current === null || linked || power === NO_POWER) return false;
  return han || digits !== power;
}

/** 两千四百五 is 2450: behind thousands and hundreds, a last figure without 零 counts tens. */
function isTens({ current, power, section, linked, digits, han }: Making): boolean {
  return han && current !== null && !linked && digits === 1 && power === 2 && compare(section, THOUSAND) > 0;
}

const TEN: Exact = whole(10);
const THOUSAND: Exact = whole(1000);

function takeArabic(making: Making): boolean {
  const { text, at } = making;
  const code = text.charCodeAt(at);
  if (!isDigit(code) && !(code === 46 && at === making.from && isDigit(text.charCodeAt(at + 1)))) return false;
  const figure = arabicAt(text, at);
  // 十95 is no number.
  if (at > making.from && isOneOf("十拾", text, at - 1)) making.good = false;
  if (figure.gap >= 0) making.gap = figure.gap;
  return takeFigure(making, figure);
}

function takeFigure(making: Making, figure: Numeral): true {
  if (making.current !== null || figure.value === null) making.good = false;
  making.current = figure.value ?? zero;
  making.digits = figure.to - making.at;
  making.at = figure.to;
  return true;
}

/** 零 within a number holds a place. */
function takeZero(making: Making): boolean {
  if (making.at === making.from || making.current !== null || digitOf(making.text.charAt(making.at)) !== 0)
    return false;
  making.linked = true;
  making.han = true;
  making.at++;
  return true;
}

function takeDigits(making: Making): boolean {
  const { text, at } = making;
  if (digitOf(text.charAt(at)) < 0 || isTael(making)) return false;
  making.han = true;
  return takeFigure(making, hanAt(text, at));
}

/** 两 behind a number is its unit, save where a magnitude follows: 三十两, but 三万两千. */
function isTael({ text, at, from }: Making): boolean {
  return at > from && text.charAt(at) === "两" && !isOneOf("百千万亿佰仟", text, at + 1);
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };

function takePower(making: Making): boolean {
  const { text, at, from } = making;
  const char = text.charAt(at);
  const step = POWERS[char];
  // 百分点, 千克, 千瓦: the unit begins here.
  if (step === undefined || (at > from && unitAt(text, at) > at + 1 && !isMeasure(text, at))) return false;
  if (making.current === null && (at > from || !mayBegin(text, at, char))) return false;
  if (step >= making.power || (making.current !== null && isZero(making.current))) making.good = false;
  return closed(making, making.current ?? whole(1), step);
}

/** 廿三, 一百卅: tens in one character. */
function takeTens(making: Making): boolean {
  const tens = TENS.indexOf(making.text.charAt(making.at)) + 2;
  if (tens < 2) return false;
  if (making.current !== null || making.power < 2) making.good = false;
  return closed(making, whole(tens), 1);
}

/** So many of a magnitude are known. */
function closed(making: Making, count: Exact, step: number): true {
  making.section = add(making.section, multiply(count, whole(10 ** step)));
  making.current = null;
  making.power = step;
  making.linked = step === 1;
  making.han = making.han || making.at === making.from;
  making.at++;
  return true;
}

/** 三百米 is 300 米: 百米 is no unit behind a Chinese figure. */
function isMeasure(text: string, at: number): boolean {
  return text.startsWith("百米", at);
}

/** 十 begins a number; 百 and 千 only in formal writing, or before a further magnitude: 百万, 千万. */
function mayBegin(text: string, at: number, char: string): boolean {
  if ("十拾佰仟".includes(char)) return true;
  return isOneOf("万亿", text, at + 1) && !text.startsWith("元", at + 2);
}

const TEN_THOUSAND: Exact = whole(10000);
const HUNDRED_MILLION: Exact = whole(100000000);

function takeMyriad(making: Making): boolean {
  const { text, at, from, section, current } = making;
  const char = text.charAt(at);
  if ((char !== "万" && char !== "亿") || at === from) return false;
  // 5万元 is 5 of 万元; 1亿2千万元 is one number of 元.
  if (text.startsWith("元", at + 1) && (char === "亿" || isZero(making.high))) return false;
  const part = add(section, current ?? zero);
  if (char === "万") {
    if (making.power === 4 || (isZero(part) && current === null)) return false;
    making.middle = multiply(part, TEN_THOUSAND);
    making.power = 4;
  } else {
    if (!isZero(making.high)) return false;
    making.high = multiply(add(making.middle, part), HUNDRED_MILLION);
    making.middle = zero;
    making.power = 8;
  }
  making.section = zero;
  making.current = null;
  making.linked = false;
  making.at++;
  return true;
}
