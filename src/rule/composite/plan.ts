import { plus, step, within, zero } from "../../figure/make.js";
import { metBeside } from "../measure/index.js";
import { awarded, type Frame, type Plan, type PlanRule } from "../plan.js";
import type { CompositeRule } from "../types.js";

/**
 * `composite` (分项计分): the sum of several rules, each with its part of the weight, kept within 0 and the weight.
 *
 * Source: local tables that score one indicator by several sentences.
 */
export function planComposite(rule: CompositeRule, frame: Frame, planRule: PlanRule): Plan {
  const parts = rule.parts.map((part, place) => {
    const name = part.name ?? part.rule.method;
    const weight = step("part-weight", awarded(part, frame.weight), null, name);
    const { points, remarks } = planRule(part.rule, { ...frame, weight, at: `${frame.at}/parts/${place}/rule` });
    return { points: step("part", points, null, name), remarks };
  });
  const sum = plus(parts.map(({ points }) => points));
  return {
    points: step("score", within(sum, zero, frame.weight)),
    ...metBeside(frame),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}
