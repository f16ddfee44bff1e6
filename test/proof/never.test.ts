import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "../../src/proof/index.js";
import type { Expression } from "../../src/figure/expression.js";
import { constant, form, op, proved } from "./small.js";
import { changed, put, trial } from "./tamper.js";
import { runs } from "../runs.js";

const tried = (expression: unknown, value: unknown = "1"): unknown =>
  changed(proved, { before: ["w1", trial("t", expression as Expression, value)] });
const codesOf = (evaluation: unknown): string[] => verify(evaluation).failures.map(({ code }) => code);

describe("verify never throws", () => {
  it("on any JSON value in the place of any part", () => {
    const part = fc.constantFrom(
      "",
      "/proof",
      "/proof/inputs",
      "/proof/steps",
      "/indicators",
      "/ratios",
      "/indicators/0",
      "/ratios/fixed-asset-use",
    );
    fc.assert(
      fc.property(part, fc.jsonValue({ maxDepth: 4 }), (pointer, value) => {
        const evaluation = pointer === "" ? value : put(proved, { [pointer]: value });
        expect(typeof verify(evaluation).ok).toBe("boolean");
        expect(typeof verify(evaluation, value).ok).toBe("boolean");
        expect(typeof verify(proved, value).ok).toBe("boolean");
      }),
      { numRuns: runs(300) },
    );
  });

  it("on any JSON value as an expression, a value or an input", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(verify(tried(value)).ok).toBe(false);
        expect(verify(tried(constant("1"), value)).ok).toBe(value === "1");
        expect(typeof verify(tried({ op: "min", args: value })).ok).toBe("boolean");
        expect(verify(put(proved, { "/proof/inputs": { x: value } }), form).ok).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  it("on expressions and indicators that stand in one another 100,000 deep", () => {
    let expression: unknown = { const: "1" };
    let node: unknown = { path: "" };
    for (let depth = 0; depth < 100_000; depth++) {
      expression = { op: "abs", args: [expression] };
      node = { path: "", children: [node] };
    }
    const step = { id: "t", of: "", what: "trial", expression, value: "1" };
    expect(codesOf({ ...proved, proof: { ...proved.proof, steps: [step] } })).toContain("proof/too-large");
    expect(verify({ ...proved, indicators: [node] }, { indicators: [node] }).ok).toBe(false);
  });

  it("on expressions that hold themselves", () => {
    const args: unknown[] = [];
    const expression = { op: "+", args };
    args.push(expression, expression);
    const steps = [{ id: "t", of: "", what: "trial", expression, value: "1" }];
    expect(codesOf({ ...proved, proof: { ...proved.proof, steps } })).toContain("proof/too-large");
  });
});

describe("verify ends soon", () => {
  const nine = "9".repeat(9000);

  it("on numbers that grow with every operation", () => {
    const begin = performance.now();
    const product = op("*", ...Array.from({ length: 5000 }, () => constant(nine)));
    expect(codesOf(tried(product))).toContain("proof/too-large");
    expect(performance.now() - begin).toBeLessThan(60_000);
  });

  it("on numbers longer than any figure", () => {
    expect(codesOf(tried(constant("9".repeat(10_001))))).toContain("proof/malformed");
    expect(codesOf(tried(constant("9".repeat(10_000)), "9".repeat(10_000)))).toEqual([]);
  });

  it("on quotients of long numbers, which have to be in lowest terms", () => {
    const begin = performance.now();
    const quotients = Array.from({ length: 200 }, (_, at) => constant(`${"1".repeat(4000)}/${"7".repeat(4000)}${at}`));
    expect(verify(tried(op("+", ...quotients))).ok).toBe(false);
    expect(performance.now() - begin).toBeLessThan(60_000);
  });

  it("tells at most 1,000 failures", () => {
    const steps = Array.from({ length: 5000 }, (_, at) => trial(`s${at}`, constant("1"), "2"));
    expect(verify({ ...proved, proof: { ...proved.proof, steps } }).failures.length).toBe(1000);
  });
});
