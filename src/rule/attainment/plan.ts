import type { Figure, Test } from "../../figure/figure.js";
import { all, first, given, minus, not, one, over, refuse, step, told, when, within, zero } from "../../figure/make.js";
import { measured } from "../measure/index.js";
import { type Frame, parameter, type Plan, scored } from "../plan.js";
import type { AttainmentParameters } from "../types.js";
import type { Yardstick } from "../yardstick.js";

/**
 * `attainment` (按完成比例得分): full weight where the target is met, else weight × completion.
 *
 * Source: 财预〔2020〕10号 第十六条 (完成指标值的记全部分值；未完成的按完成值与指标值的比例记分); `passMark` as the
 * example of 财预〔2021〕101号.
 */
export function planAttainment(rule: AttainmentParameters, frame: Frame): Plan {
  if (frame.yardstick === null) return withoutTarget();
  const { met, completion, remarks } = measured(frame.yardstick, frame, rule);
  if (rule.passMark === undefined) return { points: scored(frame.weight, completion), met, remarks };
  // A share that a person awards is the share.
  const awarded = awardedIn(frame.yardstick);
  const share = first(
    awarded === null ? [] : [when(awarded, completion)],
    passed(completion, parameter(rule.passMark)),
  );
  return { points: scored(frame.weight, share), met, remarks };
}

/** Where words say neither that a target is met nor that it is missed. */
function awardedIn(target: Yardstick): Test | null {
  const open = [not(told("actual", "met")), not(told("actual", "missed"))];
  if (target.kind === "words") return all(open);
  return target.kind === "every" ? all([given("actual", ["qualitative"]), ...open]) : null;
}

/** A rule that measures against a target cannot do without one. */
export function withoutTarget(): Plan {
  return { points: refuse("target/missing", {}, "/target"), met: null, remarks: [] };
}

/** 0 below the pass mark p, (completion − p)/(1 − p) from p on. */
function passed(completion: Figure, mark: Figure): Figure {
  return step("pass-mark", within(over(minus(completion, mark), minus(one, mark)), zero));
}
