import { divide, type Exact, fraction, isZero, multiply, whole } from "../exact/index.js";
import { isDigit, isOneOf } from "./char.js";
import { DIGITS, NONE, type Numeral, TENS } from "./figure.js";
import { mixedAt } from "./mixed.js";

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
  // What begins with a digit is no share or half.
  if (isDigit(text.charCodeAt(at))) return quotientAt(text, at);
  for (const read of READERS) {
    const found = read(text, at);
    if (found !== undefined) return found;
  }
  return null;
}

/** Reads one way of writing a number; undefined where what stands there is another. */
type Reader = (text: string, at: number) => Numeral | null | undefined;

/** The ways of writing a number, in the order in which they are tried. */
const READERS: readonly Reader[] = [shareAt, halfAt, partsPerAt, quotientAt];

/** 百分之五, 千分之三, 百分百. */
function shareAt(text: string, at: number): Numeral | null | undefined {
  const share = SHARES.find((each) => text.startsWith(each.word, at));
  if (share === undefined) return undefined;
  const from = at + share.word.length;
  if (share.word === "百分百") return { ...NONE, value: whole(100), to: from, unit: "%", han: true };
  const hundred = text.startsWith("百", from) ? { ...NONE, value: whole(100), to: from + 1 } : null;
  const of = hundred ?? mixedAt(text, from);
  return of === null ? null : { ...of, unit: share.unit, han: true };
}

/** 半年, 一半. */
function halfAt(text: string, at: number): Numeral | null | undefined {
  if (text.startsWith("一半", at)) return { ...NONE, value: fraction(1, 2), to: at + 2, han: true };
  if (text.charAt(at) !== "半") return undefined;
  const counts = at + 1 < text.length && HALF_OF.includes(text.charAt(at + 1));
  return counts ? { ...NONE, value: fraction(1, 2), to: at + 1, han: true } : null;
}

const PARTS_PER = /([十百千万亿]{2,6})分之/y;

/** 百万分之五, 万万分之七: a magnitude alone names the parts. */
function partsPerAt(text: string, at: number): Numeral | null | undefined {
  if (!isOneOf("十百千万亿", text, at)) return undefined;
  PARTS_PER.lastIndex = at;
  const [all, magnitudes] = PARTS_PER.exec(text) ?? [];
  if (all === undefined || magnitudes === undefined) return undefined;
  let parts = whole(1);
  for (const each of magnitudes) parts = multiply(parts, MAGNITUDES[each] ?? whole(1));
  return quotient(parts, mixedAt(text, at + all.length), at + all.length);
}

const MAGNITUDES: Readonly<Record<string, Exact>> = {
  十: whole(10),
  百: whole(100),
  千: whole(1000),
  万: whole(10000),
  亿: whole(100000000),
};

/** A plain number, and 三分之二. */
function quotientAt(text: string, at: number): Numeral | null {
  const first = mixedAt(text, at);
  if (first === null || first.value === null || !text.startsWith("分之", first.to)) return first;
  return quotient(first.value, mixedAt(text, first.to + 2), first.to + 2);
}

function quotient(parts: Exact, top: Numeral | null, to: number): Numeral {
  if (top === null || top.value === null || isZero(parts)) return { ...NONE, to: top?.to ?? to, han: true };
  return { ...top, value: divide(top.value, parts), han: true };
}

/** The number that a folded text is as a whole; null where it is none. */
export function numeralOf(text: string): Exact | null {
  const numeral = numeralAt(text, 0);
  return numeral === null || numeral.to !== text.length || numeral.unit !== null ? null : numeral.value;
}

/** Whether a number may begin with this character. */
export function startsNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code === 46) return isDigit(text.charCodeAt(at + 1));
  return code > 127 && (DIGITS.includes(text.charAt(at)) || `${TENS}十拾百佰千仟万半`.includes(text.charAt(at)));
}

const SHARES: readonly { readonly word: string; readonly unit: "%" | "‰" | "‱" }[] = [
  { word: "百分之", unit: "%" },
  { word: "百分百", unit: "%" },
  { word: "千分之", unit: "‰" },
  { word: "佰分之", unit: "%" },
  { word: "仟分之", unit: "‰" },
  { word: "万分之", unit: "‱" },
];

const HALF_OF = "年天月日个小学";
