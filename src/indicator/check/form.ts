import { share } from "../../rule/awarded.js";
import { weight } from "../../rule/base.js";
import { ruleOrSentence } from "../../rule/shape.js";
import * as is from "../../shape/index.js";
import type { Group, Indicator, Leaf, NodeBase, SelfEvaluation } from "../types.js";
import { budget } from "./budget.js";
import { caps, fullMarks, notApplicablePolicy, rounding, standardOrId, zeroDenominator } from "./standard.js";

/** How many levels of indicators a form has. */
const MAX_LEVELS = 3;

const nodeKeys: is.Keys<NodeBase> = {
  name: is.needed(is.text),
  code: is.text,
  weight,
  rule: ruleOrSentence,
  reported: is.decimal,
  reportedRate: is.decimal,
};
const leafKeys: is.Keys<Leaf> = {
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
  deduction: is.object<NonNullable<Leaf["deduction"]>>({
    points: is.needed(is.decimalWithin("from-zero", "input/negative")),
    reason: is.needed(is.words),
  }),
  notApplicable: is.truth,
  chosen: is.truth,
  zeroDenominator,
  reason: is.text,
};

/** The lowest level: nothing stands below. */
const deeper = is.none("indicator/too-deep", { limit: MAX_LEVELS });
const third = is.object<Leaf & { readonly children?: never }>({ ...leafKeys, children: deeper });
const groupKeys = { ...nodeKeys, choose: is.oneOf(["one"]) };
const second = is.branch(
  "children",
  is.object<Group>({ ...groupKeys, children: is.needed(is.list(third)) }),
  is.object<Leaf>(leafKeys),
);
/** The weight of the first level is never derived, so it must be there. */
const own = { weight: is.needed(weight, "weight/missing") };

/** A first-level indicator with all that stands below it: what has `children` is a group, what has none is a leaf. */
export const indicator: is.BranchShape<Indicator> = is.branch(
  "children",
  is.object<Group>({ ...groupKeys, ...own, children: is.needed(is.list(second)) }),
  is.object<Leaf>({ ...leafKeys, ...own }),
);

/** 绩效自评表. */
export const form: is.ObjectShape<SelfEvaluation> = is.object<SelfEvaluation>({
  schemaVersion: is.needed(is.oneOf([1], "input/version")),
  subject: is.object<NonNullable<SelfEvaluation["subject"]>>({
    name: is.text,
    year: is.wholeNumber(1, 9999),
    kind: is.oneOf(["department", "project"]),
    supervisor: is.text,
    period: is.object<{ start?: string; end?: string }>({ start: is.text, end: is.text }),
    goal: is.object<{ expected?: string; actual?: string }>({ expected: is.text, actual: is.text }),
  }),
  standard: standardOrId,
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
