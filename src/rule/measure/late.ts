import { compare, equal, one, toText } from "../../exact/index.js";
import type { Figure, Test, Words } from "../../figure/figure.js";
import {
  check,
  constant,
  first,
  minus,
  over,
  refuse,
  said,
  some,
  step,
  when,
  within,
  zero,
} from "../../figure/make.js";
import { conversion } from "../../text/unit.js";
import { decimal } from "../decimals.js";
import type { Begun } from "../lateness.js";
import type { Frame } from "../plan.js";
import type { Day } from "../yardstick.js";
import { DONE, onTime } from "./day.js";

/** How a lateness is counted: days, unless steps of another unit count it. */
export interface Counted {
  readonly step?: string;
  readonly stepUnit?: string;
  readonly partial?: Begun;
}

/** How long after its deadline something was done, and whether it was in time: what is in time, or said to be done, is not late. */
export interface Lateness {
  readonly size: Figure;
  readonly met: Test;
}

/** The lateness of the actual day: days, whole weeks and the like by their length, months and years by the calendar. */
export function lateness(counted: Counted, target: Day, frame: Frame): Lateness {
  const inTime = onTime(target, frame);
  const done = check("met", DONE, false, said("actual"));
  const size = first([when(done, zero), when(inTime, zero)], sizeOf(counted, target, frame));
  return { size, met: some([done, inTime]) };
}

function sizeOf(
  { step: length = "1", stepUnit = "天", partial = "whole-only" }: Counted,
  target: Day,
  { inputs }: Frame,
): Figure {
  const unit = CALENDAR[stepUnit];
  const days = conversion(stepUnit, "天");
  const span: Words = { is: "span", from: target.key, to: "actual" };
  if (unit !== undefined) {
    // 每逾期半个月: where whole months are counted, no half of one is.
    if (partial !== "prorate" && !/^\d+$/.test(toText(decimal(length)))) {
      return refuse("rule/step-unit", { step: length + stepUnit, unit: "天" }, "/rule");
    }
    const late = { is: "late", unit, partial, from: target.key } as const;
    return step("late", inputs.guarded(`actual#${unit}`, late, partial), span);
  }
  // A date has no hours: what a step is must be whole days.
  if (days === null || compare(days, one) < 0) {
    return refuse("rule/step-unit", { step: stepUnit, unit: "天" }, "/rule");
  }
  const between = step("late", within(minus(inputs.day("actual"), inputs.day(target.key)), zero), span);
  return equal(days, one) ? between : step("conversion", over(between, constant(days)));
}

const CALENDAR: Readonly<Record<string, "months" | "years" | undefined>> = {
  月: "months",
  个月: "months",
  年: "years",
};
