import { safeParseActual, safeParseTarget } from "../cell/index.js";
import type { Actual, CellOptions, Comparator, Target } from "../cell/types.js";
import type { LeafPlan } from "../evaluate/leaf-plan.js";
import { rescaled } from "../evaluate/sense/scale.js";
import { type Sense, turnsNumber } from "../evaluate/sense/sense.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { divide, equal, type Exact, fromText, hundred, multiply, one, toText, whole } from "../exact/index.js";
import { placesOf } from "../exact/printed.js";
import type { NumberReading } from "../figure/sheet/reading.js";
import { fits } from "../figure/sheet/term.js";
import type { IndicatorLeaf } from "../form/types.js";
import { number, percent, text } from "../sheet/cells.js";
import { actualText, targetText } from "../sheet/form-texts.js";
import type { SheetCell } from "../sheet/types.js";
import { isPlain } from "./plain.js";
import type { Way } from "./ways.js";

/** How the cells of a leaf are filled in: comparator, number and unit each in a cell of its own. */
export interface FilledLeaf {
  readonly comparator: string;
  readonly unit: string;
  readonly target: Filled;
  readonly actual: Filled;
  /** The target cell behind any comparator, as text; null where its comparator stands in no cell of its own. */
  readonly signed: Signed | null;
  /** What the actual value is read as hangs on the target: 70% is 0.7 beside 3/4, and 70 beside 8. */
  readonly hangs: boolean;
}

/** A target that another comparator may stand before. */
export interface Signed {
  readonly value: string;
  readonly unit: string;
}

/** A cell to fill in, and how a number in it is read; null where what stands there is no number that a cell holds. */
export interface Filled {
  readonly cell: SheetCell;
  readonly read: NumberRead | null;
}

type NumberRead = Pick<NumberReading, "isPercent" | "factor" | "unit">;

/** What the cells of a leaf show, such that read again by the engine they say what the form says. */
export function filledLeaf(
  leaf: ScoredLeaf,
  given: IndicatorLeaf,
  plan: LeafPlan | null,
  evaluation: Evaluation,
): FilledLeaf {
  const apart = targetApart(leaf.target, given, plan);
  const typed = actualText(leaf, given, evaluation);
  const options = apart?.options ?? { ...plan?.cell };
  const actual = filledActual(typed, leaf.actual, given, plan, options) ?? { cell: asText(typed), read: null };
  const hangs = hangsOn(leaf.target, typed, options);
  if (apart === null) {
    const target: Filled = { cell: asText(targetText(leaf, given)), read: null };
    return { comparator: "", unit: given.unit ?? "", target, actual, signed: null, hangs };
  }
  const { comparator, unit, target } = apart;
  return { comparator, unit, target, actual, signed: { value: shownAs(target.cell), unit }, hangs };
}

/** A percentage beside a number without a unit is held against it as a share or as it stands, as the number is. */
function hangsOn(target: Target | undefined, typed: string, options: CellOptions): boolean {
  if (target?.kind !== "threshold" || target.unit !== null) return false;
  const read = safeParseActual(typed, options);
  return read.ok && read.value.kind === "quantity" && read.value.unit === "%";
}

/** A target with its comparator, its number and its unit in cells of their own. */
interface Apart extends Pick<FilledLeaf, "comparator" | "unit" | "target"> {
  /** How the cells of its row are read. */
  readonly options: CellOptions;
}

/** Takes a target apart; null where it stands as it was typed, because read again the cells would not say the same. */
function targetApart(target: Target | undefined, given: IndicatorLeaf, plan: LeafPlan | null): Apart | null {
  if (target?.kind !== "threshold" || target.approximate === true) return null;
  const unit = given.unit ?? target.unit ?? "";
  const options = { ...plan?.cell, ...(unit === "" ? {} : { unit }) };
  const held = numberIn(target.value, target.unit, unit, factorOf(options, target.unit));
  const comparator = target.stated ? SIGNS[target.comparator] : "";
  if (held === null || !sameTarget(comparator + shownAs(held.cell), options, target)) return null;
  return { comparator, unit, target: held, options };
}

/**
 * The cells of a row that is not filled in; of one of its ways, as numbers in them are read.
 *
 * @param unit - The unit that the form names already.
 */
export function openFilled(way: Way | null, unit: string = ""): FilledLeaf {
  const isPercent = way?.kind === "percent";
  const isNumber = way !== null && way.kind !== "day" && way.kind !== "words";
  const read = isNumber ? { isPercent, factor: one, unit: isPercent ? "%" : "" } : null;
  // Of a number: its cell is read whatever stands in it.
  const cell: SheetCell = { kind: isNumber ? "number" : "text", role: "input", align: "left", value: "" };
  return { comparator: "", unit, target: { cell, read }, actual: { cell, read }, signed: null, hangs: false };
}

