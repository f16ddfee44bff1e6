import { said } from "../message/said.js";
import type { Noted, SafeResult, UnsaidRead } from "../message/types.js";
import { orThrow } from "../message/error.js";
import { certain } from "../shape/certain.js";
import { LESSENED, RISES } from "../text/arrival.js";
import { inYear } from "../text/date.js";
import { conversion } from "../text/unit.js";
import { TURNED } from "../text/words.js";
import { accept, type Cell, note, openCell, refuse, wordsOf } from "./cell.js";
import { type Measure, measured, overPlan } from "./measured.js";
import { qualitativeOr, settle } from "./decide.js";
import { withOptions } from "./options.js";
import { readOrdinary } from "./ordinary.js";
import { type Item, wordsFrom, wordsTo } from "./found.js";
import type { LeadWords } from "./lead.js";
import type { CellOptions, ChangeTarget, Comparator, DeadlineTarget, Target } from "./types.js";

/**
 * Reads the cell of a target column (指标值): a threshold, range, deadline, change, words, or several of them at once.
 *
 * It applies to the text as it was typed: glyphs, widths, blanks and old characters are folded in reading, and every
 * assumption is a note with its place in the text. A cell without a target is refused, never guessed.
 *
 * @param text - The cell.
 * @param options - The unit cell beside it, and the year of the form.
 * @returns the target and the notes of its reading.
 * @throws JixiaoError with `target/missing` (blank, dashes), `target/placeholder` (`≥**批次`, a unit alone),
 * `target/unreadable`, or `cell/not-text`.
 *
 * Source: 民法典 第1259条 for the words that include a number and those that do not.
 *
 * @example
 * parseTarget("≥98", { unit: "%" }).value
 * // => { kind: "threshold", comparator: ">=", value: "98", unit: "%", stated: true }
 * parseTarget("2021年12月底前").value
 * // => { kind: "deadline", latest: "2021-12-31", inclusive: true }
 */
export function parseTarget(text: string, options?: CellOptions): Noted<Target> {
  return orThrow(safeParseTarget(text, options));
}

/** As {@link parseTarget}, but a cell that cannot be read gives its issues instead of an exception. */
export function safeParseTarget(text: string, options?: CellOptions): SafeResult<Target> {
  return said(() => readTarget(text, options));
}

/** As {@link safeParseTarget}, without words; `before` where the figure before is known, so that 增加300人 is a change of it. */
export function readTarget(text: string, options?: CellOptions, before: boolean = false): UnsaidRead<Target> {
  return withOptions(options, () => readOrdinary(text, options) ?? readInFull(text, options, before));
}

type Quantity = Extract<Item, { kind: "quantity" }>;

/** Reads whatever cell there is; {@link readTarget} takes a shorter way to the same where it can. */
export function readInFull(text: string, options?: CellOptions, before: boolean = false): UnsaidRead<Target> {
  const opened = openCell(text, options, "target");
  if ("ok" in opened) return opened;
  const cell = before ? { ...opened, before } : opened;
  const items = settle(cell);
  if ("ok" in items) return items;
  if (items.length === 0) return bareChange(cell) ?? qualitativeOr(cell, { kind: "qualitative", text: wordsOf(cell) });
  const targets: Target[] = [];
  for (const item of items) {
    const target = item.kind === "date" ? deadline(cell, item) : numeric(cell, item);
    if (target === null) return refuse(cell, "unreadable");
    targets.push(target);
  }
  return accept(cell, targets.length === 1 ? certain(targets[0]) : { kind: "all", targets });
}

function numeric(cell: Cell, item: Quantity): Target | null {
  const { phrase, lead } = item;
  if (phrase.value === null || !fitsUnitCell(cell, phrase)) return null;
  const whole = lead.over ? overPlan(cell, phrase, phrase.value) : phrase.value;
  const measure = whole === null ? null : measured(cell, phrase, whole);
  if (measure === null) return null;
  return phrase.range === null ? compared(cell, item, measure) : range(cell, item, measure, phrase.range);
}

/** ≥20 beside 次以下 contradicts; a range has its comparators in itself. */
function fitsUnitCell(cell: Cell, { comparator, range, from, to }: Quantity["phrase"]): boolean {
  const beside = cell.unit.comparator;
  if (beside === null) return true;
  if (range !== null || (comparator !== null && comparator.charAt(0) !== beside.charAt(0))) return false;
  note(cell, "cell/comparator-in-unit", { from, to });
  return true;
}

function range(
  cell: Cell,
  { phrase, lead }: Quantity,
  { value: min, unit }: Measure,
  { max, minInclusive, maxInclusive }: NonNullable<Quantity["phrase"]["range"]>,
): Target | null {
  // What the upper bound is read with was noted for the lower one.
  const upper = measured({ ...cell, notes: [] }, phrase, max);
  if (upper === null || (lead.change !== null && lead.change < 0)) return null;
  if (phrase.approximate) note(cell, "cell/approximate", phrase);
  leaveStart(cell, lead);
  return { kind: "range", min, minInclusive, max: upper.value, maxInclusive, unit };
}

