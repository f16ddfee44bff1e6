import { inLeaf, readInLeaves } from "../form/in-leaf.js";
import type { FormInput } from "../form/types.js";
import { freeze } from "../freeze.js";
import type { SafeResult, Unsaid, UnsaidRead } from "../message/types.js";
import { JixiaoError, orThrow } from "../message/error.js";
import { say, sayRead, tried } from "../message/unsaid.js";
import { type ActualValues, withGiven } from "./actual-values.js";
import { everything, type Kit } from "./kit.js";
import { type CompileOptions, compileOptions } from "./options.js";
import { progressOf } from "./partial.js";
import type { FormPlan, Gaps } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { prepare, refused } from "./prepare.js";
import { buildEvaluation } from "./result.js";
import { scoreOf } from "./score.js";
import { addedUp, type LeafPoints, ownActuals, scoreForm, scoreLeaves } from "./score-form.js";
import type { Evaluation, Score } from "./types.js";
import type { Progress } from "./partial-types.js";

/** A form compiled once, to be evaluated with many sets of actual values. */
export interface Evaluator {
  /** The JSON Pointers of the leaves in document order. */
  readonly leaves: readonly string[];
  /** The whole evaluation; throws a {@link JixiaoError} with all issues. */
  evaluate(actuals?: ActualValues): Evaluation;
  /** The whole evaluation, or all issues. */
  safeEvaluate(actuals?: ActualValues): SafeResult<Evaluation>;
  /** Score, rate and grade only, as exact as ever; throws a {@link JixiaoError} with all issues. */
  score(actuals?: ActualValues): Score;
  /** Score, rate and grade only, or all issues. */
  safeScore(actuals?: ActualValues): SafeResult<Score>;
  /**
   * Of a form that is being filled in: what each leaf scores, or why it does not; and score, rate and grade where all do,
   * else what those that can be computed come to. Throws only where the actual values are none.
   */
  progress(actuals?: ActualValues): Progress;
}

/** As {@link compile}, with the issues as a value instead of an exception. */
export function safeCompile(input: FormInput, options: CompileOptions = {}): SafeResult<Evaluator> {
  return compiledBy(everything, input, options);
}

/** As {@link safeCompile}, by an engine. */
export function compiledBy(kit: Kit, input: unknown, options: CompileOptions | null): SafeResult<Evaluator> {
  return sayRead(
    tried<UnsaidRead<Evaluator>>(() => readInLeaves(compiled(kit, input, options), input)),
    kit.messages,
  );
}

function compiled(kit: Kit, input: unknown, options: CompileOptions | null): UnsaidRead<Evaluator> {
  const planned = prepare(kit, input, options ?? {}, compileOptions, true);
  if (planned.plan === null || planned.issues.length > 0) return refused(planned.issues, planned.notes);
  freezeShared(planned.plan);
  return { ok: true, value: evaluator(planned.plan, planned.notes, planned.gaps), notes: planned.notes };
}

/**
 * Resolves targets, rules, weights and the standard of a form once, to evaluate it with many sets of actual values.
 *
 * @param input A `SelfEvaluation`, with or without actual values.
 * @param options As for {@link evaluate}; with `partial: true` a form is compiled in which some leaves cannot be computed,
 * for its `progress`.
 * @throws JixiaoError with all issues that lie in the form itself; those of the actual values come with each evaluation,
 * and so does a target that cannot be read: not every rule asks for one.
 *
 * @example
 * const form = compile({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次" }],
 * });
 * form.score(["100"]).score; // => "66.67"
 * form.score(["150"]).grade; // => "优"
 * const progress = form.progress([""]);
 * progress.partial === true ? progress.covered : null; // => { score: "0", weight: "0" }
 */
export function compile(input: FormInput, options: CompileOptions = {}): Evaluator {
  return orThrow(safeCompile(input, options)).value;
}

function evaluator(plan: FormPlan, notes: readonly Unsaid[], gaps: Gaps): Evaluator {
  const { messages } = plan.kit;
  const failed = (issues: readonly Unsaid[]): JixiaoError =>
    new JixiaoError(issues.map((each) => say(inLeaf(each, plan.form), messages)));
  const leaves = plan.leaves.map((index) => nodeOf(plan, index).path);
  const own = ownActuals(plan);
  const places = new Map(leaves.map((path, place) => [path, place]));
  let ownPoints: LeafPoints | null = null; // made when first asked for: not every form has actual values of its own
  const unplanned = [...gaps.values()].flat();
  const evaluated = (actuals: ActualValues | undefined): UnsaidRead<Evaluation> => {
    const given = actuals === undefined ? own : withGiven(own, places, actuals);
    if ("issues" in given) return { ok: false, issues: given.issues };
    const score = scoreForm(plan, given, true);
    const issues = [...unplanned, ...score.issues];
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: buildEvaluation(plan, score, notes), notes };
  };
  const safe = (actuals: ActualValues | undefined): SafeResult<Evaluation> =>
    sayRead(
      tried<UnsaidRead<Evaluation>>(() => readInLeaves(evaluated(actuals), plan.form)),
      messages,
    );
  /** What the leaves come to, those whose actual values are the form's own from the last time. */
  const pointsBy = (actuals: ActualValues | undefined): LeafPoints => {
    const given = actuals === undefined ? own : withGiven(own, places, actuals);
    if ("issues" in given) throw failed(given.issues);
    ownPoints ??= scoreLeaves(plan, own, null);
    return given === own ? ownPoints : scoreLeaves(plan, given, ownPoints);
  };
  const scored = (actuals: ActualValues | undefined): Score => {
    const { points, issues } = pointsBy(actuals);
    if (unplanned.length > 0 || issues.some((each) => each !== null)) {
      throw failed([...unplanned, ...issues.flatMap((each) => each ?? [])]);
    }
    return scoreOf(plan, addedUp(plan, points).totalShown);
  };
  return {
    leaves,
    evaluate: (actuals) => orThrow(safe(actuals)).value,
    safeEvaluate: safe,
    score: scored,
    safeScore: (actuals) =>
      sayRead(
        tried<UnsaidRead<Score>>(() => ({ ok: true, value: scored(actuals), notes })),
        messages,
      ),
    progress: (actuals) => {
      const { points, issues } = pointsBy(actuals);
      return progressOf(plan, points, issues, gaps);
    },
  };
}

/** What all evaluations of a compiled form show is made once, and nobody can change it. */
function freezeShared(plan: FormPlan): void {
  for (const { leaf } of plan.nodes) {
    if (leaf === null) continue;
    if (leaf.target !== null) freeze(leaf.target);
    freeze(leaf.notes);
  }
}
