import { type CellText, type Marks, NO_TEXT, type TextBuilder, textBuilder } from "./cell-text.js";

/** A text that cells of a workbook share. Pieces that have a font of their own do not take that of the cell. */
export interface SharedText {
  readonly text: CellText;
  /** What it is in a cell whose font is struck, where this is not simply all of it struck. */
  readonly inStruckCell: CellText | null;
}

/** A text in the making, from its pieces. */
export interface SharedTextBuilder {
  /** @param ownFont Whether the piece has a font of its own; else the cell's is taken. */
  add(text: string, marks: Marks, ownFont: boolean): void;
  take(): SharedText;
}

/** An empty text. */
export function sharedTextBuilder(): SharedTextBuilder {
  const plain = textBuilder();
  const struck: TextBuilder = textBuilder();
  let hasFonts = false;
  return {
    add(text, marks, ownFont) {
      plain.add(text, marks);
      struck.add(text, ownFont ? marks : { ...marks, unread: "struck" });
      hasFonts ||= ownFont;
    },
    take() {
      const inStruckCell = struck.take();
      const shared = { text: plain.take(), inStruckCell: hasFonts ? inStruckCell : null };
      hasFonts = false;
      return shared.text === NO_TEXT ? NOTHING : shared;
    },
  };
}

/** There may be a million of them. */
const NOTHING: SharedText = { text: NO_TEXT, inStruckCell: null };

/** What a shared text is in a cell. */
export function textIn({ text, inStruckCell }: SharedText, cellIsStruck: boolean): CellText {
  if (!cellIsStruck) return text;
  return inStruckCell ?? { ...NO_TEXT, struck: text.text + text.struck };
}
