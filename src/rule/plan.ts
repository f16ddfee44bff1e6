import type { Figure, Remark, Test, Unit } from "../figure/figure.js";
import { constant, times, step } from "../figure/make.js";
import { decimal } from "./decimals.js";
import type { Inputs } from "./inputs.js";
import type { Award, Rule } from "./types.js";
import type { Yardstick } from "./yardstick.js";

/** What a rule is planned for: everything about a leaf that is no number and no actual value. */
export interface Frame {
  readonly yardstick: Yardstick | null;
  /** What the plain figures of the rule are in: the unit cell's unit, else the target's. */
  readonly plain: Unit;
  /** What the leaf weighs, or its part of it. */
  readonly weight: Figure;
  readonly inputs: Inputs;
  /** Where the rule stands below the leaf: `rule`, or `rule/parts/0/rule` inside another one. */
  readonly at: string;
}

/** A rule as a figure. */
export interface Plan {
  /** The points, before rounding. */
  readonly points: Figure;
  /** Whether the target is met; null where nothing is to be met. */
  readonly met: Test | null;
  /** Where it holds, the score says what the target does not. */
  readonly byScore?: Test;
  /** The points do not rest on whether the target is met: it is told beside them, and leaves no steps. */
  readonly beside?: true;
  /** How late the day of the actual value is, in what the rule counts it in. */
  readonly late?: Figure;
  readonly remarks: readonly Remark[];
}

/** Plans the rule inside another one. */
export type PlanRule = (rule: Rule, frame: Frame) => Plan;

/** A parameter of a rule; the check has seen that it is a number. */
export function parameter(text: string): Figure {
  return constant(decimal(text));
}

/** A part of the weight: a share of it, or points as they stand. */
export function awarded(award: Award, weight: Figure): Figure {
  return award.share === undefined ? parameter(award.points) : times(weight, parameter(award.share));
}

/** Weight × share, as the step `score`. */
export function scored(weight: Figure, share: Figure): Figure {
  return step("score", times(weight, share));
}
