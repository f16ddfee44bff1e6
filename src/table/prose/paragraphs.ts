import { fold } from "../../text/index.js";
import type { CellPlace } from "../tell.js";
import { certain } from "../../shape/certain.js";

/** A line of text outside the tables of a form, and where it stands. */
export interface ProseLine {
  readonly text: string;
  readonly at: CellPlace;
}

/** A paragraph of a report, folded for reading. */
export interface Paragraph {
  readonly text: string;
  /** The headings above it, from the outermost. */
  readonly heads: readonly string[];
  /** Where what begins at an offset of its text stands. */
  readonly placeAt: (offset: number) => CellPlace;
}

/** The marks before headings and items, from the outermost level inwards. */
const MARKS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]{1,3}(?:[、.]|部分)/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.](?!\d)/,
  /^\(\d{1,2}\)|^\d{1,2}\)/,
  /^[①-⑳]/,
];

/** Longer lines, and those that end as sentences do, are no headings. */
const LONGEST_HEAD = 40;

/** A page break leaves so many rows between two pieces of a sentence. */
const NEAR = 3;

/** No sentence is broken over more lines. */
const MOST_LINES = 40;

/**
 * The paragraphs of the lines of a report with the headings above them. What a page break or a copy broke over lines is put
 * together again: a line that goes on ends in no mark, and the next begins with none.
 */
export function paragraphsOf(lines: readonly ProseLine[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heads: readonly Head[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(joined(open, heads));
    open = [];
  };
  for (const line of lines) {
    const piece = pieceOf(line);
    if (isRest(piece, open)) {
      open.push(piece);
      continue;
    }
    close();
    const { level, text, title } = piece;
    open = [piece];
    if (level === null) continue;
    heads = heads.filter((head) => head.level < level);
    if (!isHead(text)) continue;
    heads = [...heads, { level, title }];
    // What a heading itself says is read like any text.
    close();
  }
  close();
  return paragraphs;
}

interface Head {
  readonly level: number;
  readonly title: string;
}

/** A line while paragraphs are put together. */
interface Piece {
  readonly line: ProseLine;
  readonly text: string;
  /** That of its mark, -1 of `#`; null where it has none. */
  readonly level: number | null;
  /** Its text without the mark. */
  readonly title: string;
}

function pieceOf(line: ProseLine): Piece {
  const folded = fold(line.text).text;
  const text = folded.replace(/^[#>*_]+/, "").replace(/[*_]{2,}/g, "");
  for (const [level, mark] of MARKS.entries()) {
    if (mark.test(text)) return { line, text, level, title: text.replace(mark, "") };
  }
  return { line, text, level: folded.startsWith("#") ? -1 : null, title: text };
}

/** Whether a line goes on with what the one before it left open. */
function isRest({ line, level }: Piece, open: readonly Piece[]): boolean {
  const last = open[open.length - 1];
  if (last === undefined || level !== null || open.length >= MOST_LINES) return false;
  return line.at.row - last.line.at.row <= NEAR && goesOn(last.text);
}

function isHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[。;,]$|。./.test(text);
}

function goesOn(text: string): boolean {
  return text.length >= 15 && !/[。;:!?”"』」)\]]$/.test(text);
}

function joined(pieces: readonly Piece[], heads: readonly Head[]): Paragraph {
  let text = "";
  const starts = pieces.map(({ line, text: own }) => {
    const from = text.length;
    text += own;
    return { from, at: line.at };
  });
  const placeAt = (offset: number): CellPlace => certain(starts.filter(({ from }) => from <= offset).at(-1)).at;
  return { text, heads: heads.map(({ title }) => title), placeAt };
}
