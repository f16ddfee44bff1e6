import type { Step } from "../evaluate/types.js";
import type { Language } from "../message/index.js";
import type { Rounding } from "../standard/types.js";
import { stepText } from "./steps.js";
import type { TraceStep } from "./types.js";

/** A step of scoring as a step of an explanation. */
export function stepOf(step: Step, exact: string | null, rounding: Rounding, language: Language): TraceStep {
  const { says, formula, value, equals } = stepText(step, exact, rounding, language);
  const source = step.source === undefined ? {} : { source: step.source };
  return { what: step.what, says, formula, value, ...(equals ? { equals } : {}), ...source };
}

/** A name in quotation marks, unless it has some of its own. */
export function quoted(name: string): string {
  return name.includes("“") ? name : `“${name}”`;
}
