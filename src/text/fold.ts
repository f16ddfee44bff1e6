import { GLYPHS, TRADITIONAL } from "./glyphs.js";

/** A text made ready for reading, with the way back to what was typed. */
export interface Folded {
  /** The text without blanks, its glyphs and widths folded, its characters simplified. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source. */
  readonly at: readonly number[];
  /** What was typed. */
  readonly source: string;
}

/** A stretch of text, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Folds a text for reading: full-width forms become half-width, glyphs of one meaning one glyph, traditional characters
 * simplified ones; blanks disappear, except that one blank stays where digits stand on both sides (`7 548`).
 *
 * In time linear in the length of the text.
 *
 * @example
 * fold("≧ ９８％").text // => "≥98%"
 * fold("53 戶").text // => "53户"
 * fold("7 548").text // => "7 548"
 */
export function fold(source: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  let blank = -1;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code)) {
      if (blank < 0) blank = index;
      continue;
    }
    const unit = foldUnit(code);
    if (blank >= 0) {
      if (isNumeric(units[units.length - 1]) && isNumeric(unit)) {
        units.push(" ");
        at.push(blank);
      }
      blank = -1;
    }
    units.push(unit);
    at.push(index);
  }
  return { text: units.join(""), at, source };
}

/** The place in the source that a stretch of the folded text stands for. */
export function placeOf(folded: Folded, span: Span): Span {
  const { at, source } = folded;
  const from = at[span.from] ?? source.length;
  const last = at[span.to - 1];
  return { from, to: span.to <= span.from || last === undefined ? from : last + 1 };
}

/**
 * A text in words, as it is kept: widths folded, the blanks that layout put between Chinese characters taken out, other
 * runs of blanks made one. Glyphs and traditional characters stay as typed.
 *
 * @example
 * tidy(" 逐步 提高 ") // => "逐步提高"
 * tidy("达到Ａ级") // => "达到A级"
 */
export function tidy(source: string): string {
  const units: string[] = [];
  let blank = false;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code)) {
      blank = true;
      continue;
    }
    const unit = String.fromCharCode(narrow(code));
    if (blank && isLatin(units[units.length - 1]) && isLatin(unit)) units.push(" ");
    blank = false;
    units.push(unit);
  }
  return units.join("");
}

/**
 * A label as labels are compared: folded, without any blank.
 *
 * @example
 * foldLabel("達成 預期指標 ") // => "达成预期指标"
 */
export function foldLabel(source: string): string {
  return fold(source).text.replace(/ /g, "");
}

function isNumeric(unit: string | undefined): boolean {
  return unit !== undefined && ((unit >= "0" && unit <= "9") || unit === "." || unit === ",");
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && unit > " " && unit <= "~";
}

/** White space, and the characters of no width that copying from other programs leaves behind. */
function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return code === 127;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function narrow(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

function foldUnit(code: number): string {
  const unit = String.fromCharCode(narrow(code));
  return code < 128 ? unit : (SAME.get(unit) ?? unit);
}

const SAME: ReadonlyMap<string, string> = table();

function table(): Map<string, string> {
  const same = new Map<string, string>();
  for (const line of GLYPHS) {
    for (let index = 1; index < line.length; index++) same.set(line.charAt(index), line.charAt(0));
  }
  for (let index = 0; index < TRADITIONAL.length; index += 2) {
    same.set(TRADITIONAL.charAt(index), TRADITIONAL.charAt(index + 1));
  }
  return same;
}
