import { type Flow, flowOf } from "../flow/flow.js";
import { layTables } from "../flow/lay.js";
import { placed } from "../flow/placed.js";
import { localName } from "../local-name.js";
import type { Attributes, Markup } from "../markup.js";
import { refuse } from "../refusal.js";
import type { Reading } from "../table-builder.js";
import type { FileContent, FileTable } from "../types.js";
import { relationsOf } from "../xlsx/relations.js";
import { isOn } from "../xlsx/strings.js";
import type { Package } from "../zip.js";
import { wordText, type WordText } from "./text.js";

/**
 * The tables of a Word document. Headers, footers, footnotes and comments are left alone.
 *
 * Source: ECMA-376-1 (Office Open XML), WordprocessingML.
 */
export async function readDocx(
  from: Package,
  markup: Markup,
  reading: Reading,
): Promise<Pick<FileContent, "after"> & { readonly tables: readonly (FileTable | null)[] }> {
  const relations = await relationsOf("", from, markup);
  const main = relations.find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
  const source = await from.part(main);
  if (source === null) return refuse("file/damaged");
  const flow = flowOf(reading, { tellsHiddenLines: true });
  const text = wordText(flow);
  let skipped = 0;
  markup.xml(source, {
    open(prefixed, attributes) {
      if (SKIPPED.has(prefixed)) skipped++;
      if (skipped > 0) return;
      const name = localName(prefixed);
      text.open(name, attributes, prefixed);
      openElement(name, attributes, flow, text);
    },
    text: (piece) => void (skipped === 0 && text.text(piece)),
    close(prefixed) {
      if (SKIPPED.has(prefixed)) skipped--;
      else if (skipped === 0) {
        const name = localName(prefixed);
        text.close(name, prefixed);
        if (name === "tbl") flow.closeTable();
        else if (name === "tc") flow.closeCell();
      }
    },
  });
  const { tables, after } = flow.end();
  const { comments, pictures } = text.counts();
  if (comments > 0) reading.notes.tell("info", "file/comments", { count: comments });
  if (pictures > 0) reading.notes.tell("info", "file/pictures", { count: pictures });
  return { tables: layTables(tables, placed, reading), after };
}

/**
 * What stands there a second time or not at all: the older form of a drawing, a phonetic guide, the state before a change,
 * what a form field asks for.
 */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:rt",
  "w:rPrChange",
  "w:pPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:sdtPr",
]);

function openElement(name: string, attributes: Attributes, flow: Flow, text: WordText): void {
  const value = attributes["w:val"];
  switch (name) {
    case "tbl":
      return flow.openTable();
    case "tr":
      text.openRow();
      return flow.openRow();
    case "tc":
      return flow.openCell();
    case "gridBefore":
      return flow.skipColumns(Math.min(Number(value) || 0, 1000));
    case "gridSpan":
      return flow.shapeCell({ columns: Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 1000) });
    case "vMerge":
      return flow.shapeCell({ continues: value === undefined || value === "continue" });
    case "oMath":
      return flow.remark({ code: "file/formulas" });
    case "hidden":
      // Rows hidden by their properties are shown in no view that is printed.
      return text.hideRow(isOn(value));
    default:
      return;
  }
}
