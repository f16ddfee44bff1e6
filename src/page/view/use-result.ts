import { useEffect, useRef, useState } from "preact/hooks";
import type { SelfEvaluation } from "../../form/types.js";
import { newest } from "../newest.js";
import type { Result } from "../result.js";
import type { Helper } from "../work.js";

const known = new WeakMap<SelfEvaluation, Map<string, Result>>();

/** The result of a form under a standard, if it is known already. */
export function knownResult(form: SelfEvaluation, standard: string): Result | null {
  return known.get(form)?.get(standard) ?? null;
}

/** Asks for a form's result once. */
export async function askResult(helper: Helper, form: SelfEvaluation, standard: string): Promise<Result> {
  const found = knownResult(form, standard);
  if (found !== null) return found;
  const result = await helper.audit(form, standard);
  const byStandard = known.get(form) ?? new Map<string, Result>();
  known.set(form, byStandard.set(standard, result));
  return result;
}

/** The result of a form: the last one that there was, until the one asked for is there; at first null. */
export function useResult(helper: Helper, form: SelfEvaluation | null, standard: string): Result | null {
  const [last, setLast] = useState<Result | null>(null);
  // Whoever types faster than a form is computed waits for the newest of its states alone.
  const scores = useRef(newest()).current;
  const audits = useRef(newest()).current;
  useEffect(() => {
    if (form === null) return;
    let wanted = true;
    const show = (result: Result): void => {
      if (wanted) setLast(result);
    };
    const showScore = (result: Result): void => {
      if (knownResult(form, standard) === null) show(result);
    };
    // The score is there long before the audit of a long form.
    if (knownResult(form, standard) === null) scores(() => helper.score(form, standard).then(showScore));
    audits(() => askResult(helper, form, standard).then(show));
    return () => {
      wanted = false;
    };
  }, [form, standard]);
  return form === null ? null : (knownResult(form, standard) ?? last);
}
