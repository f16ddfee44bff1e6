import { divide, hundred, multiply, toText } from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import { certain } from "../../shape/certain.js";
import type { Grade } from "../sentence/facts.js";
import { isMet, type OffTarget, signedBy } from "../sentence/gap.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { End } from "../sentence/tokens.js";
import { factorOf, inUnitOf } from "../sentence/units.js";
import type { Band, BandsRule } from "../types.js";
import type { Piece } from "./piece.js";
import { piecesOf } from "./pieces.js";
import { restOf, unitIn } from "./rest.js";
import { allTaken } from "./untouched.js";

/**
 * Grades for how far off its target a result lies become bands of the signed deviation, or of the actual value where the
 * distances are amounts. What takes points leaves the full mark to a met target; what gives them says nothing of one.
 */
export function bandsOff(
  off: OffTarget,
  grades: readonly Grade[],
  numeric: readonly Grade[],
  weight: string | null,
  reading: Reading,
): BandsRule | Refusal {
  const where = { from: certain(grades[0]).from, to: certain(grades[grades.length - 1]).to };
  const placed = numeric.map((grade, index): Grade => {
    const ranges = off.ranges[index] ?? grade.condition.ranges;
    return { ...grade, condition: { ...grade.condition, ranges } };
  });
  const pieces = piecesOf(placed, weight, false);
  if ("refused" in pieces) return pieces;
  const met = withMet(pieces, numeric, off);
  if (met === null) return refuse("rule/not-a-rule", where);
  const settled = restOf(grades, met, weight, reading);
  if ("refused" in settled) return settled;
  const { pieces: all, rest } = settled;
  if (met === pieces && !numeric.some(isMet) && !off.zero) {
    if (numeric.length < grades.length) return refuse("rule/incomplete", where);
    // 逾期≤0天 is none at all.
    for (const piece of all) if (piece.max?.value !== "0") piece.min ??= { value: "0", hold: "open" };
  }
  const scale = scaleOf(off, all, unitIn(placed), where, reading);
  if (typeof scale === "object") return scale;
  const bands = all.map((piece) => bandOf(piece, off.side, (end) => toText(signedBy(off, exact(scale(end.value))))));
  const counted = off.of === "lateness" ? lateIn(unitIn(placed)) : null;
  return { method: "bands", of: off.of, ...(counted === null ? {} : { lateIn: counted }), bands, ...rest };
}

/** What a lateness is counted in that is none of days. */
function lateIn(unit: string | null): (BandsRule["lateIn"] & string) | null {
  if (unit === null || conversion(unit, "月") === null) return null;
  return unit.includes("年") ? "年" : "月";
}

/** With the full mark of a met target, where points are taken; null where they are on the side that is better. */
function withMet(pieces: readonly Piece[], numeric: readonly Grade[], off: OffTarget): readonly Piece[] | null {
  const told = numeric.some(isMet);
  const taken = !told && allTaken(numeric);
  if ((taken || told) && !off.forbidden) return null;
  return taken ? [metAt(certain(numeric[0])), ...pieces] : pieces;
}

/** A met target loses nothing. */
function metAt(grade: Grade): Piece {
  return { min: null, max: { value: "0", hold: "closed" }, award: { share: "1" }, grade };
}

function scaleOf(
  { of }: OffTarget,
  pieces: readonly Piece[],
  unit: string | null,
  at: { readonly from: number; readonly to: number },
  reading: Reading,
): ((value: string) => string) | Refusal {
  if (of === "lateness") {
    const days = conversion(unit ?? "天", lateIn(unit) ?? "天");
    return days === null ? refuse("rule/not-a-rule", at) : (value) => toText(multiply(exact(value), days));
  }
  if (of === "actual") {
    const values = pieces.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === null ? [] : [end.value])));
    return unit?.includes("百分点") === true ? (value) => value : inUnitOf(unit, values, at, reading);
  }
  const factor = divide(factorOf(unit ?? "%", "%") ?? exact("1"), hundred);
  return (value) => toText(multiply(exact(value), factor));
}

/** A band of distances as one of figures: below the target a greater distance is a lower figure. */
function bandOf({ min, max, award }: Piece, side: 1 | -1, place: (end: End) => string): Band {
  const [low, high] = side === 1 ? [min, max] : [max, min];
  return {
    ...(low === null ? {} : { min: place(low), minInclusive: low.hold !== "open" }),
    ...(high === null ? {} : { max: place(high), maxInclusive: high.hold !== "open" }),
    ...award,
  };
}
