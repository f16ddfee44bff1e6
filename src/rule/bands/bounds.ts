import { add, compare, type Exact, one } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { End } from "../sentence/tokens.js";
import type { Piece } from "./piece.js";
import { seamsOf, type Seams } from "./seams.js";

/** Bands in their order, and which of them stand a step apart. */
export interface Settled {
  readonly ordered: readonly Piece[];
  readonly seams: Seams;
  /** Two that do; null where none do. */
  readonly apart: readonly [Piece, Piece] | null;
}

/** Decides every bound; a refusal where two bands overlap or leave a gap that is more than a step of their numbers. */
export function settle(
  pieces: readonly Piece[],
  hasOtherwise: boolean,
  reading: Reading,
  counted: boolean = false,
): Settled | Refusal {
  const empty = pieces.find(isEmpty);
  if (empty !== undefined) return refuse("rule/incomplete", empty.grade);
  narrow(pieces);
  const ordered = [...pieces].sort((left, right) => byMin(left.min, right.min) || byMax(left.max, right.max));
  if (counted) joinCounts(ordered);
  const top = ordered[ordered.length - 1];
  if (top?.bare === true && ordered.length + (hasOtherwise ? 1 : 0) > 1 && bestOf(pieces) === top) top.max = null;
  const seams = seamsOf(pieces);
  let apart: Settled["apart"] = null;
  for (const [below, above] of neighbours(ordered)) {
    const isSeam = seams(below, above);
    if (isSeam) apart ??= [below, above];
    const refusal = isSeam ? null : meet(below, above, hasOtherwise, reading);
    if (refusal !== null) return refusal;
  }
  return { ordered, seams, apart };
}

/** Each piece behind another, with the one before it. */
function neighbours(pieces: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  return pieces.slice(1).map((piece, index) => [certain(pieces[index]), piece]);
}

/** 0次得10分，1次得5分，2次及以上不得分: between whole numbers that follow one another nothing can lie. */
function joinCounts(ordered: readonly Piece[]): void {
  for (const [below, above] of neighbours(ordered)) {
    if (below.max === null || above.min === null || below.max.hold === "open" || above.min.hold === "open") continue;
    if (/^\d+$/.test(below.max.value) && compare(add(exact(below.max.value), one), exact(above.min.value)) === 0)
      below.max = { value: above.min.value, hold: "open" };
  }
}

/** Decides which of two neighbours holds the number that they meet at. */
function meet(below: Piece, above: Piece, hasOtherwise: boolean, reading: Reading): Refusal | null {
  const at = { from: Math.min(below.grade.from, above.grade.from), to: Math.max(below.grade.to, above.grade.to) };
  if (below.max === null || above.min === null) return refuse("rule/incomplete", at);
  const { value } = above.min;
  const meeting = compare(exact(below.max.value), exact(value));
  const winner = holder(below, above);
  const apart = meeting < 0 || (meeting === 0 && winner === "none");
  if (apart) return isElse(below, above, hasOtherwise) ? null : refuse("rule/incomplete", at);
  if (meeting > 0 || winner === "both") return refuse("rule/incomplete", at);
  const low = winner.startsWith("below");
  if (winner.endsWith("assumed")) reading.note("info", "rule/bound-assumed", (low ? below : above).grade, { value });
  below.max = { value: below.max.value, hold: low ? "closed" : "open" };
  above.min = { value, hold: low ? "open" : "closed" };
  return isEmpty(below) || isEmpty(above) ? refuse("rule/incomplete", at) : null;
}

/**
 * Whether what lies between two bands is every other case. 100%得10分，95%得8分，其他不得分: that 97% is one of the others is not said;
 * it may as well have reached the 95%.
 */
function isElse(below: Piece, above: Piece, hasOtherwise: boolean): boolean {
  return hasOtherwise && !(below.bare === true && above.bare === true);
}

/** Whether a band of one number does not hold it. */
function isEmpty({ min, max }: Piece): boolean {
  return min !== null && max?.value === min.value && (min.hold === "open" || max.hold === "open");
}

/** Which of two bands holds the number they meet at. */
function holder(below: Piece, above: Piece): "below" | "above" | "below-assumed" | "above-assumed" | "both" | "none" {
  const [left, right] = [certain(below.max).hold, certain(above.min).hold];
  if (left === "open" && right === "open") return "none";
  if (left === "closed" && right === "closed") return "both";
  if (left === "closed" || right === "open") return "below";
  if (right === "closed" || left === "open") return "above";
  if (left === "free" && right === "free") return "above-assumed";
  return bestOf([above, below]) === above ? "above-assumed" : "below-assumed";
}

/** The piece of the best award, where awards can be compared. */
function bestOf(pieces: readonly Piece[]): Piece | undefined {
  const value = (piece: Piece): Exact => exact(certain(piece.award.share ?? piece.award.points));
  return pieces.reduce((best: Piece | undefined, piece) => {
    if (best === undefined) return piece;
    if (piece.award.share === "1" && best.award.share === undefined) return piece;
    if (best.award.share === "1" && piece.award.share === undefined) return best;
    return compare(value(piece), value(best)) > 0 ? piece : best;
  }, undefined);
}

/** By a lower bound, none first. */
function byMin(left: End | null, right: End | null): number {
  if (left === null || right === null) return (left === null ? 0 : 1) - (right === null ? 0 : 1);
  return compare(exact(left.value), exact(right.value));
}

/** By an upper bound, none last: a point stands before what begins at it. */
function byMax(left: End | null, right: End | null): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return compare(exact(left.value), exact(right.value));
}

/**
 * 90%以上得10分，80%以上得8分: read in order, each condition ends where the one before it begins; the other way round (80%以上
 * 得8分，90%以上得10分) the one before ends where it begins; so do 低于100%扣2分，低于90%扣5分. 0-60天得10分，80天以下得5分: what is said there is 以下, no plain end.
 */
export function narrow(pieces: readonly Piece[]): void {
  for (const [before, piece] of neighbours(pieces)) {
    narrowAbove(before, piece);
    narrowBelow(before, piece);
  }
}

/** Of two bands that begin somewhere the lower one ends where the other begins. */
function narrowAbove(before: Piece, piece: Piece): void {
  const [above, low] = [before.min, piece.min];
  if (above === null || low === null) return;
  if (piece.max === null && less(low.value, above.value)) piece.max = { value: above.value, hold: "free" };
  if (before.max === null && less(above.value, low.value)) before.max = { value: low.value, hold: "free" };
}

/** Of two bands that end somewhere the upper one begins where the other ends. */
function narrowBelow(before: Piece, piece: Piece): void {
  const [below, high] = [before.max, piece.max];
  if (below === null || high === null) return;
  if (before.min === null && less(high.value, below.value)) before.min = { value: high.value, hold: "free" };
  if (piece.min === null && less(below.value, high.value)) piece.min = { value: below.value, hold: "lawful" };
}

export function less(left: string, right: string): boolean {
  return compare(exact(left), exact(right)) < 0;
}
