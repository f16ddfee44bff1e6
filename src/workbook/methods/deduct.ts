import { hundred, isZero, zero } from "../../exact/index.js";
import { decimal } from "../../rule/decimals.js";
import { forbidden } from "../../rule/methods/deduct-per-step.js";
import type { AddPerCaseRule, DeductPerCaseRule, DeductPerStepRule } from "../../rule/types.js";
import type { Bound, Span } from "../../rule/yardstick.js";
import { conversion } from "../../text/unit.js";
import { lateness } from "../lateness.js";
import { measured } from "../measure.js";
import type { Scope } from "../scope.js";
import { wholeSteps } from "../whole-steps.js";
import { clear, constant, least, minus, most, over, plus, size, type Term, times } from "../term.js";

const ZERO = constant(zero);

type Side = "below" | "above" | "either";

/** `deduct-per-step`: the weight less points for each step on the wrong side, not below the floor. */
export function deductPerStep(rule: DeductPerStepRule, scope: Scope): Term | null {
  const target = scope.yardstick;
  const distance =
    rule.of === "completion"
      ? completionOff(rule, scope)
      : target?.kind === "day" && rule.from === undefined
        ? lateness(target, rule.stepUnit, scope)
        : numbersOff(rule, scope);
  if (distance === null) return null;
  const exact = over(distance, constant(decimal(rule.step)));
  const partial = rule.partial ?? "whole-only";
  const counted = partial === "prorate" ? exact : wholeSteps(exact, partial === "started");
  const name = { prorate: "步数", "whole-only": "步数（不足一步不计）", started: "步数（不足一步按一步）" }[partial];
  const count = scope.ledger.step(name, counted, `每 ${rule.step}${rule.stepUnit ?? ""} 扣 ${rule.points} 分`);
  return deducted(rule, count, scope);
}

/** `deduct-per-case`: the weight less points for each case, not below the floor. */
export function deductPerCase(rule: DeductPerCaseRule, scope: Scope): Term | null {
  const cases = scope.inputs.cases();
  return cases === null ? null : deducted(rule, cases, scope);
}

/** `add-per-case`: points for each case, not above the cap. */
export function addPerCase(rule: AddPerCaseRule, scope: Scope): Term | null {
  const cases = scope.inputs.cases();
  if (cases === null) return null;
  const cap = rule.cap === undefined ? scope.weight : constant(decimal(rule.cap));
  return least(cap, clear(times(cases, constant(decimal(rule.points)))));
}

function deducted(
  rule: { readonly points: string; readonly floor?: string; readonly most?: string },
  count: Term,
  scope: Scope,
): Term {
  const rest = clear(minus(scope.weight, times(count, constant(decimal(rule.points)))));
  const floor = least(constant(decimal(rule.floor ?? "0")), scope.weight);
  const left = rule.most === undefined ? floor : most(floor, clear(minus(scope.weight, constant(decimal(rule.most)))));
  return most(left, rest);
}

/** How many percentage points the completion is off. */
function completionOff(rule: DeductPerStepRule, scope: Scope): Term | null {
  const found = scope.yardstick === null ? null : measured(scope.yardstick, scope, {});
  if (found === null) return null;
  const share = found === "open" ? scope.inputs.share() : found.completion;
  if (share === null) return null;
  const percent = scope.ledger.step("完成率（%）", clear(times(share, constant(hundred))));
  const from = scope.ledger.input("起扣点", decimal(rule.from ?? "100"));
  const distance = inSteps(rule, "%", off(percent, from, rule.side ?? "below"), from);
  return distance === null ? null : scope.ledger.step("偏离", distance);
}

function numbersOff(rule: DeductPerStepRule, scope: Scope): Term | null {
  const target = scope.yardstick;
  const line = target?.kind === "bound" || target?.kind === "span" ? target : null;
  const side = rule.side ?? (line === null ? null : forbidden(line));
  const value = line === null ? scope.inputs.actual(scope.unit) : scope.inputs.measured(line);
  if (side === null || value === null) return null;
  const unit = line?.unit ?? scope.unit ?? (scope.given.actual?.kind === "quantity" ? scope.given.actual.unit : null);
  const ends = endsOf(rule, line, side, scope);
  if (ends === null) return null;
  let sum: Term | null = null;
  for (const [from, way] of ends) {
    const part = inSteps(rule, unit, off(value, from, way), from);
    if (part === null) return null;
    sum = sum === null ? part : plus(sum, part);
  }
  return sum === null ? null : scope.ledger.step("偏离", sum);
}

/** What the distance is measured from, and on which side: of a range its two ends. */
function endsOf(
  rule: DeductPerStepRule,
  line: Bound | Span | null,
  side: Side,
  scope: Scope,
): readonly (readonly [Term, Side])[] | null {
  if (rule.from !== undefined) return [[scope.ledger.input("起扣点", decimal(rule.from)), side]];
  if (line === null) return null;
  if (line.kind === "bound") return [[scope.inputs.target(line), side]];
  const ends: (readonly [Term, Side])[] = [];
  if (side !== "above") ends.push([scope.inputs.end("指标值下限", line.min, line.unit), "below"]);
  if (side !== "below") ends.push([scope.inputs.end("指标值上限", line.max, line.unit), "above"]);
  return ends;
}

function off(value: Term, from: Term, side: Side): Term {
  if (side === "either") return size(minus(value, from));
  return most(ZERO, side === "below" ? minus(from, value) : minus(value, from));
}

/** A distance in the unit of the step: percentage points, per cent of where it is measured from, or the own unit. */
function inSteps(rule: DeductPerStepRule, unit: string | null, distance: Term, from: Term): Term | null {
  const wanted = rule.stepUnit ?? null;
  if (wanted === null) return distance;
  const points = wanted === "百分点" || (wanted === "%" && (unit === "%" || unit === "‰"));
  if (wanted === "%" && !points) {
    if (isZero(from.value)) return isZero(distance.value) ? distance : null;
    return times(over(distance, size(from)), constant(hundred));
  }
  const factor = conversion(unit, points ? "%" : wanted);
  // Without a distance the engine does not ask how the units convert.
  if (factor === null) return isZero(distance.value) ? distance : null;
  return factor.n === factor.d && factor.large === null ? distance : times(distance, constant(factor));
}
