import { safeAudit } from "../../src/audit/index.js";
import { safeEvaluate, type Step } from "../../src/evaluate/index.js";
import { leavesOf } from "../evaluate/forms.js";

/** The steps of every leaf of a form that can be evaluated. */
export function evaluated(form: object): Step[] {
  const read = safeEvaluate(form);
  return read.ok ? leavesOf(read.value.indicators).flatMap(({ steps }) => steps) : [];
}

/** The steps that the audit of a form writes down: of the readings that reproduce a figure, and of leaves without an evaluation. */
export function audited(form: object): Step[] {
  const read = safeAudit(form);
  if (!read.ok) return [];
  const leaves = safeEvaluate(form).ok ? [] : read.value.indicators;
  const readings = read.value.figures.flatMap((figure) => figure.readings);
  return [...leaves, ...readings].flatMap(({ steps }) => steps);
}
