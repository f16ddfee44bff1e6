import { negate } from "../exact/index.js";
import { isOneOf } from "../text/char.js";
import { numeralAt, startsNumeral } from "../text/numeral.js";
import type { Bound, Making, Tail } from "./bound-types.js";
import { takeAfter, takeBetween, takeClosing, takeInclusion } from "./tails.js";
import { takeHalf, takeSmaller, takeUnit, takeWords } from "./unit-tails.js";

/** What may follow a number, in the order in which it is tried. */
const TAILS: readonly Tail[] = [
  takeClosing,
  takeAfter,
  takeInclusion,
  takeHalf,
  takeUnit,
  takeSmaller,
  takeBetween,
  takeWords,
];

/** A number with its sign, unit, marks and the words after it. */
export function boundAt(text: string, from: number): Bound | null {
  const sign = signAt(text, from);
  const numeral = mayBeNumeral(text, sign.to) ? numeralAt(text, sign.to) : null;
  if (numeral === null) return null;
  const known = sign.doubled ? null : numeral.value;
  const value = known !== null && sign.negative ? negate(known) : known;
  const bound: Making = {
    from,
    to: numeral.to,
    numeral,
    value,
    unit: numeral.unit,
    mark: null,
    markOf: null,
    after: null,
    approximate: false,
    blocked: false,
    open: false,
    unknown: false,
    money: sign.money,
    remarks: numeral.gap >= 0 ? [{ code: "cell/thousands-gap", from, to: numeral.to }] : [],
  };
  while (taken(text, bound));
  return bound;
}

function taken(text: string, bound: Making): boolean {
  for (const take of TAILS) {
    const took = take(text, bound);
    if (took !== false) return took === true;
  }
  return false;
}

/** 零下18℃, 零上5℃: on which side of zero a number lies. */
function isOfZero(text: string, at: number): boolean {
  return (
    text.charAt(at) === "零" &&
    isOneOf("下上", text, at + 1) &&
    (startsNumeral(text, at + 2) || isOneOf("-+负", text, at + 2))
  );
}

function mayBeNumeral(text: string, at: number): boolean {
  return startsNumeral(text, at) || text.startsWith("百分", at) || isOneOf("千万", text, at);
}

/** What stands before the digits of a number, and where it ends. */
interface Sign {
  readonly to: number;
  readonly negative: boolean;
  readonly money: boolean;
  /** 负零下5, 零下-5, ￥零下5: which of the two is meant? */
  readonly doubled: boolean;
}

/** -, +, 负 and ￥ before a number, in either order; 零下 and 零上. */
function signAt(text: string, from: number): Sign {
  if (isOfZero(text, from)) {
    const below = text.charAt(from + 1) === "下";
    const doubled = isOneOf("-+负", text, from + 2);
    return { to: from + (doubled ? 3 : 2), negative: below, money: false, doubled };
  }
  let to = from;
  let negative = false;
  let money = false;
  let signs = 0;
  for (; to - from < 2; to++) {
    const char = text.charAt(to);
    if (char === "￥") money = true;
    else if (char !== "" && "-+负".includes(char) && signs++ === 0) negative = char !== "+";
    else break;
  }
  const doubled = isOfZero(text, to);
  return { to: doubled ? to + 2 : to, negative, money, doubled };
}
