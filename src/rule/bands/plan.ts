import type { Figure, Test } from "../../figure/figure.js";
import {
  ALWAYS,
  check,
  compared,
  first,
  fixed,
  inside,
  minus,
  over,
  refuse,
  size,
  step,
  when,
  zero,
} from "../../figure/make.js";
import { compare, toText } from "../../exact/index.js";
import { decimal } from "../decimals.js";
import { changeOf } from "../measure/change.js";
import { measured, metBeside } from "../measure/index.js";
import { awarded, type Frame, parameter, type Plan } from "../plan.js";
import type { Award, Band, BandsRule } from "../types.js";

/**
 * `bands` (分档计分): the band that holds the actual value, the completion or the deviation gives its share or points.
 *
 * Source: 财预〔2021〕101号 (预算执行率, 满意度赋分) and local tables; each bound states its own inclusivity.
 */
export function planBands(rule: BandsRule, frame: Frame): Plan {
  const { bands, otherwise } = rule;
  const target = frame.yardstick;
  const completion = rule.of === "completion" && target !== null ? measured(target, frame, rule) : undefined;
  const value = completion?.completion ?? lookedUp(rule, frame);
  const stated = rule.of === "actual" ? (text: string): Figure => frame.inputs.plain(text) : parameter;
  const cases = bands.map((band) => when(check("band", inBand(band, value, stated)), scoredBy(band, frame)));
  const none =
    otherwise === undefined
      ? refuse("rule/no-band", { value }, "/rule")
      : first([when(check("band", ALWAYS, false, fixed("otherwise")), scoredBy(otherwise, frame))], zero);
  const points = withinWeight(otherwise === undefined ? bands : [...bands, otherwise], frame, first(cases, none));
  return { points, ...metBeside(frame, completion) };
}

/** Whether a band holds a figure: its lower bound belongs to it and its upper one does not, unless it says otherwise. */
export function inBand(band: Band, value: Figure, stated: (text: string) => Figure = parameter): Test {
  const { min, minInclusive = true, max, maxInclusive = false } = band;
  // Any value is held by a band without ends, but there has to be one.
  if (min === undefined && max === undefined) return compared(value, "=", value);
  const end = (text: string | undefined): Figure | null => (text === undefined ? null : stated(text));
  return inside(value, end(min), minInclusive, end(max), maxInclusive);
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

function lookedUp(rule: BandsRule, frame: Frame): Figure {
  const target = frame.yardstick;
  if (rule.of === "actual") return frame.inputs.quantity("actual", frame.plain);
  if (rule.of === "change") return changeOf(frame);
  if (target === null) return refuse("target/missing", {}, "/target");
  if (target.kind !== "bound") return refuse("rule/deviation-needs-number", {}, "/target");
  const line = frame.inputs.number(target.key);
  const deviation = step("deviation", over(minus(frame.inputs.measured(target), line), size(line)));
  return first([when(compared(line, "=", zero), refuse("target/zero-deviation", {}, "/target"))], deviation);
}
