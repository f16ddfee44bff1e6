import type { Figure, Unit } from "../../figure/figure.js";
import { compared, first, hundred, minus, refuse, size, step, times, when, within, zero } from "../../figure/make.js";
import { one } from "../../exact/index.js";
import { conversion } from "../../text/unit.js";
import { measured } from "../measure/index.js";
import { type Frame, parameter } from "../plan.js";
import type { DeductPerStepRule } from "../types.js";
import { unitNamed } from "../units.js";
import type { Bound, Span } from "../yardstick.js";

/** How far an actual value lies on the wrong side of a line, in the unit of both. */
export interface Distance {
  readonly size: Figure;
  /** Where it is measured from: of a range, from the end that it lies beyond. */
  readonly from: Figure;
  readonly unit: Unit;
}

type Side = NonNullable<DeductPerStepRule["side"]>;

/** The distance that a rule counts its steps over; a figure where it refuses, null where there is no target to measure from. */
export function distanceOf(rule: DeductPerStepRule, frame: Frame): Distance | Figure | null {
  const target = frame.yardstick;
  if (rule.of === "completion") return target === null ? null : ofCompletion(rule, measured(target, frame).completion);
  const line = target?.kind === "bound" || target?.kind === "span" ? target : null;
  if (rule.from !== undefined) return fromStated(rule, rule.from, line, frame);
  if (line !== null) return fromTarget(rule, line, frame);
  return target === null ? null : refuse("rule/from-needed", {}, "/target");
}

/** 完成率每低1个百分点扣0.5分: the completion stands in the place of the actual value, in percent. */
function ofCompletion(rule: DeductPerStepRule, completion: Figure): Distance {
  const from = parameter(rule.from ?? "100");
  const percent = step("percent", times(completion, hundred));
  return { size: away(percent, from, rule.side ?? "below"), from, unit: { name: "%", size: one } };
}

/** From a line that the rule states, in the unit of its plain figures; of a change, in that of the rate. */
function fromStated(
  rule: DeductPerStepRule,
  stated: string,
  line: Bound | Span | null,
  frame: Frame,
): Distance | Figure {
  const { inputs, plain } = frame;
  const rate = line?.kind === "bound" && line.change ? line : null;
  const from = rate === null ? inputs.plain(stated) : parameter(stated);
  const value = rate === null ? inputs.quantity("actual", plain) : inputs.measured(rate);
  const unit = rate === null ? plain : unitOf(rate);
  if (rule.side !== undefined) return { size: away(value, from, rule.side), from, unit };
  return line === null
    ? refuse("rule/side-needed", {}, "/rule")
    : { size: forbidden(line, frame, (side) => away(value, from, side)), from, unit };
}

function fromTarget(rule: DeductPerStepRule, target: Bound | Span, frame: Frame): Distance {
  const { inputs } = frame;
  const line = countedIn(rule.stepUnit, target);
  const value = inputs.measured(line);
  const unit = unitOf(line);
  if (line.kind === "bound") {
    const from = inputs.number(line.key);
    const size = (side: Side): Figure => away(value, from, side);
    return { size: rule.side === undefined ? forbidden(line, frame, size) : size(rule.side), from, unit };
  }
  const [low, high] = [inputs.number(`${line.key}#min`), inputs.number(`${line.key}#max`)];
  if (rule.side === "below") return { size: away(value, low, "below"), from: low, unit };
  if (rule.side === "above") return { size: away(value, high, "above"), from: high, unit };
  const under = compared(value, "<", low);
  return {
    size: first([when(under, away(value, low, "below"))], away(value, high, "above")),
    from: first([when(under, low)], high),
    unit,
  };
}

/** 同比下降, 每增加1人扣1分: a change that names no size is counted in what its steps are. */
function countedIn(step: string | undefined, line: Bound | Span): Bound | Span {
  if (line.kind !== "bound" || !line.sizeless || step === undefined) return line;
  return { ...line, unit: conversion(step, "%") === null ? unitNamed(step).name : "%" };
}

/** A rate of change without a unit is in per cent. */
function unitOf(line: Bound | Span): Unit {
  return { name: line.kind === "bound" && line.change ? (line.unit ?? "%") : line.unit, size: one };
}

/** The distance on the side that a target forbids; an `=` of zero forbids what lies above it. */
function forbidden(line: Bound | Span, { inputs }: Frame, distance: (side: Side) => Figure): Figure {
  if (line.kind === "span" || line.exactly) return distance("either");
  if (line.comparator === "<=" || line.comparator === "<") return distance("above");
  if (line.comparator !== "=") return distance("below");
  return first([when(compared(inputs.number(line.key), "=", zero), distance("above"))], distance("below"));
}

function away(value: Figure, from: Figure, side: Side): Figure {
  if (side === "either") return size(minus(value, from));
  return within(side === "below" ? minus(from, value) : minus(value, from), zero);
}
