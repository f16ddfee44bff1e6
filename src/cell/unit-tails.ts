import { add, compare, type Exact, fraction, isNegative, multiply, one, subtract } from "../exact/index.js";
import { isOneOf } from "../text/char.js";
import { numeralAt, startsNumeral } from "../text/numeral.js";
import { weightAfter } from "../text/turning.js";
import { isStanding } from "../text/undone.js";
import { conversion, dimensionOf } from "../text/unit.js";
import { unitAt } from "../text/unit-end.js";
import { AFTER, BEFORE, JOINING } from "../text/words.js";
import type { Making } from "./bound-types.js";
import { closes, goesOn, isWordChar, NO_UNIT, PROSE, unitName, wordEnd } from "./unit-words.js";

/** 1年半, 3个半月: half a unit more. 500元整: and not more. */
export function takeHalf(text: string, bound: Making): boolean {
  const { unit, value, to, after } = bound;
  if (value === null || after !== null) return false;
  if ((unit === "元" || unit === "角") && isOneOf("整正", text, to)) {
    bound.to++;
    return true;
  }
  const before = unit === null && text.startsWith("个半", to) && unitAt(text, to + 2) > to + 2;
  const behind = unit !== null && text.charAt(to) === "半" && !isWordChar(text, to + 1);
  if (!before && !behind) return false;
  bound.value = isNegative(value) ? subtract(value, HALF) : add(value, HALF);
  bound.to += before ? 2 : 1;
  return true;
}

const HALF: Exact = fraction(1, 2);

export function takeUnit(text: string, bound: Making): boolean | null {
  const end = bound.after === null ? unitAt(text, bound.to) : bound.to;
  if (end === bound.to) return false;
  if (isCode(text, bound, end)) {
    bound.open = true;
    return null;
  }
  const unit = unitName(text.slice(bound.to, end));
  if (bound.unit === null) bound.unit = unit;
  else if (bound.unit === "个" && dimensionOf(unit) === unit && closes(text, end)) bound.unit += unit;
  else if (bound.unit === unit) bound.remarks.push({ code: "cell/unit-doubled", from: bound.to, to: end });
  else return null;
  // 94/100%, 94/95%: a share that was reckoned, or two of them; 15845/162% is a number of percent.
  const isQuotient = isOneOf("%‰", unit, 0) && text.slice(bound.from, bound.to).includes("/");
  if (isQuotient && bound.value !== null && compare(bound.value, one) < 0) bound.blocked = true;
  bound.to = end;
  return true;
}

/** 5G基站, 4S店: one digit with a capital before a name. Neither grams nor seconds are written so. */
function isCode(text: string, { from, to, numeral }: Making, end: number): boolean {
  if (end !== to + 1 || !isOneOf("GS", text, to) || numeral.to !== from + 1) return false;
  return text.charCodeAt(end) >= 0x4e00 && AFTER.at(text, end) === null;
}

/** 1小时30分钟, 4元5角, 2年6个月, 七成六: a further number in a smaller unit belongs to the first. */
export function takeSmaller(text: string, bound: Making): boolean {
  const { unit, value, to } = bound;
  if (unit === null || value === null || bound.after !== null || !startsNumeral(text, to)) return false;
  const more = numeralAt(text, to);
  if (more === null || more.value === null || more.unit !== null) return false;
  const part = smallerAt(text, more.to, unit);
  if (part === null || compare(multiply(more.value, part.size), one) >= 0) return false;
  if (unit === "分") bound.unit = "分钟";
  const added = multiply(more.value, part.size);
  bound.value = isNegative(value) ? subtract(value, added) : add(value, added);
  bound.to = part.to;
  return true;
}

/** How much of a unit the smaller one that stands here is; null where none stands. */
function smallerAt(text: string, at: number, unit: string): { readonly size: Exact; readonly to: number } | null {
  if (unit === "成") return { size: fraction(1, 10), to: at };
  if ((unit === "元" || unit === "块" || unit === "角") && text.charAt(at) === "分")
    return { size: fraction(1, unit === "角" ? 10 : 100), to: at + 1 };
  if (/^个?小时$|^h$/.test(unit) && text.startsWith("分", at) && !text.startsWith("分钟", at))
    return { size: fraction(1, 60), to: at + 1 };
  return unit === "分" ? secondsAt(text, at) : registeredAt(text, at, unit);
}

/** A smaller unit of the registry. */
function registeredAt(text: string, at: number, unit: string): { readonly size: Exact; readonly to: number } | null {
  const end = unitAt(text, at);
  if (end === at) return null;
  const smaller = text.slice(at, end);
  if (/^年$|^周年$/.test(unit) && /^个?月$/.test(smaller)) return { size: fraction(1, 12), to: end };
  const size = dimensionOf(unit) === dimensionOf(smaller) ? conversion(smaller, unit) : null;
  return size === null || compare(size, one) >= 0 ? null : { size, to: end };
}

/** 3分45秒: beside seconds 分 is a time, and no mark. */
function secondsAt(text: string, at: number): { readonly size: Exact; readonly to: number } | null {
  return text.charAt(at) === "秒" ? { size: fraction(1, 60), to: unitAt(text, at) } : null;
}

/** A short run of characters that may be a unit unknown to the registry: 24个网格, 3畈. */
export function takeWords(text: string, bound: Making): boolean | null {
  // Of 12个月质保 the months are the unit.
  const counts = bound.unit === "个";
  if ((bound.unit !== null && !counts) || bound.after !== null) return null;
  if (goesOver(text, bound.to)) return null;
  const run = wordEnd(text, bound.to);
  if (run === bound.to) {
    bound.open = bound.unit === null && goesOn(text, run);
    return null;
  }
  const words = text.slice(bound.to, run);
  if (counts) return takeCounted(text, bound, words, run);
  // 3200余一户: what begins with a number is no unit.
  bound.open = !closes(text, run) || startsNumeral(words, 0) || NO_UNIT.test(words) || PROSE.test(words);
  if (bound.open) return null;
  bound.unit = words;
  bound.to = run;
  bound.unknown = true;
  return true;
}

/** 最多100最少20, 大于20的同时小于35: what begins here belongs to the next number. */
function goesOver(text: string, at: number): boolean {
  if (JOINING.some((each) => text.startsWith(each, at))) return true;
  const word = BEFORE.at(text, at);
  return word?.meaning.is === "comparator" && word.meaning.strength !== "weak" && startsNumeral(text, word.to);
}

/** 个 and the thing it counts are one unit: 个网格; the registry knows 个班次 by what it counts. */
function takeCounted(text: string, bound: Making, words: string, run: number): true | null {
  const ends = run === text.length || ",;。、".includes(text.charAt(run));
  if (!ends || words.length > 4 || !/^[一-鿿]+$/.test(words)) return null;
  if (weightAfter(words) !== "unknown" || isStanding(words)) return null;
  bound.unit = `个${words}`;
  bound.to = run;
  return true;
}
