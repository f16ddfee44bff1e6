import { certain } from "../../shape/certain.js";
import { isWithin, type Ranges } from "../../text/char.js";

/** How a column's cells stand. */
export type Alignment = "left" | "right";

/** Lays a table out in plain text, its columns aligned on a terminal where a Chinese character takes two places. */
export function grid(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  // A row that ends before its last column has blanks there.
  const inColumn = (row: readonly string[], column: number): string => row[column] ?? "";
  const columns = alignments.map((alignment, column) => ({
    alignment,
    widest: rows.reduce((most, row) => Math.max(most, width(inColumn(row, column))), 0),
  }));
  const lines = rows.map((row) => {
    const cells = columns.map(({ alignment, widest }, column) => {
      const text = inColumn(row, column);
      const blanks = " ".repeat(widest - width(text));
      return alignment === "right" ? blanks + text : text + blanks;
    });
    return cells.join("  ").trimEnd();
  });
  const rule = "─".repeat(columns.reduce((sum, { widest }) => sum + widest + 2, -2));
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
  for (const character of text) places += isWide(certain(character.codePointAt(0))) ? 2 : 1;
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
