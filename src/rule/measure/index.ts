import type { Kind, Remark, Test } from "../../figure/figure.js";
import {
  all,
  check,
  compared,
  first,
  given,
  least,
  not,
  one,
  refuse,
  said,
  some,
  step,
  when,
  zero,
  remark,
} from "../../figure/make.js";
import { certain } from "../../shape/certain.js";
import { conversion } from "../../text/unit.js";
import type { Frame, Plan } from "../plan.js";
import type { AttainmentParameters } from "../types.js";
import type { Every, Yardstick } from "../yardstick.js";
import { type Measured, measuredBound, measuredSpan } from "./bound.js";
import { measuredDay } from "./day.js";
import { measuredWords } from "./words.js";

/**
 * How an actual value is measured against a target.
 *
 * @param always - Whether that it is not met is written down too, where no proportion shows it.
 */
export function measured(
  target: Yardstick,
  frame: Frame,
  rule: AttainmentParameters = {},
  always: boolean = false,
): Measured {
  switch (target.kind) {
    case "bound":
      return orRepeated(measuredBound(target, frame, rule, always));
    case "span":
      return orRepeated(measuredSpan(target, frame, rule, always));
    case "day":
      return repeatedToo(measuredDay(target, frame));
    case "words":
      return repeatedToo(measuredWords(frame, always));
    case "every":
      return haveRivals(target) ? orRepeated(unanswered()) : measuredEvery(target, frame, rule, always);
  }
}

/** 合格率≥95%，优良率≥30%: which of the two one figure answers, nobody can tell. */
function haveRivals({ parts }: Every): boolean {
  return parts.some((part, place) => parts.slice(place + 1).some((other) => areRivals(part, other)));
}

/** Two bounds on the same side in one unit: of one figure the sharper alone would be said. */
function areRivals(left: Yardstick, right: Yardstick): boolean {
  if (left.kind !== "bound" || right.kind !== "bound") return false;
  return left.comparator.charAt(0) === right.comparator.charAt(0) && conversion(left.unit, right.unit) !== null;
}

function unanswered(): Measured {
  const refused = refuse("actual/not-comparable", { actual: said("actual") }, "/actual");
  return { met: compared(refused, "=", one), completion: refused, remarks: [] };
}

const REPEATS = given("actual", ["repeats"]);
/** Words that repeat the target are taken for met. */
export const REPEATED: Remark = remark(REPEATS, "warning", "actual/repeats-target", {}, "/actual");

/** Words that repeat the target are taken for met, with a warning: among words they tell so themselves. */
function repeatedToo(measured: Measured): Measured {
  return { ...measured, remarks: [...measured.remarks, REPEATED] };
}

function orRepeated({ met, completion, remarks }: Measured): Measured {
  const told = first([when(check("met", REPEATS, false, said("actual")), one)], zero);
  return {
    met: some([REPEATS, met]),
    completion: step("completion", first([when(REPEATS, told)], completion)),
    remarks: [...remarks, REPEATED],
  };
}

/**
 * Met when every part is; the completion is the least of theirs.
 *
 * One cell seldom speaks of all parts (11月底完成100%, and the actual says 100%): a part that it says nothing of is left
 * out, with a warning.
 */
function measuredEvery(target: Every, frame: Frame, rule: AttainmentParameters, always: boolean): Measured {
  const told = target.parts.map((part) => given("actual", kindsOf(part)));
  const any = some(told);
  const parts = target.parts.map((part, place) => {
    const silent = all([not(certain(told[place])), any]);
    return { silent, ...measured(part, frame, rule, always) };
  });
  const untold = remark(all([any, some(told.map(not))]), "warning", "actual/part-not-told", {}, "/actual");
  const remarks = new Set(parts.flatMap((part) => part.remarks));
  return {
    met: all(parts.map(({ silent, met }): Test => some([silent, met]))),
    completion: step("least", least(parts.map(({ silent, completion }) => first([when(silent, one)], completion)))),
    remarks: [untold, ...remarks],
  };
}

/**
 * Whether a target is met, of a rule that scores without looking at it; where the actual value does not tell, the score
 * does.
 *
 * @param looked - What the rule itself looks at.
 */
export function metBeside(
  frame: Frame,
  { remarks }: Pick<Measured, "remarks"> = NOTHING_LOOKED_AT,
): Pick<Plan, "met" | "byScore" | "beside" | "remarks"> {
  const target = frame.yardstick;
  if (target === null) return { met: null, remarks };
  const tells = target.kind === "words" ? given("actual", ["decided"]) : measurable(target);
  return { met: measured(target, frame).met, byScore: not(tells), beside: true, remarks };
}

const NOTHING_LOOKED_AT: Pick<Measured, "remarks"> = { remarks: [] };

/** Whether the actual value is of a kind that a target measures. */
export function measurable(target: Yardstick): Test {
  return given("actual", kindsOf(target));
}

/** The kinds of actual values that a part of a target can be measured by. */
function kindsOf(part: Yardstick): readonly Kind[] {
  switch (part.kind) {
    case "bound":
    case "span":
      return ["quantity"];
    case "every":
      return part.parts.flatMap(kindsOf);
    default:
      // A day; no part of several is in words.
      return ["date", "decided"];
  }
}
