import { readActual } from "../../cell/parse-actual.js";
import type { Actual, Quantity } from "../../cell/types.js";
import { absolute, compare, divide, type Exact, fromPrinted, fromText, hundred } from "../../exact/index.js";
import { isZero, multiply, one, subtract, toText } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { certain } from "../../shape/certain.js";
import { conversion } from "../../text/unit.js";
import { otherwise, type Sensed, sensed, type SensedBound } from "./sensed.js";

/** Whether the target itself is a fraction. */
export function wantsShare({ target }: IndicatorLeaf): boolean {
  return target !== undefined && FRACTION.test(printedText(target).slice(0, 100));
}

const FRACTION = /\d\s*[/／]\s*\d|[^百千万]分之|一半/;
const SLASH = /^\s*(\d{1,15})\s*[/／]\s*(\d{1,15})\s*[^\d\s]{0,8}$/;

/**
 * 12/15 against `≥15次` is 12 of the 15 that are wanted, against `≥80%` it is 80 %; 60% against 三分之二 is a share as well.
 */
export function ofFraction(line: SensedBound, shares: boolean, text: string, actual: Actual): Sensed | null {
  if (actual.kind === "qualitative") return ofWhole(line, text, actual);
  const value = actual.kind === "quantity" ? fromPrinted(actual.value) : null;
  if (actual.kind !== "quantity" || value === null) return null;
  const beside = ofRateBeside(line, text) ?? ofQuotientBeside(line, text, actual, value);
  return beside ?? ofShare(line, shares, text, value, actual.unit);
}

function ofShare(line: SensedBound, shares: boolean, text: string, value: Exact, unit: string | null): Sensed | null {
  if (unit === "%" && line.unit === null && shares) return fraction(text, divide(value, hundred), null);
  const isOwn = unit === null || unit === line.unit;
  if (!isOwn || !FRACTION.test(text) || text.includes("%")) return null;
  if (line.unit === "%") return fraction(text, multiply(value, hundred), "%");
  return shares ? null : ofNumber(line, text, value, unit);
}

/** 12/15 of what is wanted by number; 一半 is half of it. */
function ofNumber(line: SensedBound, text: string, value: Exact, unit: string | null): Sensed | null {
  const [, done, of] = SLASH.exec(text) ?? [];
  if (done === undefined) return unit === null ? ofTarget(line, text, value) : null;
  return fraction(text, of === line.text ? certain(fromPrinted(done)) : value, unit ?? line.unit);
}

function fraction(text: string, value: Exact, unit: string | null): Sensed {
  return sensed("actual/fraction", text, { kind: "quantity", value: toText(value), unit });
}

const WITH_RATE = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*[^\d\s/／%％]{0,4}\s*[/／]\s*(\d{1,6}(?:\.\d{1,6})?)\s*[%％]\s*$/;

/** 15845/162% against `≥9800人次` is the number with its rate of completion, where the one follows from the other. */
function ofRateBeside({ value, unit }: SensedBound, text: string): Sensed | null {
  const [, number = "", rate = ""] = (isShareUnit(unit) || isZero(value) ? null : WITH_RATE.exec(text)) ?? [];
  const [done, told] = [fromText(number), fromText(rate)];
  if (done === null || told === null) return null;
  const off = subtract(multiply(divide(done, value), hundred), told);
  return compare(absolute(off), one) < 0 ? otherwise(text, { kind: "quantity", value: toText(done), unit }) : null;
}

const WITH_QUOTIENT =
  /^\s*[\d.]{1,16}\s*[(（]\s*(\d{1,15})[^\d()（）/／÷]{0,4}[/／÷]\s*(\d{1,15})[^\d()（）/／÷]{0,4}[)）]\s*$/;

/** 0.4（40人/100人）: the number says again what the quotient in brackets is, and is no 0.4 %. */
function ofQuotientBeside(line: SensedBound, text: string, actual: Quantity, value: Exact): Sensed | null {
  if (actual.unit !== null || !isShareUnit(line.unit)) return null;
  const [, done = "", all = ""] = WITH_QUOTIENT.exec(text) ?? [];
  const [number, of] = [fromText(done), fromText(all)];
  if (number === null || of === null || compare(number, multiply(of, value)) !== 0) return null;
  return fraction(text, multiply(value, hundred), "%");
}

function isShareUnit(unit: string | null): boolean {
  return unit !== null && conversion(unit, "%") !== null;
}

/** 完成了一半 against `≥100人` is half of the hundred. */
function ofTarget({ value, unit }: SensedBound, text: string, share: Exact): Sensed {
  return otherwise(text, { kind: "quantity", value: toText(multiply(value, share)), unit });
}

/** 100%完成 against a percentage is the figure, as 90%完成 is. */
function ofWhole(line: SensedBound, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "qualitative" || actual.tier !== "met" || line.unit !== "%" || !/[%％]/.test(text)) return null;
  const read = readActual(text, { unit: "%" });
  return read.ok && read.value.kind === "quantity" ? sensed("actual/figure-of-words", text, read.value) : null;
}
