import { shownBriefly } from "../../cell/cell.js";
import type { Target } from "../../cell/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import * as is from "../../shape/index.js";
import { own } from "../../shape/look.js";
import { optionFaults } from "../../shape/options.js";

/** What is known about a leaf beside its rule sentence. */
export interface RuleOptions {
  /** The unit that the leaf is measured in. */
  readonly unit?: string;
  /** The leaf's weight (分值), for sentences that speak of shares of it without stating it. */
  readonly weight?: string;
  /** The leaf's name: a 完成率 of an indicator that is itself one is its actual value. */
  readonly name?: string;
  /** The leaf's target, as `parseTarget` reads it; its unit goes before the one of the unit cell. */
  readonly target?: Target;
}

const shape = is.object<RuleOptions>({ unit: is.text, weight: is.text, name: is.text, target: is.any });

/** What is wrong with the options; a program without types may give anything. */
export function unfitOptions(options: unknown): readonly Unsaid[] {
  const faults = optionFaults(shape, options);
  if (faults.length > 0 || options === null || options === undefined) return faults;
  const target = own(options, "target");
  if (target === undefined || isTarget(target)) return faults;
  const params = { option: "target", wanted: '{ "kind": … }', value: shownBriefly(target) };
  return [issue("error", "options/wrong-type", params, { path: "/options/target" })];
}

/** Whether a value is a target as far as a sentence looks at one. */
function isTarget(value: unknown): value is Target {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  switch (value.kind) {
    case "threshold":
    case "change":
      return "value" in value && typeof value.value === "string" && hasUnit(value);
    case "range":
      return "min" in value && typeof value.min === "string" && hasUnit(value);
    case "all":
      return "targets" in value && Array.isArray(value.targets) && value.targets.every(isPlainTarget);
    default:
      return value.kind === "deadline" || value.kind === "qualitative";
  }
}

/** The parts of a target of several are no such targets themselves. */
function isPlainTarget(value: unknown): boolean {
  return isTarget(value) && value.kind !== "all";
}

function hasUnit(value: object): boolean {
  return "unit" in value && (value.unit === null || typeof value.unit === "string");
}
