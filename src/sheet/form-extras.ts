import { DATA_KEYS } from "../form/data-keys.js";
import { safeParseActual, safeParseTarget } from "../cell/index.js";
import { toText } from "../exact/index.js";
import { printedText } from "../exact/printed.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { printRatio, type RatioValue } from "../budget/index.js";
import { leafAt } from "../form/tree.js";
import { scoredLeaves } from "../evaluate/nodes.js";
import type { IndicatorGroup, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import { type Rule, safePrintRule } from "../rule/index.js";
import { number, text } from "./cells.js";
import type { FormColumn } from "./form-indicators.js";
import { executionLeaf } from "./form-layout.js";
import { actualText, targetText } from "./form-texts.js";
import { decimal } from "../rule/decimals.js";

/**
 * The columns that a form needs beside the usual ones for it to be read back with the same score: the share that a person
 * awarded, rules of its own, and, as data, what no column of such forms says.
 */
export interface FormExtras {
  readonly share: FormColumn | null;
  readonly rule: FormColumn | null;
  readonly data: FormColumn | null;
  /** A number typed with the unit of its row behind it would be read otherwise: the units need a column. */
  readonly needsUnit: boolean;
}

/** Finds out what a form has to say beside its usual columns. */
export function formExtras(form: SelfEvaluation, evaluation: Evaluation): FormExtras {
  // The leaf that stands in the row of the funds has all that it needs there.
  const inFunds = executionLeaf(form, evaluation);
  const shown = scoredLeaves(evaluation.indicators).filter((leaf) => leaf !== inFunds);
  const leaves = shown.map((leaf) => [leaf, leafAt(form, leaf.path)] as const);
  const some = (says: (leaf: ScoredLeaf, given: IndicatorLeaf) => boolean): boolean =>
    leaves.some(([leaf, given]) => given !== undefined && says(leaf, given));
  const ruleText = (leaf: ScoredLeaf, given: IndicatorLeaf): string => ruleOf(leaf, given, form).text;
  const data = (leaf: ScoredLeaf, given: IndicatorLeaf): string => dataOf(leaf, given, form, evaluation);
  return {
    share: some((_leaf, given) => given.awardedShare !== undefined) ? SHARE : null,
    rule: some((leaf, given) => ruleText(leaf, given) !== "")
      ? { key: "rule", heading: "评分标准", width: 30, cell: (leaf, given) => text(ruleText(leaf, given)) }
      : null,
    data: some((leaf, given) => data(leaf, given) !== "")
      ? { key: "data", heading: "其他数据", width: 24, cell: (leaf, given) => text(data(leaf, given)) }
      : null,
    needsUnit: some((leaf, given) => given.unit !== undefined && readsOtherwise(leaf, given, form, evaluation)),
  };
}

const SHARE: FormColumn = {
  key: "share",
  heading: "评定比例",
  width: 9,
  cell: (_leaf, given) => number(given.awardedShare === undefined ? "" : toText(decimal(given.awardedShare))),
};

/** The data of an indicator that no column says, as JSON; blank where there is none. */
function dataOf(leaf: ScoredLeaf, given: IndicatorLeaf, form: SelfEvaluation, evaluation: Evaluation): string {
  const data: Record<string, unknown> = {};
  for (const key of DATA_KEYS) if (given[key] !== undefined) data[key] = given[key];
  const { rule } = ruleOf(leaf, given, form);
  if (rule !== null) data["rule"] = rule;
  const ratio = given.ratio === undefined ? undefined : evaluation.ratios[given.ratio];
  // What a form prints of a ratio may be rounded, or no number.
  if (given.actual === undefined && ratio !== undefined && !isExact(ratio)) data["ratio"] = given.ratio;
  return Object.keys(data).length === 0 ? "" : JSON.stringify(data);
}

function isExact(ratio: RatioValue): boolean {
  if (ratio.value === null) return false;
  const [shown, exact] = [safeParseActual(printRatio(ratio)), safeParseActual(`${ratio.exact}%`)];
  return shown.ok && exact.ok && JSON.stringify(shown.value) === JSON.stringify(exact.value);
}

/** A rule of the form's own: as a sentence, or as data where no sentence says it. */
function ruleOf(
  leaf: ScoredLeaf,
  given: IndicatorLeaf,
  form: SelfEvaluation,
): { readonly text: string; readonly rule: Rule | null } {
  const own = given.rule ?? inherited(form, leaf.path);
  if (own === undefined) return { text: "", rule: null };
  if (typeof own === "string") return { text: own, rule: null };
  const printed = safePrintRule(own, {
    name: leaf.name,
    weight: leaf.weight,
    ...(given.unit === undefined ? {} : { unit: given.unit }),
  });
  return printed.ok ? { text: printed.value, rule: null } : { text: "", rule: own };
}

/** The rule of the nearest group that states one. */
function inherited(form: SelfEvaluation, path: string): Rule | string | undefined {
  let nodes: SelfEvaluation["indicators"] = form.indicators;
  let rule: Rule | string | undefined;
  for (const [, place] of path.matchAll(/\/(\d+)/g)) {
    const node = nodes[Number(place)];
    rule = node?.rule ?? rule;
    nodes = (node as IndicatorGroup | undefined)?.children ?? [];
  }
  return rule;
}

function readsOtherwise(leaf: ScoredLeaf, given: IndicatorLeaf, form: SelfEvaluation, evaluation: Evaluation): boolean {
  const year = form.subject?.year === undefined ? {} : { year: form.subject.year };
  const unit = given.unit === undefined ? {} : { unit: given.unit };
  // A rule's own figures are in the unit of the row.
  if (given.rule !== undefined || inherited(form, leaf.path) !== undefined) return true;
  const target = given.target === undefined ? "" : printedText(given.target);
  const actual = given.actual === undefined ? "" : printedText(given.actual);
  const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
  const targets = [safeParseTarget(target, { ...year, ...unit }), safeParseTarget(targetText(leaf, given), year)];
  const actuals = [
    safeParseActual(actual, { ...year, ...unit }),
    safeParseActual(actualText(leaf, given, evaluation), year),
  ];
  const values = [targets, actuals].map((reads) => reads.map((read) => (read.ok ? read.value : null)));
  return values.some(([one, other], place) => (place === 1 && actual === "" ? false : !isSame(one, other)));
}
