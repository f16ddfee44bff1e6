import type { SelfEvaluation } from "../../form/types.js";
import { issue, type Note } from "../../message/index.js";
import type { FormInFile } from "../types.js";
import type { Changes } from "./changes.js";
import { folded, standing } from "./match.js";

/** What says the same of the whole form; it stands in no cell, and a mapping may give it. */
const WHOLE = ["standard", "rounding", "fullMarks", "notApplicablePolicy", "caps"] as const;

/** What a mapping gave of the whole. */
export function given(form: SelfEvaluation): Partial<SelfEvaluation> {
  return Object.fromEntries(WHOLE.flatMap((key) => (form[key] === undefined ? [] : [[key, form[key]]])));
}

/** A key with its value, where there is one. */
export function withKey<Key extends string, Value extends object>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value === undefined || Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

/** The scores that the workbook shows; ratios that a form printed are held. */
export function reportedOf(held: SelfEvaluation, { reported }: SelfEvaluation): SelfEvaluation["reported"] {
  const ratios = held.reported?.ratios;
  return { ...reported, ...(ratios === undefined ? {} : { ratios: { ...ratios, ...reported?.ratios } }) };
}

/** What stands in no cell and was taken from the data. */
export function taken(held: SelfEvaluation): readonly Note[] {
  const keys = WHOLE.filter((key) => held[key] !== undefined);
  const rules = standing(held.indicators, () => undefined).filter(({ leaf }) => leaf.rule !== undefined).length;
  const words = [...keys, ...(rules === 0 ? [] : [`rule×${rules}`])];
  return words.length === 0 ? [] : [issue("info", "workbook/taken", { keys: words.join("、") })];
}

/** The subject: texts of the head that were typed anew take the place of what is held. */
export function mergedSubject(
  held: NonNullable<SelfEvaluation["subject"]>,
  { form, places }: FormInFile<SelfEvaluation>,
  changes: Changes,
): SelfEvaluation["subject"] {
  const seen = form.subject ?? {};
  const changed: Record<string, string> = {};
  for (const key of ["name", "organisation", "supervisor"] as const) {
    const [before, now] = [held[key] ?? "", seen[key] ?? ""];
    if (now === "" || folded(now) === folded(before)) continue;
    if (before !== "") changes.tell(places[`/subject/${key}`] ?? "", before, now);
    changed[key] = now;
  }
  const goal = { ...held.goal, ...seen.goal };
  return { ...held, ...changed, ...(Object.keys(goal).length === 0 ? {} : { goal }) };
}
