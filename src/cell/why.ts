import type { Item, Scan } from "./found.js";
import type { UnitCell } from "./unit-cell.js";

/** What a cell that cannot be read holds in place of a value, told with its refusal. */
export type Why = "sign" | "contradiction" | "several" | "open" | "number" | "unit" | "words";

/** What comes first of this is why: a sign that belongs to no number hides whatever else is wrong. */
export function whyUnread({ items, junk, malformed, words, signs }: Scan, unit: UnitCell): Why {
  if (junk) return "sign";
  if (items.some(contradicts)) return "contradiction";
  if (items.length > 1) return "several";
  if (items.some(({ kind, phrase }) => kind === "quantity" && phrase.value === null)) return "number";
  if (unit.turned || (items.length === 1 && unit.comparator !== null)) return "unit";
  if (malformed) return signs && words === 0 ? "open" : "number";
  return "words";
}

/** Two comparators that cannot both be meant, before a number or on either side of it. */
function contradicts(item: Item): boolean {
  const { lead } = item;
  if (lead.clash) return true;
  return (
    item.kind === "quantity" &&
    item.phrase.value === null &&
    item.phrase.comparator === null &&
    lead.comparator !== null &&
    lead.strength !== "weak"
  );
}
