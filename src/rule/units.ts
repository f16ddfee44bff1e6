import { compare, divide, type Exact, one, toText } from "../exact/index.js";
import type { Figure, Unit } from "../figure/figure.js";
import { constant, over, times } from "../figure/make.js";
import { readUnitCell } from "../cell/unit-cell.js";
import { certain } from "../shape/certain.js";
import { conversion, isNearUnit } from "../text/unit.js";

/** A unit as a unit cell or a rule writes it: 万人 is 人, counted by 10000. */
export function unitNamed(text: string | undefined): Unit {
  const { unit, scale, unreadable } = readUnitCell(text);
  return { name: unreadable ? certain(text) : unit, size: scale };
}

/** By what a number in one unit is multiplied to be in another; null where they do not convert. */
export function factorBetween(from: string | null, to: Unit): Exact | null {
  const factor = conversion(from, to.name);
  return factor === null || to.size === one ? factor : divide(factor, to.size);
}

/** As {@link factorBetween}, for units that do not convert but are near enough to be meant alike: 人 and 人次. */
export function nearFactor(from: string | null, to: Unit): Exact | null {
  return from !== null && to.name !== null && isNearUnit(from, to.name) ? divide(one, to.size) : null;
}

/** A figure in a smaller unit is multiplied, in a larger one divided. */
export function multipliedBy(of: Figure, factor: Exact): Figure {
  const inverse = divide(one, factor);
  const isWhole = /^\d+$/.test(toText(inverse));
  return compare(factor, one) < 0 && isWhole ? over(of, constant(inverse)) : times(of, constant(factor));
}
