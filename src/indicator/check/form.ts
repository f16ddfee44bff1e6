import { compare, type Exact, isNegative, round } from "../../exact/index.js";
import type { Group, Leaf, NodeBase, SelfEvaluation } from "../types.js";
import { budget } from "./budget.js";
import { MAX_LEVELS } from "./limits.js";
import { ruleOrSentence, share } from "./rule.js";
import { type Keys, list, type ListShape, type Needed, needed, object, type ObjectShape, record } from "./shape.js";
import { caps, fullMarks, notApplicablePolicy, rounding, standardOrId, zeroDenominator } from "./standard.js";
import { cell, decimal, decimalThat, fromZero, oneOf, shown, text, truth, wholeNumber, words } from "./value.js";

const weight = fromZero("weight/negative");
const count = decimalThat(isCount, "input/not-count");

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
  cases: count,
  deduction: object<NonNullable<Leaf["deduction"]>>({
    points: needed(fromZero("input/negative")),
    reason: needed(words),
  }),
  notApplicable: truth,
  chosen: truth,
  zeroDenominator,
  reason: text,
};

/** Indicators below others, which may do without a weight; then the first level, which may not. */
const lower = indicators({});
const firstLevel = indicators({ weight: needed(weight, "weight/missing") });

/** 绩效自评表. */
export const form: ObjectShape = object<SelfEvaluation>({
  schemaVersion: needed({
    is: "value",
    fault: (value) => (value === 1 ? null : { code: "input/version", params: { value: shown(value) } }),
  }),
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
  indicators: needed(firstLevel),
  reported: object<NonNullable<SelfEvaluation["reported"]>>({
    score: decimal,
    grade: text,
    rate: decimal,
    ratios: record(decimal),
  }),
});

/** A list of indicators: what has `children` is a group, what has none is a leaf. */
function indicators(own: { readonly weight?: Needed }): ListShape {
  const nest = { family: "indicator", limit: MAX_LEVELS, code: "indicator/too-deep" } as const;
  const leaf = object<Leaf>({ ...leafKeys, ...own });
  const keys = { ...nodeKeys, ...own, choose: oneOf(["one"]) };
  let group: ObjectShape | null = null;
  const of = {
    is: "choice",
    nest: null,
    choose: (value: object): ObjectShape => {
      if (!Object.prototype.hasOwnProperty.call(value, "children")) return leaf;
      // Made at the first group: the lower levels stand inside themselves.
      return (group ??= object<Group>({ ...keys, children: needed(lower) }));
    },
  } as const;
  return list(of, nest);
}

function isCount(exact: Exact): boolean {
  return !isNegative(exact) && compare(round(exact, 0, "down"), exact) === 0;
}
