import { localName } from "../local-name.js";
import type { Markup } from "../markup.js";
import { loadNumfmt, numberShower } from "../number/shown.js";
import { refuse } from "../refusal.js";
import type { Reading } from "../table-builder.js";
import type { FileTable } from "../types.js";
import type { Package } from "../zip.js";
import { type Relation, relationsOf } from "./relations.js";
import { xlsxSheet } from "./sheet.js";
import { sharedStrings } from "./strings.js";
import { cellStyles } from "./styles.js";

/**
 * The sheets of an XLSX or XLSM workbook. Formulas are not calculated: what the workbook was saved with is read.
 *
 * Source: ECMA-376-1 (Office Open XML), SpreadsheetML.
 */
export async function readXlsx(from: Package, markup: Markup, reading: Reading): Promise<(FileTable | null)[]> {
  const main =
    (await relationsOf("", from, markup)).find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const source = await from.part(main);
  if (source === null) return refuse("file/damaged");
  const { sheets, from1904 } = outline(source, markup);
  const relations = await relationsOf(main, from, markup);
  const named = async (type: string): Promise<Uint8Array | null> => {
    const relation = relations.find((each) => each.type === type);
    return relation === undefined ? null : from.part(relation.part);
  };
  const [strings, styles] = [await named("sharedStrings"), await named("styles")];
  const workbook = {
    strings: strings === null ? [] : sharedStrings(strings, markup),
    styles: styles === null ? [] : cellStyles(styles, markup),
    show: numberShower(await loadNumfmt(), from1904),
    reading,
  };
  const tables: (FileTable | null)[] = [];
  let comments = 0;
  for (const sheet of sheets) {
    const relation = relations.find(({ id }) => id === sheet.id);
    // A sheet of a chart alone has no cells.
    if (relation === undefined || relation.type !== "worksheet") continue;
    const part = await from.part(relation.part);
    if (part === null) return refuse("file/damaged");
    tables.push(xlsxSheet({ ...sheet, source: part }, workbook, markup));
    comments += await commentsOf(await relationsOf(relation.part, from, markup), from, markup);
  }
  if (comments > 0) reading.notes.tell("info", "file/comments", { count: comments });
  return tables;
}

interface SheetName {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function outline(source: Uint8Array, markup: Markup): { sheets: SheetName[]; from1904: boolean } {
  const sheets: SheetName[] = [];
  let from1904 = false;
  markup.xml(source, {
    open(prefixed, attributes) {
      const element = localName(prefixed);
      if (element === "workbookPr") from1904 = /^(?:1|true|on)$/.test(attributes["date1904"] ?? "");
      if (element !== "sheet") return;
      const id = Object.keys(attributes).find((key) => localName(key) === "id" && key !== "id");
      sheets.push({
        name: attributes["name"] ?? "",
        id: attributes[id ?? ""] ?? "",
        hidden: (attributes["state"] ?? "visible") !== "visible",
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, from1904 };
}

async function commentsOf(relations: readonly Relation[], from: Package, markup: Markup): Promise<number> {
  let count = 0;
  const counted = relations.find(({ type }) => type === "comments");
  const source = counted === undefined ? null : await from.part(counted.part);
  if (source === null) return 0;
  markup.xml(source, {
    open: (name) => void (localName(name) === "comment" && count++),
    text: () => undefined,
    close: () => undefined,
  });
  return count;
}
