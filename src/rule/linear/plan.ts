import type { Figure } from "../../figure/figure.js";
import { minus, one, over, plus, step, times, within, zero } from "../../figure/make.js";
import { withoutTarget } from "../attainment/plan.js";
import { changeOf } from "../measure/change.js";
import { measured, metBeside } from "../measure/index.js";
import { type Frame, parameter, type Plan, scored } from "../plan.js";
import type { LinearRule } from "./parameters.js";

/**
 * `linear` (直线内插): the share `fromShare` at `from` and `toShare` at `to`, straight between them, and held outside.
 *
 * Source: local tables (60%（含）以下不得分，100%得满分，其间按直线内插法计分).
 */
export function planLinear(rule: LinearRule, frame: Frame): Plan {
  const { yardstick, inputs, plain, weight } = frame;
  if (rule.of === "completion" && yardstick === null) return withoutTarget();
  const completion = rule.of === "completion" && yardstick !== null ? measured(yardstick, frame) : undefined;
  const measuredValue = rule.of === "change" ? changeOf(frame) : inputs.quantity("actual", plain);
  const value = completion?.completion ?? measuredValue;
  const stated = rule.of === "actual" ? (text: string): Figure => inputs.plain(text) : parameter;
  const [from, to] = [stated(rule.from), stated(rule.to)];
  const position = step("position", within(over(minus(value, from), minus(to, from)), zero, one));
  const { fromShare = "0", toShare = "1" } = rule;
  if (fromShare === "0" && toShare === "1")
    return { points: scored(weight, position), ...metBeside(frame, completion) };
  const [low, high] = [parameter(fromShare), parameter(toShare)];
  const share = step("share", plus([low, times(minus(high, low), position)]));
  return { points: scored(weight, share), ...metBeside(frame, completion) };
}
