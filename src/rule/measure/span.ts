import { check, compared, first, inside, one, when } from "../../figure/figure.js";
import type { Frame } from "../plan.js";
import type { AttainmentParameters } from "../types.js";
import type { Span } from "../yardstick.js";
import { above, below, withoutProportion } from "./bound.js";
import type { Measured } from "./measured.js";

/** Met inside; otherwise measured against the nearer end. */
export function measuredSpan(target: Span, { inputs }: Frame, rule: AttainmentParameters, always: boolean): Measured {
  const value = inputs.measured(target);
  const low = inputs.number(`${target.key}#min`);
  const high = inputs.number(`${target.key}#max`);
  const held = inside(value, low, target.minInclusive, high, target.maxInclusive);
  const met = check("met", held, always);
  const shown = always ? met : check("met", held, true);
  const under = first(withoutProportion(value, low, shown), below(value, low));
  const beyond = first(withoutProportion(value, high, shown), above(value, high, rule));
  const completion = first([when(met, one), when(compared(value, "≤", low), under)], beyond);
  return { met, completion, remarks: [] };
}
