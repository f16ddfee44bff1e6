import { safeAudit } from "../audit/index.js";
import type { Audit } from "../audit/types.js";
import { safeEvaluate } from "../evaluate/index.js";
import type { Evaluation } from "../evaluate/types.js";
import type { SelfEvaluation } from "../form/types.js";
import type { Issue } from "../message/index.js";

/** What the library says of a form. */
export interface Result {
  /** The form with the standard that it was computed by. */
  readonly form: SelfEvaluation;
  /** Null where it cannot be scored. */
  readonly evaluation: Evaluation | null;
  /** Null where not even an audit can be made, or none was asked for yet. */
  readonly audit: Audit | null;
  /** Whether an audit was asked for: without one nothing can be said of errors. */
  readonly audited: boolean;
  /** Why it cannot be scored. */
  readonly issues: readonly Issue[];
  /** That the form names no standard and none was chosen, so that the usual one was taken. */
  readonly assumed: boolean;
}

/** The standard of a form that names none: the one that most forms in the country go by. */
const USUAL = "cn-mof-2020-10";

/** Scores a form, and audits it where that is asked for: an audit of thousands of rows takes its time. */
export function resultOf(given: SelfEvaluation, standard: string, withAudit: boolean): Result {
  const assumed = standard === "" && given.standard === undefined;
  const form = standard !== "" ? { ...given, standard } : assumed ? { ...given, standard: USUAL } : given;
  const evaluation = safeEvaluate(form);
  const audit = withAudit ? safeAudit(form) : null;
  return {
    form,
    evaluation: evaluation.ok ? evaluation.value : null,
    audit: audit?.ok === true ? audit.value : null,
    audited: withAudit,
    issues: evaluation.ok ? [] : evaluation.issues,
    assumed,
  };
}
