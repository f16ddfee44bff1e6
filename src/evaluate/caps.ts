import { type Figure, first, input, when, within } from "../figure/figure.js";
import { overNumbers } from "../figure/numbers.js";
import type { Exact } from "../exact/index.js";
import type { Cap } from "../indicator/policy.js";
import { inBand } from "../rule/bands/plan.js";
import { awarded } from "../rule/plan.js";

/** A cap made ready. */
export interface CompiledCap extends Cap {
  /** The figure kept within the points of the band that holds the other one; outside all bands it is free. */
  readonly keep: (figure: Exact, by: Exact, weight: Exact) => Exact;
}

/** 封顶 or 保底 as a figure over `figure`, `by` and `weight`. */
export function capFigure({ bands, as }: Cap, figure: Figure, by: Figure, weight: Figure): Figure {
  const cases = bands.map((band) => {
    const points = awarded(band, weight);
    return when(inBand(band, by), as === "floor" ? within(figure, points) : within(figure, null, points));
  });
  return first(cases, figure);
}

/** Compiles a cap, to be looked at in every evaluation of a form. */
export function compileCap(cap: Cap): CompiledCap {
  const keep = overNumbers(capFigure(cap, input("figure"), input("by"), input("weight")));
  return { ...cap, keep: (figure, by, weight) => keep({ figure, by, weight }) };
}
