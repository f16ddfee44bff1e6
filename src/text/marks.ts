import { isDigit, isLatinLetter, isWithin, type Ranges } from "./char.js";
/** What a character is beside a number. */
export type Kind = "han" | "letter" | "digit" | "mark" | "unit" | "sign" | "strange";

/**
 * Marks that change nothing where they stand between a comparator and its number, or around the number: quotes, brackets,
 * stops, bullets, the sign of money.
 */
const MARKS = "“”‘’\"'`´「」『』﹁﹂〝〞:,、;。.·●■◆◇★☆※►▪◎♦➢➤￥()[]";
/** Marks that end what stands before them. */
const STOPS = ",;。!?:、";
/** Signs that make no sense beside a number, unless a reader knows them there. */
const SIGNS = "^$&@#|\\_{}×*+=≥≤<>/~±÷-?";

/**
 * What kind of character stands at a place of a folded text. A strange one is no part of the language: a glyph that was
 * lost or that only one font knows (U+FFFD, private use), a sign that nobody reads here (≠, ▲, √). Where a number stands
 * it may have been a comparator.
 */
export function kindAt(text: string, at: number): Kind {
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  if (isHanCode(code)) return "han";
  if (isDigit(code)) return "digit";
  if (isLatinLetter(code)) return "letter";
  if (code === 32 || MARKS.includes(char) || char === "?") return "mark";
  if (SIGNS.includes(char)) return "sign";
  if (isWithin(UNIT_GLYPHS, code)) return "unit";
  return isSecondHalf(code) && isHanCode(text.charCodeAt(at - 1)) ? "han" : "strange";
}

/** Whether a mark stands at a place that changes nothing beside a number. */
export function isPlainMark(text: string, at: number): boolean {
  return at < text.length && MARKS.includes(text.charAt(at));
}

/** Whether what stands before this place ends there. */
export function isStop(text: string, at: number): boolean {
  return at < text.length && STOPS.includes(text.charAt(at));
}

/** The end of the few plain marks that stand at a place. */
export function marksEnd(text: string, at: number): number {
  let to = at;
  while (to - at < MOST_MARKS && isPlainMark(text, to)) to++;
  return to;
}

const MOST_MARKS = 6;

/** A Chinese character; of a rare one that takes two units, the first. */
function isHanCode(code: number): boolean {
  return code >= 0x3007 && isWithin(HAN, code);
}

const HAN: Ranges = [
  [0x3400, 0x9fff],
  [0x3007, 0x3007],
  [0xf900, 0xfaff],
  [0xd840, 0xd888],
];

/** Of a character that takes two units, the second. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** °C, Ω, squares of units (㎞, ㎡), Roman numerals, superscript two and three. */
const UNIT_GLYPHS: Ranges = [
  [0x25, 0x25],
  [0xb0, 0xb0],
  [0xb2, 0xb3],
  [0x391, 0x3c9],
  [0x2030, 0x2031],
  [0x2103, 0x2103],
  [0x2113, 0x2113],
  [0x2160, 0x217f],
  [0x3371, 0x33df],
];
