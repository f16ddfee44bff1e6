import { type Marks, PLAIN } from "../cell-text.js";
import { MAX_SHARED } from "../limits.js";
import { localName } from "../local-name.js";
import type { Attributes, Markup, MarkupHandler } from "../markup.js";
import { refuse } from "../refusal.js";
import { type SharedText, sharedTextBuilder } from "../shared-text.js";

/** Reads the runs of a text (`si`, `is`) as they come: struck runs apart, phonetic guides left out. */
export interface RunReader {
  /** Begins a text. */
  begin(): void;
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  end(): SharedText;
}

/** A reader of texts. */
export function runReader(): RunReader {
  const builder = sharedTextBuilder();
  let marks: Marks = PLAIN;
  let ownFont = false;
  let inText = false;
  let phonetic = false;
  let pieces: string[] = [];
  return {
    begin() {
      marks = PLAIN;
      ownFont = false;
    },
    open(name, attributes) {
      if (name === "t") inText = true;
      else if (name === "rPh") phonetic = true;
      else if (name === "rPr") ownFont = true;
      else if (name === "strike") marks = { ...marks, unread: isOn(attributes["val"]) ? "struck" : null };
      else if (name === "vertAlign") marks = { ...marks, position: positionOf(attributes["val"]) };
    },
    text(text) {
      if (inText && !phonetic) pieces.push(text);
    },
    close(name) {
      if (name === "r") this.begin();
      else if (name === "rPh") phonetic = false;
      if (name !== "t") return;
      inText = false;
      builder.add(unescaped(pieces.join("")), marks, ownFont);
      pieces = [];
    },
    end: () => builder.take(),
  };
}

/** The texts that the cells of a workbook share, by their number. */
export function sharedStrings(source: Uint8Array, markup: Markup): SharedText[] {
  const strings: SharedText[] = [];
  const runs = runReader();
  const handler: MarkupHandler = {
    open(name, attributes) {
      const local = localName(name);
      if (local === "si") runs.begin();
      else runs.open(local, attributes);
    },
    text: (text) => runs.text(text),
    close(name) {
      const local = localName(name);
      if (local !== "si") return runs.close(local);
      if (strings.length >= MAX_SHARED) refuse("file/abnormal");
      strings.push(runs.end());
    },
  };
  markup.xml(source, handler);
  return strings;
}

/** A switch of the format: present it is on, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

function positionOf(value: string | undefined): Marks["position"] {
  return value === "superscript" ? "raised" : value === "subscript" ? "lowered" : null;
}

/** Characters that XML cannot hold are written `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
