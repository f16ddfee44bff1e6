import { isDigit, isLatinLetter, isWithin, type Ranges } from "./char.js";
import { GLYPHS, TRADITIONAL } from "./glyphs.js";

/** A text made ready for reading, with the way back to what was typed. */
export interface Folded {
  /** The text without blanks, its glyphs and widths folded, its characters simplified. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source; behind the last of them nothing of use. */
  readonly at: Int32Array;
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
 * In time linear in the length of the text. Reading stops after `most` units of the folded text.
 *
 * @example
 * fold("≧ ９８％").text // => "≥98%"
 * fold("53 戶").text // => "53户"
 * fold("7 548").text // => "7 548"
 */
export function fold(source: string, most: number = source.length): Folded {
  if (source.length <= Math.min(most, PLACES.length) && isFolded(source)) {
    return { text: source, at: PLACES, source };
  }
  const room = Math.min(source.length, most + 1);
  const units = new Uint16Array(room);
  const at = new Int32Array(room);
  let length = 0;
  let blank = -1;
  for (let index = 0; index < source.length && length < most; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code)) {
      if (blank < 0) blank = index;
      continue;
    }
    const unit = foldUnit(code);
    if (blank >= 0) {
      if (length > 0 && isNumeric(units[length - 1] ?? 0) && isNumeric(unit)) {
        units[length] = 32;
        at[length++] = blank;
      }
      blank = -1;
    }
    units[length] = unit;
    at[length++] = index;
  }
  return { text: textOf(units, length), at: at.subarray(0, length), source };
}

/** The places of a text that is folded as it stands, as nearly all cells are. */
const PLACES = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, place) => place);

function isFolded(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code) || foldUnit(code) !== code) return false;
  }
  return true;
}

/** So many units are made a text at once: an argument list has its limit. */
const CHUNK = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, Math.min(from + CHUNK, length)));
  }
  return text;
}

/** The place in the source that a stretch of the folded text stands for. */
export function placeOf(folded: Folded, span: Span): Span {
  const { at, source } = folded;
  const from = at[span.from] ?? source.length;
  const last = at[span.to - 1];
  return { from, to: span.to <= span.from || last === undefined ? from : last + 1 };
}

/**
 * A text in words, as it is kept: widths folded, blanks taken out except one between Latin words or
 * digits. Glyphs and traditional characters stay as typed.
 *
 * @example
 * tidy(" 逐步 提高 ") // => "逐步提高"
 * tidy("达到Ａ级") // => "达到A级"
 */
export function tidy(source: string): string {
  if (isTidy(source)) return source;
  const units = new Uint16Array(source.length);
  let length = 0;
  let blank = false;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code)) {
      blank = true;
      continue;
    }
    const unit = narrow(code);
    if (blank && length > 0 && keepsBlank(units[length - 1] ?? 0, unit)) units[length++] = 32;
    blank = false;
    units[length++] = unit;
  }
  return textOf(units, length);
}

/**
 * A label as labels are compared: folded, without any blank.
 *
 * @example
 * foldLabel("達成 預期指標 ") // => "达成预期指标"
 */
export function foldLabel(source: string): string {
  return isFolded(source) ? source : fold(source).text.replace(/ /g, "");
}

function isTidy(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isBlank(code) || narrow(code) !== code) return false;
  }
  return true;
}

/** Between Latin words or digits a blank tells two from one. */
function keepsBlank(left: number, right: number): boolean {
  return (isLatin(left) && isLatin(right)) || (isNumeric(left) && isNumeric(right));
}

function isNumeric(code: number): boolean {
  return isDigit(code) || code === 46 || code === 44;
}

function isLatin(code: number): boolean {
  return isDigit(code) || isLatinLetter(code);
}

/** White space, and the characters of no width that copying from other programs leaves behind. */
function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return code === 127;
  // Nearly all that is typed lies here; only the few beyond are looked up.
  if ((code > 0xad && code < 0x1680) || (code > 0x3000 && code < 0xfe00)) return false;
  return isWithin(BLANKS, code);
}

const BLANKS: Ranges = [
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function narrow(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

function foldUnit(code: number): number {
  return code < 128 ? code : (SAME.get(code) ?? narrow(code));
}

const SAME: ReadonlyMap<number, number> = table();

function table(): Map<number, number> {
  const same = new Map<number, number>();
  for (const line of GLYPHS) {
    for (let index = 1; index < line.length; index++) same.set(line.charCodeAt(index), line.charCodeAt(0));
  }
  for (let index = 0; index < TRADITIONAL.length; index += 2) {
    same.set(TRADITIONAL.charCodeAt(index), TRADITIONAL.charCodeAt(index + 1));
  }
  return same;
}
