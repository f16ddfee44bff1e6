import type { UnsaidRead } from "../message/types.js";
import { certain } from "../shape/certain.js";
import { hiddenEnd } from "../text/behind.js";
import type { Span } from "../text/fold.js";
import { isPlainMark, isStop } from "../text/marks.js";
import { denies, isGap, weightAfter, weightBefore, weightOfDay, weightOfDenial } from "../text/turning.js";
import type { Remark } from "./bound-types.js";
import { type Cell, note, refuseAt } from "./cell.js";
import {
  beginning,
  deedOf,
  ending,
  fallsTwice,
  isAfterDay,
  isAlternative,
  isDoubtful,
  isLate,
  isOfAnother,
  isTornOff,
  NEAR,
  stands,
  yearCode,
} from "./elsewhere.js";
import { type Item, wordsFrom, wordsTo } from "./found.js";
import { looksLikeTwo } from "./marks.js";
import { isSecond } from "./second.js";

/*
 * What stands beside the numbers of a cell and is not part of them: refused where it turns their meaning, else told of.
 */

/** Why something beside the numbers makes the cell say something else; null where nothing does. */
export function turned(cell: Cell, kept: readonly Item[]): UnsaidRead<never> | null {
  const [glyph] = cell.scan.strange;
  if (glyph !== undefined) return refuseAt(cell, "cell/strange", { from: glyph, to: glyph + 1 });
  const other = cell.scan.remarks.find((each) => isAlternative(cell, each) || isSecond(cell, each, kept));
  if (other !== undefined) return refuseAt(cell, "cell/turned", other);
  if (isHalfTold(cell, kept))
    return refuseAt(cell, "cell/turned", { from: cell.scan.openAt, to: cell.folded.text.length });
  for (const item of kept) {
    const span = turning(cell, item);
    if (span !== null) return refuseAt(cell, "cell/turned", span);
  }
  return null;
}

/** ≥90%且不低于上年: a target with a second condition that the cell does not tell in numbers. */
function isHalfTold({ family, scan: { openAt }, folded: { text } }: Cell, kept: readonly Item[]): boolean {
  if (family !== "target" || openAt === -1) return false;
  return /[且并,;、和]|同时/.test(text.slice(certain(kept[kept.length - 1]).phrase.to, openAt));
}

/** The stretch that turns what one number says. */
function turning(cell: Cell, item: Item): Span | null {
  const { text } = cell.folded;
  const before = wordsBefore(cell, item);
  if (item.lead.isDenied || fallsTwice(item)) return { from: item.lead.from, to: item.phrase.to };
  if (before !== null && isTurnedBefore(ending(text, before), item)) return { from: before.from, to: item.phrase.to };
  if (isLate(cell, item, before) || deedOf(cell, item) === "turning")
    return { from: before?.from ?? item.phrase.from, to: item.phrase.to };
  if (weightOfDenial(leading(text, item)) === "turning" || isOfAnother(item))
    return { from: Math.max(0, item.lead.from - MOST_BETWEEN), to: item.phrase.to };
  return turningAfter(cell, item);
}

function isTurnedBefore(words: string, { lead }: Item): boolean {
  return weightBefore(words, true) === "turning" || (lead.from < 0 && isGap(words));
}

function turningAfter(cell: Cell, item: Item): Span | null {
  const { text } = cell.folded;
  const after = wordsAfter(cell, item);
  if (after !== null && item.kind === "quantity" && weightAfter(beginning(text, after)) === "turning")
    return { from: item.phrase.from, to: after.to };
  if (stands(cell, item)) return { from: item.phrase.from, to: text.length };
  if (isTornOff(text, item) || isHidden(text, item) || isAfterDay(cell, item))
    return { from: item.phrase.from, to: text.length };
  if (cell.family !== "actual" || item.kind !== "date") return null;
  return weightOfDay(around(text, item)) === "turning" ? { from: 0, to: text.length } : null;
}

/** 3次有效投诉以内: what compares the number stands behind words that nobody knows. */
function isHidden(text: string, { kind, phrase }: Item): boolean {
  if (kind === "date" || phrase.comparator !== null || phrase.range !== null) return false;
  return hiddenEnd(text, phrase.to, phrase.unit) > phrase.to;
}

/** The text before a comparator, as far as a negation of it may stand. */
function leading(text: string, { lead }: Item): string {
  return lead.comparator === null ? "" : text.slice(Math.max(0, lead.from - MOST_BETWEEN), lead.from);
}

const MOST_BETWEEN = 8;

/** What is said around a date. */
function around(text: string, { phrase }: Item): string {
  return `${text.slice(Math.max(0, phrase.from - NEAR), phrase.from)} ${text.slice(phrase.to, phrase.to + NEAR)}`;
}

