import type { Figure } from "../../figure/figure.js";
import type { Frame } from "../plan.js";
import type { Bound, Yardstick } from "../yardstick.js";

/** The signed change that a target asks for, in its unit: as typed, or against the previous figure. */
export function changeOf({ yardstick, inputs, plain }: Frame): Figure {
  const target = changeIn(yardstick);
  return target === null ? inputs.quantity("measures/change", plain) : inputs.measured(target);
}

/** The first part of a target that asks for a change. */
function changeIn(target: Yardstick | null): Bound | null {
  if (target?.kind === "every") return target.parts.map(changeIn).find((part) => part !== null) ?? null;
  return target?.kind === "bound" && target.change ? target : null;
}
