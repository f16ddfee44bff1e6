import { numberText, shiftPoint } from "./number.js";
import { placesOf } from "../exact/printed.js";
import { certain } from "../shape/certain.js";

/** A number as its format shows it. */
export interface Shown {
  readonly text: string;
  /** Whether the format hides digits that the cell holds. */
  readonly hides: boolean;
}

/**
 * A number under a percent or date format, as it is shown: 0.95 under `0%` is `95%`, 44561 under `yyyy-mm-dd` is
 * `2021-12-31`. The digits of a percentage are all kept, also those that the format hides.
 *
 * @returns null where the format is neither, or shows no such number.
 *
 * @example
 * shownAs(0.95, "0%")?.text // => "95%"
 * shownAs(44561, 'yyyy"年"m"月"d"日"')?.text // => "2021年12月31日"
 */
export function shownAs(value: number, format: string): Shown | null {
  const section = bare(format);
  if (section.includes("%")) return percentage(value, section);
  return isDate(section) ? date(value, section) : null;
}

/** The first section of a format without quoted text, escapes, colours and locales. */
function bare(format: string): string {
  return certain(format.slice(0, 200).split(";")[0])
    .replace(/"([^"]*)"/g, (_whole, text: string) => (/[年月日]/.test(text) ? text : ""))
    .replace(/\\(.)/g, (_whole, sign: string) => (/[年月日]/.test(sign) ? sign : ""))
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "");
}

function percentage(value: number, section: string): Shown | null {
  const read = numberText(value);
  if (read === null) return null;
  const text = shiftPoint(read.text, 2);
  const places = /\.([0#?]+)/.exec(section)?.[1] ?? "";
  const least = places.replace(/[^0]/g, "").length;
  const typed = placesOf(text);
  const zeros = Math.max(least - typed, 0);
  const filled = zeros > 0 ? `${text}${typed === 0 ? "." : ""}${"0".repeat(zeros)}` : text;
  return { text: `${filled}%`, hides: typed > places.length };
}

function isDate(section: string): boolean {
  return /[yY年]/.test(section) || (/[mM月]/.test(section) && /[dD日]/.test(section));
}

/** Days from the sheet's day zero to the first of January 1970. */
const UNIX_DAY = 25569;

function date(value: number, section: string): Shown | null {
  const serial = Math.floor(value);
  // Before 1 March 1900 the sheet counts a day that never was; no form is as old, and none reaches the year 10000.
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  const [year, month, day] = civil(serial - UNIX_DAY);
  const has = { year: /[yY年]/.test(section), month: /[mM月]/.test(section), day: /[dD日]/.test(section) };
  if (/[年月日]/.test(section)) {
    const text = `${has.year ? `${year}年` : ""}${has.month ? `${month}月` : ""}${has.day ? `${day}日` : ""}`;
    return { text, hides: false };
  }
  const two = (part: number): string => (part < 10 ? `0${part}` : String(part));
  return { text: `${year}${has.month ? `-${two(month)}` : ""}${has.day ? `-${two(day)}` : ""}`, hides: false };
}

/** Year, month and day of a day counted from the first of January 1970, in whole numbers alone. */
function civil(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468; // from 1 March of the year 0
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const counted = Math.floor((5 * inYear + 2) / 153);
  const month = counted < 10 ? counted + 3 : counted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * counted + 2) / 5) + 1];
}
