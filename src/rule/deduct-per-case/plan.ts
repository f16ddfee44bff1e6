import { type Figure, times } from "../../figure/figure.js";
import { remaining } from "../deduction.js";
import type { Inputs } from "../inputs.js";
import { metBeside } from "../measure/index.js";
import { type Frame, parameter, type Plan } from "../plan.js";
import type { DeductPerCaseRule } from "../types.js";

/**
 * `deduct-per-case` (每发现一例扣1分，扣完为止): full weight less `points` for each case, not below `floor`.
 *
 * Source: Hunan 资金使用合规性 (岳阳).
 */
export function planDeductPerCase(rule: DeductPerCaseRule, frame: Frame): Plan {
  const taken = times(casesOf(frame.inputs), parameter(rule.points));
  return { points: remaining(frame.weight, taken, rule), ...metBeside(frame) };
}

/** A case is a whole number: the actual value, else the leaf's `cases`. */
export function casesOf(inputs: Inputs): Figure {
  return inputs.guarded("cases", { is: "whole" }, "whole");
}
