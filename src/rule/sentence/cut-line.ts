import { compare, isNegative, one, subtract, toText } from "../../exact/index.js";
import type { CutOff, Rule } from "../types.js";
import type { Grade } from "./facts.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";

/** The line as bands read it. A deduction for each case counts them, whatever else the leaf's actual value is. */
export function cutOffOf(lined: Rule, rule: Rule, cut: Grade): CutOff | Refusal {
  const [band] = lined.method === "bands" ? lined.bands.filter(({ points }) => points === "0") : [];
  const of = lined.method === "bands" ? lined.of : "actual";
  if (band === undefined || TAKES_NONE.includes(rule.method)) return refuse("rule/not-a-rule", cut);
  const { points: _points, share: _share, ...interval } = band;
  // A completion is never above the whole: beyond 300 % of its target lies what deviates by more than 200 %.
  if (of === "completion" && band.min !== undefined) {
    const over = subtract(exact(band.min), one);
    return isNegative(over) ? refuse("rule/not-a-rule", cut) : { of: "deviation", ...interval, min: toText(over) };
  }
  if (rule.method !== "deduct-per-case") return { of, ...interval };
  return of === "actual" ? { of: "cases", ...interval } : refuse("rule/not-a-rule", cut);
}

/** Methods of which parts are scored by rules of their own, and a bonus, which loses nothing. */
const TAKES_NONE: readonly Rule["method"][] = ["add-per-case", "composite", "checklist"];

/** Whether values that meet the target would get nothing: then the line is a distance from it, or of another figure. */
export function takesFromMet({ of, min, max, minInclusive = true }: CutOff, { target }: Reading): boolean {
  if (of === "completion" || of === "deviation" || target === null || isBeyond(min, minInclusive, target)) return false;
  const [low, high] = boundsOf(target);
  const belowLow = low === null || (max !== undefined && compare(exact(max), exact(low)) <= 0);
  const aboveHigh = high === null || (min !== undefined && compare(exact(min), exact(high)) >= 0);
  return low !== null && high !== null ? !belowLow && !aboveHigh : !(belowLow && aboveHigh);
}

/** 超过100%不得分 beside 100%: what is to be so much is not met by more where the sentence says so. */
function isBeyond(min: string | undefined, isHeld: boolean, target: Targeted): boolean {
  if (target.kind !== "threshold" || target.comparator !== "=" || min === undefined) return false;
  const order = compare(exact(min), exact(target.value));
  return order > 0 || (order === 0 && !isHeld);
}

type Targeted = NonNullable<Reading["target"]>;

/** Between which figures a value meets the target. */
function boundsOf(target: Targeted): readonly [string | null, string | null] {
  if (target.kind === "range") return [target.min, target.max];
  if (target.kind !== "threshold" && target.kind !== "change") return [null, null];
  const isUpper = target.comparator.startsWith("<") || (target.comparator === "=" && target.value === "0");
  return isUpper ? [null, target.value] : [target.value, null];
}
