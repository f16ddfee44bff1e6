import type { Marks } from "../cell-text.js";
import type { Flow } from "../flow/flow.js";
import type { CellShape } from "../flow/raw.js";
import type { Attributes } from "../markup.js";
import { plainNumber } from "../number/plain.js";

/** Reads the cells of an OpenDocument file: what they show, and what is to be said where they do not show their value. */
export interface OdfCell {
  open(attributes: Attributes, shape: Partial<CellShape>): void;
  paragraph(): void;
  text(text: string, marks: Marks): void;
  close(): void;
}

/** A reader of cells. */
export function odfCell(flow: Flow): OdfCell {
  let attributes: Attributes = {};
  let paragraphs = 0;
  let shows = false;
  let blank = true;
  return {
    open(given, shape) {
      attributes = given;
      paragraphs = 0;
      shows = false;
      flow.openCell(shape);
    },
    paragraph() {
      paragraphs++;
      blank = true;
      flow.paragraph();
    },
    text(text, marks) {
      // Blanks and line breaks of the XML are one blank; others have elements of their own.
      const spaced = text.replace(/[ \t\r\n]+/g, " ");
      const piece = blank && spaced.startsWith(" ") ? spaced.slice(1) : spaced;
      if (piece === "") return;
      blank = piece.endsWith(" ");
      shows = true;
      flow.add(piece, marks);
    },
    close() {
      const value = shows ? null : valueOf(attributes);
      const type = attributes["office:value-type"];
      if (value !== null && paragraphs === 0) {
        flow.add(value);
        if (type !== "string" && type !== "boolean")
          flow.remark({ code: "file/shown-differs", stored: value, shown: "?" });
      } else if (value !== null) flow.remark({ code: "file/shown-differs", stored: value, shown: "" });
      // A formula that comes to an empty text has an empty paragraph and no type.
      else if (!shows && paragraphs === 0 && attributes["table:formula"] !== undefined && type === undefined) {
        flow.remark({ code: "file/formula-without-value" });
      }
      attributes = {};
      flow.closeCell();
    },
  };
}

/** The value that a cell holds, as plain text; null where it holds none. */
function valueOf(attributes: Attributes): string | null {
  const number = attributes["office:value"];
  if (number !== undefined) {
    const value = Number(number);
    const isPercent = attributes["office:value-type"] === "percentage";
    return Number.isNaN(value) ? number : `${plainNumber(value, isPercent ? 2 : 0)}${isPercent ? "%" : ""}`;
  }
  const text = attributes["office:string-value"] ?? attributes["office:date-value"] ?? attributes["office:time-value"];
  if (text !== undefined) return text === "" ? null : text;
  return attributes["office:boolean-value"]?.toUpperCase() ?? null;
}
