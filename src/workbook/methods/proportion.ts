import { hundred, one, zero } from "../../exact/index.js";
import { decimal } from "../../rule/decimals.js";
import type { AttainmentParameters } from "../../rule/types.js";
import { higherIsBetter } from "../../rule/yardstick.js";
import { measured } from "../measure.js";
import type { Scope } from "../scope.js";
import { constant, least, minus, most, over, type Term, times } from "../term.js";
import { choose } from "../test.js";

const ONE = constant(one);
const ZERO = constant(zero);

/** `attainment`: weight × completion, from the pass mark on where there is one. */
export function attainment(rule: AttainmentParameters, scope: Scope): Term | null {
  if (scope.yardstick === null) return null;
  const found = measured(scope.yardstick, scope, rule);
  if (found === null) return null;
  if (found === "open") return awarded(scope);
  if (rule.passMark === undefined) return times(scope.weight, found.completion);
  const mark = constant(decimal(rule.passMark));
  // Below the mark the quotient is below zero, at the full completion it is one.
  const share = most(ZERO, over(minus(found.completion, mark), minus(ONE, mark)));
  return times(scope.weight, scope.ledger.step(`及格线 ${rule.passMark} 以上的份额`, share));
}

/** `actual-rate`: weight × actual ÷ 100 for a percentage where higher is better, else as `attainment`. */
export function actualRate(rule: AttainmentParameters, scope: Scope): Term | null {
  const target = scope.yardstick;
  const { actual } = scope.given;
  const unit = target?.kind === "bound" ? (target.unit ?? (actual?.kind === "quantity" ? actual.unit : null)) : null;
  const rated = target?.kind === "bound" && !target.change && higherIsBetter(target) && unit === "%";
  if (!rated || actual?.kind !== "quantity") return attainment(rule, scope);
  const value = scope.inputs.measured(target);
  if (value === null) return null;
  const share = most(ZERO, least(ONE, over(value, constant(hundred))));
  return times(scope.weight, scope.ledger.step("实际完成率", share));
}

/** `all-or-nothing`: the weight where the target is met, else nothing. */
export function allOrNothing(scope: Scope): Term | null {
  if (scope.yardstick === null) return null;
  const { actual, repeatsTarget } = scope.given;
  const partly = actual?.kind === "qualitative" && actual.tier === "partial" && !repeatsTarget;
  if (partly && scope.yardstick.kind === "words") {
    scope.ledger.words("完成情况", "部分达成", "部分达成不算达到");
    return ZERO;
  }
  const found = measured(scope.yardstick, scope, {});
  if (found === null) return null;
  return found === "open" ? awarded(scope) : choose(found.met, scope.weight, ZERO);
}

/** A person's share of the weight. */
export function awarded(scope: Scope): Term | null {
  const share = scope.inputs.share();
  return share === null ? null : times(scope.weight, share);
}
