import { type Note, orThrow, type Read } from "../message/index.js";
import { inYear } from "../text/date.js";
import { conversion } from "../text/unit.js";
import { accept, type Cell, measured, note, openCell, refuse, wordsOf } from "./cell.js";
import { qualitativeOr, settle } from "./decide.js";
import { readOrdinary } from "./ordinary.js";
import type { Item } from "./found.js";
import type { CellOptions, Comparator, DeadlineTarget, Target } from "./types.js";

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
export function parseTarget(
  text: string,
  options?: CellOptions,
): { readonly value: Target; readonly notes: readonly Note[] } {
  return orThrow(safeParseTarget(text, options));
}

/** As {@link parseTarget}, but a cell that cannot be read gives its issues instead of an exception. */
export function safeParseTarget(text: string, options?: CellOptions): Read<Target> {
  return readOrdinary(text, options) ?? readInFull(text, options);
}

/** Reads whatever cell there is; {@link safeParseTarget} takes a shorter way to the same where it can. */
export function readInFull(text: string, options?: CellOptions): Read<Target> {
  const cell = openCell(text, options, "target");
  if ("ok" in cell) return cell;
  const items = settle(cell);
  if (items === null) return refuse(cell, "unreadable");
  if (items.length === 0) return bareChange(cell) ?? qualitativeOr(cell, { kind: "qualitative", text: wordsOf(cell) });
  const targets: Target[] = [];
  for (const item of items) {
    const target = item.kind === "date" ? deadline(cell, item) : numeric(cell, item);
    if (target === null) return refuse(cell, "unreadable");
    targets.push(target);
  }
  const [only] = targets;
  return accept(cell, targets.length === 1 && only !== undefined ? only : { kind: "all", targets });
}

function numeric(cell: Cell, item: Extract<Item, { kind: "quantity" }>): Target | null {
  const { phrase, lead } = item;
  if (phrase.value === null) return null;
  const beside = cell.unit.comparator;
  if (beside !== null) {
    // ≥20 beside 次以下 contradicts; a range has its comparators in itself.
    if (phrase.range !== null || (phrase.comparator !== null && phrase.comparator.charAt(0) !== beside.charAt(0)))
      return null;
    note(cell, "cell/comparator-in-unit", phrase);
  }
  const measure = measured(cell, phrase, phrase.value);
  if (measure === null) return null;
  const { value, unit } = measure;
  if (phrase.range !== null) {
    const max = measured({ ...cell, notes: [] }, phrase, phrase.range.max);
    const { minInclusive, maxInclusive } = phrase.range;
    if (max === null || (lead.change !== null && lead.change < 0)) return null;
    return { kind: "range", min: value, minInclusive, max: max.value, maxInclusive, unit };
  }
  const comparator = phrase.comparator ?? cell.unit.comparator;
  if (comparator === null) note(cell, "cell/no-comparator", phrase);
  if (phrase.approximate) note(cell, "cell/approximate", phrase);
  const approximate = phrase.approximate ? { approximate: true as const } : {};
  if (lead.change !== null && changes(cell, unit, lead.change)) {
    const falls = lead.change < 0;
    const signed = falls ? negated(value) : value;
    const turned = falls ? TURNED[comparator ?? "="] : (comparator ?? "=");
    const base = cell.scan.base ?? undefined;
    return {
      kind: "change",
      comparator: turned,
      value: signed,
      unit,
      ...(base === undefined ? {} : { base }),
      ...approximate,
    };
  }
  return { kind: "threshold", comparator: comparator ?? "=", value, unit, stated: comparator !== null, ...approximate };
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

function negated(value: string): string {
  return value === "0" ? value : value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/** 增加5个 is five more, a number to reach; 增长5%, 下降5个 and whatever has a base is a change. */
function changes(cell: Cell, unit: string | null, sign: number): boolean {
  return sign <= 0 || cell.scan.base !== null || unit === null || conversion(unit, "%") !== null;
}

/** 同比下降, 不高于上年, 与上年持平: a change without a number, as the last words of the cell. */
function bareChange(cell: Cell): Read<Target> | null {
  const { ending, base, words, wordsFrom } = cell.scan;
  if (ending === null || ending.clash || cell.unit.comparator !== null || cell.scan.digitsAt >= 0) return null;
  const comparator = ending.previous ? ending.comparator : bareSign(ending.change, ending.changeWord);
  if (comparator === null || (!ending.previous && ending.base === undefined && !ending.changeWord.startsWith("零")))
    return null;
  if (!ending.previous && ending.comparator !== null) return null;
  if (words > 0) note(cell, "cell/words-left-out", { from: wordsFrom, to: cell.scan.wordsTo });
  const from = ending.previous ? "previous-year" : base;
  return accept(cell, {
    kind: "change",
    comparator,
    value: "0",
    unit: cell.unit.unit,
    ...(from === null || from === undefined ? {} : { base: from }),
  });
}

function bareSign(change: 1 | -1 | 0 | null, word: string): Comparator | null {
  if (change === null || word === "变化") return null;
  if (change !== 0) return change > 0 ? ">" : "<";
  return word === "负增长" ? "<" : word === "不增长" ? "<=" : "=";
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
