import { divide, type Exact, fromText, hundred, toText, zero } from "../../exact/index.js";
import { DIGITS as HAN } from "../../text/figure.js";
import { certain } from "../../shape/certain.js";
import { numeralOf } from "../../text/numeral.js";

/** A number in digits, with or without thousands separators; bounded, so that no run of digits is read twice over. */
export const DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,6}(?![\\d])|\\d{1,30})(?:\\.\\d{1,30})?";
/** Points in words: 扣两分, 得十五分, 扣半分; there are no 零十. */
const ONES: string = HAN.replace(/[〇零]/g, "");
const WORDS: string = `(?:[${ONES}]百(?:零[${ONES}]|[${ONES}]?十[${ONES}]?)?|[${ONES}]?十[${ONES}]?|[${HAN}])(?:点[${HAN}]{1,6})?|半`;
/** A number of either kind. */
export const NUMBER: string = `(?:${DIGITS}|${WORDS})`;

/** Whether a character is a numeral in words. */
export function isHanDigit(char: string): boolean {
  return char !== "" && `${HAN}十百`.includes(char);
}

/** The decimal that {@link NUMBER} matched. */
export function decimalOf(text: string): string {
  if (text === "半") return "0.5";
  return toText(certain(fromText(text.replace(/,/g, "")) ?? numeralOf(text)));
}

/** A percentage as a share: 60 is 0.6. */
export function hundredth(percent: string): string {
  return toText(divide(fromText(decimalOf(percent)) ?? zero, hundred));
}

/** A decimal that has been read already, to compute with. */
export function exact(text: string): Exact {
  return fromText(text) ?? zero;
}