/** The words that stand right before a number or the words that lead to it. */
function wordsBefore({ scan, folded: { text } }: Cell, { phrase, lead }: Item): Span | null {
  for (const end of [phrase.from, lead.from]) {
    let at = end;
    while (at > 0 && isQuote(text, at - 1)) at--;
    const stretch = scan.stretches.find(({ to }) => to === at);
    if (stretch !== undefined) return stretch;
  }
  return null;
}

/** The words that stand right after a number. */
function wordsAfter({ scan, folded: { text } }: Cell, { phrase }: Item): Span | null {
  let at = phrase.to;
  while (isQuote(text, at)) at++;
  return scan.stretches.find(({ from }) => from >= at && ALL_OF_THEM.test(text.slice(at, from))) ?? null;
}

/** 10个均未完成: what is said behind is said of all. */
const ALL_OF_THEM = /^[均都皆已也全部]*$/;

function isQuote(text: string, at: number): boolean {
  return isPlainMark(text, at) && !isStop(text, at);
}

/** Notes on everything in the cell that is not part of its value. */
export function remark(cell: Cell, kept: readonly Item[]): void {
  const { scan } = cell;
  for (const each of scan.remarks) remarkOne(cell, each);
  for (const item of scan.items) {
    if (kept.includes(item)) continue;
    if (item.kind === "date") note(cell, yearCode(cell, item.phrase), item.phrase);
    else if (!told(cell)) note(cell, "cell/digits-in-text", item.phrase);
  }
  remarkWords(cell, kept);
  for (const item of kept) remarkItem(cell, item);
}

/** A negation that may be meant for the comparator; a number that may be misread; a date at which something was only begun. */
function remarkItem(cell: Cell, item: Item): void {
  const { text } = cell.folded;
  if (weightOfDenial(leading(text, item)) === "unknown")
    note(cell, "cell/words-unknown", { from: Math.max(0, item.lead.from - MOST_BETWEEN), to: item.lead.from });
  if (item.kind === "quantity") {
    if (looksLikeTwo(text, item.phrase, item.phrase.unit ?? cell.unit.unit))
      note(cell, "cell/looks-misread", item.phrase);
    if (!item.lead.planned && deedOf(cell, item) === "planned")
      note(cell, "actual/planned", { from: 0, to: item.phrase.to });
    return;
  }
  if (cell.family !== "actual") return;
  const weight = weightOfDay(around(text, item));
  if (weight === "planned") note(cell, "actual/planned", { from: 0, to: text.length });
  if (weight === "unknown") note(cell, "cell/words-unknown", { from: 0, to: text.length });
}

/** Whether it was said already that another number of the cell is not its value. */
function told({ notes }: Cell): boolean {
  return notes.some(({ code }) => TOLD.some((each) => each === code));
}

const OF_DONE = /(?:实际?|已)[一-鿿]{1,6}$/;
const TOLD: readonly string[] = ["cell/start-left-out", "cell/plan-left-out", "cell/parts-left-out"];

function remarkOne(cell: Cell, each: Remark): void {
  const { text } = cell.folded;
  const words = text.slice(each.from, each.to);
  if (each.code === "cell/unit-doubled") note(cell, each.code, each, { unit: words });
  else if (each.code === "cell/remark-left-out" && isDoubtful(cell, words.slice(0, NEAR)))
    note(cell, "cell/words-unknown", each);
  else note(cell, each.code, each);
}

/** Words that are left out: those that nobody knows beside a number, and those that deny something, ask for a look. */
function remarkWords(cell: Cell, kept: readonly Item[]): void {
  const { stretches } = cell.scan;
  const { text } = cell.folded;
  const weighed = new Map<Span, boolean>();
  for (const item of kept) {
    const { phrase, lead } = item;
    const compared = lead.from >= 0 || (item.kind === "quantity" && item.phrase.comparator !== null);
    const [before, after] = [wordsBefore(cell, item), wordsAfter(cell, item)];
    // 实检 after 应检 says what was done.
    const done = before !== null && told(cell) && OF_DONE.test(text.slice(Math.max(0, before.from - 2), before.to));
    if (done) weighed.set(before, false);
    else if (before !== null) weighed.set(before, weightBefore(ending(text, before), compared) === "unknown");
    if (after !== null && item.kind === "quantity" && phrase.to > phrase.from)
      weighed.set(after, weightAfter(beginning(text, after)) === "unknown" || weighed.get(after) === true);
  }
  const bare = kept.some(({ phrase }) => "comparator" in phrase && phrase.comparator === null);
  const doubtful = stretches.filter((each) => {
    const words = beginning(text, each);
    return (weighed.get(each) ?? denies(words)) || (bare && COMPARES.test(words + ending(text, each)));
  });
  for (const each of doubtful) note(cell, "cell/words-unknown", each);
  if (stretches.length > doubtful.length)
    note(cell, "cell/words-left-out", { from: wordsFrom(cell.scan), to: wordsTo(cell.scan) });
}

/** 办理时限5天, 市级以上奖项3项: no comparator of this number, but like one. */
const COMPARES = /[以之][上下内外]|限|[早晚迟]于|封顶/;
