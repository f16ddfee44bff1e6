import type { FormPlan } from "../evaluate/plan.js";
import type { Evaluation } from "../evaluate/types.js";
import { compare, equal, type Exact, hundred, sum, toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { isGroup } from "../form/tree.js";
import { readBack } from "../explain/decimal.js";
import { countedOf, nodeOf } from "../evaluate/plan-nodes.js";
import { FORM, sumOfRows } from "./places.js";
import { isPlain, LONGEST_FORMULA } from "./plain.js";
import { rowOf } from "./tree.js";
import type { Weight } from "./weights.js";
import { cut } from "../message/cut.js";

/** What a check looks at, as its line says it. */
export type CheckLabel = "填写" | "分值" | "超分" | "行" | "预算";

/** One thing that the workbook looks at as a whole. */
export interface WholeCheck {
  readonly label: CheckLabel;
  /** A formula: a blank where nothing is wrong, else what is and what to do. */
  readonly says: string;
  /** How many faults there are, as a formula. */
  readonly faults: string;
  /** What it says of the form as it was made; null where only the workbook can tell. */
  readonly said: string | null;
}

/** The rows of the form between which all its indicators stand, from 1: the headings and the total. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** What is looked at beside each indicator alone: blanks, weights, rows, the budget. */
export function wholeChecks(
  plan: FormPlan,
  evaluation: Evaluation,
  weights: readonly Weight[],
  block: Block,
  { execution, faults }: BudgetCells,
): WholeCheck[] {
  return [
    unscored(plan),
    ...groups(plan, weights),
    weightOfAll(plan, evaluation),
    aboveWeight(plan),
    rowsOf(block),
    ...(faults === null ? [] : [says("预算", `${faults}=0`, `"预算数有"&${faults}&"处要改：看比率表"`, "")]),
    ...budgetOf(execution, evaluation),
  ];
}

/** What is looked at of the budget. */
export interface BudgetCells {
  /** The cell of the execution rate; null where there is none. */
  readonly execution: string | null;
  /** How many of its figures are no amounts, as a formula; null where there are no figures. */
  readonly faults: string | null;
}

function unscored(plan: FormPlan): WholeCheck {
  const rows = countedOf(plan, plan.leaves).map(rowOf);
  const wrong = `${rows.length}-(${sumOfRows("D", rows).replace(/SUM\(/g, "COUNT(")})`;
  return {
    label: "填写",
    says: `IF(${wrong}=0,"","有"&(${wrong})&"项没有得分：按得分栏里的话改")`,
    faults: wrong,
    said: "",
  };
}

/** Scores above their weights, which their rates say; what only adds points weighs nothing and has no rate. */
function aboveWeight(plan: FormPlan): WholeCheck {
  const rows = countedOf(plan, plan.leaves).map(rowOf);
  const runs = sumOfRows("E", rows).match(/E\d+(?::E\d+)?/g) ?? [];
  const above = runs.map((run) => `COUNTIF(${run},">1")`).join("+");
  return {
    label: "超分",
    // Of very many groups the formula would be longer than programs take; no score is above its weight all the same.
    ...(above.length > LONGEST_FORMULA / 3
      ? { says: '""', faults: "0" }
      : { says: `IF(${above}=0,"","有"&(${above})&"项得分超过分值：核对分值")`, faults: above }),
    said: null,
  };
}

/** The first-level weights come to the full marks; or, where some do not apply, to what they came to. */
function weightOfAll(plan: FormPlan, evaluation: Evaluation): WholeCheck {
  const first = countedOf(plan, plan.first);
  const now = weightOf(plan, first);
  const differs = evaluation.findings.some(({ code }) => code === "weight/total-differs");
  const full = toText(differs ? decimalOf(plan.setting.fullMarks) : now);
  const added = `ROUND(${sumOfRows("B", first.map(rowOf))},10)`;
  const isRight = toText(now) === full;
  // Of a weight that is no number its own group tells.
  const areNumbers = `${sumOfRows("B", first.map(rowOf)).replace(/SUM\(/g, "COUNT(")}=${first.length}`;
  return says(
    "分值",
    `IF(${areNumbers},${added}=${full},TRUE())`,
    `"分值合计 "&${added}&" ≠ ${full}：改分值"`,
    isRight ? "" : null,
  );
}

function groups(plan: FormPlan, weights: readonly Weight[]): WholeCheck[] {
  return plan.nodes.flatMap((node, index) => {
    if (!isGroup(node.input) || node.input.weight === undefined || !node.counted) return [];
    const parts = countedOf(plan, node.children);
    const added = `ROUND(${sumOfRows("B", parts.map(rowOf))},10)`;
    const name = isPlain(node.input.name) ? cut(node.input.name) : "这一组";
    const words = `"${name}：各指标分值合计 "&${added}&" ≠ "&B${rowOf(index)}`;
    const isRight = equal(weightOf(plan, parts), node.weight);
    const same = `${added}=B${rowOf(index)}`;
    const check = weights[index]?.check ?? null;
    if (check === null) return [says("分值", same, words, isRight ? "" : null)];
    const said = `IF(${check.holds},${words},"${name}："&${check.says})`;
    return [says("分值", `IF(${check.holds},${same},FALSE())`, said, isRight ? "" : null)];
  });
}

/** What some nodes weigh together. */
function weightOf(plan: FormPlan, indices: readonly number[]): Exact {
  return sum(indices.map((index) => nodeOf(plan, index).weight));
}

/** A row that was put in is scored by nobody. */
function rowsOf({ from, to }: Block): WholeCheck {
  const rows = `ROWS(${FORM}!A${from}:A${to})`;
  return says(
    "行",
    `${rows}=${to - from + 1}`,
    `"自评表增减了行，增减的行没有计分：请改回，要加的指标填在本组的空行里"`,
    "",
  );
}

function budgetOf(rate: string | null, { ratios }: Evaluation): WholeCheck[] {
  if (rate === null) return [];
  const over = `IF(ISNUMBER(${rate}),${rate}<=1,FALSE())`;
  const words = `IF(ISNUMBER(${rate}),"执行数大于预算数，请核对","执行率算不出："&${rate})`;
  const value = ratios["budget-execution"]?.value ?? null;
  const isWithin = value !== null && compare(readBack(value), hundred) <= 0;
  return [says("预算", over, words, isWithin ? "" : null)];
}

function says(label: CheckLabel, holds: string, words: string, said: string | null): WholeCheck {
  return { label, says: `IF(${holds},"",${words})`, faults: `IF(${holds},0,1)`, said };
}
