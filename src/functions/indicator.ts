import { type Issue, type Language, messageOf } from "../message/index.js";
import { explain, traceText, type TraceStep } from "../explain/index.js";
import { say } from "../text/bilingual.js";
import type { EachCell, Setting } from "./define.js";
import { type LeafResult, type LeafValues, scoreCells } from "./leaf.js";
import { actual, rule, share, standard, target, unit, weight, year } from "./parameters.js";
import { numberOr } from "./shown.js";
import type { CellParameter, CellResult } from "./types.js";

const CELLS: readonly CellParameter[] = [target, actual, weight, rule, unit, share, year, standard];

/** 得分: the score of an indicator, from its cells. */
export const score: EachCell = {
  name: "SCORE",
  title: { zh: "指标得分", en: "Score of an indicator" },
  help: {
    zh: "按评分标准算出一个指标的得分；给区域就逐行算出一列",
    en: "The score of an indicator by its rule; for a column, a column of scores",
  },
  example: 'JX.SCORE("≥98%","95%",10)',
  shape: "each",
  parameters: CELLS,
  compute: (values, setting) => answer(valuesOf(values), setting, ({ leaf }) => numberOr(leaf.score)),
};

/** 得分说明: how the score of an indicator comes about. */
export const explanation: EachCell = {
  name: "EXPLAIN",
  title: { zh: "得分说明", en: "How a score comes about" },
  help: {
    zh: "用文字说明 JX.SCORE 的得分怎么来的，一步一行：算式、依据和读单元格时的假设",
    en: "How the score of JX.SCORE comes about, a step a line: formulas, sources and assumptions",
  },
  example: 'JX.EXPLAIN("≥98%","95%",10)',
  shape: "each",
  parameters: CELLS,
  compute: (values, setting) => answer(valuesOf(values), setting, (result) => explained(result, setting.language)),
};

/** 是否完成: whether the actual reaches the target. */
export const met: EachCell = {
  name: "MET",
  title: { zh: "是否完成", en: "Whether a target is met" },
  help: {
    zh: "实际完成值达到指标值为 TRUE，否则为 FALSE",
    en: "TRUE where the actual value reaches the target, else FALSE",
  },
  example: 'JX.MET("≤365天","370天")',
  shape: "each",
  parameters: [target, actual, unit, year],
  compute: ([target, actual, unit, year], setting) => {
    if (isBlank(target) && isBlank(actual)) return "";
    const cells = { target, actual, unit, year, weight: 1, rule: "all-or-nothing" };
    return answer(cells, setting, ({ leaf }) => leaf.status === "met");
  },
};

/** What is given for {@link CELLS}, by name. */
function valuesOf([target, actual, weight, rule, unit, share, year, standard]: readonly unknown[]): LeafValues {
  return { target, actual, weight, rule, unit, share, year, standard };
}

/** What is to be said of the scored indicator; a blank cell where all cells are blank, else why there is no score. */
function answer(
  cells: LeafValues,
  setting: Setting,
  tell: (result: LeafResult) => CellResult,
): CellResult | readonly Issue[] {
  const result = scoreCells(cells, setting);
  if (result === null) return "";
  return "leaf" in result ? tell(result) : result;
}

/** The explanation of the leaf, a line each: the answer, the steps, and what was assumed. */
function explained({ evaluation, leaf, findings }: LeafResult, language: Language): string {
  const trace = explain(evaluation, leaf.path, language).value;
  const steps = traceText({ ...trace, steps: trace.steps.map(withoutPlace) }).trimEnd();
  const said = new Set([...leaf.notes, ...findings].map((each) => messageOf(each, language)));
  return [steps, ...[...said].map((text) => `- ${say(language, "说明：", "note: ")}${text}`)].join("\n");
}

/** A step without its place in a form: the formula names its cells itself. */
function withoutPlace({ cell: _cell, text: _text, parts, ...step }: TraceStep): TraceStep {
  return parts === undefined ? step : { ...step, parts: parts.map(withoutPlace) };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
