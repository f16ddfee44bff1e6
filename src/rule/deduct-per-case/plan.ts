import type { Figure } from "../../figure/figure.js";
import { compared, first, minus, step, times, when, within, zero } from "../../figure/make.js";
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

/** What a deduction may come to. */
export interface Limits {
  /** Points that remain whatever is taken off, at most the weight. */
  readonly floor?: string;
  /** The most points that are taken off. */
  readonly most?: string;
}

/** What is left of the weight after a deduction, as the step `score`. */
export function remaining(weight: Figure, taken: Figure, { floor, most }: Limits): Figure {
  const off = most === undefined ? taken : within(taken, null, parameter(most));
  return step("score", within(minus(weight, off), floor === undefined ? zero : atMost(parameter(floor), weight)));
}

function atMost(of: Figure, most: Figure): Figure {
  return first([when(compared(of, ">", most), most)], of);
}
