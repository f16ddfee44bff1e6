import { budget } from "../../budget/shape.js";
import { share } from "../../rule/awarded.js";
import { weight } from "../../rule/base.js";
import { orSentence } from "../../rule/shape.js";
import type { Rule } from "../../rule/types.js";
import * as is from "../../shape/index.js";
import { isObject } from "../../shape/look.js";
import type { Sense } from "../../shape/shape.js";
import type { IndicatorGroup, Indicator, IndicatorLeaf, NodeBase, SelfEvaluation } from "../types.js";
import type { Standard } from "../../standard/types.js";
import { caps, fullMarks, notApplicablePolicy, rounding, zeroDenominator } from "./standard.js";

/** How many levels of indicators a form has. */
const MAX_LEVELS = 3;

const nodeKeys: is.Keys<Omit<NodeBase, "rule">> = {
  name: is.needed(is.text),
  code: is.text,
  weight,
  reported: is.decimal,
  reportedRate: is.decimal,
};
const leafKeys: is.Keys<Omit<IndicatorLeaf, "rule">> = {
  ...nodeKeys,
  target: is.cell,
  unit: is.text,
  actual: is.cell,
  ratio: is.text,
  kind: is.oneOf(["quantitative", "qualitative", "satisfaction", "budget-execution"]),
  direction: is.oneOf(["higher-is-better", "lower-is-better", "exact"]),
  previous: is.cell,
  measures: is.record(is.cell),
  awardedShare: share,
  cases: is.decimalWithin("count", "input/not-count"),
  deduction: is.object<NonNullable<IndicatorLeaf["deduction"]>>({
    points: is.needed(is.quotientWithin("from-zero", "input/negative")),
    reason: is.needed(is.words),
  }),
  notApplicable: is.truth,
  chosen: is.truth,
  zeroDenominator,
  reason: is.text,
};

/** Of the first level only the weight of a group is ever derived: where all its leaves state theirs, it is their sum. */
const weighed: Sense = (group, tell) => {
  if (group["weight"] === undefined && !allWeigh(group)) tell("weight/missing", {}, "/weight");
};

/** Whether all leaves below a group, as far as they count, state a weight. */
function allWeigh({ children, choose }: Readonly<Record<string, unknown>>, level: number = 1): boolean {
  if (!Array.isArray(children) || level >= MAX_LEVELS) return true;
  return children.every((given: unknown) => {
    if (!isObject(given)) return true;
    const child = given as Readonly<Record<string, unknown>>;
    if (choose === "one" && child["chosen"] !== true) return true;
    return "children" in child ? allWeigh(child, level + 1) : child["weight"] !== undefined;
  });
}

/**
 * A first-level indicator with all that stands below it, its rules of this shape: what has `children` is a group, what
 * has none is a leaf.
 */
export function indicatorShape(ofRule: is.Shape<Rule>): is.BranchShape<Indicator> {
  const rule = orSentence(ofRule);
  const leaf = { ...leafKeys, rule };
  const group = { ...nodeKeys, rule, choose: is.oneOf(["one"]) };
  /** The lowest level: nothing stands below. */
  const deeper = is.none("indicator/too-deep", { limit: MAX_LEVELS });
  const third = is.object<IndicatorLeaf & { readonly children?: never }>({ ...leaf, children: deeper });
  const second = is.branch(
    "children",
    is.object<IndicatorGroup>({ ...group, children: is.needed(is.list(third)) }),
    is.object<IndicatorLeaf>(leaf),
  );
  return is.branch(
    "children",
    is.object<IndicatorGroup>({ ...group, children: is.needed(is.list(second)) }, weighed),
    is.object<IndicatorLeaf>({ ...leaf, weight: is.needed(weight, "weight/missing") }),
  );
}

/** Whom and which year a form is about. */
export const subject: is.ObjectShape<NonNullable<SelfEvaluation["subject"]>> = is.object<
  NonNullable<SelfEvaluation["subject"]>
>({
  name: is.text,
  year: is.wholeNumber(1, 9999),
  kind: is.oneOf(["department", "project"]),
  organisation: is.text,
  supervisor: is.text,
  period: is.object<{ start?: string; end?: string }>({ start: is.text, end: is.text }),
  goal: is.object<{ expected?: string; actual?: string }>({ expected: is.text, actual: is.text }),
});

/** 绩效自评表. */
export function formShape(
  indicator: is.Shape<Indicator>,
  standard: is.Shape<Standard>,
): is.ObjectShape<SelfEvaluation> {
  return is.object<SelfEvaluation>({
    schemaVersion: is.needed(is.oneOf([1], "input/version")),
    id: is.name,
    subject,
    standard: is.textOr(standard),
    rounding,
    fullMarks,
    notApplicablePolicy,
    caps,
    budget,
    indicators: is.needed(is.list(indicator)),
    reported: is.object<NonNullable<SelfEvaluation["reported"]>>({
      score: is.decimal,
      grade: is.text,
      rate: is.decimal,
      ratios: is.record(is.decimal),
    }),
  });
}
