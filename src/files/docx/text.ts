import { entryAt } from "../../shape/look.js";
import { type Marks, PLAIN, type Unread } from "../cell-text.js";
import type { Flow } from "../flow/flow.js";
import type { Attributes } from "../markup.js";
import { isOn } from "../xlsx/strings.js";
import { symbolOf } from "./symbol.js";

/** Reads the runs of a Word document's text into its lines and cells. */
export interface WordText {
  open(name: string, attributes: Attributes, prefixed: string): void;
  text(text: string): void;
  close(name: string, prefixed: string): void;
  /** A row begins, neither hidden nor deleted as yet. */
  openRow(): void;
  hideRow(hidden: boolean): void;
  counts(): { readonly comments: number; readonly pictures: number };
}

/** A reader of runs. */
export function wordText(flow: Flow): WordText {
  let run: Marks = PLAIN;
  /** What keeps whole stretches from being read, the outermost first. */
  const around: Unread[] = [];
  let row: Unread | null = null;
  let inRowProperties = false;
  let inParagraphProperties = false;
  let inText = false;
  let comments = 0;
  let pictures = 0;
  const marks = (): Marks => ({ ...run, unread: around[0] ?? row ?? run.unread });
  const add = (text: string): void => flow.add(text, marks());

  const deleted = (): void => void (inParagraphProperties || around.push("deleted"));
  const breakLine = (): void => void (marks().unread === null && flow.breakLine());
  const begins = (): void => void (inText = true);
  const picture = (): void => void pictures++;
  const opened: Readonly<Record<string, (attributes: Attributes, prefixed: string) => void>> = {
    p: () => flow.paragraph(),
    pPr: () => void (inParagraphProperties = true),
    trPr: () => void (inRowProperties = true),
    r: (_, prefixed) => void (run = prefixed === "m:r" ? run : PLAIN),
    // In the properties of a row it says that the row was deleted.
    del: () => (inRowProperties ? void (row = "deleted") : deleted()),
    moveFrom: deleted,
    t: begins,
    delText: begins,
    tab: () => void (inParagraphProperties || add(" ")),
    br: breakLine,
    cr: breakLine,
    noBreakHyphen: () => add("-"),
    sym: (attributes) => add(symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? "")),
    commentReference: () => void comments++,
    blip: picture,
    imagedata: picture,
  };

  return {
    open(name, attributes, prefixed) {
      const open = entryAt(opened, name);
      if (open !== undefined) open(attributes, prefixed);
      else if (!inParagraphProperties) run = formatted(run, name, attributes["w:val"]);
    },
    text: (text) => void (inText && add(text)),
    close(name) {
      if (name === "p") flow.paragraph();
      else if (name === "pPr") inParagraphProperties = false;
      else if (name === "trPr") inRowProperties = false;
      else if (name === "t" || name === "delText") inText = false;
      else if (name === "r") run = PLAIN;
      else if (name === "del" || name === "moveFrom") {
        if (!inRowProperties && !inParagraphProperties) around.pop();
      }
    },
    openRow: () => void (row = null),
    hideRow(hidden) {
      if (inRowProperties && hidden) row = "hidden";
    },
    counts: () => ({ comments, pictures }),
  };
}

/** The marks of a run after one of its properties. */
function formatted(marks: Marks, property: string, value: string | undefined): Marks {
  switch (property) {
    case "strike":
    case "dstrike":
      return isOn(value) ? { ...marks, unread: marks.unread ?? "struck" } : marks;
    case "vanish":
      return isOn(value) ? { ...marks, unread: "hidden" } : marks;
    case "vertAlign":
      return { ...marks, position: value === "superscript" ? "raised" : value === "subscript" ? "lowered" : null };
    default:
      return marks;
  }
}
