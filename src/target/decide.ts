import { type Read } from "../issue/issue.js";
import { conversion } from "../text/unit.js";
import { accept, type Cell, note, refuse } from "./cell.js";
import type { Item } from "./scan.js";

/** More words than this around a number make a text of it. */
const MOST_WORDS = 25;

/**
 * Which of the numbers and dates of a cell are its value: one alone, two that bound each other, a date with a number.
 * Empty where the cell is words; null where it is neither, and has to be refused.
 */
export function settle(cell: Cell): readonly Item[] | null {
  const { items, words, malformed, junk } = cell.scan;
  const kept = items.filter((item) => !isPassing(cell, item));
  if (kept.length === 0) return [];
  if (malformed || junk || kept.length > 2) return words > 0 ? [] : null;
  const [first, second] = kept;
  if (first === undefined) return [];
  const said = words > 0 || kept.some((item) => item.kind === "quantity" && item.phrase.soft);
  if (second !== undefined && !together(cell, first, second)) return said ? [] : null;
  if (words > MOST_WORDS && !kept.some((item) => item.lead.comparator !== null)) return [];
  if (kept.some((item) => !standsAlone(cell, item))) return words > 0 ? [] : null;
  remark(cell, items, kept);
  return kept;
}

/** A text in words; refused where it holds digits or signs and no word. */
export function qualitativeOr<T>(cell: Cell, value: T): Read<T> {
  const { items, digitsAt, words, junk, malformed } = cell.scan;
  const digits = items[0]?.phrase.from ?? (digitsAt >= 0 ? digitsAt : undefined);
  const text = cell.folded.text;
  if (!hasWord(text) || (words === 0 && items.length > 0 && (junk || malformed))) return refuse(cell, "unreadable");
  if (digits !== undefined || malformed) note(cell, "cell/digits-in-text", { from: digits ?? 0, to: text.length });
  return accept(cell, value);
}

/** A year that only says when does not count beside a number. */
function isPassing(cell: Cell, item: Item): boolean {
  const numbers = cell.scan.items.some((each) => each.kind === "quantity");
  if (item.kind === "date") return item.phrase.yearOnly && (numbers || !speaksOfDoing(cell));
  return item.phrase.soft && cell.scan.words > 0;
}

/** 2021年 is a deadline by itself or where something is to be done, not in 2021年度工作计划. */
function speaksOfDoing(cell: Cell): boolean {
  return cell.scan.words === 0 || /完成|竣工|完工|建成|验收|交付|到位|实施/.test(cell.folded.text.slice(0, 200));
}

/** ≥98%且≤100%: one from below, one from above, in one unit; or a date and a number. */
function together(cell: Cell, first: Item, second: Item): boolean {
  if (first.kind !== second.kind) return true;
  if (first.kind === "date" || second.kind === "date") return false;
  const a = first.phrase.comparator;
  const b = second.phrase.comparator;
  if (a === null || b === null || cell.scan.words > 0) return false;
  if (conversion(first.phrase.unit, second.phrase.unit) === null) return joined(cell, first, second);
  return (
    (a.charAt(0) === ">" && b.charAt(0) === "<") ||
    (a.charAt(0) === "<" && b.charAt(0) === ">") ||
    joined(cell, first, second)
  );
}

function joined(cell: Cell, first: Item, second: Item): boolean {
  return /且|并|同时/.test(cell.folded.text.slice(first.phrase.to, Math.min(second.phrase.from, first.phrase.to + 20)));
}

/** A bare small number after words is a label: 附件1, 方案2. */
function standsAlone(cell: Cell, item: Item): boolean {
  if (item.kind === "date" || cell.scan.words === 0) return true;
  const { phrase, lead } = item;
  const named = phrase.unit !== null || cell.unit.unit !== null || phrase.comparator !== null || lead.strength !== null;
  if (named || lead.approximate || lead.count || phrase.from < cell.scan.wordsFrom) return true;
  return phrase.value !== null && (phrase.value.d !== 1 || phrase.value.n >= 100 || phrase.value.n === 0);
}

/** Notes on everything in the cell that is not part of its value. */
function remark(cell: Cell, items: readonly Item[], kept: readonly Item[]): void {
  const { scan } = cell;
  for (const each of scan.remarks) {
    const unit = each.code === "cell/unit-doubled" ? { unit: cell.folded.text.slice(each.from, each.to) } : {};
    note(cell, each.code, each, unit);
  }
  for (const item of items) {
    if (!kept.includes(item))
      note(cell, item.kind === "date" ? "cell/year-left-out" : "cell/digits-in-text", item.phrase);
  }
  if (scan.words > 0) note(cell, "cell/words-left-out", { from: scan.wordsFrom, to: scan.wordsTo });
  const first = kept[0];
  if (first?.kind === "quantity" && looksLikeTwo(cell, first)) note(cell, "cell/looks-misread", first.phrase);
}

/** 290%: a 2 that may be a misread ≥. */
function looksLikeTwo(cell: Cell, item: Extract<Item, { kind: "quantity" }>): boolean {
  const { phrase } = item;
  if (phrase.comparator !== null || (phrase.unit ?? cell.unit.unit) !== "%") return false;
  return /^2(?:[1-9]\d|100)(?:\.\d+)?$/.test(
    cell.folded.text.slice(phrase.from, phrase.to).replace(/%+$/, "").slice(0, 20),
  );
}

/** A Chinese character that is more than a sign, or a short word in capital letters (AAA). */
function hasWord(text: string): boolean {
  return /[㐀-鿿\ud800-\udfff√✓✗×]/.test(text) || /^[A-Z]{1,3}[+-]?$/.test(text) || /^(?:ok|yes|no)$/i.test(text);
}
