import { safeEvaluate } from "../../../src/evaluate/index.js";

/** A leaf in a word: its rule sentence, target, unit and actual value; it weighs 10. */
export type Row = readonly [rule: string, target: string, unit: string, actual: string, name?: string];

/** What a leaf scores of 10; where it is refused, the codes that say why. */
export function scored([rule, target, unit, actual, name = "指标"]: Row): string {
  const leaf = { name, weight: "10", rule, target, actual, ...(unit === "" ? {} : { unit }) };
  const subject = { name: "甲", year: 2023, kind: "project" as const };
  const read = safeEvaluate({
    schemaVersion: 1,
    subject,
    standard: "cn-mof-2020-10",
    indicators: [leaf],
    fullMarks: "10",
  });
  return read.ok ? String(read.value.score) : read.issues.map(({ code }) => code).join(" ");
}
