import { type Language, messageOf } from "../message/index.js";
import { explain, traceText, type TraceStep } from "../report/explain/index.js";
import type { EachCell } from "./define.js";
import { type LeafResult, scoreCells } from "./leaf.js";
import { actual, rule, share, standard, target, unit, weight, year } from "./parameters.js";

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
  parameters: [target, actual, weight, rule, unit, share, year, standard],
  compute: ([target, actual, weight, rule, unit, share, year, standard], setting) => {
    const result = scoreCells({ target, actual, weight, rule, unit, share, year, standard }, setting);
    if (result === null) return "";
    return "leaf" in result ? explained(result, setting.language) : result;
  },
};

/** The explanation of the leaf, a line each: the answer, the steps, and what was assumed. */
function explained({ evaluation, leaf, findings }: LeafResult, language: Language): string {
  const trace = explain(evaluation, leaf.path, language);
  const steps = traceText({ ...trace, steps: trace.steps.map(withoutPlace) }).trimEnd();
  const said = new Set([...leaf.notes, ...findings].map((each) => messageOf(each, language)));
  const word = language === "en" ? "note: " : "说明：";
  return [steps, ...[...said].map((text) => `- ${word}${text}`)].join("\n");
}

/** A step without its place in a form: the formula names its cells itself. */
function withoutPlace({ cell: _cell, text: _text, parts, ...step }: TraceStep): TraceStep {
  return parts === undefined ? step : { ...step, parts: parts.map(withoutPlace) };
}
