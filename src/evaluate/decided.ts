import type { RatioValue } from "../budget/types.js";
import { isZero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { IndicatorLeaf } from "../form/types.js";
import type { Unsaid, UnsaidRead } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import type { LeafPlan } from "./leaf-plan.js";
import type { FormSetting } from "./setting.js";

/** What a leaf that does not apply, or whose ratio divides by zero, comes to; null where it is scored. */
export function decide(
  leaf: IndicatorLeaf,
  figure: UnsaidRead<RatioValue> | null,
  setting: FormSetting,
  path: string,
  issues: Unsaid[],
  ownIssues: Unsaid[],
  title: string,
): LeafPlan["decided"] {
  if (leaf.notApplicable === true) {
    // By every policy a weight of zero comes to zero.
    const weightless = leaf.weight !== undefined && isZero(decimalOf(leaf.weight));
    return weightless ? "not-applicable" : notApplicable(setting, path, issues);
  }
  if (leaf.actual !== undefined || figure === null) return null;
  if (!figure.ok) {
    ownIssues.push(...figure.issues);
    return null;
  }
  if (figure.value.value !== null) return null;
  const policy = leaf.zeroDenominator ?? setting.standard.zeroDenominator;
  switch (policy) {
    case "issue":
      ownIssues.push(
        issue("error", "ratio/zero-denominator", { ratio: certain(leaf.ratio), title }, { path: `${path}/ratio` }),
      );
      return null;
    case "not-applicable":
      return notApplicable(setting, path, issues);
    case "full-marks":
      return "full-marks";
    case "zero":
      return "zero";
  }
}

function notApplicable(setting: FormSetting, path: string, issues: Unsaid[]): "not-applicable" {
  if (setting.policy === undefined) {
    issues.push(issue("error", "not-applicable/policy-missing", {}, { path: `${path}/notApplicable` }));
  }
  return "not-applicable";
}
