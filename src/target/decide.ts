import { type Read } from "../message/index.js";
import { conversion } from "../text/unit.js";
import { accept, type Cell, isLong, note, refuse } from "./cell.js";
import { isGarbled } from "./marks.js";
import { inMoney } from "./quantity-phrase.js";
import type { Item } from "./found.js";

/** More words than this around a number make a text of it. */
const MOST_WORDS = 25;

/** A shorter text with a garbled number is nothing but that number and its unit. */
const SHORT = 20;

/**
 * Which of the numbers and dates of a cell are its value: one alone, two that bound each other, a date with a number.
 * Empty where the cell is words; null where it is neither, and has to be refused.
 */
export function settle(cell: Cell): readonly Item[] | null {
  const { items, words, malformed, junk } = cell.scan;
  if (malformed && cell.folded.text.length <= SHORT && isGarbled(cell.folded.text)) return null;
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
  return second === undefined ? kept : [sharing(cell, first, second), second];
}

/** 60以上80%以下: the unit stands once and is meant for both. */
function sharing(cell: Cell, first: Item, second: Item): Item {
  if (first.kind === "date" || second.kind === "date" || first.phrase.unit !== null) return first;
  const { from, to, value } = first.phrase;
  const unit = second.phrase.unit;
  return {
    ...first,
    phrase: { ...first.phrase, unit, value: value && inMoney(cell.folded.text.slice(from, to), value, unit) },
  };
}

/** A text in words; refused where it holds digits or signs and no word. */
export function qualitativeOr<T>(cell: Cell, value: T): Read<T> {
  const { items, digitsAt, words, junk, malformed } = cell.scan;
  const digits = items[0]?.phrase.from ?? (digitsAt >= 0 ? digitsAt : undefined);
  const text = cell.folded.text;
  if (
    !hasWord(isLong(cell.folded) ? cell.folded.source : text) ||
    (words === 0 && items.length > 0 && (junk || malformed))
  )
    return refuse(cell, "unreadable");
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
  return (
    cell.scan.words === 0 ||
    /完成|竣工|完工|建成|验收|交付|到位|实施(?!方案|细则|办法|意见|计划)/.test(cell.folded.text.slice(0, 200))
  );
}

/** ≥98%且≤100%: one from below, one from above, in one unit; or a date and a number. */
function together(cell: Cell, first: Item, second: Item): boolean {
  if (first.kind !== second.kind) return true;
  if (first.kind === "date" || second.kind === "date") return false;
  const a = first.phrase.comparator;
  const b = second.phrase.comparator;
  if (a === null || b === null) return false;
  if (cell.scan.words > 0) return signed(first) && signed(second) && !alike(first.phrase.unit, second.phrase.unit);
  if (conversion(first.phrase.unit, second.phrase.unit) === null) return joined(cell, first, second);
  return (
    (a.charAt(0) === ">" && b.charAt(0) === "<") ||
    (a.charAt(0) === "<" && b.charAt(0) === ">") ||
    joined(cell, first, second)
  );
}

/** ≥10个，合格率≥95%: each with its own sign and of another kind, so that neither takes the place of the other. */
function signed(item: Item): boolean {
  return item.lead.comparator !== null && item.lead.strength === "sign";
}

function alike(left: string | null, right: string | null): boolean {
  return left === null || right === null || conversion(left, right) !== null;
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
    if (each.code === "cell/unit-doubled")
      note(cell, each.code, each, { unit: cell.folded.text.slice(each.from, each.to) });
    else note(cell, each.code, each);
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

/** A Chinese character, a tick, or a short word in Latin letters (AAA, OK). */
function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2700 && (isHan(code) || code === 0x2713 || code === 0x2717)) return true;
    if (code === 0x221a || code === 0xd7) return true;
  }
  return text.length <= 6 && /^(?:[A-Z]{1,3}[+-]?|[1-5]?A{1,5}级?|ok|OK|yes|Yes|no|No)$/.test(text);
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xfaff);
}
