import { isZero, negate } from "../exact/index.js";
import { said } from "../message/said.js";
import type { Noted, SafeResult, UnsaidRead } from "../message/types.js";
import { orThrow } from "../message/error.js";
import { inYear } from "../text/date.js";
import { type Boxes, boxesIn, mayBeBoxes } from "../text/boxes.js";
import { type Span, tidy } from "../text/fold.js";
import { conversion } from "../text/unit.js";
import { accept, type Cell, note, openCell, refuse, refuseAt, wordsOf } from "./cell.js";
import { measured, overPlan } from "./measured.js";
import { qualitativeOr, settle } from "./decide.js";
import { withOptions } from "./options.js";
import { tierOf } from "./phrases.js";
import type { Item } from "./found.js";
import type { Actual, CellOptions, Quantity } from "./types.js";

/**
 * Reads the cell of an actual column (实际完成值): a number with its unit, a day, or words with the tier they name.
 *
 * It applies to the text as it was typed. A comparator copied from the target is left out with a note; 下降3.2% is -3.2.
 *
 * @param text - The cell.
 * @param options - The unit cell beside it, and the year of the form.
 * @returns the actual value and the notes of its reading.
 * @throws JixiaoError with `actual/missing`, `actual/placeholder`, `actual/unreadable`, or `cell/not-text`.
 *
 * @example
 * parseActual("-31.55%").value // => { kind: "quantity", value: "-31.55", unit: "%" }
 * parseActual("部分达成").value // => { kind: "qualitative", text: "部分达成", tier: "partial" }
 */
export function parseActual(text: string, options?: CellOptions): Noted<Actual> {
  return orThrow(safeParseActual(text, options));
}

/** As {@link parseActual}, but a cell that cannot be read gives its issues instead of an exception. */
export function safeParseActual(text: string, options?: CellOptions): SafeResult<Actual> {
  return said(() => readActual(text, options));
}

/** As {@link safeParseActual}, without words. */
export function readActual(text: string, options?: CellOptions): UnsaidRead<Actual> {
  return withOptions(options, () => actualIn(text, options));
}

function actualIn(text: string, options: CellOptions | undefined): UnsaidRead<Actual> {
  const boxes = mayBeBoxes(text) ? boxesIn(text) : null;
  const ticked = boxes === null ? null : tickedOf(boxes);
  return ticked === null ? readWords(text, options, boxes) : { ok: true, value: ticked, notes: [] };
}

/** The tier that the one ticked box of a cell names; null where it names none. */
function tickedOf({ ticked: [chosen, second] }: Boxes): Actual | null {
  if (chosen === undefined || second !== undefined) return null;
  const tier = tierOf(chosen);
  return tier === null ? null : { kind: "qualitative", text: tidy(chosen), tier };
}

function readWords(text: string, options: CellOptions | undefined, boxes: Boxes | null): UnsaidRead<Actual> {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return cell;
  if (boxes?.ticked.length === 0) return refuse(cell, "placeholder");
  const words = wordsOf(cell);
  const told = isShare(cell) ? null : tierOf(words);
  if (told !== null) return accept(cell, { kind: "qualitative", text: words, tier: told });
  const items = settle(cell);
  return "ok" in items ? items : valueOf(cell, items, words);
}

function valueOf(cell: Cell, items: readonly Item[], words: string): UnsaidRead<Actual> {
  if (isNoValue(items)) {
    if (items.length > 0 && cell.scan.words === 0) return refuse(cell, "unreadable");
    return qualitativeOr(cell, { kind: "qualitative", text: words, tier: tierOf(words) });
  }
  const number = items.find((item) => item.kind === "quantity");
  if (number !== undefined && isShort(number)) return refuseAt(cell, "cell/turned", spanOf(number));
  const value = number === undefined ? date(cell, items.find(isDate)) : quantity(cell, number);
  if (value === null) return refuse(cell, "unreadable");
  if (number !== undefined) for (const { phrase } of items.filter(isDate)) note(cell, "cell/date-left-out", phrase);
  return accept(cell, value);
}

