import { evaluate } from "../../src/evaluate/index.js";
import type { Expression, Proof, ProofValue } from "../../src/figure/expression.js";

/** The proof of a form that can be computed. */
export function proofOf(input: unknown): Proof {
  const { proof } = evaluate(input as never, { proof: true }).value;
  if (proof === undefined) throw new TypeError("no proof");
  return proof;
}

/** Each step of these names, as `/0 weight = (/0/weight - [/0 rest]) = 40`. */
export function stepsOf(proof: Proof, ...names: readonly string[]): string[] {
  return proof.steps
    .filter(({ what }) => names.includes(what))
    .map(({ of, what, expression, value }) => {
      const from = expression === undefined ? "" : ` = ${printed(expression, proof)}`;
      return `${shortened(of)} ${what}${from} = ${value === null ? "too long" : textOf(value)}`;
    });
}

/** An expression on one line: inputs by their keys, steps by what they are of. */
export function printed(of: Expression, proof: Proof): string {
  if ("const" in of) return textOf(of.const);
  if ("in" in of) return shortened(of.in);
  if ("step" in of) return `[${nameOf(of.step, proof)}]`;
  const args = of.args.map((part) => printed(part, proof));
  if (of.op === "round") return `${of.mode}(${args.join()}, ${of.places})`;
  if (of.op === "-" && args.length === 1) return `-${args.join()}`;
  return /^[a-z]/.test(of.op) ? `${of.op}(${args.join(", ")})` : `(${args.join(` ${of.op} `)})`;
}

function nameOf(id: string, { steps }: Proof): string {
  const step = steps.find((each) => each.id === id);
  return step === undefined ? "none" : `${shortened(step.of)} ${step.what}`;
}

/** `/0/1` for `/indicators/0/children/1`. */
function shortened(pointer: string): string {
  return pointer.replace(/^\/indicators|\/children/g, "");
}

function textOf(value: ProofValue): string {
  return typeof value === "object" ? `“${value.text}”` : String(value);
}
