import type { Step } from "../evaluate/types.js";
import { type Language, messageOf } from "../issue/index.js";
import type { EachCell } from "./define.js";
import { type LeafResult, scoreCells } from "./leaf.js";
import { actual, rule, share, standard, target, unit, weight, year } from "./parameters.js";

/** 得分说明: how the score of an indicator comes about. */
export const explanation: EachCell = {
  name: "EXPLAIN",
  title: { zh: "得分说明", en: "How a score comes about" },
  help: {
    zh: "用文字说明 JX.SCORE 的得分怎么来的：算式、依据和读单元格时的假设",
    en: "The steps, sources and assumptions behind the score that JX.SCORE gives",
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

function explained({ leaf, findings }: LeafResult, language: Language): string {
  const [stop, semicolon] = language === "en" ? [". ", "; "] : ["。", "；"];
  const words = language === "en" ? { basis: "Basis: ", notes: "Note: " } : { basis: "依据：", notes: "说明：" };
  const parts = [leaf.steps.map(stepText).join(semicolon)];
  const sources = [...new Set(leaf.steps.flatMap((step) => (step.source === undefined ? [] : [step.source])))];
  if (sources.length > 0) parts.push(words.basis + sources.join(semicolon));
  const said = [...new Set([...leaf.notes, ...findings].map((each) => messageOf(each, language)))];
  if (said.length > 0) parts.push(words.notes + said.join(semicolon));
  return parts.filter((part) => part !== "").join(stop) + (language === "en" ? "." : "。");
}

function stepText({ formula, value }: Step): string {
  return `${formula} = ${value}`;
}
