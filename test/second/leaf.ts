import { fraction, Fraction, greatest, HUNDRED, ONE, ZERO } from "./fraction.js";
import { standing } from "./measure.js";
import { points, rateScores } from "./methods.js";
import type { Form, Leaf, Rule, Target } from "./model.js";
import { Refused } from "./model.js";
import { share, TIERS } from "./tiers.js";

/** A leaf's exact score, and how it stands where the score does not decide it. */
export interface Settled {
  exact: Fraction;
  status?: "met" | "unmet" | "not-applicable";
}

/** The budget figure a leaf or a cap names, in per cent; nothing over a zero denominator. */
export function ratio(form: Form, name: string): Fraction | null {
  const budget = form.budget;
  if (budget === undefined) throw new Error("no budget");
  const [above, below] =
    name === "budget-execution"
      ? [budget.executed, budget.adjusted]
      : [budget.threePublicExecuted, budget.threePublicBudget];
  const denominator = fraction(below);
  return denominator.isZero() ? null : fraction(above).over(denominator).times(HUNDRED);
}

/** What a leaf comes to before rounding. */
export function settled(form: Form, given: Leaf, weight: Fraction, rule: Rule | undefined): Settled {
  if (given.notApplicable === true) return aside(form, weight);
  const leaf = given.ratio === undefined ? given : measuredBy(form, given, given.ratio);
  if (leaf === "not-applicable") return aside(form, weight);
  if (leaf === "full-marks") return { exact: weight, status: "met" };
  if (leaf === "zero") return { exact: ZERO, status: "unmet" };
  const own = rule ?? standardRule(form, leaf);
  const exact = greatest(ZERO, points(own, leaf, weight).minus(fraction(leaf.deduction?.points ?? "0")));
  if (!byTarget(own, leaf)) return { exact };
  return { exact, status: isMet(own, leaf) ? "met" : "unmet" };
}

function aside(form: Form, weight: Fraction): Settled {
  if (form.notApplicablePolicy === undefined) throw new Refused("not-applicable/policy-missing");
  return { exact: weight, status: "not-applicable" };
}

function measuredBy(form: Form, leaf: Leaf, name: string): Leaf | "not-applicable" | "full-marks" | "zero" {
  const value = ratio(form, name);
  if (value === null && leaf.zeroDenominator !== undefined) return leaf.zeroDenominator;
  const hundred = { value: HUNDRED, unit: "%" };
  const comparator = name === "budget-execution" ? ">=" : "<=";
  const target: Target = { kind: "threshold", comparator, figure: hundred, stated: true };
  const against = { ...leaf, unit: "%", target: { text: "", value: target } };
  // A rule that needs no actual is not stopped by a ratio that is none.
  if (value === null) return against;
  return { ...against, actual: { text: "", value: { kind: "figure", figure: { value, unit: "%" } } } };
}

function standardRule(form: Form, leaf: Leaf): Rule {
  const national = form.standard === "cn-mof-2020-10";
  if (leaf.target?.value.kind === "qualitative") return national ? TIERS : { method: "attainment" };
  return { method: national || leaf.ratio !== undefined ? "attainment" : "actual-rate" };
}

/** Whether the target, not the score, says how the leaf stands. */
function byTarget(rule: Rule, leaf: Leaf): boolean {
  if (leaf.target === undefined || leaf.actual === undefined) return false;
  return !(rule.method === "actual-rate" && rateScores(leaf));
}

function isMet(rule: Rule, leaf: Leaf): boolean {
  if (leaf.target === undefined) throw new Error("no target");
  if (rule.method === "tiers") return share(leaf).compare(ONE) === 0;
  const actual = leaf.actual?.value;
  if (actual?.kind === "tier" && leaf.target.value.kind === "qualitative") return actual.tier === "met";
  return standing(leaf.target.value, leaf, "equality" in rule ? rule : {}).met;
}
