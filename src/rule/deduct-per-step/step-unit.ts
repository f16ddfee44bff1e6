import { equal, multiply, one as oneExact, toText } from "../../exact/index.js";
import type { Figure, Unit } from "../../figure/figure.js";
import {
  compared,
  first,
  given,
  hundred,
  one,
  over,
  refuse,
  size,
  some,
  step,
  times,
  when,
  zero,
} from "../../figure/make.js";
import { conversion } from "../../text/unit.js";
import { factorBetween, multipliedBy, unitNamed } from "../units.js";
import type { Frame } from "../plan.js";
import type { Distance } from "./distance.js";

/** A distance in the unit of the step: percentage points, per cent of where it is measured from, or the own unit. */
export function inStepUnit(distance: Distance, wanted: string | undefined, frame: Frame): Figure {
  const off = step("distance", distance.size);
  if (wanted === undefined) return inOwnUnit(off, distance.unit, frame);
  if (wanted === "百分点") return inUnit(off, distance.unit, PERCENT, frame);
  if (wanted !== "%") return inUnit(off, distance.unit, unitNamed(wanted), frame);
  const relative = perCentOf(off, distance.from);
  const { name } = distance.unit;
  // Of 5个百分点 too a per cent is a percentage point.
  if (name !== null) return conversion(name, "%") === null ? relative : inUnit(off, distance.unit, PERCENT, frame);
  // Where neither cell names a unit, that of the actual value says which per cent is meant.
  const rate = some([given("actual", ["quantity"], "%"), given("actual", ["quantity"], "‰")]);
  return first([when(rate, inUnit(off, distance.unit, PERCENT, frame))], relative);
}

const PERCENT: Unit = { name: "%", size: oneExact };

function perCentOf(off: Figure, from: Figure): Figure {
  return first(
    [when(compared(off, "=", zero), zero), when(compared(from, "=", zero), refuse("rule/step-over-zero", {}, "/rule"))],
    step("conversion", times(over(off, size(from)), hundred)),
  );
}

/** A step without a unit is in that of the rule's plain figures, or, of a rate of change, in that of the rate. */
function inOwnUnit(off: Figure, from: Unit, frame: Frame): Figure {
  const converts = from.name === null || factorBetween(from.name, frame.plain) !== null;
  if (!converts) return off;
  frame.inputs.usesPlain = true;
  return inUnit(off, from, frame.plain, frame);
}

/** Without a distance it does not matter how the units convert. */
function inUnit(off: Figure, from: Unit, to: Unit, { inputs }: Frame): Figure {
  const refused = refuse("rule/step-unit", { step: to.name ?? "", unit: from.name ?? "" }, "/rule");
  if (from.name !== null || to.name === null) {
    const factor = factorBetween(from.name, to);
    if (factor === null) return first([when(compared(off, "=", zero), zero)], refused);
    const by = multiply(factor, from.size);
    return equal(by, oneExact) ? off : step("conversion", multipliedBy(off, by));
  }
  const factor = inputs.guarded(
    "factor",
    { is: "factor", key: "actual", to, refused },
    `${to.name} ${toText(to.size)}`,
  );
  const as = [when(compared(off, "=", zero), zero), when(compared(factor, "=", one), off)];
  return first(as, step("conversion", times(off, factor)));
}
