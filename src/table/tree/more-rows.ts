import { type Entry, placeOf } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import { excerpt, joinPieces } from "../words.js";
import type { Node } from "./node.js";
import { keepPlaces, readFigure } from "./leaf.js";

/** The texts of an indicator that may go on in the next row. */
export const TEXTS = ["target", "unit", "actual", "reason"] as const;

/** A row without any name: its texts go on where the row above broke off. */
export function joinLeaf(last: Node | null, entry: Entry, { telling }: { readonly telling: Telling }): void {
  for (const [role, text] of entry.values) {
    const at = placeOf(entry, role);
    const key = TEXTS.find((each) => each === role);
    if (last === null || key === undefined) {
      telling.tell("warning", "table/unused", at, { text: excerpt(text) });
      continue;
    }
    const before = last.values[key];
    last.values[key] = before === undefined ? text : joinPieces(String(before), text);
    telling.tell("warning", "table/cell-continued", at, { text: excerpt(text), name: last.name });
  }
}

/** A row of a group itself: its weight and its score; nothing else is scored there. */
export function groupFigures(group: Node, entry: Entry, { telling }: { readonly telling: Telling }): void {
  const stated: Node["values"] = {};
  readFigure(entry, "weight", stated, "weight", telling);
  readFigure(entry, "score", stated, "reported", telling);
  readFigure(entry, "rate", stated, "reportedRate", telling);
  const at = placeOf(entry, "weight");
  if (stated.weight !== undefined && group.values.weight !== undefined && stated.weight !== group.values.weight) {
    telling.tell("warning", "table/two-weights", at, {
      name: group.name,
      one: group.values.weight,
      other: stated.weight,
    });
  }
  group.values = { ...group.values, ...stated };
  keepPlaces(group, entry);
  for (const [role, text] of entry.values) {
    if (role === "weight" || role === "score" || role === "serial" || role === "rate") continue;
    telling.tell("warning", "table/unused", placeOf(entry, role), { text: excerpt(text) });
  }
}
