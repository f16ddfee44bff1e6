import type { Figure, Test } from "../../figure/figure.js";
import { compared, first, inside, minus, over, refuse, size, step, when, zero } from "../../figure/make.js";
import type { CompletionParameters, BandEnds, BandFigure } from "../base.js";
import { type Frame, parameter } from "../plan.js";
import { changeOf } from "./change.js";
import type { Measured } from "./bound.js";
import { measured } from "./index.js";
import { lateness } from "./late.js";

/** A figure that intervals are held against. */
export interface Sought {
  readonly value: Figure;
  /** A figure that the rule states of it. */
  readonly stated: (text: string) => Figure;
  /** How the target is measured, where the completion is looked up. */
  readonly completion?: Measured;
}

/** What is looked up in intervals; a lateness in what is named. */
export function lookedUp(of: BandFigure, frame: Frame, rule: CompletionParameters = {}, lateIn: string = "天"): Sought {
  const { yardstick: target, inputs } = frame;
  switch (of) {
    case "actual":
      return { value: inputs.quantity("actual", frame.plain), stated: (text) => inputs.plain(text) };
    case "change":
      return { value: changeOf(frame), stated: parameter };
    case "completion": {
      if (target === null) return { value: refuse("target/missing", {}, "/target"), stated: parameter };
      const completion = measured(target, frame, rule);
      return { value: completion.completion, stated: parameter, completion };
    }
    case "deviation":
      return { value: deviationFrom(frame), stated: parameter };
    case "lateness":
      return { value: latenessIn(lateIn, frame), stated: parameter };
  }
}

function latenessIn(stepUnit: string, frame: Frame): Figure {
  const { yardstick: target } = frame;
  if (target === null) return refuse("target/missing", {}, "/target");
  if (target.kind !== "day") return refuse("rule/lateness-needs-day", {}, "/target");
  return lateness({ stepUnit, partial: "prorate" }, target, frame).size;
}

function deviationFrom({ yardstick: target, inputs }: Frame): Figure {
  if (target === null) return refuse("target/missing", {}, "/target");
  if (target.kind !== "bound") return refuse("rule/deviation-needs-number", {}, "/target");
  const line = inputs.number(target.key);
  const deviation = step("deviation", over(minus(inputs.measured(target), line), size(line)));
  return first([when(compared(line, "=", zero), refuse("target/zero-deviation", {}, "/target"))], deviation);
}

/** Whether an interval holds a figure: its lower end belongs to it and its upper one does not, unless it says otherwise. */
export function isWithin(interval: BandEnds, value: Figure, stated: (text: string) => Figure = parameter): Test {
  const { min, minInclusive = true, max, maxInclusive = false } = interval;
  // Any value is held by an interval without ends, but there has to be one.
  if (min === undefined && max === undefined) return compared(value, "=", value);
  const end = (text: string | undefined): Figure | null => (text === undefined ? null : stated(text));
  return inside(value, end(min), minInclusive, end(max), maxInclusive);
}
