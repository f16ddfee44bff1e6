import { lowered, raised } from "./raised.js";

/** Why a piece of text is not read: struck out, hidden, or deleted in tracked changes. */
export type Unread = "struck" | "hidden" | "deleted";

/** How a piece of text stands in its cell. */
export interface Marks {
  readonly unread: Unread | null;
  readonly position: "raised" | "lowered" | null;
}

/** Text as it is: read, and on the line. */
export const PLAIN: Marks = { unread: null, position: null };

/** What a cell shows, and what stands in it and is not read. */
export interface CellText extends Readonly<Record<Unread, string>> {
  readonly text: string;
}

/** The text of a cell that holds nothing; there may be a million of them. */
export const NO_TEXT: CellText = { text: "", struck: "", hidden: "", deleted: "" };

/** The text of one cell, or of the lines around tables, as it comes in. */
export interface TextBuilder {
  add(text: string, marks?: Marks): void;
  /** A line break in a paragraph. */
  breakLine(): void;
  /** The beginning or end of a paragraph: a line break where a line has been begun. */
  paragraph(): void;
  /** All of it; the builder is empty again. */
  take(): CellText;
}

/** An empty text. */
export function textBuilder(): TextBuilder {
  let shown: string[] = [];
  let unread: Record<Unread, string[]> | null = null;
  let begun = false;
  return {
    add(text, marks = PLAIN) {
      if (text === "") return;
      if (marks.unread !== null) {
        unread ??= { struck: [], hidden: [], deleted: [] };
        unread[marks.unread].push(text);
        return;
      }
      shown.push(marks.position === null ? text : marks.position === "raised" ? raised(text) : lowered(text));
      begun ||= text.trim() !== "";
    },
    breakLine: () => void shown.push("\n"),
    paragraph() {
      if (begun) shown.push("\n");
      begun = false;
    },
    take() {
      const text = tidy(shown);
      const taken =
        unread === null
          ? { ...NO_TEXT, text }
          : { text, struck: tidy(unread.struck), hidden: tidy(unread.hidden), deleted: tidy(unread.deleted) };
      shown = [];
      unread = null;
      begun = false;
      return isEmpty(taken) ? NO_TEXT : taken;
    },
  };
}

/** Whether a cell shows nothing and holds nothing that must be told of. */
export function isEmpty({ text, struck, hidden, deleted }: CellText): boolean {
  return text === "" && struck === "" && hidden === "" && deleted === "";
}

/** Lines without the blanks at their ends; a no-break space is a blank like any other. */
function tidy(pieces: readonly string[]): string {
  if (pieces.length === 0) return "";
  return pieces
    .join("")
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
