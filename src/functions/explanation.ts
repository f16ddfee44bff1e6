import { buildEvaluation } from "../evaluate/result.js";
import { explain, traceText, type TraceStep } from "../explain/index.js";
import { type Language, messageOf } from "../message/index.js";
import { say } from "../text/bilingual.js";
import type { EachCell } from "./define.js";
import { answer, CELLS, valuesOf } from "./indicator.js";
import { LEAF, type LeafResult } from "./leaf.js";

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

/** The explanation of the indicator, a line each: the answer, the steps, and what was assumed. */
function explained({ plan, score, notes }: LeafResult, language: Language): string {
  const evaluation = buildEvaluation(plan, score, notes);
  const [leaf] = evaluation.indicators;
  const assumed = leaf !== undefined && "notes" in leaf ? leaf.notes : [];
  const findings = evaluation.findings.filter(({ path }) => path?.startsWith(LEAF) === true);
  const trace = explain(evaluation, LEAF, language).value;
  const steps = traceText({ ...trace, steps: trace.steps.map(withoutPlace) }).trimEnd();
  const said = new Set([...assumed, ...findings].map((each) => messageOf(each, language)));
  return [steps, ...[...said].map((text) => `- ${say(language, "说明：", "note: ")}${text}`)].join("\n");
}

/** A step without its place in a form: the formula names its cells itself. */
function withoutPlace({ cell: _cell, text: _text, parts, ...step }: TraceStep): TraceStep {
  return parts === undefined ? step : { ...step, parts: parts.map(withoutPlace) };
}
