import type { Audit } from "../audit/types.js";
import { formulaOf, printRatio, ratioDefinition } from "../budget/index.js";
import type { Evaluation, ScoredIndicator } from "../evaluate/types.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import { auditRows } from "./text/audit.js";
import { decimalWords } from "../explain/decimal.js";
import { inWords, namesOf, whereWords } from "../explain/place.js";
import { stepText } from "../explain/steps.js";
import { wordsOf } from "../explain/wording.js";
import { plainTable } from "./build.js";
import { headings, number, percent, text } from "./cells.js";
import { toldOf } from "./told.js";
import type { Sheet, SheetCell } from "./types.js";
import { scoredLeaves } from "../evaluate/nodes.js";

/**
 * 得分汇总表: the first-level indicators, or those of further levels too, with weight, score and score rate; the total with
 * its grade.
 *
 * @param evaluation What `evaluate` returned.
 * @param language `zh` or `en`.
 * @param levels How many levels of indicators: 1, as reports publish it, to 3.
 * @returns a sheet of five columns; rates are percentages. It has no errors of its own.
 *
 * Source: the summary table of published reports (指标、权重分值、得分、得分率).
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * tableMarkdown(scoreTable(value)).split("\n").pop(); // => "| 合计 | 100 | 66.67 | 66.67% | 中 |"
 */
export function scoreTable(evaluation: Evaluation, language: Language = "zh", levels: 1 | 2 | 3 = 1): Sheet {
  const words = wordsOf(language);
  const header = headings([words.indicator, words.fullWeight, words.score, words.rate, words.grade]);
  const rows = evaluation.indicators.flatMap((indicator) => scoreRows(indicator, levels));
  const total = [
    text(words.total, { role: "total" }),
    number(evaluation.weight, { role: "total" }),
    number(evaluation.score, { role: "total" }),
    percent(evaluation.rate, { role: "total" }),
    text(evaluation.grade ?? "", { role: "total", align: "center" }),
  ];
  return plainTable(levels === 1 ? words.scores : words.allScores, [header, ...rows, total], [60, 12, 12, 14, 12]);
}

/**
 * 预算比率表: each ratio that the budget figures give, as forms print it, its exact value and its formula.
 *
 * @param evaluation What `evaluate` returned.
 * @param language `zh` or `en`.
 * @returns a sheet of five columns. It has no errors of its own.
 *
 * Source: the definitions of the ratios, see `ratioDefinitions`.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   budget: { adjusted: "200", executed: "179.43" },
 *   indicators: [{ name: "预算执行", weight: "100", ratio: "budget-execution" }],
 * });
 * ratiosTable(value).rows[1]?.map((cell) => cell.value); // => ["预算执行率", "89.72%", "89.715%", "179.43 ÷ 200", "全年执行数 ÷ 全年预算数（调整后）"]
 */
export function ratiosTable(evaluation: Evaluation, language: Language = "zh"): Sheet {
  const words = wordsOf(language);
  const rows = Object.entries(evaluation.ratios).map(([name, ratio]) => {
    const definition = ratioDefinition(name);
    return [
      text(language === "en" ? name : (definition?.title ?? name)),
      text(ratio.value === null ? words.undefinedRatio : printRatio(ratio), { align: "right" }),
      text(ratio.value === null ? "" : `${decimalWords(ratio.exact)}%`, { align: "right" }),
      text(`${ratio.numerator} ÷ ${ratio.denominator}`),
      text(definition === undefined ? "" : formulaOf(definition)),
    ];
  });
  const header = headings([words.ratio, words.value, words.exact, words.formula, words.definition]);
  return plainTable(words.ratios, [header, ...rows], [34, 14, 28, 30, 44]);
}

/**
 * 提示表: the findings of an audit, or of an evaluation and what was doubtful in reading its cells, a row each: how grave,
 * where, what, and the code.
 *
 * @param result What `evaluate` or `audit` returned.
 * @param language `zh` or `en`.
 * @returns a sheet of four columns. It has no errors of its own.
 *
 * Source: the codes of docs/codes.md.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "90", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * findingsTable(value).rows[1]?.map((cell) => cell.value)[3]; // => "weight/total-differs"
 */
export function findingsTable(
  result: { readonly findings: readonly Issue[] } & (Evaluation | Audit),
  language: Language = "zh",
): Sheet {
  const words = wordsOf(language);
  const names = namesOf(result.indicators);
  const rows = toldOf(result).map((finding) => [
    text(words.severities[finding.severity], { align: "center" }),
    text(whereWords(finding, names, language)),
    text(inWords(messageOf(finding, language), names, language)),
    text(finding.code),
  ]);
  const none = rows.length === 0 ? [[text(""), text(""), text(words.noFindings), text("")]] : rows;
  const header = headings([words.severity, words.place, words.message, words.code]);
  return plainTable(words.findings, [header, ...none], [8, 36, 72, 32]);
}

/**
 * 计分步骤表: how each indicator came to its score, a step a row, with its numbers put in and its source.
 *
 * @param evaluation What `evaluate` returned.
 * @param language `zh` or `en`.
 * @returns a sheet of five columns. It has no errors of its own.
 *
 * Source: the steps of the evaluation, which cite theirs.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * stepsTable(value).rows.slice(1).map((row) => row[2]?.value); // => ["100 ÷ 150", "100 × 2/3", "200/3 四舍五入到 2 位小数"]
 */
export function stepsTable(evaluation: Evaluation, language: Language = "zh"): Sheet {
  const words = wordsOf(language);
  const rows = scoredLeaves(evaluation.indicators).flatMap((leaf) =>
    leaf.steps.map((step, place) => {
      const { says, formula, value } = stepText(step, leaf.exact, evaluation.rounding, language);
      return [
        text(place === 0 ? leaf.name : ""),
        text(says),
        text(formula),
        text(value, { align: "right" }),
        text(step.source ?? ""),
      ];
    }),
  );
  const header = headings([words.indicator, words.step, words.formula, words.value, words.source]);
  return plainTable(words.stepsTitle, [header, ...rows], [40, 14, 44, 20, 44]);
}

/**
 * 核对表: every published figure of an audited form with the computed one, the verdict and the readings that give it.
 *
 * @param audit What `audit` returned.
 * @param language `zh` or `en`.
 * @returns a sheet of five columns. It has no errors of its own.
 *
 * Source: the readings of docs/audit.md.
 *
 * @example
 * const { value } = audit({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100", reported: "66" }],
 * });
 * figuresTable(value).rows[1]?.map((cell) => cell.value).slice(0, 4); // => ["得分 培训人次", "66", "66.67", "另有算法能得出"]
 */
export function figuresTable(audit: Audit, language: Language = "zh"): Sheet {
  const [header = [], ...rows] = auditRows(audit, language);
  const cells = rows.map((row) =>
    row.map((value, column) => (column === 1 || column === 2 ? number(value) : text(value))),
  );
  return plainTable(wordsOf(language).figures, [headings(header), ...cells], [44, 16, 16, 24, 60]);
}

function scoreRows(node: ScoredIndicator, levels: number): SheetCell[][] {
  const name = "　".repeat(node.level - 1) + node.name;
  const row = [text(name), number(node.weight), number(node.score), percent(node.rate), text("")];
  if (!("children" in node) || node.level >= levels) return [row];
  return [row, ...node.children.flatMap((child) => scoreRows(child, levels))];
}
