import { compare, isNegative, isZero, multiply, toText } from "../exact/index.js";
import { valueIn } from "./value.js";
import { actualRate } from "./methods/actual-rate.js";
import { allOrNothing } from "./methods/all-or-nothing.js";
import { attainment } from "./methods/attainment.js";
import { bands } from "./methods/bands.js";
import { checklist } from "./methods/checklist.js";
import { composite } from "./methods/composite.js";
import { deductPerStep } from "./methods/deduct-per-step.js";
import { manual } from "./methods/manual.js";
import { ordinal } from "./methods/ordinal.js";
import { addPerCase, deductPerCase } from "./methods/per-case.js";
import { tiers } from "./methods/tiers.js";
import { decimal } from "./decimals.js";
import { Account, type Scorer, type Setting } from "./scoring.js";
import { deducting } from "./deduction.js";
import type { OverAchievement, Rule } from "./types.js";

/** Makes a rule ready, for a leaf or as a part of another rule: its method, then its modifiers. */
export function compileRule(rule: Rule, setting: Setting): Scorer {
  const method = compileMethod(rule, setting);
  return rule.overAchievement === undefined ? method : overAchieving(rule.overAchievement, method, setting);
}

function compileMethod(rule: Rule, setting: Setting): Scorer {
  switch (rule.method) {
    case "attainment":
      return attainment(rule, setting);
    case "actual-rate":
      return actualRate(rule, setting);
    case "all-or-nothing":
      return allOrNothing(setting);
    case "bands":
      return bands(rule, setting);
    case "linear":
      throw new Error("linear has no scorer yet");
    case "deduct-per-step":
      return deductPerStep(rule, setting);
    case "deduct-per-case":
      return deductPerCase(rule, setting);
    case "add-per-case":
      return addPerCase(rule, setting);
    case "checklist":
      return checklist(rule, setting, compileRule);
    case "tiers":
      return tiers(rule, setting);
    case "ordinal":
      return ordinal(rule, setting);
    case "composite":
      return composite(rule, setting, compileRule);
    case "manual":
      return manual(rule, setting);
  }
}

/**
 * 偏离度: an actual at or above `threshold` × the target is flagged, and loses `deduct` points where the rule says so.
 *
 * It looks at targets with `>=`, `>` or `=` above zero: only they can be overshot.
 */
function overAchieving(modifier: OverAchievement, method: Scorer, setting: Setting): Scorer {
  const target = setting.yardstick;
  if (target?.kind !== "bound" || target.comparator === "<=" || target.comparator === "<") return method;
  const line = multiply(target.value, decimal(modifier.threshold));
  if (isZero(target.value) || isNegative(target.value)) return method;
  return (given, account) => {
    const points = method(given, account);
    if (points === null || given.actual?.kind !== "quantity") return points;
    const value = valueIn(target, given, new Account(account.path, undefined, false));
    if (value === null || compare(value, line) < 0) return points;
    account.remark("info", "score/over-achieved", {
      actual: toText(value),
      target: target.text,
      threshold: modifier.threshold,
    });
    if (modifier.reasonRequired === true && !given.beside.reason) {
      account.remark("warning", "reason/missing", { threshold: modifier.threshold }, "/reason");
    }
    if (modifier.deduct === undefined) return points;
    return deducting(points, decimal(modifier.deduct), "over-achievement", account);
  };
}
