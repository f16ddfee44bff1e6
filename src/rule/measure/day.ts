import type { Check, Remark, Told } from "../../figure/figure.js";
import {
  all,
  check,
  compared,
  first,
  not,
  one,
  said,
  some,
  step,
  told,
  when,
  zero,
  remark,
} from "../../figure/make.js";
import type { Frame } from "../plan.js";
import type { Day } from "../yardstick.js";
import type { Measured } from "./bound.js";

/** That it was done, in words: met, as far as one can tell. */
export const DONE: Told = told("actual", "met");

/** 已完成 against a deadline is met, and that no day is named is said. */
export const DONE_WITHOUT_DATE: Remark = remark(DONE, "info", "actual/done-without-date", {}, "/actual");

/** On time or not: a missed deadline has no completion. */
export function measuredDay(target: Day, frame: Frame): Measured {
  const done = check("met", DONE, false, said("actual"));
  const undone = check("missed", told("actual", "missed"), false, said("actual"));
  const inTime = onTime(target, frame);
  const completion = first(
    [when(done, step("completion", one)), when(undone, step("completion", zero))],
    step("completion", first([when(inTime, one)], zero)),
  );
  return { met: some([done, all([not(undone), inTime])]), completion, remarks: [DONE_WITHOUT_DATE] };
}

/** The day against the deadline, written down whichever way it comes out. */
export function onTime(target: Day, { inputs }: Frame): Check {
  return check("met", compared(inputs.day("actual"), target.inclusive ? "≤" : "<", inputs.day(target.key)), true);
}
