import {
  absolute,
  compare,
  divide,
  type Exact,
  hundred,
  isZero,
  maximum,
  multiply,
  round,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import { unusable } from "../award.js";
import { completionOf, tellMet } from "../measure.js";
import { numberIn, valueIn } from "../value.js";
import { decimal } from "../decimals.js";
import { leastLeft } from "../deduction.js";
import { type Account, explain, type Scorer, type Setting } from "../scoring.js";
import type { DeductPerStepRule } from "../types.js";
import type { Bound, Span } from "../yardstick.js";
import { daysLate } from "../lateness.js";

/** How far an actual value lies on the wrong side, and where that is measured from. */
interface Distance {
  readonly size: Exact;
  readonly from: Exact;
  readonly formula: string;
}

/**
 * `deduct-per-step` (每低1个百分点扣0.5分，扣完为止): full weight less `points` for each `step` on the wrong side of
 * `from`, not below `floor`.
 *
 * Source: Hunan tables (在职人员控制率, "三公经费"控制率) and satisfaction scales (每降5%扣1分).
 */
export function deductPerStep(rule: DeductPerStepRule, setting: Setting): Scorer {
  if (rule.of === "completion") return ofCompletion(rule, setting);
  const target = setting.yardstick;
  const step = decimal(rule.step);
  const points = decimal(rule.points);
  const from = rule.from === undefined ? null : decimal(rule.from);
  if (target?.kind === "day" && from === null) {
    return (given, account) => {
      const late = daysLate(target, rule.stepUnit, given, account);
      if (late === null) return null;
      account.met = late.met;
      return deducted(rule, setting.weight, steps(rule, late.size, step, late.formula, account), points, account);
    };
  }
  const line = target?.kind === "bound" || target?.kind === "span" ? target : null;
  if (from === null && line === null) {
    return unusable((account) =>
      account.refuse(target === null ? "target/missing" : "rule/from-needed", {}, "/target"),
    );
  }
  const side = rule.side ?? (line === null ? null : forbidden(line));
  if (side === null) return unusable((account) => account.refuse("rule/side-needed", {}, "/rule"));
  return (given, account) => {
    const value = line === null ? numberIn(setting.unit, given.actual, account) : valueIn(line, given, account);
    if (value === null) return null;
    const distance =
      from === null && line !== null ? fromTarget(line, side, value) : fromLine(from ?? zero, side, value);
    const unit = line?.unit ?? setting.unit ?? (given.actual?.kind === "quantity" ? given.actual.unit : null);
    const size = inStepUnit(rule, unit, distance, account);
    if (size === null) return null;
    tellMet(line, given, account);
    return deducted(rule, setting.weight, steps(rule, size, step, distance.formula, account), points, account);
  };
}

/** 完成率每低1个百分点扣0.5分: the completion stands in the place of the actual value, in percent. */
function ofCompletion(rule: DeductPerStepRule, setting: Setting): Scorer {
  const target = setting.yardstick;
  if (target === null) return unusable((account) => account.refuse("target/missing", {}, "/target"));
  const [step, points] = [decimal(rule.step), decimal(rule.points)];
  const from = decimal(rule.from ?? "100");
  return (given, account) => {
    const completion = completionOf(target, given, {}, account);
    if (completion === null) return null;
    const off = fromLine(from, rule.side ?? "below", multiply(completion, hundred));
    const formula = isZero(off.size) ? off.formula : `|${toText(completion)} × 100 − ${toText(from)}|`;
    const distance = { ...off, formula };
    const size = inStepUnit(rule, "%", distance, account);
    if (size === null) return null;
    return deducted(rule, setting.weight, steps(rule, size, step, distance.formula, account), points, account);
  };
}

/** The side that a target forbids. */
export function forbidden(target: Bound | Span): "below" | "above" | "either" {
  if (target.kind === "span" || target.exactly) return "either";
  return target.comparator === "<=" || target.comparator === "<" ? "above" : "below";
}

function fromTarget(target: Bound | Span, side: "below" | "above" | "either", value: Exact): Distance {
  if (target.kind === "bound") return fromLine(target.value, side, value);
  if (side !== "above" && compare(value, target.min) < 0) return fromLine(target.min, "below", value);
  return side === "below" ? fromLine(target.min, side, value) : fromLine(target.max, "above", value);
}

function fromLine(from: Exact, side: "below" | "above" | "either", value: Exact): Distance {
  const difference = subtract(value, from);
  const order = compare(difference, zero);
  const wrong = side === "either" ? order !== 0 : side === "below" ? order < 0 : order > 0;
  const size = wrong ? absolute(difference) : zero;
  return { size, from, formula: wrong ? `|${toText(value)} − ${toText(from)}|` : "0" };
}

/** The distance in the unit of the step: percentage points, per cent of `from`, or the indicator's own unit. */
function inStepUnit(rule: DeductPerStepRule, unit: string | null, distance: Distance, account: Account): Exact | null {
  const wanted = rule.stepUnit ?? null;
  if (wanted === null || isZero(distance.size)) return distance.size;
  if (wanted === "百分点" || (wanted === "%" && (unit === "%" || unit === "‰"))) {
    const factor = conversion(unit, "%");
    return factor === null ? refuseUnit(wanted, unit, account) : multiply(distance.size, factor);
  }
  if (wanted === "%") {
    if (isZero(distance.from)) return account.refuse("rule/step-over-zero", {}, "/rule");
    return multiply(divide(distance.size, absolute(distance.from)), hundred);
  }
  const factor = conversion(unit, wanted);
  return factor === null ? refuseUnit(wanted, unit, account) : multiply(distance.size, factor);
}

function refuseUnit(wanted: string, unit: string | null, account: Account): null {
  return account.refuse("rule/step-unit", { step: wanted, unit: unit ?? "" }, "/rule");
}

/** How many steps a distance counts as: whole ones only, started ones too, or the exact part. */
function steps(rule: DeductPerStepRule, size: Exact, step: Exact, formula: string, account: Account): Exact {
  const exact = divide(size, step);
  const partial = rule.partial ?? "whole-only";
  const counted = partial === "prorate" ? exact : round(exact, 0, partial === "started" ? "ceiling" : "floor");
  const rounded = partial === "prorate" ? "" : partial === "started" ? " ↑" : " ↓";
  return explain(account, "steps", () => `${formula} ÷ ${rule.step}${rounded}`, counted);
}

function deducted(rule: DeductPerStepRule, weight: Exact, count: Exact, points: Exact, account: Account): Exact {
  const rest = maximum(leastLeft(rule, weight), subtract(weight, multiply(count, points)));
  return explain(account, "score", () => `${toText(weight)} − ${toText(count)} × ${rule.points}`, rest);
}
