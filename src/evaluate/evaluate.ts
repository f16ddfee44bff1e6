import { freeze } from "../freeze.js";
import { toText } from "../exact/index.js";
import { readDecimal } from "../exact/input.js";
import { checkSelfEvaluation } from "../indicator/check.js";
import { type Issue, issue, JixiaoError, type Note, orThrow, type Read } from "../message/index.js";
import type { Standard } from "../standard/types.js";
import { type FormPlan, planForm } from "./plan.js";
import { proofOf } from "./proof/index.js";
import { buildEvaluation } from "./result.js";
import { type Score, scoreOf } from "./score.js";
import {
  type Actuals,
  addedUp,
  type FormScore,
  type LeafPoints,
  ownActuals,
  scoreForm,
  scoreLeaves,
} from "./score-form.js";
import { secondLook } from "./second-look.js";
import type { Evaluation } from "./types.js";

/** How a form is evaluated beside what it says itself. */
export interface EvaluateOptions {
  /** Takes the place of the form's own standard: an id or a standard's data. */
  readonly standard?: string | Standard;
  /** Whether the result holds the proof of its figures, to be checked by `verify`. */
  readonly proof?: boolean;
}

/**
 * Actual values to score with: one a leaf in document order, or some of them by the leaf's JSON Pointer. Each is the text
 * of a cell, or a JSON number of at most 15 significant digits.
 */
export type ActualValues = readonly (string | number)[] | Readonly<Record<string, string | number>>;

/** A form compiled once, to be evaluated with many sets of actual values. */
export interface Evaluator {
  /** The JSON Pointers of the leaves in document order. */
  readonly leaves: readonly string[];
  /** The whole evaluation; throws a {@link JixiaoError} with all issues. */
  evaluate(actuals?: ActualValues): Evaluation;
  /** The whole evaluation, or all issues. */
  safeEvaluate(actuals?: ActualValues): Read<Evaluation>;
  /** Score, rate and grade only, as exact as ever; throws a {@link JixiaoError} with all issues. */
  score(actuals?: ActualValues): Score;
}

/** As {@link evaluate}, with the issues as a value instead of an exception. */
export function safeEvaluate(input: unknown, options: EvaluateOptions = {}): Read<Evaluation> {
  const read = planned(input, options);
  if (!read.ok) return read;
  const { plan, score } = read.value;
  const value = buildEvaluation(plan, score, read.notes);
  const isProven = (options as EvaluateOptions | null)?.proof === true;
  return { ok: true, value: isProven ? { ...value, proof: proofOf(plan, score) } : value, notes: read.notes };
}

/** A form planned and scored on its own actual values, for whoever shows more of it than an {@link Evaluation} does. */
export function planned(
  input: unknown,
  options: EvaluateOptions = {},
): Read<{ readonly plan: FormPlan; readonly score: FormScore }> {
  const { plan: form, issues: found, notes } = plan(input, options);
  if (form === null) return { ok: false, issues: found };
  const score = scoreForm(form, ownActuals(form), found.length === 0);
  const issues = [...found, ...score.issues];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { plan: form, score }, notes };
}

/**
 * Scores a filled-in self-evaluation: every leaf by its rule, the groups, the total, the grade and the budget ratios,
 * with the steps and sources of each.
 *
 * @param input A `SelfEvaluation` (checked here; anything may be passed).
 * @param options `standard` takes the place of the form's own.
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
 * value.indicators[0].exact; // => "200/3"
 */
export function evaluate(
  input: unknown,
  options: EvaluateOptions = {},
): { readonly value: Evaluation; readonly notes: readonly Note[] } {
  return orThrow(safeEvaluate(input, options));
}

/** As {@link compile}, with the issues as a value instead of an exception. */
export function safeCompile(input: unknown, options: EvaluateOptions = {}): Read<Evaluator> {
  const planned = plan(input, options, true);
  if (planned.plan === null || planned.issues.length > 0) return { ok: false, issues: planned.issues };
  freezeShared(planned.plan);
  return { ok: true, value: evaluator(planned.plan, planned.notes), notes: planned.notes };
}

