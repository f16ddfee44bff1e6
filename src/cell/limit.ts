import { openCell } from "./cell.js";
import { settle } from "./decide.js";
import type { CellOptions } from "./types.js";

/** On which side of the number that an actual cell states the actual one lies. */
export interface Limit {
  readonly side: "above" | "below" | "around";
  /** The number itself is not it: 超过5%, but not 5%以上. */
  readonly strict: boolean;
}

/** 100余万, 5天多: so much and a little more. */
const AND_MORE = /[余多许]/;
/** 近100户, 接近100户: not quite so much. */
const NOT_QUITE = /近|几乎|基本/;

/**
 * What an actual cell leaves open: 超过5% and 5天多 lie above their number, 近100户 below it, 约5天 around it. Null where it
 * states the number itself, as 达到5% does.
 */
export function limitOf(text: string, options: CellOptions): Limit | null {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return null;
  const items = settle(cell);
  const item = "ok" in items ? undefined : items.find(({ kind }) => kind === "quantity");
  if (item?.kind !== "quantity") return null;
  const { phrase, lead } = item;
  const came = lead.strength === "weak" && lead.comparator === phrase.comparator;
  if (phrase.comparator !== null && phrase.comparator !== "=" && !came)
    return { side: phrase.comparator.startsWith(">") ? "above" : "below", strict: phrase.comparator.length === 1 };
  if (!phrase.approximate) return null;
  const folded = cell.folded.text;
  if (AND_MORE.test(folded.slice(phrase.from, phrase.to))) return { side: "above", strict: true };
  const before = lead.from < 0 ? "" : folded.slice(lead.from, phrase.from);
  return NOT_QUITE.test(before) ? { side: "below", strict: true } : { side: "around", strict: false };
}
