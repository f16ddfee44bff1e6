import type { PartialEvaluation } from "../../evaluate/partial-types.js";
import { inWords, namesOf, placeWords, whereWords } from "../../explain/place.js";
import { type Language, messageOf } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { harmless } from "../../text/harmless.js";
import { toldOf } from "../told.js";
import { findingsText } from "./evaluation.js";

/**
 * A partial result as readable text: what the leaves that can be computed come to, each of their scores, and why the others
 * have none.
 *
 * @example
 * const form = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [
 *     { name: "场次", weight: "60", target: "≥10", unit: "场", actual: "10" },
 *     { name: "人次", weight: "40", target: "≥150", unit: "人次", actual: "" },
 *   ],
 * };
 * const { value } = evaluate(form, { partial: true });
 * "covered" in value ? partialText(value).split("\n")[0] : ""; // => "能算的指标得 60 分，分值共 60；1 个指标还不能算："
 */
export function partialText(partial: PartialEvaluation, language: Language = "zh"): string {
  const { covered, leaves, indicators } = partial;
  const names = namesOf(indicators);
  const open = leaves.filter((leaf) => "issues" in leaf);
  const head = say(
    language,
    `能算的指标得 ${covered.score} 分，分值共 ${covered.weight}；${open.length} 个指标还不能算：`,
    `What can be computed scores ${covered.score} of ${covered.weight}; ${open.length} ${open.length === 1 ? "indicator" : "indicators"} cannot be computed yet:`,
  );
  const lines = leaves.map((leaf) => {
    const name = placeWords(leaf.path, names, language);
    if (!("issues" in leaf)) return `  ${name}  ${leaf.score}`;
    const said = leaf.issues.map(
      (each) =>
        `    - ${whereWords(each, names, language)} ${inWords(messageOf(each, language), names, language)} [${each.code}]`,
    );
    return [`  ${name}  —`, ...said].join("\n");
  });
  const told = toldOf(partial);
  const findings = told.length === 0 ? [] : ["", findingsText(told, language, names, partial.standard.id)];
  return harmless(`${[head, ...lines, ...findings].join("\n")}\n`);
}
