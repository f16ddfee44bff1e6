import { multiply, toText } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import { conversion } from "../../text/unit.js";
import { type Amount, amountAt } from "./amount.js";
import { exact } from "./number.js";
import type { Hold } from "./tokens.js";

/** A number with its sign, its unit and the mark behind it. */
export interface Figure extends Amount {
  /** ±: to either side of zero. */
  readonly plus: boolean;
  readonly mark: Mark | null;
}

/** The number at a place of the text; null where none stands there, or one in a word alone. */
export function figureAt(text: string, at: number): Figure | null {
  const plus = text.charAt(at) === "±";
  const signed = at + (plus ? 1 : 0);
  const sign = matched(SIGN, text, signed);
  const amount = inPercent(amountAt(text, signed + sign.length));
  if (amount === null || (amount.inWords && amount.unit === null && amount.to - amount.from < 2)) return null;
  const minus = sign === "-" || sign === "负" || sign === "零下";
  const mark = markAt(text, amount.to);
  return {
    ...amount,
    ...(minus ? { value: negative(amount.value) } : {}),
    from: at,
    to: mark?.to ?? amount.to,
    plus,
    mark,
  };
}

/** 九成 is 90 %. */
function inPercent(amount: Amount | null): Amount | null {
  const factor = amount?.unit === "成" ? conversion("成", "%") : null;
  if (amount === null || factor === null) return amount;
  const share = { value: toText(multiply(exact(amount.value), factor)), unit: "%" };
  return { ...amount, ...share, written: share };
}

/** 零下18℃ lies below zero, 零上5℃ above it. */
const SIGN = /零[下上](?=[\d一二三四五六七八九十])|[-+负]?/y;

function negative(value: string): string {
  return value === "0" ? value : `-${value}`;
}

/** （含）, （不含）, 不含, （含90%）: whether a bound belongs to what it bounds. */
export interface Mark {
  readonly hold: Hold;
  /** The number that it names. */
  readonly named: string | null;
  readonly to: number;
}

const MARK = /[([](?:([不未])?包?含([^()[\]]{0,8})|(?:或者?)?等于)[)\]]|不含/y;

/** The mark at a place of the text. */
export function markAt(text: string, at: number): Mark | null {
  const found = match(MARK, text, at);
  if (found === null) return null;
  const [whole, not, rest = ""] = found;
  const hold = not !== undefined || whole === "不含" ? "open" : "closed";
  return { hold, named: amountAt(rest, 0)?.value ?? null, to: at + whole.length };
}

/** What a sticky pattern matches at a place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** As {@link match}, of a pattern that matches nothing where it finds none of its words. */
export function matched(pattern: RegExp, text: string, at: number): string {
  return certain(match(pattern, text, at))[0];
}
