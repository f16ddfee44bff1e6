import { openCell } from "./cell.js";
import { settle } from "./decide.js";
import type { Item } from "./found.js";
import type { CellOptions } from "./types.js";

/**
 * Whether the number of an actual cell is told as a change: 增长4%, 同比4%, +4%. 增长至206 is what it came to, and of
 * 206人（同比增长4%） the number is the first.
 */
export function tellsChange(text: string, options: CellOptions): boolean {
  // Most cells begin with their number, and no word leads to it.
  if (/^\s*\d/.test(text)) return false;
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return false;
  const items = settle(cell);
  return !("ok" in items) && items.some((item) => isLed(item) || cell.folded.text.charAt(item.phrase.from) === "+");
}

/** 增长达4% is a change; 同比达206 and 同比增长至206 are not, their 达 and 增长至 say what it came to. */
function isLed({ kind, phrase, lead }: Item): boolean {
  if (kind !== "quantity") return false;
  if (lead.change !== null) return true;
  return lead.base !== undefined && (phrase.comparator === null || lead.strength !== "weak");
}
