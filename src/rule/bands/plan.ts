import type { Figure } from "../../figure/figure.js";
import { ALWAYS, check, compared, first, fixed, refuse, step, when, zero } from "../../figure/make.js";
import { compare, toText } from "../../exact/index.js";
import { decimal } from "../decimals.js";
import { metBeside } from "../measure/index.js";
import { isWithin, lookedUp } from "../measure/looked-up.js";
import { awarded, type Frame, parameter, type Plan } from "../plan.js";
import type { Award, BandsRule } from "../types.js";

/**
 * `bands` (分档计分): the band that holds the actual value, the completion or the deviation gives its share or points.
 *
 * Source: 财预〔2021〕101号 (预算执行率, 满意度赋分) and local tables; each bound states its own inclusivity.
 */
export function planBands(rule: BandsRule, frame: Frame): Plan {
  const { bands, otherwise } = rule;
  const { value, stated, completion } = lookedUp(rule.of, frame, rule, rule.lateIn);
  const cases = bands.map((band) => when(check("band", isWithin(band, value, stated)), scoredBy(band, frame)));
  const none =
    otherwise === undefined
      ? refuse("rule/no-band", { value }, "/rule")
      : first([when(check("band", ALWAYS, false, fixed("otherwise")), scoredBy(otherwise, frame))], zero);
  const points = withinWeight(otherwise === undefined ? bands : [...bands, otherwise], frame, first(cases, none));
  return { points, ...metBeside(frame, completion), ...(rule.of === "lateness" ? { late: value } : {}) };
}

/** What an award earns, as the step `score`. */
export function scoredBy(award: Award, frame: Frame): Figure {
  return step("score", awarded(award, frame.weight));
}

/** No award may give more points than the indicator weighs, whichever of them it earns. */
export function withinWeight(awards: readonly Award[], { weight }: Frame, points: Figure): Figure {
  const stated = awards.flatMap((award) => (award.points === undefined ? [] : [decimal(award.points)]));
  if (stated.length === 0) return points;
  const most = stated.reduce((left, right) => (compare(left, right) >= 0 ? left : right));
  const above = refuse("rule/points-above-weight", { points: toText(most), weight }, "/rule");
  return first([when(compared(weight, "<", parameter(toText(most))), above)], points);
}
