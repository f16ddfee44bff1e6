import { type Marks, PLAIN } from "../cell-text.js";
import { type Flow, flowOf } from "../flow/flow.js";
import { layTables } from "../flow/lay.js";
import { placed } from "../flow/placed.js";
import { MAX_COLUMNS, MAX_ROWS } from "../limits.js";
import type { Attributes, Markup } from "../markup.js";
import type { Reading } from "../table-builder.js";
import type { FileContent, FileTable } from "../types.js";
import { odfCell } from "./cell.js";
import { type OdfStyle, odfStyles } from "./styles.js";

/**
 * The tables of an OpenDocument file: the sheets of Calc, the tables of Writer. What each cell shows stands in the file as
 * text; it is read and nothing is formatted anew.
 *
 * @param sources The styles and the content, or the one part of a flat file.
 *
 * Source: OASIS OpenDocument 1.3, part 3.
 */
export function readOdf(
  sources: readonly (Uint8Array | string)[],
  markup: Markup,
  reading: Reading,
): Pick<FileContent, "after"> & { readonly tables: readonly (FileTable | null)[]; readonly isSheets: boolean } {
  const flow = flowOf(reading, { tellsHiddenLines: true });
  const styles = odfStyles();
  const marks: Marks[] = [];
  const cell = odfCell(flow);
  const counts = { comments: 0, pictures: 0 };
  let isSheets = false;
  let inBody = false;
  let skipped = 0;
  let column = 0;

  const open = (name: string, attributes: Attributes): void => {
    styles.open(name, attributes);
    if (name === "office:annotation") counts.comments++;
    if (name === "draw:image") counts.pictures++;
    if (name === "office:spreadsheet") isSheets = true;
    if (name === "office:body") inBody = true;
    if (isSkipped(name, isSheets)) skipped++;
    if (!inBody || skipped > 0) return;
    const style = styles.named(attributes["text:style-name"] ?? attributes["table:style-name"]);
    marks.push(within(marks.at(-1) ?? PLAIN, name, style, attributes));
    if (name === "table:table") {
      column = 0;
      openTable(attributes, isSheets, style, flow);
    } else if (name === "table:table-column") {
      const times = repeated(attributes["table:number-columns-repeated"], MAX_COLUMNS);
      if (isHidden(attributes)) flow.hideColumns(column, column + times - 1);
      column += times;
    } else openElement(name, attributes, marks.at(-1) ?? PLAIN, flow, cell);
  };
  const handler = {
    open,
    text: (text: string) => void (inBody && skipped === 0 && cell.text(text, marks.at(-1) ?? PLAIN)),
    close(name: string) {
      if (isSkipped(name, isSheets)) skipped--;
      else if (inBody && skipped === 0) {
        marks.pop();
        if (name === "table:table") flow.closeTable();
        else if (CELLS.has(name)) cell.close();
        else if (PARAGRAPHS.has(name)) flow.paragraph();
      }
      if (name === "office:body") inBody = false;
    },
  };
  for (const source of sources) markup.xml(source, handler);
  const { tables, after } = flow.end();
  if (counts.comments > 0) reading.notes.tell("info", "file/comments", { count: counts.comments });
  if (counts.pictures > 0) reading.notes.tell("info", "file/pictures", { count: counts.pictures });
  return { tables: layTables(tables, placed, reading), after: isSheets ? [] : after, isSheets };
}

const CELLS = new Set(["table:table-cell", "table:covered-table-cell"]);
const PARAGRAPHS = new Set(["text:p", "text:h"]);

/** Text that is not the document's own: comments, what was deleted, guides to reading and to filling in. */
const SKIPPED = new Set(
  "office:annotation office:forms table:shapes table:content-validations text:tracked-changes table:tracked-changes text:note text:ruby-text svg:title svg:desc table:title table:desc".split(
    " ",
  ),
);

function isSkipped(name: string, isSheets: boolean): boolean {
  return SKIPPED.has(name) || (isSheets && name.startsWith("draw:"));
}

function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "");
}

function repeated(stated: string | undefined, most: number): number {
  const count = Math.trunc(Number(stated ?? 1));
  return count >= 1 ? Math.min(count, most) : 1;
}

function within(outer: Marks, name: string, style: OdfStyle, attributes: Attributes): Marks {
  const hides =
    name === "table:covered-table-cell" || attributes["text:display"] === "none" || name === "text:hidden-text";
  const unread =
    outer.unread === "hidden" || hides ? "hidden" : style.unread === undefined ? outer.unread : style.unread;
  return { unread, position: style.position === undefined ? outer.position : style.position };
}

function openTable(attributes: Attributes, isSheet: boolean, style: OdfStyle, flow: Flow): void {
  const name = attributes["table:name"];
  flow.openTable(isSheet && name !== undefined ? { name, hidden: style.hidesTable === true } : {});
}

function openElement(
  name: string,
  attributes: Attributes,
  marks: Marks,
  flow: Flow,
  cell: ReturnType<typeof odfCell>,
): void {
  switch (name) {
    case "table:table-row":
      return flow.openRow({
        hidden: isHidden(attributes),
        times: repeated(attributes["table:number-rows-repeated"], MAX_ROWS),
      });
    case "table:table-cell":
    case "table:covered-table-cell":
      return cell.open(attributes, {
        spelt: true,
        rows: repeated(attributes["table:number-rows-spanned"], MAX_ROWS),
        columns: repeated(attributes["table:number-columns-spanned"], MAX_COLUMNS),
        times: repeated(attributes["table:number-columns-repeated"], 16_384),
      });
    case "text:p":
    case "text:h":
      return cell.paragraph();
    case "text:s":
      return flow.add(" ".repeat(repeated(attributes["text:c"], 1000)), marks);
    case "text:tab":
      return flow.add(" ", marks);
    case "text:line-break":
      return flow.breakLine();
    case "draw:object":
      return flow.remark({ code: "file/formulas" });
    default:
      return;
  }
}
