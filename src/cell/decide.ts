import { compare, multiply } from "../exact/index.js";
import type { UnsaidRead } from "../message/types.js";
import { isOneOf } from "../text/char.js";
import { conversion } from "../text/unit.js";
import { remark, turned } from "./beside.js";
import { accept, type Cell, isLong, note, refuse } from "./cell.js";
import { courseOf, wholeOf } from "./course.js";
import { type Item, wordsFrom } from "./found.js";
import { isGarbled } from "./marks.js";
import { inMoney } from "./money.js";
import { isNaming } from "./naming.js";
import type { QuantityPhrase } from "./phrase.js";

/** More words than this around a number make a text of it. */
const MOST_WORDS = 25;

/** A shorter text with a garbled number is nothing but that number and its unit. */
const SHORT = 20;

/**
 * Which of the numbers and dates of a cell are its value: one alone, two that bound each other, a date with a number.
 * Empty where the cell is words; a refusal where it is neither, or where something beside a number may turn its meaning.
 */
export function settle(cell: Cell): readonly Item[] | UnsaidRead<never> {
  const chosen = choose(cell);
  if (chosen === null) return refuse(cell, "unreadable");
  if (chosen.length === 0) return chosen;
  return turned(cell, chosen) ?? remarked(cell, chosen);
}

function choose(cell: Cell): readonly Item[] | null {
  const { words, malformed, junk, ratio } = cell.scan;
  if (isNothingButGarbled(cell)) return null;
  if (ratio !== null || isMeasuredElsewhere(cell)) return [];
  const standing = wholeOf(
    cell,
    cell.scan.items.filter((item) => !isPassing(cell, item)),
  );
  const kept = courseOf(cell, standing);
  const [first, second] = kept;
  if (first === undefined) return [];
  if (malformed || junk || kept.length > 2) return inWords(cell, words > 0, kept);
  if (isImpossible(cell, first, second)) return null;
  if (second !== undefined && !together(cell, first, second))
    return inWords(cell, words > 0 || kept.some(isSoft), kept);
  return isProse(cell, kept) || kept.some((item) => !standsAlone(cell, item)) ? [] : kept;
}

/** A short text with a number that is written wrongly, and nothing else. */
function isNothingButGarbled({ scan, folded: { text } }: Cell): boolean {
  return scan.malformed && text.length <= SHORT && isGarbled(text);
}

/** 高于全省平均水平5个百分点: as a target it is words, whose measure the cell does not hold. */
function isMeasuredElsewhere({ family, scan }: Cell): boolean {
  return family === "target" && scan.items.some((item) => item.lead.related || isOfBefore(item));
}

/** Numbers that are part of words; null where there are no words, or where each number is a condition of its own. */
function inWords(cell: Cell, said: boolean, kept: readonly Item[]): readonly Item[] | null {
  return said && !isConditions(cell, kept) ? [] : null;
}

function isSoft(item: Item): boolean {
  return item.kind === "quantity" && item.phrase.soft;
}

function isProse(cell: Cell, kept: readonly Item[]): boolean {
  return cell.scan.words > MOST_WORDS && !kept.some((item) => item.lead.comparator !== null);
}

/** 不低于上年的95%, 比上年5%: a part of what was before, or more than it, that is not told. */
function isOfBefore({ kind, phrase, lead }: Item): boolean {
  if (kind !== "quantity" || lead.change !== null) return false;
  return lead.previous || (lead.base !== undefined && phrase.comparator === null && !lead.arrives);
}

/** 合格率≥95%，优良率≥30%, 检查≥20家，整改率100%: conditions with names, of which none may be left out. */
function isConditions({ folded: { text } }: Cell, kept: readonly Item[]): boolean {
  const [first, second] = kept;
  if (first === undefined || second === undefined || kept.some(({ kind }) => kind !== "quantity")) return false;
  return kept.every(signed) || (kept.some(signed) && /[,;]/.test(text.slice(first.phrase.to, second.phrase.from)));
}

