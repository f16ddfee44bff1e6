import { compare, divide, type Exact, one, zero } from "../../exact/index.js";
import type { Condition, Facts, Grade } from "../sentence/facts.js";
import { endOf, pointsGiven } from "../sentence/given.js";
import { exact } from "../sentence/number.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { Range } from "../sentence/tokens.js";

/** A figure, and the share of the weight that is given there. */
export interface Anchor {
  readonly value: string;
  readonly share: Exact;
  /** The side on which the share is held, where the sentence says one: `min` for ≥100%. */
  readonly side: "min" | "max" | "point";
}

/** The two figures that a line runs between; `from` earns less. */
export interface Anchors {
  readonly from: Anchor;
  readonly to: Anchor;
  readonly unit: string | null;
  /** The full mark, where the sentence states it. */
  readonly weight: string | null;
}

/** The two figures that grades, and the words of the line itself, name. */
export function anchorsOf(facts: Facts, reading: Reading): Anchors | Refusal {
  const weight = fullMark(facts);
  const anchors: Anchor[] = [];
  for (const [index, grade] of facts.grades.entries()) {
    const anchor = anchorOf(grade, index === 0, weight ?? reading.weight);
    if ("refused" in anchor) return anchor;
    const known = anchors.find(({ value }) => value === anchor.value);
    if (known === undefined) anchors.push(anchor);
    else if (compare(known.share, anchor.share) !== 0) return refuse("rule/not-a-rule", grade);
  }
  const ends = facts.betweens.flatMap(endsOf);
  const implied = fullAt(ends, anchors);
  if (implied !== null) anchors.push(implied);
  const [first, second, third] = anchors;
  if (third !== undefined) return refuse("rule/not-a-rule", facts);
  if (first === undefined || second === undefined || compare(first.share, second.share) === 0) {
    return refuse("rule/incomplete", facts);
  }
  if (ends.some((end) => end !== first.value && end !== second.value)) return refuse("rule/incomplete", facts);
  const units = unitsOf(facts);
  if (units.length > 1) return refuse("rule/not-a-rule", facts);
  const [from, to] = compare(first.share, second.share) < 0 ? [first, second] : [second, first];
  return { from, to, unit: units[0] ?? null, weight };
}

/** What one grade says: its figure, and its share. */
function anchorOf(grade: Grade, first: boolean, weight: string | null): Anchor | Refusal {
  const range = rangeOf(grade, first);
  if (range === null) return refuse("rule/not-a-rule", grade);
  const share = shareOf(grade.award, weight);
  if (share === "none") return refuse("rule/not-a-rule", grade);
  if (share === null || compare(share, one) > 0) return refuse("rule/incomplete", grade);
  return { value: endOf(range).value, share, side: sideOf(range) };
}

/** The one figure of a grade, before which a heading may stand; null where it says more. */
function rangeOf({ condition: { ranges, subject, others, otherwise } }: Grade, first: boolean): Range | null {
  const [range, second] = ranges;
  const headed = first && subject === "" && others.length === 1;
  if (range === undefined || second !== undefined || otherwise || (others.length > 0 && !headed)) return null;
  return isWide(range) ? null : range;
}

function sideOf({ min, max }: Range): Anchor["side"] {
  if (min === undefined) return "max";
  return max === undefined ? "min" : "point";
}

/** A condition of more than one figure. */
function isWide({ min, max, mirrored }: Range): boolean {
  return mirrored === true || (min !== undefined && max !== undefined && min.value !== max.value);
}

/** The share of an award; null where points are given of a full mark that is not known. */
function shareOf(award: Grade["award"], weight: string | null): Exact | "none" | null {
  switch (award.kind) {
    case "full":
      return one;
    case "zero":
      return zero;
    case "share":
      return exact(award.share);
    case "give":
      return weight === null || compare(exact(weight), zero) === 0 ? null : divide(exact(award.points), exact(weight));
    default:
      return "none";
  }
}

/** The full mark: 满分10分, else the most points that a grade gives, unless one gives 满分 without saying how much. */
function fullMark({ grades, limits }: Facts): string | null {
  const total = limits.find((limit) => limit.type === "total");
  if (total?.type === "total") return total.points;
  let most: string | null = null;
  for (const { award } of grades) {
    if (award.kind === "full" && award.points === undefined) return null;
    const points = pointsGiven(award);
    if (points !== undefined && (most === null || compare(exact(points), exact(most)) > 0)) most = points;
  }
  return most;
}

/** The figures between which the sentence puts the line. */
function endsOf({ ranges }: Condition): readonly string[] {
  return ranges.flatMap(({ min, max }) => [min, max].flatMap((end) => (end === undefined ? [] : [end.value])));
}

/** 60%至100%之间按直线插值法计分，低于60%不得分: what the line ends at beside nothing can only be the full mark. */
function fullAt(ends: readonly string[], anchors: readonly Anchor[]): Anchor | null {
  const [only, second] = anchors;
  if (only === undefined || second !== undefined || compare(only.share, zero) !== 0) return null;
  const others = ends.filter((end) => end !== only.value);
  const [other] = others;
  if (other === undefined || others.length === ends.length) return null;
  return { value: other, share: one, side: "point" };
}

function unitsOf({ grades, betweens }: Facts): readonly string[] {
  const conditions = [...grades.map(({ condition }) => condition), ...betweens];
  const units = conditions.flatMap(({ ranges }) => ranges.map(({ unit }) => unit));
  return [...new Set(units)].filter((unit) => unit !== null);
}