/** Neither one number nor a day: nothing, several numbers, a range. */
function isNoValue(items: readonly Item[]): boolean {
  const numbers = items.filter((item) => item.kind === "quantity");
  return items.length === 0 || numbers.length > 1 || (numbers[0]?.phrase.range ?? null) !== null;
}

/**
 * Reads a number with its unit (`1.3万亿斤`, `918.886283 万元`), and nothing else.
 *
 * @throws JixiaoError with `actual/missing`, `actual/placeholder`, `actual/unreadable`, or `cell/not-text`.
 *
 * @example
 * parseQuantity("1.3万亿斤").value // => { kind: "quantity", value: "1300000000000", unit: "斤" }
 */
export function parseQuantity(text: string, options?: CellOptions): Noted<Quantity> {
  return orThrow(safeParseQuantity(text, options));
}

/** As {@link parseQuantity}, but a text that is no number with a unit gives its issues instead of an exception. */
export function safeParseQuantity(text: string, options?: CellOptions): SafeResult<Quantity> {
  return said(() => withOptions(options, () => readQuantity(text, options)));
}

function readQuantity(text: string, options: CellOptions | undefined): UnsaidRead<Quantity> {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return cell;
  const items = settle(cell);
  if ("ok" in items) return items;
  const [only, other] = items;
  if (other !== undefined || only?.kind !== "quantity" || only.phrase.range !== null) return refuse(cell, "unreadable");
  const value = quantity(cell, only);
  return value === null ? refuse(cell, "unreadable") : accept(cell, value);
}

function spanOf({ phrase, lead }: Item): Span {
  return { from: lead.from < 0 ? phrase.from : Math.min(lead.from, phrase.from), to: phrase.to };
}

/** A number that is only said to lie below another is not known: 不足100%. */
function isShort({ phrase, lead }: Numeric): boolean {
  return lead.short && phrase.comparator !== null;
}

type Numeric = Extract<Item, { kind: "quantity" }>;
type Dated = Extract<Item, { kind: "date" }>;

function isDate(item: Item): item is Dated {
  return item.kind === "date";
}

function quantity(cell: Cell, { phrase, lead }: Numeric): Quantity | null {
  if (phrase.value === null) return null;
  const falls = lead.change === -1 && !isZero(phrase.value);
  const told = lead.over ? overPlan(cell, phrase, phrase.value) : phrase.value;
  const measure = told === null ? null : measured(cell, phrase, falls ? negate(told) : told);
  if (measure === null) return null;
  const led: Span = { from: lead.from, to: phrase.to };
  if (cell.bracketed) note(cell, "cell/in-brackets", phrase);
  if (lead.planned) note(cell, "actual/planned", led);
  if (falls) note(cell, "cell/signed-change", led);
  if (cell.unit.comparator !== null) note(cell, "cell/comparator-in-unit", phrase);
  noteComparator(cell, phrase, lead);
  if (phrase.approximate) note(cell, "cell/approximate", phrase);
  return { kind: "quantity", value: measure.value, unit: measure.unit };
}

function noteComparator(cell: Cell, phrase: Numeric["phrase"], lead: Numeric["lead"]): void {
  if (phrase.comparator === null) return;
  // 降至2% says what it came to.
  const came = lead.strength === "weak" && lead.comparator === phrase.comparator;
  const code = phrase.comparator.charAt(0) === "<" && !came ? "actual/upper-bound" : "actual/comparator-left-out";
  note(cell, code, { from: lead.from < 0 ? phrase.from : lead.from, to: phrase.to });
}

function date(cell: Cell, item: Dated | undefined): Actual | null {
  if (item === undefined) return null;
  const { phrase } = item;
  if (phrase.latest === null || phrase.every !== undefined) return null;
  for (const code of phrase.assumed) note(cell, code, phrase);
  if (phrase.earliest !== undefined || phrase.begins !== undefined) note(cell, "cell/period-as-day", phrase);
  return { kind: "date", date: cell.year === undefined ? phrase.latest : inYear(phrase.latest, cell.year) };
}

/** Beside a unit cell in percent 100%完成 is a number. */
function isShare(cell: Cell): boolean {
  return cell.unit.unit !== null && conversion(cell.unit.unit, "%") !== null;
}