const SIGNS: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "=" };

function filledActual(
  typed: string,
  actual: Actual | undefined,
  given: IndicatorLeaf,
  plan: LeafPlan | null,
  options: CellOptions,
): Filled | null {
  if (given.actual === undefined || actual?.kind !== "quantity" || plan === null) return null;
  if (plan.sense !== null && (turnsNumber(plan.sense, "1") || isRescaled(plan.sense, typed, plan.cell))) return null;
  const unit = options.unit ?? "";
  const factor = factorOf(options, actual.unit);
  const held = numberIn(actual.value, actual.unit, unit, factor);
  const bare = typed.replace(/\s+/g, "");
  if (held !== null && isNumberAlone(bare, unit) && sameActual(shownAs(held.cell), options, actual)) return held;
  const isPercent = actual.unit === "%";
  return {
    cell: asText(typed),
    read: { isPercent, factor, unit: isPercent || !isUnit(actual.unit) ? "" : actual.unit },
  };
}

/** 0.96 beside ≥95%: what the cell holds is not what is compared. */
function isRescaled({ scale }: Sense, typed: string, options: CellOptions): boolean {
  const read = scale === null ? null : safeParseActual(typed, options);
  const other = scale !== null && read?.ok === true ? rescaled(scale, typed, read.value) : null;
  return other !== null && read?.ok === true && other !== read.value;
}

/** A number as its cell holds it, in the unit of its column. */
function numberIn(value: string, own: string | null, unit: string, factor: Exact | null): Filled | null {
  const exact = fromText(value);
  if (exact === null || factor === null) return null;
  if (own === "%") {
    const share = divide(exact, hundred);
    const places = placesOf(value);
    if (!fits(share) || !fits(exact) || places > 8) return null;
    const format = `0.00${"#".repeat(Math.max(0, places - 2))}%`;
    return {
      cell: percent(value, { role: "input", align: "left", format }),
      read: { isPercent: true, factor, unit: "%" },
    };
  }
  const stored = divide(exact, factor);
  if (!fits(stored) || !fits(exact) || !equal(multiply(stored, factor), exact)) return null;
  const cell = number(toText(stored), { role: "input", align: "left" });
  return { cell, read: { isPercent: false, factor, unit: isUnit(unit) ? unit : "" } };
}

/** By what a bare number is multiplied to be in a unit; null where it would be in another one. */
function factorOf(options: CellOptions, unit: string | null): Exact | null {
  const read = safeParseActual("3", options);
  if (!read.ok || read.value.kind !== "quantity") return null;
  const value = fromText(read.value.value);
  if (value === null || (read.value.unit !== unit && !(unit === "%" && read.value.unit === null))) return null;
  const factor = divide(value, whole(3));
  return fits(factor) ? factor : null;
}

function shownAs(cell: SheetCell): string {
  return cell.kind === "percent" ? `${cell.value}%` : cell.value;
}

function sameTarget(typed: string, options: CellOptions, target: Extract<Target, { kind: "threshold" }>): boolean {
  const read = safeParseTarget(typed, options);
  if (!read.ok || read.value.kind !== "threshold") return false;
  const { comparator, value, unit, stated, approximate } = read.value;
  const isSame = comparator === target.comparator && value === target.value && unit === target.unit;
  return isSame && stated === target.stated && approximate === undefined;
}

function sameActual(typed: string, options: CellOptions, actual: Extract<Actual, { kind: "quantity" }>): boolean {
  const read = safeParseActual(typed, options);
  return (
    read.ok && read.value.kind === "quantity" && read.value.value === actual.value && read.value.unit === actual.unit
  );
}

/** Whether a text is a number with nothing but its unit. */
function isNumberAlone(typed: string, unit: string): boolean {
  const [digits = ""] = /^-?\d+(?:\.\d+)?/.exec(typed) ?? [];
  const rest = typed.slice(digits.length);
  return digits !== "" && (rest === "" || rest === "%" || rest === unit.replace(/\s+/g, ""));
}

function isUnit(unit: string | null): unit is string {
  return unit !== null && unit !== "" && unit.length <= 20 && isPlain(unit) && !/\d|^\s|\s$/.test(unit);
}

function asText(typed: string): SheetCell {
  return text(typed, { role: "input" });
}
