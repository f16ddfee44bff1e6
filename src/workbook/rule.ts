import { isNegative, isZero, zero } from "../exact/index.js";
import { decimal } from "../rule/decimals.js";
import type { OverAchievement, Rule } from "../rule/types.js";
import { addPerCase, deductPerCase, deductPerStep } from "./methods/deduct.js";
import { bands, ordinal } from "./methods/lookup.js";
import { checklist, composite, manual, tiers } from "./methods/parts.js";
import { actualRate, allOrNothing, attainment } from "./methods/proportion.js";
import type { Scope } from "./scope.js";
import { choose, compared } from "./test.js";
import { clear, constant, minus, most, type Term, times } from "./term.js";

/** Writes a rule out as steps of the ledger; the points before rounding, null where there is no formula for it. */
export function writeRule(rule: Rule, scope: Scope): Term | null {
  const points = writeMethod(rule, scope);
  if (points === null || rule.overAchievement?.deduct === undefined) return points;
  return overAchieved(rule.overAchievement, rule.overAchievement.deduct, points, scope);
}

function writeMethod(rule: Rule, scope: Scope): Term | null {
  switch (rule.method) {
    case "attainment":
      return attainment(rule, scope);
    case "actual-rate":
      return actualRate(rule, scope);
    case "all-or-nothing":
      return allOrNothing(scope);
    case "bands":
      return bands(rule, scope);
    case "linear":
      return null;
    case "deduct-per-step":
      return deductPerStep(rule, scope);
    case "deduct-per-case":
      return deductPerCase(rule, scope);
    case "add-per-case":
      return addPerCase(rule, scope);
    case "checklist":
      return checklist(rule, scope, writeRule);
    case "tiers":
      return tiers(rule, scope);
    case "ordinal":
      return ordinal(rule, scope);
    case "composite":
      return composite(rule, scope, writeRule);
    case "manual":
      return manual(rule, scope);
  }
}

/** Points off from so many times the target on, not below 0. */
function overAchieved(modifier: OverAchievement, deduct: string, points: Term, scope: Scope): Term | null {
  const target = scope.yardstick;
  if (target?.kind !== "bound" || target.comparator === "<=" || target.comparator === "<") return points;
  if (isZero(target.value) || isNegative(target.value) || scope.given.actual?.kind !== "quantity") return points;
  const value = scope.inputs.measured(target);
  if (value === null) return null;
  const before = scope.ledger.step("扣减前", points);
  const multiple = times(scope.inputs.target(target), constant(decimal(modifier.threshold)));
  const line = scope.ledger.step(`指标值的 ${modifier.threshold} 倍`, clear(multiple));
  const off = scope.ledger.step(
    "超额扣减",
    choose(compared(value, ">=", line), constant(decimal(deduct)), constant(zero)),
  );
  return deducting(before, off);
}

/** Points off, not below 0. */
export function deducting(points: Term, off: Term): Term {
  return most(constant(zero), clear(minus(points, off)));
}
