import type { Evaluation } from "../../evaluate/types.js";
import type { SelfEvaluation } from "../../indicator/types.js";
import { number, text } from "./cells.js";
import type { FormFigures } from "./form-indicators.js";
import { layForm } from "./form-layout.js";
import { actualText, executionOf, targetText } from "./form-texts.js";
import type { Sheet } from "./types.js";
import { printedText } from "../../exact/printed.js";

/**
 * 绩效自评表: a scored form in the layout of 财预〔2020〕10号 附件1: the project and its funds, the goal of the year, the
 * indicators with target, actual value, weight, score and the reason of deviations, the total.
 *
 * It applies to 项目支出 and 部门整体 alike; the titles differ. A first-level indicator 预算执行率 (`budget-execution`)
 * stands in the row of the funds, as on the official form, unless it has a reason to tell.
 *
 * @param form The self-evaluation; its texts are shown as typed.
 * @param evaluation What {@link evaluate} returned for it.
 * @returns a sheet of nine columns; amounts are in the form's own unit. It has no errors of its own.
 *
 * Source: 财预〔2020〕10号 附件1 项目支出绩效自评表.
 *
 * @example
 * const form = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * };
 * const sheet = formTable(form, evaluate(form).value);
 * sheet.rows[sheet.rows.length - 1].map((cell) => cell.value).filter((value) => value !== ""); // => ["总分", "100", "66.67"]
 */
export function formTable(form: SelfEvaluation, evaluation: Evaluation): Sheet {
  return layForm(form, evaluation, plainFigures(evaluation));
}

/** The figures of a form as they are: a value in each cell. */
export function plainFigures(evaluation: Evaluation): FormFigures {
  return {
    weight: (leaf) => number(leaf.weight),
    score: (leaf) => number(leaf.score),
    target: (leaf, given) => text(targetText(leaf, given)),
    actual: (leaf, given) => text(actualText(leaf, given, evaluation)),
    funds: (_figure, amount) => number(amount === undefined || amount === "" ? "" : printedText(amount)),
    execution: () => text(executionOf(evaluation), { align: "right" }),
    totalWeight: () => number(evaluation.weight, { role: "total" }),
    totalScore: () => number(evaluation.score, { role: "total" }),
  };
}
