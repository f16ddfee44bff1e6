import { compared, first, refuse, step, when } from "../../figure/make.js";
import { metBeside } from "../measure/index.js";
import { type Frame, parameter, type Plan } from "../plan.js";
import type { ManualRule } from "../types.js";

/**
 * `manual` (人工评分): a score set by a person, with a reason, within 0 and the weight.
 *
 * Source: none; it stands for whatever a document leaves to a person.
 */
export function planManual(rule: ManualRule, frame: Frame): Plan {
  const points = parameter(rule.score);
  const outside = refuse("rule/manual-outside", { score: points, weight: frame.weight }, "/rule/score");
  const score = step("manual", points, { is: "fixed", text: rule.reason });
  return { points: first([when(compared(score, ">", frame.weight), outside)], score), ...metBeside(frame) };
}
