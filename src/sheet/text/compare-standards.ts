import type { FormInput } from "../../form/types.js";
import { type EvaluateOptions, safeEvaluate } from "../../evaluate/index.js";
import { type Noted, orThrow, type SafeResult, safely } from "../../message/index.js";
import { compareEvaluations, type Comparison } from "./comparison.js";

/** A standard to compare: an id or a standard's data. */
export type ComparedStandard = NonNullable<EvaluateOptions["standard"]>;

/** As {@link compareStandards}, with the issues as a value instead of an exception. */
export function safeCompareStandards(
  input: FormInput,
  left: ComparedStandard,
  right: ComparedStandard,
): SafeResult<Comparison> {
  return safely(() => compared(input, left, right));
}

function compared(input: unknown, left: ComparedStandard, right: ComparedStandard): SafeResult<Comparison> {
  const one = safeEvaluate(input, { standard: left });
  const other = safeEvaluate(input, { standard: right });
  if (!one.ok || !other.ok) {
    return { ok: false, issues: [...(one.ok ? [] : one.issues), ...(other.ok ? [] : other.issues)] };
  }
  return { ok: true, value: compareEvaluations(one.value, other.value), notes: one.notes };
}

/**
 * Scores a form under two standards and compares the results line by line.
 *
 * @param input A `SelfEvaluation` (checked here; anything may be passed).
 * @param left One standard: an id or its data, in place of the form's own.
 * @param right The other one.
 * @returns `value`: both totals and grades, the points between them, and every leaf that scores differently.
 * @throws JixiaoError with all issues of either evaluation at once.
 *
 * @example
 * const form = {
 *   schemaVersion: 1,
 *   indicators: [{ name: "合格率", weight: "100", target: "≥90%", actual: "95%" }],
 * };
 * compareStandards(form, "cn-mof-2020-10", "cn-henan-jinshui-2021").value.leaves[0]?.difference; // => "-5"
 */
export function compareStandards(input: FormInput, left: ComparedStandard, right: ComparedStandard): Noted<Comparison> {
  return orThrow(safeCompareStandards(input, left, right));
}