function remarked(cell: Cell, kept: readonly Item[]): readonly Item[] {
  remark(cell, kept);
  const [first, second] = kept;
  return first === undefined || second === undefined ? kept : [sharing(cell, first, second), second];
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
export function qualitativeOr<T>(cell: Cell, value: T): UnsaidRead<T> {
  const { items, digitsAt, words, junk, malformed } = cell.scan;
  const digits = items[0]?.phrase.from ?? (digitsAt >= 0 ? digitsAt : undefined);
  const text = cell.folded.text;
  if (
    !hasWord(isLong(cell.folded) ? cell.folded.source : text) ||
    (words === 0 && items.length > 0 && (junk || malformed))
  )
    return refuse(cell, "unreadable");
  if (cell.scan.ratio !== null) note(cell, "cell/ratio", cell.scan.ratio);
  else if (digits !== undefined || malformed) note(cell, "cell/digits-in-text", { from: digits ?? 0, to: text.length });
  return accept(cell, value);
}

/** A year that only says when does not count beside a number, nor does a number in a name. */
function isPassing(cell: Cell, item: Item): boolean {
  const numbers = cell.scan.items.some((each) => each.kind === "quantity");
  if (item.kind === "date") return item.phrase.yearOnly && (numbers || !speaksOfDoing(cell));
  return (item.phrase.soft && cell.scan.words > 0) || isNaming(cell, item);
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
  if (first.kind !== second.kind) return !isEach(cell, first, second);
  if (first.kind === "date" || second.kind === "date") return false;
  const a = first.phrase.comparator;
  const b = second.phrase.comparator;
  if (a === null || b === null) return false;
  if (cell.scan.words > 0) return signed(first) && signed(second);
  if (conversion(first.phrase.unit, second.phrase.unit) === null) return joined(cell, first, second);
  return (
    (a.charAt(0) === ">" && b.charAt(0) === "<") ||
    (a.charAt(0) === "<" && b.charAt(0) === ">") ||
    joined(cell, first, second)
  );
}

/** ≥98%≤95%: no number is both. 98%≤合格率、2%≥不合格率 are two. */
function isImpossible(cell: Cell, first: Item, second: Item | undefined): boolean {
  if (second === undefined || cell.scan.words > 0 || NAMED.test(cell.folded.text)) return false;
  const one = sharing(cell, first, second);
  if (one.kind === "date" || second.kind === "date" || one.lead.change !== second.lead.change) return false;
  const [a, b] = [one.phrase, second.phrase];
  return a.comparator?.charAt(0) === ">" ? excludes(a, b) : excludes(b, a);
}

function excludes(low: QuantityPhrase, high: QuantityPhrase): boolean {
  const factor = conversion(low.unit, high.unit);
  if (low.comparator?.charAt(0) !== ">" || high.comparator?.charAt(0) !== "<" || factor === null) return false;
  if (low.value === null || high.value === null) return false;
  const order = compare(multiply(low.value, factor), high.value);
  return order > 0 || (order === 0 && low.comparator.length + high.comparator.length < 4);
}

const NAMED = /[≥≤<>=][一-鿿]/;

/** 一季度一次, 一月2次: each quarter, or the first one? */
function isEach({ family, folded: { text } }: Cell, first: Item, second: Item): boolean {
  if (family !== "target" || second.phrase.from !== first.phrase.to) return false;
  return EACH.test(text.slice(first.phrase.from, first.phrase.to)) && second.lead.comparator === null;
}

const EACH = /^[一1](?:季度?|月)$/;

/** ≥10个，合格率≥95%: each with its own sign and of another kind, so that neither takes the place of the other. */
function signed(item: Item): boolean {
  return item.lead.comparator !== null && item.lead.strength === "sign";
}

function joined(cell: Cell, first: Item, second: Item): boolean {
  return /且|并|同时/.test(cell.folded.text.slice(first.phrase.to, Math.min(second.phrase.from, first.phrase.to + 20)));
}

/** A bare small number after words is a label, 附件1, 方案2; an interval behind what is measured is not: PH值6-9. */
function standsAlone(cell: Cell, item: Item): boolean {
  if (item.kind === "date" || cell.scan.words === 0) return true;
  const { phrase, lead } = item;
  const named = phrase.unit !== null || cell.unit.unit !== null || phrase.comparator !== null || lead.strength !== null;
  if (named || lead.approximate || lead.count || phrase.from < wordsFrom(cell.scan)) return true;
  if (phrase.range !== null && isOneOf("值率度量数额", cell.folded.text, phrase.from - 1)) return true;
  return phrase.value !== null && (phrase.value.d !== 1 || phrase.value.n >= 100 || phrase.value.n === 0);
}

/** A Chinese character, a tick, or a short word in Latin letters (AAA, OK). */
function hasWord(text: string): boolean {
  return WORD.test(text) || (text.length <= 6 && SHORT_WORD.test(text));
}

const WORD = /[√×✓✗\u3400-\u9fff\ud800-\ufaff]/;
const SHORT_WORD = /^(?:[A-Z]{1,3}[+-]?|[1-5]?A{1,5}级?|ok|OK|yes|Yes|no|No)$/;
