import { describe, expect, it } from "vitest";
import { type Evaluation, safeEvaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { collected, documented, invented } from "../laws/forms.js";
import { figuresOf } from "./figures.js";
import { mutate } from "./mutate.js";
import { hasPython, NO_PYTHON, python } from "./python.js";
import { runs, some } from "../runs.js";

/** Forms with what they come to, as it reads after a way through JSON. */
const proven = some([...documented(), ...collected(), ...invented(1000)]).flatMap((form) => {
  const read = safeEvaluate(form, { proof: true });
  return read.ok ? [{ form, evaluation: JSON.parse(JSON.stringify(read.value)) as Evaluation }] : [];
});
const steps = proven.reduce((sum, { evaluation }) => sum + (evaluation.proof?.steps.length ?? 0), 0);
console.log(`proofs verified: ${proven.length}, of ${steps} steps`);

describe("the proof of whatever form is evaluated", () => {
  it("is of many forms", () => {
    expect(proven.length).toBeGreaterThan(runs(1000));
  });

  it("holds, and was read from that form", () => {
    const failed = proven.flatMap(({ form, evaluation }) =>
      verify(evaluation, form).failures.map(({ message }) => `${message} ${JSON.stringify(form)}`),
    );
    expect(failed).toEqual([]);
  });

  it.skipIf(!hasPython)(hasPython ? "holds in Python too" : NO_PYTHON, () => {
    const told = python(proven.map(({ evaluation }) => evaluation));
    expect(told.filter(({ ok }) => !ok).map(({ says }) => says)).toEqual([]);
  });

  it("fails with one thing changed in it, or leaves every figure equal", () => {
    const slipped = proven.slice(-1000).flatMap(({ evaluation }, seed) => {
      const changed = mutate(evaluation, seed);
      const isSame = JSON.stringify(figuresOf(changed.evaluation)) === JSON.stringify(figuresOf(evaluation));
      return isSame || !verify(changed.evaluation).ok ? [] : [changed.change];
    });
    expect(slipped).toEqual([]);
  });

  it("leaves the result without it as it is", () => {
    for (const { form, evaluation } of proven.slice(0, 50)) {
      const { proof: _proof, ...rest } = evaluation;
      const read = safeEvaluate(form);
      expect(read.ok ? JSON.parse(JSON.stringify(read.value)) : read).toEqual(rest);
    }
  });
});
