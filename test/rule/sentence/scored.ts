import { safeEvaluate } from "../../../src/evaluate/index.js";

/** The score of a leaf of weight 10 by its sentence or its rule, or the codes of its issues. */
export function scored(rule: string | object, target?: string, actual?: string, more: object = {}): string {
  const cells = { ...(target === undefined ? {} : { target }), ...(actual === undefined ? {} : { actual }) };
  const leaf = { name: "指标", weight: "10", rule, ...cells, ...more };
  const subject = { name: "甲", year: 2023, kind: "project" };
  const read = safeEvaluate({ schemaVersion: 1, subject, standard: "cn-mof-2020-10", indicators: [leaf] });
  return read.ok ? (read.value.indicators[0]?.score ?? "none") : read.issues.map(({ code }) => code).join();
}

/** A leaf as a row of a table: its rule sentence, target, unit and actual value, and its name where that matters. */
export type Row = readonly [rule: string, target: string, unit: string, actual: string, name?: string];

/** A row whose name matters. */
export type NamedRow = readonly [rule: string, target: string, unit: string, actual: string, name: string];

export function rowScored([rule, target, unit, actual, name = "指标"]: Row): string {
  return scored(rule, target, actual, unit === "" ? { name } : { name, unit });
}
