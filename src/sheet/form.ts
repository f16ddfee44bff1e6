import type { Evaluation } from "../evaluate/types.js";
import type { SelfEvaluation } from "../form/types.js";
import { number, text } from "./cells.js";
import type { DecimalInput } from "../exact/input.js";
import { formExtras } from "./form-extras.js";
import type { FormColumn, FormFigures } from "./form-indicators.js";
import { layForm } from "./form-layout.js";
import { actualText, executionOf, reasonText, targetText } from "./form-texts.js";
import type { Sheet } from "./types.js";
import { printedText } from "../exact/printed.js";

/**
 * 绩效自评表: a scored form in the layout of 财预〔2020〕10号 附件1: the project and its funds, the goal of the year, the
 * indicators with target, actual value, weight, score and the reason of deviations, the total.
 *
 * It applies to 项目支出 and 部门整体 alike; the titles differ. A first-level indicator 预算执行率 (`budget-execution`)
 * stands in the row of the funds, as on the official form, unless it has a reason to tell.
 *
 * @param form The self-evaluation; its texts are shown as typed.
 * @param evaluation What `evaluate` returned for it.
 * @returns a sheet of nine columns; amounts are in the form's own unit. It has no errors of its own.
 *
 * Source: 财预〔2020〕10号 附件1 项目支出绩效自评表.
 *
 * @example
 * const form: SelfEvaluation = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * };
 * const sheet = formTable(form, evaluate(form).value);
 * sheet.rows.slice(-1).flat().map((cell) => cell.value).filter((value) => value !== ""); // => ["总分", "100", "66.67"]
 */
export function formTable(form: SelfEvaluation, evaluation: Evaluation): Sheet {
  return layForm(form, evaluation, plainFigures(form, evaluation));
}

/** The figures of a form as they are: a value in each cell, and the columns that it needs to be read back. */
export function plainFigures(form: SelfEvaluation, evaluation: Evaluation): FormFigures {
  const { share, rule, data, needsUnit } = formExtras(form, evaluation);
  const bare = (typed: DecimalInput | undefined, shown: string): string =>
    needsUnit && typed !== undefined ? printedText(typed) : shown;
  return {
    columns: [
      {
        key: "target",
        heading: "年度指标值",
        width: 18,
        cell: (leaf, given) => text(bare(given.target, targetText(leaf, given))),
      },
      ...(needsUnit ? [UNIT] : []),
      {
        key: "actual",
        heading: "实际完成值",
        width: 18,
        cell: (leaf, given) => text(bare(given.actual, actualText(leaf, given, evaluation))),
      },
      ...(share === null ? [] : [share]),
      { key: "weight", heading: "分值", width: 9, cell: (leaf) => number(leaf.weight) },
      { key: "score", heading: "得分", width: 14, cell: (leaf) => number(leaf.score) },
      { key: "reason", heading: "偏差原因分析及改进措施", width: 26, cell: (_leaf, given) => text(reasonText(given)) },
      ...(rule === null ? [] : [rule]),
      ...(data === null ? [] : [data]),
    ],
    funds: (_figure, amount) => number(amount === undefined || amount === "" ? "" : printedText(amount)),
    execution: () => text(executionOf(evaluation), { align: "right" }),
    totalWeight: () => number(evaluation.weight, { role: "total" }),
    totalScore: () => number(evaluation.score, { role: "total" }),
  };
}

const UNIT: FormColumn = {
  key: "unit",
  heading: "度量单位",
  width: 9,
  cell: (_leaf, given) => text(given.unit ?? ""),
};
