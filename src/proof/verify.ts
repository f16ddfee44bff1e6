import { Failures, type ProofFailure, shown } from "./failures.js";
import { figuresOf } from "./figures.js";
import { checkForm, type OpenForm } from "./form.js";
import { checkLinks } from "./links.js";
import { openForm } from "./read-inputs.js";
import { type Done, workOut } from "./steps.js";
import { isObject, type Result, resultOf } from "./value.js";
import { MAX_PARTS, MAX_STEPS, Work } from "./work.js";
import { safely } from "../message/index.js";
import { token } from "../shape/pointer.js";

/** What comes of checking a proof. */
export interface Verification {
  /** Whether everything holds. */
  readonly ok: boolean;
  /** Everything that does not; empty where `ok` is true. */
  readonly failures: readonly ProofFailure[];
}

/**
 * Checks the proof of a result (计算证明): works every step out again, and holds every figure of the result against them.
 *
 * It knows arithmetic and nothing else: no rule, no standard, no unit. A changed step value, score, rate, ratio or grade
 * fails. Without the form it cannot know what was typed; with the form it reads the cells again, and an input that says
 * otherwise fails. That the formulas are those of the rules only computing the form again can show.
 *
 * @param evaluation An `Evaluation` with its `proof`, or anything else: whatever is none comes out as failures.
 * @param form The `SelfEvaluation` that it was made of.
 *
 * @example
 * verify({}).failures[0]?.code; // => "proof/no-evaluation"
 */
export function verify(evaluation: unknown, form?: unknown): Verification {
  return verifyWith(openForm, evaluation, form);
}

/** As {@link verify}, with the reader of the form's cells given. */
export function verifyWith(open: OpenForm, evaluation: unknown, form?: unknown): Verification {
  const failures = new Failures();
  const read = safely(() => {
    look(evaluation, open, form, failures);
    return { ok: true, value: null, notes: [] };
  });
  if (!read.ok) failures.add("proof/malformed", "/proof", { said: read.issues[0]?.message ?? "" });
  return { ok: failures.list.length === 0, failures: failures.list };
}

function look(evaluation: unknown, open: OpenForm, form: unknown, failures: Failures): void {
  if (!isObject(evaluation) || !Array.isArray(evaluation["indicators"])) failures.add("proof/no-evaluation", "");
  else if (evaluation["partial"] === true) failures.add("proof/partial", "/partial");
  else if (evaluation["proof"] === undefined) failures.add("proof/missing", "/proof");
  else check(evaluation, open, form, failures);
}

function check(evaluation: Readonly<Record<string, unknown>>, open: OpenForm, form: unknown, failures: Failures): void {
  const proof = evaluation["proof"];
  if (
    !isObject(proof) ||
    proof["schemaVersion"] !== 1 ||
    !isObject(proof["inputs"]) ||
    !Array.isArray(proof["steps"])
  ) {
    failures.add("proof/malformed", "/proof", { said: shown(proof) });
    return;
  }
  const steps = proof["steps"] as readonly unknown[];
  const given = Object.entries(proof["inputs"]);
  if (Math.max(steps.length, given.length) > MAX_STEPS) {
    failures.add("proof/too-large", "/proof", { what: "steps", most: MAX_STEPS });
    return;
  }
  const work = new Work();
  const subjects = figuresOf(evaluation, failures);
  const inputs = new Map<string, Result | null>();
  for (const [key, input] of given) inputs.set(key, inputOf(key, input, work, failures));
  const byId = workOut(steps, inputs, subjects, work, failures);
  if (work.isSpent) {
    failures.add("proof/too-large", "/proof", { what: "operations", most: MAX_PARTS });
    return;
  }
  const own = new Map<string, Done[]>();
  for (const step of byId.values()) {
    const list = own.get(step.of);
    if (list === undefined) own.set(step.of, [step]);
    else list.push(step);
  }
  checkLinks(subjects, { inputs, steps: own, byId, work, failures });
  if (form !== undefined) checkForm(open, form, evaluation, proof["inputs"], subjects, failures);
}

function inputOf(key: string, input: unknown, work: Work, failures: Failures): Result | null {
  const path = `/proof/inputs/${token(key)}`;
  const value = isObject(input) ? resultOf(input["value"], work) : null;
  const unit = isObject(input) ? input["unit"] : undefined;
  const fits = isObject(input) && typeof input["text"] === "string" && (unit === undefined || typeof unit === "string");
  if (value === null || !fits) failures.add("proof/malformed", path, { said: shown(input) });
  return value;
}
