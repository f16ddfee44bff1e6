import { safeEvaluate } from "../../../src/evaluate/index.js";

/** The score of a leaf by its sentence or its rule, or the codes of its issues. */
export function scored(rule: string | object, target?: string, actual?: string, more: object = {}): string {
  const cells = { ...(target === undefined ? {} : { target }), ...(actual === undefined ? {} : { actual }) };
  const leaf = { name: "指标", weight: "10", rule, ...cells, ...more };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
  return read.ok ? (read.value.indicators[0]?.score ?? "none") : read.issues.map(({ code }) => code).join();
}
