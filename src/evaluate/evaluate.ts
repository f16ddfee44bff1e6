import { readInLeaves } from "../form/in-leaf.js";
import type { FormInput } from "../form/types.js";
import type { Noted, SafeResult, Unsaid, UnsaidRead } from "../message/types.js";
import { orThrow } from "../message/error.js";
import { issue, sayRead, tried } from "../message/unsaid.js";
import { type EvaluateOptions, evaluateOptions, type PartialOptions } from "./options.js";
import { everything, type Kit } from "./kit.js";
import { partialEvaluation } from "./partial.js";
import type { FormPlan } from "./plan.js";
import { planned, prepare, refused } from "./prepare.js";
import { type Prove, proofOf } from "./proof/index.js";
import { buildEvaluation } from "./result.js";
import { type FormScore, ownActuals, scoreForm } from "./score-form.js";
import type { Evaluation } from "./types.js";
import type { PartialEvaluation } from "./partial-types.js";

/** As {@link evaluate}, with the issues as a value instead of an exception. */
export function safeEvaluate(input: FormInput, options?: EvaluateOptions): SafeResult<Evaluation>;
export function safeEvaluate(input: FormInput, options: PartialOptions): SafeResult<Evaluation | PartialEvaluation>;
export function safeEvaluate(
  input: FormInput,
  options: EvaluateOptions | PartialOptions = {},
): SafeResult<Evaluation | PartialEvaluation> {
  return evaluatedBy(everything, proofOf, input, options);
}

/** As {@link safeEvaluate}, by an engine. */
export function evaluatedBy(
  kit: Kit,
  prove: Prove | null,
  input: unknown,
  options: EvaluateOptions | PartialOptions | null,
): SafeResult<Evaluation | PartialEvaluation> {
  return sayRead(
    tried<UnsaidRead<Evaluation | PartialEvaluation>>(() => readInLeaves(evaluated(kit, prove, input, options), input)),
    kit.messages,
  );
}

function evaluated(
  kit: Kit,
  prove: Prove | null,
  input: unknown,
  options: EvaluateOptions | PartialOptions | null,
): UnsaidRead<Evaluation | PartialEvaluation> {
  if (options?.proof === true && prove === null) {
    return { ok: false, issues: [issue("error", "proof/not-included", {}, { path: "/options/proof" })] };
  }
  if ((options as PartialOptions | null)?.partial === true) {
    return evaluatedInPart(kit, prove, input, options as PartialOptions);
  }
  const read = planned(kit, input, options as EvaluateOptions);
  if (!read.ok) return read;
  const { plan, score } = read.value;
  return { ok: true, value: wholeOf(plan, score, read.notes, options, prove), notes: read.notes };
}

function wholeOf(
  plan: FormPlan,
  score: FormScore,
  notes: readonly Unsaid[],
  options: EvaluateOptions | PartialOptions | null,
  prove: Prove | null,
): Evaluation {
  const value = buildEvaluation(plan, score, notes);
  return options?.proof === true && prove !== null ? { ...value, proof: prove(plan, score) } : value;
}

function evaluatedInPart(
  kit: Kit,
  prove: Prove | null,
  input: unknown,
  options: PartialOptions,
): UnsaidRead<Evaluation | PartialEvaluation> {
  const { plan: form, issues, gaps, notes } = prepare(kit, input, options, evaluateOptions);
  if (form === null || issues.length > 0) return refused(issues, notes);
  const score = scoreForm(form, ownActuals(form), true);
  const value = partialEvaluation(form, score, gaps, notes) ?? wholeOf(form, score, notes, options, prove);
  return { ok: true, value, notes };
}

/**
 * Scores a filled-in self-evaluation: every leaf by its rule, the groups, the total, the grade and the budget ratios,
 * with the steps and sources of each.
 *
 * @param input A `SelfEvaluation` (checked here; anything may be passed).
 * @param options `standard` takes the place of the form's own; with `partial: true` a leaf that cannot be computed costs
 * that leaf only, and `value` is a `PartialEvaluation` (it says `partial: true`).
 * @returns `value`, the Evaluation, and `notes`, the warnings about the input (they stand in the findings too).
 * @throws JixiaoError with all issues at once where the form cannot be computed: `input/…` for its shape, `target/…`
 * and `actual/…` for its cells, `weight/…`, `rule/…`, `standard/…`.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * value.score; // => "66.67"
 * value.indicators[0]?.exact; // => "200/3"
 */
export function evaluate(input: FormInput, options?: EvaluateOptions): Noted<Evaluation>;
export function evaluate(input: FormInput, options: PartialOptions): Noted<Evaluation | PartialEvaluation>;
export function evaluate(
  input: FormInput,
  options?: EvaluateOptions | PartialOptions,
): Noted<Evaluation | PartialEvaluation> {
  return orThrow(safeEvaluate(input, options as PartialOptions));
}
