import type { Evaluation } from "../../src/evaluate/index.js";
import type { Expression, ProofInput, ProofStep } from "../../src/figure/expression.js";

/** What a test changes in a result: figures by pointer, steps by id, inputs by key. */
export interface Changes {
  /** By JSON Pointer into the evaluation. */
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly steps?: Readonly<Record<string, Partial<ProofStep>>>;
  readonly inputs?: Readonly<Record<string, Partial<ProofInput>>>;
  readonly without?: readonly string[];
  /** Steps put before the step of this id. */
  readonly before?: readonly [id: string, ...steps: readonly ProofStep[]];
}

/** A copy of a result with changes made in it. */
export function changed(evaluation: Evaluation, changes: Changes): Evaluation {
  const copy = put(evaluation, changes.figures ?? {});
  const { proof } = copy;
  if (proof === undefined) return copy;
  const [id, ...more] = changes.before ?? [""];
  const steps = proof.steps
    .filter((step) => changes.without?.includes(step.id) !== true)
    .flatMap((step) => [...(step.id === id ? more : []), { ...step, ...changes.steps?.[step.id] }]);
  const inputs = Object.fromEntries(
    Object.entries(proof.inputs).map(([key, input]) => [key, { ...input, ...changes.inputs?.[key] }]),
  );
  return { ...copy, proof: { ...proof, steps, inputs } };
}

/** A copy of a result with other values at some pointers. */
export function put(evaluation: Evaluation, values: Readonly<Record<string, unknown>>): Evaluation {
  const copy = JSON.parse(JSON.stringify(evaluation)) as Evaluation;
  for (const [pointer, value] of Object.entries(values)) set(copy, pointer.split("/").slice(1), value);
  return copy;
}

/** A step that belongs to the whole and means nothing, to try an expression with. */
export function trial(id: string, expression: Expression | undefined, value: unknown): ProofStep {
  return { id, of: "", what: "trial", expression, value } as ProofStep;
}

function set(holder: unknown, keys: readonly string[], value: unknown): void {
  const [key = "", ...rest] = keys;
  const parts = holder as Record<string, unknown>;
  if (rest.length === 0) parts[key] = value;
  else set(parts[key], rest, value);
}
