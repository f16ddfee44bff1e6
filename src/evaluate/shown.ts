import { type Exact, round, toText } from "../exact/index.js";
import { input } from "../figure/make.js";
import { numberText } from "../figure/number-text.js";
import { overNumbers, stepsOverNumbers } from "../figure/numbers.js";
import { stepOf } from "../figure/written.js";
import type { Rounding } from "../standard/types.js";
import { shownFigure } from "./figures.js";
import type { Weighed } from "./common.js";
import type { FormPlan } from "./plan.js";
import type { Step } from "./types.js";

/** A score as it is shown. */
export function shownIn({ setting: { rounding } }: FormPlan, exact: Exact, { weight, finer, summed }: Weighed): Exact {
  if (summed) return exact;
  if (finer) return finelyBy(rounding).value({ exact, weight });
  return round(exact, rounding.places, rounding.mode);
}

/** How it comes to that. */
export function shownSteps(plan: FormPlan, exact: Exact, shown: Exact, { weight, finer }: Weighed): readonly Step[] {
  if (finer) return finelyBy(plan.setting.rounding).steps({ exact, weight }, sourceOf(plan));
  return [roundingStep(plan, exact, shown)];
}

/** The step that rounds, where nothing else is to be looked at. */
export function roundingStep(plan: FormPlan, exact: Exact, shown: Exact): Step {
  return stepOf("rounding", numberText(exact) + plan.roundingWords, toText(shown), sourceOf(plan));
}

/** Rounding cites the standard, unless the form itself says how to round. */
function sourceOf({ form, setting }: FormPlan): string | undefined {
  return form.rounding === undefined ? setting.standard.rounding.source : undefined;
}

/** A score against a finer weight, compiled. */
interface Finely {
  readonly value: ReturnType<typeof overNumbers>;
  readonly steps: ReturnType<typeof stepsOverNumbers>;
}

const FINELY = /* @__PURE__ */ new Map<string, Finely>();

/** Compiled once for each way of rounding. */
function finelyBy(rounding: Rounding): Finely {
  const way = `${rounding.mode}:${rounding.places}`;
  const before = FINELY.get(way);
  if (before !== undefined) return before;
  const figure = shownFigure(input("exact"), input("weight"), rounding);
  const made: Finely = { value: overNumbers(figure), steps: stepsOverNumbers(figure) };
  FINELY.set(way, made);
  return made;
}
