import { toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { type CompiledCap, compileCap } from "./caps.js";
import type { ResolvedStandard } from "../standard/types.js";
import type { SelfEvaluation } from "../form/types.js";
import type { NotApplicablePolicy } from "../standard/policy.js";
import type { RatioValue } from "../budget/types.js";
import type { Rounding } from "../standard/types.js";

/** What holds for a whole form: its standard with the form's own settings in place of the standard's. */
export interface FormSetting {
  readonly standard: ResolvedStandard;
  readonly rounding: Rounding;
  readonly fullMarks: string;
  readonly policy: NotApplicablePolicy | undefined;
  readonly caps: readonly CompiledCap[];
  readonly year: number | undefined;
  readonly ratios: Readonly<Record<string, RatioValue>>;
}

/** The form's own settings, else the standard's. */
export function formSetting(
  form: SelfEvaluation,
  standard: ResolvedStandard,
  ratios: Readonly<Record<string, RatioValue>>,
): FormSetting {
  return {
    standard,
    rounding: form.rounding ?? standard.rounding,
    fullMarks: form.fullMarks === undefined ? standard.fullMarks : toText(decimalOf(form.fullMarks)),
    policy: form.notApplicablePolicy ?? standard.notApplicablePolicy,
    caps: (form.caps ?? standard.caps).map(compileCap),
    year: form.subject?.year,
    ratios,
  };
}

/** How figures are rounded, without where that is said. */
export function roundingOf({ rounding: { places, mode, stage } }: FormSetting): Rounding {
  return { places, mode, stage };
}
