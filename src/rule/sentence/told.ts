import { readActual } from "../../cell/parse-actual.js";
import type { Target } from "../../cell/types.js";
import { unitOfTarget } from "./leaf-unit.js";
import type { RuleOptions } from "./options.js";

/** What the row of a leaf says, as far as its rule sentence is read by it. */
export interface LeafCells {
  readonly name: string;
  readonly unit?: string;
  readonly actual?: string | number;
  readonly previous?: string | number;
}

/** What a leaf tells of its rule sentence; `weight` is a decimal. */
export function toldBy(leaf: LeafCells, target: Target | null, weight: string | undefined): RuleOptions {
  const isMeasured = target !== null && unitOfTarget(target) !== null;
  const unit = leaf.unit ?? (isMeasured ? null : unitOfActual(leaf.actual));
  return {
    name: leaf.name,
    ...(weight === undefined ? {} : { weight }),
    ...(unit === null ? {} : { unit }),
    ...(target === null ? {} : { target: besideFigure(leaf, target) }),
  };
}

/** Beside the year before, a change that names no unit is a rate. */
function besideFigure({ previous }: LeafCells, target: Target): Target {
  return previous !== undefined && target.kind === "change" && target.unit === null ? { ...target, unit: "%" } : target;
}

/** Without a unit cell it is the actual, where it is a quantity, that says what a target in words or none is measured in. */
function unitOfActual(actual: string | number | undefined): string | null {
  if (typeof actual !== "string") return null;
  const read = readActual(actual);
  return read.ok && read.value.kind === "quantity" ? read.value.unit : null;
}
