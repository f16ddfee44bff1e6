import { share } from "../../rule/awarded.js";
import { ruleOrSentence } from "../../rule/shape.js";
import {
  branch,
  type BranchShape,
  cell,
  decimal,
  decimalWithin,
  type Keys,
  list,
  literal,
  needed,
  none,
  object,
  type ObjectShape,
  oneOf,
  record,
  text,
  truth,
  wholeNumber,
  words,
} from "../../shape/index.js";
import type { Group, Indicator, Leaf, NodeBase, SelfEvaluation } from "../types.js";
import { budget } from "./budget.js";
import { caps, fullMarks, notApplicablePolicy, rounding, standardOrId, zeroDenominator } from "./standard.js";

/** How many levels of indicators a form has. */
const MAX_LEVELS = 3;

const weight = decimalWithin({ from: 0 }, "weight/negative");

const nodeKeys: Keys<NodeBase> = {
  name: needed(text),
  code: text,
  weight,
  rule: ruleOrSentence,
  reported: decimal,
  reportedRate: decimal,
};
const leafKeys: Keys<Leaf> = {
  ...nodeKeys,
  target: cell,
  unit: text,
  actual: cell,
  ratio: text,
  kind: oneOf(["quantitative", "qualitative", "satisfaction", "budget-execution"]),
  direction: oneOf(["higher-is-better", "lower-is-better", "exact"]),
  previous: cell,
  measures: record(cell),
  awardedShare: share,
  cases: decimalWithin({ from: 0, whole: true }, "input/not-count"),
  deduction: object<NonNullable<Leaf["deduction"]>>({
    points: needed(decimalWithin({ from: 0 }, "input/negative")),
    reason: needed(words),
  }),
  notApplicable: truth,
  chosen: truth,
  zeroDenominator,
  reason: text,
};

/** The lowest level: nothing stands below. */
const deeper = none("indicator/too-deep", { limit: MAX_LEVELS });
const third = object<Leaf & { readonly children?: never }>({ ...leafKeys, children: deeper });
const groupKeys = { ...nodeKeys, choose: oneOf(["one"]) };
const second = branch(
  "children",
  object<Group>({ ...groupKeys, children: needed(list(third)) }),
  object<Leaf>(leafKeys),
);
/** The weight of the first level is never derived, so it must be there. */
const own = { weight: needed(weight, "weight/missing") };

/** A first-level indicator with all that stands below it: what has `children` is a group, what has none is a leaf. */
export const indicator: BranchShape<Indicator> = branch(
  "children",
  object<Group>({ ...groupKeys, ...own, children: needed(list(second)) }),
  object<Leaf>({ ...leafKeys, ...own }),
);

/** 绩效自评表. */
export const form: ObjectShape<SelfEvaluation> = object<SelfEvaluation>({
  schemaVersion: needed(literal(1, "input/version")),
  subject: object<NonNullable<SelfEvaluation["subject"]>>({
    name: text,
    year: wholeNumber(1, 9999),
    kind: oneOf(["department", "project"]),
    supervisor: text,
    period: object<{ start?: string; end?: string }>({ start: text, end: text }),
    goal: object<{ expected?: string; actual?: string }>({ expected: text, actual: text }),
  }),
  standard: standardOrId,
  rounding,
  fullMarks,
  notApplicablePolicy,
  caps,
  budget,
  indicators: needed(list(indicator)),
  reported: object<NonNullable<SelfEvaluation["reported"]>>({
    score: decimal,
    grade: text,
    rate: decimal,
    ratios: record(decimal),
  }),
});
