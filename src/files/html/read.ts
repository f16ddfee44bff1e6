import { type Marks, PLAIN } from "../cell-text.js";
import { type Flow, flowOf } from "../flow/flow.js";
import { layTables } from "../flow/lay.js";
import { spanned } from "../flow/spanned.js";
import type { Attributes, Markup } from "../markup.js";
import type { Reading } from "../table-builder.js";
import type { FileContent } from "../types.js";
import { classStyles, type HtmlStyle, styleOf } from "./style.js";

/**
 * The tables of a web page, also of one that a spreadsheet program saved. Nothing that the page links to is fetched.
 *
 * Source: WHATWG HTML, 4.9 Tabular data.
 */
export function readHtml(source: string, markup: Markup, reading: Reading): Pick<FileContent, "after"> & Tables {
  const flow = flowOf(reading, { tellsHiddenLines: false });
  const classes = new Map<string, HtmlStyle>();
  const marks: Marks[] = [];
  const counts = { comments: 0, pictures: 0 };
  let unseen = 0;
  let sheet: string[] | null = null;
  let blank = true;

  markup.html(source, {
    open(name, attributes) {
      if (UNSEEN.has(name)) unseen++;
      if (name === "comment") counts.comments++;
      if (name === "style") sheet = [];
      if (name === "img") counts.pictures++;
      const style = styleOf(name, attributes, classes);
      marks.push(inherit(marks.at(-1) ?? PLAIN, style));
      if (unseen > 0) return;
      if (BLOCKS.has(name)) blank = true;
      openElement(name, attributes, style.unread === "hidden", flow);
    },
    text(text) {
      if (sheet !== null) sheet.push(text);
      if (unseen > 0) return;
      const spaced = text.replace(/[ \t\r\n\f]+/g, " ");
      const piece = blank && spaced.startsWith(" ") ? spaced.slice(1) : spaced;
      if (piece === "") return;
      blank = piece.endsWith(" ");
      flow.add(piece, marks.at(-1));
    },
    close(name) {
      marks.pop();
      if (name === "style") {
        classStyles((sheet ?? []).join(""), classes);
        sheet = null;
      }
      if (UNSEEN.has(name)) unseen--;
      else if (unseen === 0) closeElement(name, flow);
      if (BLOCKS.has(name)) blank = true;
    },
  });
  const { tables, after } = flow.end();
  if (counts.comments > 0) reading.notes.tell("info", "file/comments", { count: counts.comments });
  if (counts.pictures > 0) reading.notes.tell("info", "file/pictures", { count: counts.pictures });
  return { tables: layTables(tables, spanned(reading), reading), after };
}

interface Tables {
  readonly tables: ReturnType<typeof layTables>;
}

/**
 * What a page does not show: programs, styles, data and comments of office programs, and what may be chosen. The head is
 * not among them, because it is often left open.
 */
const UNSEEN = new Set([
  "script",
  "style",
  "xml",
  "title",
  "template",
  "noscript",
  "comment",
  "select",
  "object",
  "iframe",
]);

/** What begins a line of its own. */
const BLOCKS = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main nav form fieldset pre hr table tr td th caption address blockquote br".split(
    " ",
  ),
);

function inherit(outer: Marks, style: HtmlStyle): Marks {
  if (style.unread === undefined && style.position === undefined) return outer;
  return { unread: style.unread ?? outer.unread, position: style.position ?? outer.position };
}

function openElement(name: string, attributes: Attributes, hidden: boolean, flow: Flow): void {
  switch (name) {
    case "table":
      return flow.openTable();
    case "tr":
      return flow.openRow({ hidden });
    case "td":
    case "th":
      return flow.openCell({ rows: span(attributes["rowspan"], 65_534), columns: span(attributes["colspan"], 1000) });
    case "br":
      return flow.breakLine();
    case "input":
      return flow.add(/^(?:text|number|)$/i.test(attributes["type"] ?? "") ? (attributes["value"] ?? "") : "");
    default:
      if (BLOCKS.has(name)) flow.paragraph();
  }
}

function closeElement(name: string, flow: Flow): void {
  if (name === "table") flow.closeTable();
  else if (name === "td" || name === "th") flow.closeCell();
  else if (name !== "br" && name !== "tr" && BLOCKS.has(name)) flow.paragraph();
}

/** A span as browsers read it: 0 rows reach to the end of the table. */
function span(stated: string | undefined, most: number): number {
  const count = Number.parseInt(stated ?? "1", 10);
  if (most > 1000 && count === 0) return most;
  return count >= 1 ? Math.min(count, most) : 1;
}