/**
 * Resolves targets, rules, weights and the standard of a form once, to evaluate it with many sets of actual values.
 *
 * @param input A `SelfEvaluation`, with or without actual values.
 * @throws JixiaoError with all issues that lie in the form itself; those of the actual values come with each evaluation.
 *
 * @example
 * const form = compile({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次" }],
 * });
 * form.score(["100"]).score; // => "66.67"
 * form.score(["150"]).grade; // => "优"
 */
export function compile(input: unknown, options: EvaluateOptions = {}): Evaluator {
  return orThrow(safeCompile(input, options)).value;
}

interface Planned {
  readonly plan: FormPlan | null;
  readonly issues: readonly Issue[];
  readonly notes: readonly Note[];
}

function plan(given: unknown, options: EvaluateOptions, isReused: boolean = false): Planned {
  const input = withStandard(given, (options as EvaluateOptions | null)?.standard);
  const checked = checkSelfEvaluation(input);
  if (!checked.ok) return { plan: null, issues: secondLook(input, checked.issues), notes: [] };
  const { plan, issues } = planForm(checked.value, isReused);
  return { plan, issues, notes: checked.notes };
}

/** The form with another standard in place of its own, to be checked as if it stood in the form. */
function withStandard(form: unknown, standard: string | Standard | undefined): unknown {
  if (standard === undefined || typeof form !== "object" || form === null || Array.isArray(form)) return form;
  return { ...form, standard };
}

function evaluator(plan: FormPlan, notes: readonly Note[]): Evaluator {
  const leaves = plan.leaves.map((index) => plan.nodes[index]?.path ?? "");
  const own = ownActuals(plan);
  const places = new Map(leaves.map((path, place) => [path, place]));
  let ownPoints: LeafPoints | null = null; // made when first asked for: not every form has actual values of its own
  const safe = (actuals: ActualValues | undefined): Read<Evaluation> => {
    const given = actuals === undefined ? own : withGiven(own, places, actuals);
    if ("issues" in given) return { ok: false, issues: given.issues };
    const score = scoreForm(plan, given, true);
    if (score.issues.length > 0) return { ok: false, issues: score.issues };
    return { ok: true, value: buildEvaluation(plan, score, notes), notes };
  };
  return {
    leaves,
    evaluate: (actuals) => orThrow(safe(actuals)).value,
    safeEvaluate: safe,
    score: (actuals) => {
      const given = actuals === undefined ? own : withGiven(own, places, actuals);
      if ("issues" in given) throw new JixiaoError(given.issues);
      ownPoints ??= scoreLeaves(plan, own, null);
      const { points, issues } = given === own ? ownPoints : scoreLeaves(plan, given, ownPoints);
      if (issues.some((each) => each !== null)) throw new JixiaoError(issues.flatMap((each) => each ?? []));
      return scoreOf(plan, addedUp(plan, points).totalShown);
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

/** The given actual values in place of the form's own. */
function withGiven(
  own: Actuals,
  places: ReadonlyMap<string, number>,
  actuals: ActualValues,
): Actuals | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  if (typeof actuals !== "object" || actuals === null) return { issues: [issue("error", "actuals/not-values")] };
  const read = (value: unknown, place: number, path?: string): string => {
    if (typeof value === "string") return value;
    const number = typeof value === "number" ? readDecimal(value) : "not-a-number";
    if (typeof number !== "string") return toText(number);
    issues.push(issue("error", "actuals/not-text", { place: place + 1 }, path === undefined ? {} : { path }));
    return "";
  };
  if (Array.isArray(actuals)) {
    if (actuals.length !== own.length) {
      return { issues: [issue("error", "actuals/count", { given: actuals.length, leaves: own.length })] };
    }
    const values: readonly unknown[] = actuals;
    const texts = values.every((value) => typeof value === "string")
      ? values
      : Array.from(values, (value, place) => read(value, place));
    return issues.length > 0 ? { issues } : texts;
  }
  const given = [...own];
  for (const [pointer, text] of Object.entries(actuals as Readonly<Record<string, unknown>>)) {
    const place = places.get(pointer);
    if (place === undefined) issues.push(issue("error", "actuals/unknown", { pointer: pointer.slice(0, 80) }));
    else given[place] = read(text, place, pointer);
  }
  return issues.length > 0 ? { issues } : given;
}
