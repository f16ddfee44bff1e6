import { describe, expect, it } from "vitest";
import { verify } from "../../src/proof/index.js";
import { figuresOf } from "./figures.js";
import { mutate } from "./mutate.js";
import { hasPython, NO_PYTHON, python } from "./python.js";
import { form, proved } from "./small.js";

const TIMES = 1000;
const changed = Array.from({ length: TIMES }, (_, seed) => mutate(proved, seed));

/** What the verifier in Python does not look at: it works out, and leaves to others how the steps hang together. */
const BEYOND_WORKING_OUT = /^proof\/(?:contradicts|not-linked|part-left-out|other-cell|cell-differs|long-exact)$/;

describe("a proof with one thing changed in it", () => {
  const checked = changed.map(({ evaluation, change }) => ({
    evaluation,
    change,
    failures: verify(evaluation).failures,
  }));

  it("fails, or leaves every figure of the evaluation equal", () => {
    const slipped = checked
      .filter(({ evaluation, failures }) => failures.length === 0 && !same(figuresOf(evaluation), figuresOf(proved)))
      .map(({ change }) => change);
    expect(slipped).toEqual([]);
  });

  it("fails beside the form where what was read is changed", () => {
    const slipped = changed
      .filter(({ evaluation }) => !same(evaluation.proof?.inputs, proved.proof?.inputs) && verify(evaluation, form).ok)
      .map(({ change }) => change);
    expect(slipped).toEqual([]);
  });

  it.skipIf(!hasPython)(
    hasPython ? "fails in Python where it cannot be worked out, and nowhere else" : NO_PYTHON,
    () => {
      const told = python(changed.map(({ evaluation }) => evaluation));
      const differ = checked.flatMap(({ change, failures }, at) => {
        const wrong = failures.filter(
          ({ code, params }) => (!BEYOND_WORKING_OUT.test(code) || isOfUnit(code, params)) && !isUnrested(code, params),
        );
        return (wrong.length === 0) === told[at]?.ok
          ? []
          : [`${change} | ${told[at]?.says ?? ""} | ${wrong[0]?.message ?? ""}`];
      });
      expect(differ).toEqual([]);
    },
  );
});

/** A ratio in another unit than per cent is seen without any arithmetic. */
function isOfUnit(code: string, { what }: Readonly<Record<string, unknown>>): boolean {
  return code === "proof/contradicts" && what === "unit";
}

/** That a weight or a part of a ratio rests on the form is for those who look at the links. */
function isUnrested(code: string, { what }: Readonly<Record<string, unknown>>): boolean {
  return code === "proof/rests-on-nothing" && what !== "score";
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
