import type { Test } from "../../figure/figure.js";
import { all, first, given, not, step, when, zero } from "../../figure/make.js";
import { withoutTarget } from "../attainment/plan.js";
import { measured } from "../measure/index.js";
import { awardedShare } from "../measure/words.js";
import { type Frame, type Plan, scored } from "../plan.js";
import type { AllOrNothingRule } from "../types.js";
import type { Yardstick } from "../yardstick.js";

/**
 * `all-or-nothing` (直接赋分): full weight where the target is met, else 0; partly met is not met.
 *
 * Source: 财预〔2021〕101号 (直接赋分).
 */
export function planAllOrNothing(_rule: AllOrNothingRule, frame: Frame): Plan {
  const target = frame.yardstick;
  if (target === null) return withoutTarget();
  const { met, remarks } = measured(target, frame, {}, true);
  const points = step("score", first([when(met, frame.weight)], zero));
  const open = openTo(target);
  if (open === null) return { points, met, remarks };
  return { points: first([when(open, scored(frame.weight, awardedShare(frame)))], points), met, remarks };
}

/** Where words do not tell, a person awards a share. */
function openTo(target: Yardstick): Test | null {
  const undecided = not(given("actual", ["decided"]));
  if (target.kind === "words") return undecided;
  return target.kind === "every" ? all([given("actual", ["qualitative"]), undecided]) : null;
}
