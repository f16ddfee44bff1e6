import type { Step } from "../evaluate/types.js";
import { compare, type Exact, multiply, one, toText } from "../exact/index.js";
import { decimal } from "./decimals.js";
import { type Account, type Scorer, type Setting, stepOf } from "./scoring.js";
import type { Award, Band } from "./types.js";

/** A part of the weight in points: a share of it, or the points as they stand. */
export function pointsOf(award: Award, weight: Exact): Exact {
  return award.share === undefined ? decimal(award.points) : multiply(weight, decimal(award.share));
}

/** The points of the first of these that gives more than the weight; null where none does. */
export function pointsAbove(awards: readonly Award[], weight: Exact): Exact | null {
  for (const award of awards) {
    const points = pointsOf(award, weight);
    if (compare(points, weight) > 0) return points;
  }
  return null;
}

/** Weight × share, written down as the step `score`. */
export function score(setting: Setting, share: Exact, account: Account): Exact {
  const { weight } = setting;
  const points = multiply(weight, share);
  if (!account.explained) return points;
  if (share === one) account.add((setting.full ??= Object.freeze(scoreStep(weight, share, points, account))));
  else account.add(scoreStep(weight, share, points, account));
  return points;
}

function scoreStep(weight: Exact, share: Exact, points: Exact, account: Account): Step {
  return stepOf("score", `${toText(weight)} × ${toText(share)}`, toText(points), account.source);
}

/** Whether a band holds a value: its lower bound belongs to it and its upper one does not, unless it says otherwise. */
export function bandHolds(band: Band, value: Exact): boolean {
  if (band.min !== undefined) {
    const order = compare(value, decimal(band.min));
    if (band.minInclusive === false ? order <= 0 : order < 0) return false;
  }
  if (band.max !== undefined) {
    const order = compare(value, decimal(band.max));
    if (band.maxInclusive === true ? order > 0 : order >= 0) return false;
  }
  return true;
}

/** A band as a form prints it: `80 ≤ x < 90`. */
export function bandText(band: Band): string {
  const low = band.min === undefined ? "" : `${band.min} ${band.minInclusive === false ? "<" : "≤"} `;
  const high = band.max === undefined ? "" : ` ${band.maxInclusive === true ? "≤" : "<"} ${band.max}`;
  return `${low}x${high}`;
}

/** A scorer for a rule that gives more points than its leaf weighs, on whatever actual value. */
export function tooManyPoints(points: Exact, setting: Setting): Scorer {
  const params = { points: toText(points), weight: toText(setting.weight) };
  return unusable((account) => account.refuse("rule/points-above-weight", params, "/rule"));
}

/** A scorer that refuses whatever is given, because the rule cannot be used on this leaf. */
export function unusable(refuse: (account: Account) => null): Scorer {
  return (_given, account) => refuse(account);
}
