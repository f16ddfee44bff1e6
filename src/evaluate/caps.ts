import type { Figure } from "../figure/figure.js";
import { check, first, input, step, when, within } from "../figure/make.js";
import { overNumbers, stepsOverNumbers } from "../figure/numbers.js";
import type { Step } from "./types.js";
import type { Exact } from "../exact/index.js";
import type { Cap } from "../standard/policy.js";
import { isWithin } from "../rule/measure/looked-up.js";
import { awarded } from "../rule/plan.js";

/** A cap made ready. */
export interface CompiledCap extends Cap {
  /** The figure kept within the points of the band that holds the other one; outside all bands it is free. */
  readonly keep: (figure: Exact, by: Exact, weight: Exact) => Exact;
  /** How it comes to that. */
  readonly steps: (limited: Limited, source: string | undefined) => readonly Step[];
}

/** A figure that a cap changes. */
export interface Limited {
  readonly cap: CompiledCap;
  readonly figure: Exact;
  readonly by: Exact;
  readonly weight: Exact;
}

/** 封顶 or 保底 as a figure over `figure`, `by` and `weight`. */
export function capFigure({ bands, as }: Cap, figure: Figure, by: Figure, weight: Figure): Figure {
  const cases = bands.map((band) => {
    const points = awarded(band, weight);
    return when(
      check("cap", isWithin(band, by)),
      as === "floor" ? within(figure, points) : within(figure, null, points),
    );
  });
  return first(cases, figure);
}

/** Compiles a cap, to be looked at in every evaluation of a form. */
export function compileCap(cap: Cap): CompiledCap {
  const figure = step("cap", capFigure(cap, input("figure"), input("by"), input("weight")));
  const keep = overNumbers(figure);
  return {
    ...cap,
    keep: (own, by, weight) => keep({ figure: own, by, weight }),
    steps: ({ figure: own, by, weight }, source) => stepsOverNumbers(figure)({ figure: own, by, weight }, source),
  };
}
