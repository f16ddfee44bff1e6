import { isZero, negate } from "../exact/index.js";
import { type Note, orThrow, type Read } from "../message/index.js";
import { inYear } from "../text/date.js";
import { conversion } from "../text/unit.js";
import { accept, type Cell, measured, note, openCell, refuse, wordsOf } from "./cell.js";
import { qualitativeOr, settle } from "./decide.js";
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
export function parseActual(
  text: string,
  options?: CellOptions,
): { readonly value: Actual; readonly notes: readonly Note[] } {
  return orThrow(safeParseActual(text, options));
}

/** As {@link parseActual}, but a cell that cannot be read gives its issues instead of an exception. */
export function safeParseActual(text: string, options?: CellOptions): Read<Actual> {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return cell;
  const words = wordsOf(cell);
  const said = isShare(cell) ? null : tierOf(words);
  if (said !== null) return accept(cell, { kind: "qualitative", text: words, tier: said });
  const items = settle(cell);
  if (items === null) return refuse(cell, "unreadable");
  const number = items.find((item) => item.kind === "quantity");
  const numbers = items.filter((item) => item.kind === "quantity").length;
  if (items.length === 0 || numbers > 1 || number?.phrase.range != null) {
    if (items.length > 0 && cell.scan.words === 0) return refuse(cell, "unreadable");
    return qualitativeOr(cell, { kind: "qualitative", text: words, tier: tierOf(words) });
  }
  const [first] = items;
  const value =
    number?.kind === "quantity" ? quantity(cell, number) : first?.kind === "date" ? date(cell, first) : null;
  if (value === null) return refuse(cell, "unreadable");
  if (number !== undefined) {
    for (const item of items) if (item.kind === "date") note(cell, "cell/date-left-out", item.phrase);
  }
  return accept(cell, value);
}

/**
 * Reads a number with its unit (`1.3万亿斤`, `918.886283 万元`), and nothing else.
 *
 * @throws JixiaoError with `actual/missing`, `actual/placeholder`, `actual/unreadable`, or `cell/not-text`.
 *
 * @example
 * parseQuantity("1.3万亿斤").value // => { kind: "quantity", value: "1300000000000", unit: "斤" }
 */
export function parseQuantity(
  text: string,
  options?: CellOptions,
): { readonly value: Quantity; readonly notes: readonly Note[] } {
  return orThrow(safeParseQuantity(text, options));
}

/** As {@link parseQuantity}, but a text that is no number with a unit gives its issues instead of an exception. */
export function safeParseQuantity(text: string, options?: CellOptions): Read<Quantity> {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return cell;
  const items = settle(cell);
  const [only] = items ?? [];
  if (items?.length !== 1 || only?.kind !== "quantity" || only.phrase.range !== null) return refuse(cell, "unreadable");
  const value = quantity(cell, only);
  return value === null ? refuse(cell, "unreadable") : accept(cell, value);
}

function quantity(cell: Cell, item: Extract<Item, { kind: "quantity" }>): Quantity | null {
  const { phrase, lead } = item;
  if (phrase.value === null) return null;
  const falls = lead.change === -1 && !isZero(phrase.value);
  const measure = measured(cell, phrase, falls ? negate(phrase.value) : phrase.value);
  if (measure === null) return null;
  if (falls) note(cell, "cell/signed-change", { from: lead.from, to: phrase.to });
  if (cell.unit.comparator !== null) note(cell, "cell/comparator-in-unit", phrase);
  if (phrase.comparator !== null) {
    note(cell, "actual/comparator-left-out", { from: lead.from < 0 ? phrase.from : lead.from, to: phrase.to });
  }
  if (phrase.approximate) note(cell, "cell/approximate", phrase);
  return { kind: "quantity", value: measure.value, unit: measure.unit };
}

function date(cell: Cell, item: Extract<Item, { kind: "date" }>): Actual | null {
  const { phrase } = item;
  if (phrase.latest === null || phrase.every !== undefined) return null;
  for (const code of phrase.assumed) note(cell, code, phrase);
  if (phrase.earliest !== undefined) note(cell, "cell/period-as-day", phrase);
  return { kind: "date", date: cell.year === undefined ? phrase.latest : inYear(phrase.latest, cell.year) };
}

/** Beside a unit cell in percent 100%完成 is a number. */
function isShare(cell: Cell): boolean {
  return cell.unit.unit !== null && conversion(cell.unit.unit, "%") !== null;
}
