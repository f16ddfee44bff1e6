import { type Marks, PLAIN } from "../cell-text.js";
import { MAX_SHARED } from "../limits.js";
import { builtInFormat } from "../number/built-in.js";
import { refuseUnread } from "../kind/unread.js";
import { refuse } from "../refusal.js";
import { type SharedText, sharedTextBuilder } from "../shared-text.js";
import type { CellStyle } from "../xlsx/styles.js";
import { type FieldReader, fieldsOf, recordsOf } from "./records.js";

/** What the sheets of an XLS workbook share. */
export interface XlsGlobals {
  readonly from1904: boolean;
  readonly sheets: readonly XlsSheetName[];
  readonly strings: readonly SharedText[];
  /** The styles of cells, by the number that cells name. */
  readonly styles: readonly CellStyle[];
}

/** A sheet and where it begins in the stream. */
export interface XlsSheetName {
  readonly name: string;
  readonly hidden: boolean;
  readonly at: number;
}

const BOF = 0x809;
const EOF = 0x0a;
/** The version of Excel 97 to 2003; what is older has texts in a code page that it does not always name. */
const VERSION_8 = 0x600;
const WORKSHEET = 0;

/** Reads the part of a workbook stream that comes before its sheets. */
export function xlsGlobals(stream: Uint8Array): XlsGlobals {
  const formats = new Map<number, string>();
  const fonts: Marks[] = [];
  const cells: { readonly font: number; readonly format: number }[] = [];
  const sheets: XlsSheetName[] = [];
  let texts: SharedText[] = [];
  let from1904 = false;
  let begun = false;
  for (const record of recordsOf(stream, 0)) {
    const fields = fieldsOf(record);
    if (!begun && (record.id !== BOF || fields.word() !== VERSION_8)) refuseUnread("excel-95");
    begun = true;
    if (record.id === EOF) break;
    switch (record.id) {
      case 0x2f:
        return refuse("file/password");
      case 0x22:
        from1904 = fields.word() === 1;
        break;
      case 0x31:
        fonts.push(fontMarks(fields));
        break;
      case 0x41e: {
        const id = fields.word();
        formats.set(id, fields.characters(fields.word()));
        break;
      }
      case 0xe0:
        cells.push({ font: fields.word(), format: fields.word() });
        break;
      case 0x85: {
        const [at, state, type] = [fields.long(), fields.byte(), fields.byte()];
        if (type === WORKSHEET) sheets.push({ at, hidden: (state & 3) !== 0, name: fields.characters(fields.byte()) });
        break;
      }
      case 0xfc:
        texts = sharedTexts(fields, (font) => fontAt(fonts, font));
        break;
    }
  }
  if (!begun) refuse("file/damaged");
  const styles = cells.map(({ font, format }) => ({
    format: formats.get(format) ?? builtInFormat(format),
    struck: fontAt(fonts, font).unread !== null,
  }));
  return { from1904, sheets, strings: texts, styles };
}

function fontMarks(fields: FieldReader): Marks {
  fields.skip(2);
  const flags = fields.word();
  fields.skip(4);
  const script = fields.word();
  return {
    unread: (flags & 8) !== 0 ? "struck" : null,
    position: script === 1 ? "raised" : script === 2 ? "lowered" : null,
  };
}

/** Fonts are counted without a fourth: the number after three is five. */
function fontAt(fonts: readonly Marks[], number: number): Marks {
  return fonts[number > 4 ? number - 1 : number] ?? PLAIN;
}

function sharedTexts(fields: FieldReader, font: (number: number) => Marks): SharedText[] {
  fields.skip(4);
  const count = fields.long();
  if (count > MAX_SHARED) refuse("file/abnormal");
  const texts: SharedText[] = [];
  while (texts.length < count && fields.more()) texts.push(richText(fields, font));
  return texts;
}

const RICH = 8;
const PHONETIC = 4;

/** A text whose runs may have fonts of their own, with a phonetic guide that is left out. */
function richText(fields: FieldReader, font: (number: number) => Marks): SharedText {
  const length = fields.word();
  const flags = fields.byte();
  const runs = (flags & RICH) === 0 ? 0 : fields.word();
  const guide = (flags & PHONETIC) === 0 ? 0 : fields.long();
  const text = fields.characters(length, flags);
  const builder = sharedTextBuilder();
  let from = 0;
  let marks = PLAIN;
  for (let run = 0; run < runs; run++) {
    const [to, number] = [fields.word(), fields.word()];
    builder.add(text.slice(from, to), marks, run > 0);
    from = to;
    marks = font(number);
  }
  builder.add(text.slice(from), marks, runs > 0);
  fields.skip(guide);
  return builder.take();
}
