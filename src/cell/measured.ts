import { add, type Exact, hundred, MAX_DIGITS, multiply, toText } from "../exact/index.js";
import type { Span } from "../text/fold.js";
import { conversion, sameUnit } from "../text/unit.js";
import { type Cell, note, quoted } from "./cell.js";
import type { QuantityPhrase } from "./phrase.js";

/** A number with its unit as a value shows them. */
export interface Measure {
  readonly value: string;
  readonly unit: string | null;
}

/**
 * A number with its unit, the unit cell taken into account; notes say what was assumed. Null where a magnitude (万)
 * makes it longer than any decimal that can be read back.
 */
export function measured(cell: Cell, phrase: QuantityPhrase, value: Exact): Measure | null {
  const measure = inUnit(cell, phrase, value);
  return measure.value.length > MAX_DIGITS ? null : measure;
}

function inUnit(cell: Cell, phrase: QuantityPhrase, value: Exact): Measure {
  const { unit } = cell.unit;
  const named = phrase.unit;
  if (named === null) return inUnitCell(cell, phrase, value, phrase.money && unit === null ? "元" : unit);
  if (unit !== null) compareUnits(cell, phrase, named, unit);
  if (phrase.unknown) note(cell, "cell/unit-unknown", phrase, { unit: quoted(named) });
  return { value: toText(value), unit: named };
}

/** A bare number is in the unit of its unit cell. */
function inUnitCell(cell: Cell, phrase: QuantityPhrase, value: Exact, unit: string | null): Measure {
  const { scale } = cell.unit;
  const money = unit === "万元" || unit === "亿元";
  if ((money || scale.n !== 1) && magnitudeAt(cell.folded.text, phrase)) {
    note(cell, "cell/magnitude-doubled", phrase);
    return { value: toText(money ? unscaled(value, unit) : value), unit };
  }
  return { value: toText(multiply(value, scale)), unit };
}

function compareUnits(cell: Cell, span: Span, unit: string, beside: string): void {
  const params = { unit: quoted(unit), cell: quoted(beside) };
  if (sameUnit(unit, beside)) note(cell, "cell/unit-doubled", span, params);
  else note(cell, conversion(unit, beside) === null ? "cell/unit-conflict" : "cell/unit-differs", span, params);
}

/** 超额完成20% is 120 %; in another unit the plan is not told, and null says so. */
export function overPlan(cell: Cell, phrase: QuantityPhrase, value: Exact): Exact | null {
  const unit = phrase.unit ?? cell.unit.unit;
  if (unit !== "%" || phrase.range !== null) return null;
  note(cell, "cell/over-plan", phrase);
  return add(value, hundred);
}

/** 5万 beside 万元 is 5 万元. */
function unscaled(value: Exact, unit: string): Exact {
  const factor = conversion("元", unit);
  return factor === null ? value : multiply(value, factor);
}

function magnitudeAt(text: string, phrase: QuantityPhrase): boolean {
  return /[万亿]/.test(text.slice(phrase.from, Math.min(phrase.to, phrase.from + 30)));
}
