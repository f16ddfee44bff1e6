import { isWithin, type Ranges } from "../../text/char.js";
/** How a column's cells stand. */
export type Alignment = "left" | "right";

/** Lays a table out in plain text, its columns aligned on a terminal where a Chinese character takes two places. */
export function grid(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  const widths = alignments.map((_, column) => rows.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0));
  const lines = rows.map((row) => {
    const cells = alignments.map((alignment, column) => {
      const text = row[column] ?? "";
      const blanks = " ".repeat((widths[column] ?? 0) - width(text));
      return alignment === "right" ? blanks + text : text + blanks;
    });
    return cells.join("  ").trimEnd();
  });
  const rule = "─".repeat(widths.reduce((sum, each) => sum + each + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** Cuts a text to so many places on a terminal. */
export function clip(text: string, places: number): string {
  if (width(text) <= places) return text;
  let taken = 0;
  let clipped = "";
  for (const character of text) {
    taken += width(character);
    if (taken > places - 1) break;
    clipped += character;
  }
  return `${clipped}…`;
}

/** The places that a text takes on a terminal. */
export function width(text: string): number {
  let places = 0;
  for (const character of text) places += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return places;
}

/** East Asian wide and full-width characters, and the marks that Chinese fonts draw wide. */
function isWide(code: number): boolean {
  return code >= 0x1100 && isWithin(WIDE, code);
}

const WIDE: Ranges = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];