/** A number with its comparator: a threshold, or a change. */
function compared(cell: Cell, { phrase, lead }: Quantity, measure: Measure): Target {
  const stated = phrase.comparator ?? cell.unit.comparator;
  if (stated === null) note(cell, "cell/no-comparator", phrase);
  if (phrase.approximate) note(cell, "cell/approximate", phrase);
  const approximate = phrase.approximate ? { approximate: true as const } : {};
  // 同比≥5%: what is compared with the year before is a rise; 较上年提高到95% says where it came to.
  const rises = lead.base !== undefined && !lead.arrives;
  const change = lead.change ?? (rises ? 1 : null);
  if (change !== null && changes(cell, measure.unit, change, lead.changeWord))
    return { ...changed(cell, measure, stated, change), ...approximate };
  leaveStart(cell, lead);
  return { kind: "threshold", comparator: stated ?? "=", ...measure, stated: stated !== null, ...approximate };
}

/** A rise as it stands, a fall with the other sign. Of nothing no sign tells which way it goes: 增长0% is no fall. */
function changed(cell: Cell, { value, unit }: Measure, stated: Comparator | null, sign: number): ChangeTarget {
  const comparator = stated ?? (value === "0" && sign !== 0 ? ">=" : "=");
  const { base } = cell.scan;
  return {
    kind: "change",
    ...(sign < 0 ? { comparator: TURNED[comparator], value: negated(value) } : { comparator, value }),
    unit,
    ...(base === null || base === undefined ? {} : { base }),
  };
}

/** 较上年提高到95%: what it was before is neither told nor asked for. */
function leaveStart(cell: Cell, { change }: LeadWords): void {
  const { baseAt } = cell.scan;
  const said = cell.notes.some(({ code }) => code === "cell/start-left-out");
  if (baseAt !== null && change === null && !said) note(cell, "cell/start-left-out", baseAt);
}

function negated(value: string): string {
  return value === "0" ? value : value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/** 增加5个 is five more and 压缩5% is five less, numbers to reach; 增长5%, 下降5个 and whatever has a base is a change. */
function changes(cell: Cell, unit: string | null, sign: number, word: string): boolean {
  if (cell.before || cell.scan.base !== null) return true;
  if (sign <= 0) return !LESSENED.split(" ").some((each) => word.startsWith(each));
  return unit === null || unit === "倍" || conversion(unit, "%") !== null;
}

/** 同比下降, 不高于上年, 与上年持平: a change without a number, as the last words of the cell. */
function bareChange(cell: Cell): UnsaidRead<Target> | null {
  const { ending, base, words, items, digitsAt } = cell.scan;
  if (digitsAt >= 0 || cell.unit.comparator !== null || items.some(({ kind }) => kind === "quantity")) return null;
  const comparator = ending === null || ending.clash ? null : saidBy(ending);
  if (ending === null || comparator === null) return null;
  if (words > 0) note(cell, "cell/words-left-out", { from: wordsFrom(cell.scan), to: wordsTo(cell.scan) });
  const from = ending.previous ? "previous-year" : base;
  return accept(cell, {
    kind: "change",
    comparator,
    value: "0",
    unit: cell.unit.unit,
    ...(from === null || from === undefined ? {} : { base: from }),
  });
}

/** 不高于上年 compares; 同比下降 and 零增长 say which way it goes. */
function saidBy({ previous, comparator, change, changeWord, base }: LeadWords): Comparator | null {
  if (previous) return comparator;
  const told = base !== undefined || changeWord.startsWith("零") || changeWord === "持平";
  return told && comparator === null ? bareSign(change, changeWord) : null;
}

function bareSign(change: 1 | -1 | 0 | null, word: string): Comparator | null {
  if (change === null || word === "变化") return null;
  if (change !== 0) return change > 0 ? ">" : "<";
  if (word.startsWith("零") || word === "持平") return "=";
  return RISES.split(" ").some((each) => word.endsWith(each)) ? "<=" : ">=";
}

function deadline(cell: Cell, item: Extract<Item, { kind: "date" }>): DeadlineTarget | null {
  const { phrase, lead } = item;
  if (phrase.latest === null || lead.clash || lead.comparator?.charAt(0) === ">") return null;
  for (const code of phrase.assumed) note(cell, code, phrase);
  const year = phrase.every === undefined ? cell.year : undefined;
  const dated = (day: string): string => (year === undefined ? day : inYear(day, year));
  return {
    kind: "deadline",
    latest: dated(phrase.latest),
    inclusive: lead.comparator !== "<" && phrase.excluded !== true,
    ...(phrase.earliest === undefined ? {} : { earliest: dated(phrase.earliest) }),
    ...(phrase.every === undefined ? {} : { every: phrase.every }),
  };
}
