import { isOneOf } from "../text/char.js";
import { kindAt } from "../text/marks.js";
import { startsNumeral } from "../text/numeral.js";
import { unitAt } from "../text/unit-end.js";
import { AFTER } from "../text/words.js";
import { boundAt } from "./bound.js";
import { hasDigit } from "./marks.js";
import type { Scanner } from "./scanner.js";

/** “3·15”宣传活动, “12345”热线: digits in quotes before words are a name; “95”% and “5%”以内 are numbers. */
export function readQuoted(scanner: Scanner): boolean {
  const { text, at, lead } = scanner;
  const closing = QUOTES[text.charAt(at)];
  if (closing === undefined || lead.comparator !== null) return false;
  const close = text.indexOf(closing, at + 1);
  if (close < 0 || close - at > LONGEST_NAME || kindAt(text, close + 1) !== "han") return false;
  if (!hasDigit(text, at, close) && !startsNumeral(text, at + 1)) return false;
  return !isNumber(text, at + 1, close) && scanner.skipDigits(close + 1);
}

/** Whether what stands in quotes is a number that goes on behind them, or one with its unit. */
function isNumber(text: string, from: number, close: number): boolean {
  const number = boundAt(text, from);
  if (number === null || number.to < close) return false;
  if (number.to > close || number.unit !== null || number.after !== null) return true;
  const next = close + 1;
  return unitAt(text, next) > next || isOneOf("万亿千百十", text, next) || AFTER.at(text, next) !== null;
}

const QUOTES: Readonly<Record<string, string>> = { "“": "”", '"': '"', "「": "」", "『": "』" };
const LONGEST_NAME = 12;
