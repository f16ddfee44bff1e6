import { add, divide, type Exact, fraction, isZero, multiply, whole, zero } from "../exact/index.js";
import { arabicAt, digitOf, DIGITS, hanAt, isDigit, NONE, type Numeral } from "./figure.js";
import { unitAt } from "./unit.js";

/**
 * Reads the number that begins at `at` in a folded text: `98.5`, `7,548,150`, `1/3`, `1.3万亿`, `十二`, `壹佰`, `三分之二`,
 * `百分之九十八点五`. Magnitudes belong to the number, except where 万元, 亿元 or a unit such as 千克 begins with one.
 *
 * No sign is read, and time is linear in the length of the number. Null where no number begins.
 *
 * @example
 * numeralAt("1.3万亿斤", 0)?.to // => 5
 * numeralAt("百分之五", 0)?.unit // => "%"
 */
export function numeralAt(text: string, at: number): Numeral | null {
  const share = SHARES.find((each) => text.startsWith(each.word, at));
  if (share !== undefined) {
    const from = at + share.word.length;
    if (share.word === "百分百") return { value: whole(100), to: from, unit: "%", han: true, gap: -1 };
    const of = text.startsWith("百", from)
      ? { ...NONE, value: whole(100), to: from + 1, han: true }
      : mixedAt(text, from);
    return of === null ? null : { ...of, unit: share.unit, han: true };
  }
  if (text.charAt(at) === "半") {
    return HALF_OF.includes(text.charAt(at + 1)) && at + 1 < text.length
      ? { ...NONE, value: fraction(1, 2), to: at + 1, han: true }
      : null;
  }
  if (text.startsWith("一半", at)) return { ...NONE, value: fraction(1, 2), to: at + 2, han: true };
  const first = mixedAt(text, at);
  if (first === null || first.value === null || !text.startsWith("分之", first.to)) return first;
  const top = mixedAt(text, first.to + 2);
  if (top === null || top.value === null || isZero(first.value))
    return { ...first, value: null, to: top?.to ?? first.to + 2 };
  return { ...top, value: divide(top.value, first.value), han: true };
}

/** The number that a folded text is as a whole; null where it is none. */
export function numeralOf(text: string): Exact | null {
  const numeral = numeralAt(text, 0);
  return numeral === null || numeral.to !== text.length || numeral.unit !== null ? null : numeral.value;
}

/** Whether a number may begin with this character. */
export function startsNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  if (code === 46) return isDigit(text.charCodeAt(at + 1));
  return code > 127 && (DIGITS.includes(text.charAt(at)) || "十拾百佰千仟万半".includes(text.charAt(at)));
}

const SHARES: readonly { readonly word: string; readonly unit: "%" | "‰" | "‱" }[] = [
  { word: "百分之", unit: "%" },
  { word: "百分百", unit: "%" },
  { word: "千分之", unit: "‰" },
  { word: "万分之", unit: "‱" },
];

const HALF_OF = "年天月日个小学";
const POWERS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const TEN_THOUSAND: Exact = whole(10000);
const HUNDRED_MILLION: Exact = whole(100000000);

/** Arabic and Chinese figures with their magnitudes: `1万5千`, `两百零三`, `3/4`, `二〇二一`. */
function mixedAt(text: string, from: number): Numeral | null {
  let at = from;
  let high = zero; // what 亿 has closed
  let middle = zero; // what 万 has closed
  let section = zero; // what 十, 百, 千 have closed
  let current: Exact | null = null; // the figure that still waits for its magnitude
  let digits = 0; // how many digits it has
  let power = 9; // of the last magnitude: those after it must be smaller
  let linked = true; // a figure may stand alone here: at the start, after 零 or after 十
  let good = true;
  let han = false;
  let gap = -1;
  for (; at < text.length;) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code === 46 && at === from && isDigit(text.charCodeAt(at + 1)))) {
      const figure = arabicAt(text, at);
      if (current !== null || figure.value === null) good = false;
      current = figure.value ?? zero;
      digits = figure.to - at;
      if (figure.gap >= 0) gap = figure.gap;
      at = figure.to;
      continue;
    }
    const digit = digitOf(char);
    if (digit >= 0) {
      han = true;
      if (digit === 0 && at > from && current === null) {
        linked = true;
        at++;
        continue;
      }
      const figure = hanAt(text, at);
      if (current !== null || figure.value === null) good = false;
      current = figure.value ?? zero;
      digits = figure.to - at;
      at = figure.to;
      continue;
    }
    const step = POWERS[char];
    if (step !== undefined) {
      // 百分点, 千克, 千瓦: the unit begins here.
      if (at > from && unitAt(text, at) > at + 1) break;
      if (current === null && (step !== 1 || at !== from)) {
        if (at === from && !"拾佰仟".includes(char) && !isMagnitudeWord(text, at)) return null;
        if (current === null && at !== from) break;
      }
      if (step >= power) good = false;
      section = add(section, multiply(current ?? whole(1), whole(10 ** step)));
      current = null;
      power = step;
      linked = step === 1;
      han = han || at === from;
      at++;
      continue;
    }
    if (char !== "万" && char !== "亿") break;
    if (at === from || text.startsWith("元", at + 1)) break;
    const part = add(section, current ?? zero);
    if (char === "万") {
      if (power <= 4 && power > 3) break;
      if (isZero(part) && current === null) break;
      middle = multiply(part, TEN_THOUSAND);
      power = 4;
    } else {
      if (!isZero(high)) break;
      high = multiply(add(middle, part), HUNDRED_MILLION);
      middle = zero;
      power = 8;
    }
    section = zero;
    current = null;
    linked = false;
    at++;
  }
  if (at === from) return null;
  // 一百二, 1万5: how much the last figure stands for is left to the ear. 1万5000 is clear.
  if (current !== null && !linked && power < 9 && !(digits === power && !han)) good = false;
  const value = add(add(high, middle), add(section, current ?? zero));
  return { value: good ? value : null, to: at, unit: null, han, gap };
}

/** 百 or 千 at the start of a number stands for one only before a further magnitude: 百万, 千万. */
function isMagnitudeWord(text: string, at: number): boolean {
  return "万亿".includes(text.charAt(at + 1)) && at + 1 < text.length && !text.startsWith("元", at + 2);
}
