import type { Expression } from "../../src/figure/expression.js";
import { Prover } from "../../src/figure/prove.js";
import { type Cells, reader, SmallRun } from "./small.js";

export const cells: Cells = { numbers: { a: "7", b: "3", c: "5" }, words: { d: "met" } };
export const A: Expression = { in: "/a" };
export const B: Expression = { in: "/b" };
export const C: Expression = { in: "/c" };

/** A step as it is written: what it is, how it comes about, and its value. */
type Line = [what: string, expression: Expression, value: unknown];

/** A prover, and the steps that it writes, referred to by what they are. */
export function proving(
  given: Cells = cells,
  source?: string,
): { prover: Prover<SmallRun>; steps: Line[]; run: SmallRun } {
  const steps: Line[] = [];
  const run = new SmallRun(given, { slots: 0, keys: [], places: [] });
  const prover = new Prover(reader, run, {
    source,
    input: ({ key }) => ({ in: `/${key}` }),
    told: ({ key }) => ({ in: `/${key}/told` }),
    flag: ({ key }) => ({ in: `/${key}` }),
    step(what, expression, value) {
      steps.push([what, expression, value]);
      return { step: what };
    },
  });
  return { prover, steps, run };
}
