import { harmless } from "../../text/harmless.js";
import { printRatio, ratioDefinition } from "../../budget/index.js";
import type { RatioValue } from "../../budget/types.js";
import type { Evaluation, ScoredIndicator } from "../../evaluate/types.js";
import { type Issue, type Language, messageOf } from "../../message/index.js";
import { showActual, showTarget } from "../../cell/index.js";
import { decimalWords } from "../../explain/decimal.js";
import { clip, grid } from "./grid.js";
import { inWords, namesOf, whereWords } from "../../explain/place.js";
import { toldOf } from "../told.js";
import { type Words, wordsOf } from "../../explain/wording.js";

/**
 * An evaluation as a readable table in plain text: indicators with weight, target, actual and score, the total and
 * grade, the budget ratios, the findings and what was doubtful in
 * reading the cells.
 *
 * @param evaluation What `evaluate` returned.
 * @param language `zh` or `en`.
 */
export function evaluationText(evaluation: Evaluation, language: Language = "zh"): string {
  const words = wordsOf(language);
  const rows = [
    [words.indicator, words.weight, words.target, words.actual, words.score, words.rate, words.status],
    ...evaluation.indicators.flatMap((indicator) => rowsOf(indicator, words)),
    [words.total, evaluation.weight, "", "", evaluation.score, percent(evaluation.rate), evaluation.grade ?? ""],
  ];
  const table = grid(rows, ["left", "right", "left", "left", "right", "right", "left"]);
  const parts = [`${words.standard}: ${evaluation.standard.id} ${evaluation.standard.version}`, table];
  if (Object.keys(evaluation.ratios).length > 0) parts.push(ratiosText(evaluation.ratios, language));
  const told = toldOf(evaluation);
  if (told.length > 0) {
    parts.push(findingsText(told, language, namesOf(evaluation.indicators), evaluation.standard.id));
  }
  return harmless(`${parts.join("\n\n")}\n`);
}

/** The ratios as a readable table: name, value as forms print it, exact value and formula. */
export function ratiosText(ratios: Readonly<Record<string, RatioValue>>, language: Language = "zh"): string {
  const words = wordsOf(language);
  const rows = Object.entries(ratios).map(([name, ratio]) => [
    language === "en" ? name : (ratioDefinition(name)?.title ?? name),
    ratio.value === null ? words.undefinedRatio : printRatio(ratio),
    ratio.value === null ? "" : clip(`${decimalWords(ratio.exact)}%`, 40),
    `${ratio.numerator} ÷ ${ratio.denominator}`,
  ]);
  const header = [words.ratio, words.value, words.exact, words.formula];
  return harmless(`${words.ratios}\n${grid([header, ...rows], ["left", "right", "right", "left"])}`);
}

/**
 * Issues or findings, a line each: how grave, where, what, and the code.
 *
 * @param names The names of the indicators by their JSON Pointers.
 * @param standard The id of the standard by which they were found, where there is one.
 */
export function findingsText(
  findings: readonly Issue[],
  language: Language = "zh",
  names: ReadonlyMap<string, string> = new Map(),
  standard: string = "",
): string {
  const words = wordsOf(language);
  const lines = findings.map((finding) => {
    const where = whereWords(finding, names, language);
    const place = where === "" ? "" : `${where}: `;
    const message = inWords(messageOf(finding, language), names, language);
    return `- ${words.severities[finding.severity]} ${place}${message} [${finding.code}]`;
  });
  return harmless(`${words.findings}${standard === "" ? "" : ` (${standard})`}\n${lines.join("\n")}`);
}

function rowsOf(node: ScoredIndicator, words: Words): string[][] {
  const name = "  ".repeat(node.level - 1) + clip(node.name, 44);
  const start = [name, node.weight];
  if ("children" in node) {
    const row = [...start, "", "", node.score, percent(node.rate), ""];
    return [row, ...node.children.flatMap((child) => rowsOf(child, words))];
  }
  const target = node.target === undefined ? "" : clip(showTarget(node.target), 20);
  const actual = node.actual === undefined ? "" : clip(showActual(node.actual), 20);
  return [[...start, target, actual, node.score, percent(node.rate), words.statuses[node.status]]];
}

function percent(rate: string | null): string {
  return rate === null ? "—" : `${rate}%`;
}
