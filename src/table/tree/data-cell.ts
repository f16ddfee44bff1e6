import { DATA_KEYS } from "../../form/data-keys.js";
import { type Entry, placeOf, textOf } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import { excerpt, isNothing } from "../words.js";
import type { Node } from "./node.js";

/** What no other column can say, as data: this library's own forms write it; the form is checked with it in it. */
export function readData(entry: Entry, leaf: Node["values"], { tell }: Telling): void {
  const text = textOf(entry, "data");
  if (isNothing(text)) return;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) {
      Object.assign(leaf, Object.fromEntries(Object.entries(data).filter(([key]) => OTHERS.has(key))));
      // What such a form shows of a ratio is rounded.
      if ("ratio" in data && !("actual" in data)) delete leaf.actual;
      return;
    }
  } catch {
    // It is told below.
  }
  tell("warning", "table/unused", placeOf(entry, "data"), { text: excerpt(text) });
}

/** What of an indicator may stand in the column of data. */
const OTHERS: ReadonlySet<string> = new Set([
  ...DATA_KEYS,
  "rule",
  "ratio",
  "target",
  "actual",
  "unit",
  "awardedShare",
  "reason",
]);
