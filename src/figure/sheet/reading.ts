import { toText } from "../../exact/index.js";
import type { Exact } from "../../exact/index.js";
import { DIGITS } from "./term.js";

/** What is known of a cell that a person fills in, for whoever reads it by a formula. */
export interface Reading {
  /** The cell. */
  readonly cell: string;
  /** The cell that holds its text without blanks around it, its digits of half width: {@link cleaned}. */
  readonly text: string;
  /** What is said where nothing stands there: 没有填实际完成值. */
  readonly missing: string;
  /** Where a copy of what stood there stands, and what the engine read that as; null where it is read like any other. */
  readonly original: { readonly cell: string; readonly value: string } | null;
}

/** A number as a cell may hold it. */
export interface NumberReading extends Reading {
  /** A number in per cent: a spreadsheet stores 86.4% as 0.864, and only the format of the cell tells. */
  readonly isPercent: boolean;
  /** By what a bare number is multiplied: 10000 where the unit is 万人; null where none may stand there bare. */
  readonly factor: Exact | null;
  /** The unit, plain text, that may stand behind a number typed as text. */
  readonly unit: string;
  /** The most significant digits that it may have. */
  readonly most: number;
  /** The condition by which it is in per cent, where a cell decides; null where `isPercent` does. */
  readonly percentWhen?: string | null;
}

/** The text of a cell, its digits of half width, without blanks around it; nothing where it holds a number or an error. */
export function cleaned(cell: string): string {
  return `IF(ISTEXT(${cell}),TRIM(ASC(${cell})),"")`;
}

/**
 * A number read from a cell whatever stands there: the number, or words that say what is wrong. An engine that is given
 * what the cell shows comes to the same number, or refuses it.
 */
export function numberRead(reading: NumberReading): string {
  const { percentWhen = null } = reading;
  if (percentWhen === null) return plainlyRead(reading);
  const [percent, other] = [true, false].map((isPercent) =>
    plainlyRead({ ...reading, isPercent, unit: isPercent ? "%" : "" }),
  );
  return `IF(${percentWhen},${percent ?? ""},${other ?? ""})`;
}

function plainlyRead(reading: NumberReading): string {
  const { cell, isPercent, factor, unit } = reading;
  const shown = kindOf(cell);
  const scaled = (number: string): string =>
    factor === null || toText(factor) === "1" ? number : `ROUND(${number}*${toText(factor)},10)`;
  const bare = factor === null ? `"请写上单位"` : isPercent ? asPercent(cell) : scaled(cell);
  const isNot = isPercent ? "" : `IF(${shown}="P","这里的单位不是%，请填数",`;
  const number = isPercent
    ? `IF(${isDay(cell)},"日期或文本等格式，请填数",IF(${shown}="P",ROUND(${cell}*100,10),${bare}))`
    : `IF(${isDay(cell)},"日期或文本等格式，请填数",${isNot}${bare}))`;
  return guarded(reading, shortEnough(cell, reading, number), textual(reading, isPercent ? "%" : unit, scaled));
}

/** A number of at most so many digits behind a zero in front, or what is said of a longer one. */
function shortEnough(number: string, { most }: NumberReading, read: string): string {
  if (most >= DIGITS) return read; // no program shows more
  return `IF(LEN(SUBSTITUTE(ABS(${number})&"",".",""))>${most + 1},"数字太长，最多${most}位：请四舍五入，如=ROUND(2/3,4)",${read})`;
}

/** A share of 0 to 1: 0.7, 70 %. */
export function shareRead(reading: Reading): string {
  const { cell, text } = reading;
  const within = (share: string): string => `IF(AND(${share}>=0,${share}<=1),${share},"${SHARE}")`;
  const percent = digits(`LEFT(${text},LEN(${text})-1)`);
  const share = `ROUND(VALUE(LEFT(${text},LEN(${text})-1))/100,12)`;
  const bare = `IF(${digits(text)},${within(`VALUE(${text})`)},"${SHARE}")`;
  const typed = `IF(RIGHT(${text},1)="%",IF(${percent},${within(share)},"${SHARE}"),${bare})`;
  return guarded(reading, `IF(${isDay(cell)},"${SHARE}",${within(cell)})`, typed);
}

