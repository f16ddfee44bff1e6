import { roundingModes } from "../exact/index.js";
import type { ProofCode } from "./failures.js";
import { arity, isTrouble, operate, type Rounding, type Trouble } from "./operate.js";
import { isObject, type Result, resultOf } from "./value.js";
import { MAX_DEPTH, type Work } from "./work.js";

/** Why an expression has no value. */
export interface Fault {
  readonly fault: ProofCode;
  readonly said: string;
}

/** What an expression may use, and what it turns out to use. */
export interface Scope {
  /** By key; null for one that is not written properly, and was told of. */
  readonly inputs: ReadonlyMap<string, Result | null>;
  /** By id: the steps so far, with what they say; null for one without a value. */
  readonly steps: ReadonlyMap<string, Result | null>;
  readonly usedInputs: Set<string>;
  readonly usedSteps: Set<string>;
  readonly work: Work;
}

/** The most places that a proof rounds to: enough to tell two neighbours of a figure apart. */
const MAX_PLACES = 1000;

/**
 * Works an expression out. It may be any JSON value: whatever is none comes out as a fault, also in the branch of an `if`
 * that is not taken. The depth is bounded, so that the recursion is.
 */
export function compute(expression: unknown, scope: Scope): Result | Fault {
  const result = run(expression, scope, true, 0);
  return result ?? { fault: "proof/malformed", said: "{…}" };
}

export function isFault(result: Result | Fault | null): result is Fault {
  return typeof result === "object" && result !== null && "fault" in result;
}

/** Null where the expression is in order and is not to be worked out. */
function run(expression: unknown, scope: Scope, live: boolean, depth: number): Result | Fault | null {
  if (depth > MAX_DEPTH || !scope.work.part()) return { fault: "proof/too-large", said: "" };
  const kind = isObject(expression) ? kindOf(expression) : null;
  if (!isObject(expression) || kind === null) return malformed("expression");
  if (kind === "const") return resultOf(expression["const"], scope.work) ?? malformed("const");
  if (kind === "op") return operation(expression, scope, live, depth);
  const name = expression[kind];
  if (typeof name !== "string") return malformed(kind);
  const [known, used] = kind === "in" ? [scope.inputs, scope.usedInputs] : [scope.steps, scope.usedSteps];
  const value = known.get(name);
  if (value === undefined) return { fault: kind === "in" ? "proof/input-unknown" : "proof/step-unknown", said: name };
  used.add(name);
  if (!live) return null;
  return value ?? { fault: "proof/cannot-compute", said: name };
}

const KINDS = ["in", "const", "step", "op"] as const;

/** An expression has exactly one of the four keys. */
function kindOf(expression: object): (typeof KINDS)[number] | null {
  const kinds = KINDS.filter((key) => Object.prototype.hasOwnProperty.call(expression, key));
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

function operation(
  expression: Readonly<Record<string, unknown>>,
  scope: Scope,
  live: boolean,
  depth: number,
): Result | Fault | null {
  const { op, args } = expression;
  const bounds = typeof op === "string" ? arity.get(op) : undefined;
  if (typeof op !== "string" || bounds === undefined || !Array.isArray(args)) return malformed("op");
  if (args.length < bounds[0] || args.length > bounds[1]) return malformed(`${op}: ${args.length} args`);
  const rounding = op === "round" ? roundingOf(expression) : NONE;
  if (rounding === null) return malformed("round");
  if (op === "if") return choice(args, scope, live, depth);
  const { values, fault } = valuesOf(args, scope, live, depth);
  if (fault !== null || !live) return fault;
  return faultOf(operate(op, values, rounding, scope.work));
}

/** What the arguments come to, and the first fault among them. */
function valuesOf(args: readonly unknown[], scope: Scope, live: boolean, depth: number) {
  const values: Result[] = [];
  let fault: Fault | null = null;
  for (const arg of args) {
    const value = run(arg, scope, live, depth + 1);
    if (isFault(value)) fault ??= value;
    else if (value !== null) values.push(value);
  }
  return { values, fault };
}

const NONE: Rounding = { mode: "half-up", places: 0 };

function roundingOf({ mode, places }: Readonly<Record<string, unknown>>): Rounding | null {
  const known = roundingModes.find((each) => each === mode);
  const fits = typeof places === "number" && Number.isInteger(places) && places >= 0 && places <= MAX_PLACES;
  return known === undefined || !fits ? null : { mode: known, places };
}

/** Only the branch that is taken is worked out; the other one has to be in order all the same. */
function choice(args: readonly unknown[], scope: Scope, live: boolean, depth: number): Result | Fault | null {
  const [condition, then, otherwise] = args;
  const told = run(condition, scope, live, depth + 1);
  const first = run(then, scope, live && told === true, depth + 1);
  const second = run(otherwise, scope, live && told === false, depth + 1);
  for (const each of [told, first, second]) if (isFault(each)) return each;
  if (!live) return null;
  if (typeof told !== "boolean") return { fault: "proof/cannot-compute", said: "if: not true or false" };
  return told ? first : second;
}

function faultOf(result: Result | Trouble): Result | Fault {
  if (!isTrouble(result)) return result;
  return { fault: result.trouble === "too-large" ? "proof/too-large" : "proof/cannot-compute", said: result.trouble };
}

function malformed(said: string): Fault {
  return { fault: "proof/malformed", said };
}
