import { equal, one } from "../../exact/index.js";
import type { Target } from "../../cell/types.js";
import { readUnitCell } from "../../cell/unit-cell.js";
import { fold } from "../../text/fold.js";
import { conversion } from "../../text/unit.js";
import type { RuleOptions } from "./options.js";

/** What a leaf is measured in, and what the plain figures of its rule are in. */
export interface LeafUnit {
  /** The unit of the actual value, without a magnitude: 人. A unit in the target's text goes before the unit cell. */
  readonly measured: string | null;
  /** The unit of figures that state none, as the unit cell writes it: 万人. */
  readonly figures: string | null;
}

/** The unit of a leaf. */
export function leafUnit({ unit, target }: RuleOptions): LeafUnit {
  const stated = target === undefined ? null : unitOfTarget(target);
  if (unit === undefined) return { measured: stated, figures: stated };
  const cell = readUnitCell(unit);
  const written = cell.unreadable || !equal(cell.scale, one) ? fold(unit).text : cell.unit;
  const plain = cell.unreadable ? written : cell.unit;
  const alike = plain !== null && conversion(plain, stated) !== null;
  return { measured: stated ?? plain, figures: alike ? written : (stated ?? written) };
}

/** The unit that the text of a target states. */
export function unitOfTarget(target: Target): string | null {
  switch (target.kind) {
    case "threshold":
    case "range":
    case "change":
      return target.unit;
    case "all":
      return target.targets.map(unitOfTarget).find((unit) => unit !== null) ?? null;
    default:
      return null;
  }
}