/** A day: a date, or its text of the year first. */
export function dayRead(reading: Reading): string {
  const { cell, text } = reading;
  const dashes = ["年", "月", "/", "."].reduce((so, mark) => `SUBSTITUTE(${so},"${mark}","-")`, text);
  const day = `SUBSTITUTE(${dashes},"日","")`;
  // Read part by part: what DATEVALUE takes hangs on the language of the program.
  const month = `FIND("-",${day},6)`;
  const parts = [`LEFT(${day},4)`, `MID(${day},6,${month}-6)`, `MID(${day},${month}+1,9)`].map(
    (part) => `VALUE(${part})`,
  );
  const date = `DATE(${parts.join(",")})`;
  const agrees = ["YEAR", "MONTH", "DAY"].map((name, at) => `${name}(${date})=${parts[at] ?? ""}`).join(",");
  const typed = `IF(ISERROR(${date}),"${DAY}",IF(AND(MID(${day},5,1)="-",${agrees}),${date},"${DAY}"))`;
  const stored = `IF(AND(${isDay(cell)},${cell}=INT(${cell}),${cell}>=${FIRST_DAY}),${cell},"${DAY}")`;
  return guarded(reading, stored, typed);
}

/** One of some words, or words that stood there before. */
export function wordsRead(reading: Reading, words: readonly string[]): string {
  const { text } = reading;
  const said = `请填${words.join("、")}`;
  const chosen = words.reduceRight((so, word) => `IF(${text}="${word}","${word}",${so})`, `"${said}"`);
  return guarded(reading, `"${said}"`, chosen);
}

const SHARE = "请填0到1的比例，如0.7或70%";
const DAY = "请填日期，如2021-12-20";

/** 2000-01-01 as programs store it: what is less is a count that was typed into a cell of days. */
const FIRST_DAY = 36_526;

/** Errors, what stood there before, truth values, numbers, blanks and texts, each told apart before it is read. */
function guarded({ cell, text, missing, original }: Reading, number: string, typed: string): string {
  const rest = `IF(ISLOGICAL(${cell}),"请填数",IF(ISNUMBER(${cell}),${number},IF(${text}="","${missing}",${typed})))`;
  const before = original === null ? rest : `IF(EXACT(${cell},${original.cell}),${original.value},${rest})`;
  return `IF(ISERROR(${cell}),"单元格有错误值，请重填",${before})`;
}

/** How the cell shows its number: `P` in per cent. */
function kindOf(cell: string): string {
  return `LEFT(CELL("format",${cell}),1)`;
}

/**
 * Whether a cell shows its number as a day or a time: `D`; LibreOffice says `G` of most such formats, and of a number
 * without a format, as the first cell of every sheet is, something else.
 */
export function isDay(cell: string): string {
  return `OR(${kindOf(cell)}="D",AND(${kindOf(cell)}="G",${kindOf("A1")}<>"G"))`;
}

/** Whether a cell holds the number that it held, shown as it was: 100% is stored as 1, and a truth may pass for it. */
export function sameNumber(cell: string, before: string): string {
  return `AND(EXACT(${cell},${before}),NOT(ISLOGICAL(${cell})),${kindOf(cell)}=${kindOf(before)})`;
}

/** Whether a cell shows its number as it is, and neither in per cent nor as a day. */
export function isAsTyped(cell: string): string {
  return `NOT(OR(${kindOf(cell)}="P",${isDay(cell)}))`;
}

/** A bare number below 2 may be meant as a share. */
function asPercent(number: string): string {
  return `IF(AND(ABS(${number})<2,${number}<>0),"请写成百分数，如86.4%",${number})`;
}

function textual(reading: NumberReading, unit: string, scaled: (number: string) => string): string {
  const { text, isPercent, factor } = reading;
  const value = `VALUE(${text})`;
  const plain = factor === null ? `"请写上单位"` : isPercent ? asPercent(value) : scaled(value);
  const bare = `IF(${digits(text)},${shortEnough(value, reading, plain)},"请填数")`;
  if (unit === "" || (factor === null && isPercent)) return bare;
  const before = `LEFT(${text},LEN(${text})-${unit.length})`;
  const inUnit = isPercent || factor === null ? `VALUE(${before})` : scaled(`VALUE(${before})`);
  const short = shortEnough(`VALUE(${before})`, reading, inUnit);
  return `IF(RIGHT(${text},${unit.length})="${unit}",IF(${digits(before)},${short},"请填数"),${bare})`;
}

/**
 * Whether a text is a number in plain digits. `1/2`, `10:30` and `1,200` are numbers to VALUE, and others in other
 * programs; with an exponent behind them they are none, and signs and currencies are looked for in front.
 */
export function digits(text: string): string {
  return `AND(ISNUMBER(FIND(LEFT(${text}&"x",1),"-0123456789")),ISERROR(FIND(",",${text})),ISNUMBER(VALUE(${text}&"E0")))`;
}
