import { safeEvaluate } from "../../src/evaluate/index.js";
import type { Rule } from "../../src/rule/index.js";

/** The score of one indicator of weight 10 under a rule, or the codes of the issues that stand in its way. */
export function scoreOf(rule: Rule | string, more: object): unknown {
  const leaf = { name: "指标", weight: "10", rule, ...more };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  return read.ok ? read.value.indicators[0]?.score : read.issues.map(({ code }) => code);
}
