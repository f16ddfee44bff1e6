import { isNegative, isZero } from "../exact/index.js";
import type { Inputs } from "./steps.js";
import type { Done } from "./steps.js";
import { isNumber, isObject, numberOf } from "./value.js";
import type { Work } from "./work.js";

/** What the steps of an exact value too long to stand there are held against. */
export interface LongScope {
  readonly inputs: Inputs;
  readonly byId: ReadonlyMap<string, Done>;
  /** The last steps of every indicator. */
  readonly last: ReadonlyMap<string, readonly Done[]>;
  readonly work: Work;
}

/**
 * Whether the steps `exact` (without a value), `lower`, `upper`, a comparison and `score` prove the score: `lower` and
 * `upper` are the same sum, its terms rounded down and up, and both come to the same score.
 */
export function provesScore(steps: readonly Done[], scope: LongScope): boolean {
  const [, lower, upper, both, score] = steps;
  if (lower === undefined || upper === undefined || both === undefined || score === undefined) return false;
  const sides = sidesOf(both);
  if (sides === null || !both.uses.includes(lower) || !both.uses.includes(upper)) return false;
  const [left, right] = sides;
  if (!isBelow(lower.expression, upper.expression, scope) || !isBelow(left, right, scope)) return false;
  return same(score.expression, left) || same(score.expression, right);
}

/** The two sides of a step that says that both are equal, and holds. */
function sidesOf({ expression, said }: Done): readonly [left: unknown, right: unknown] | null {
  if (!isObject(expression) || expression["op"] !== "=" || said !== "true") return null;
  const args = argsOf(expression);
  return args.length === 2 ? [args[0], args[1]] : null;
}

/** Operations that do not fall where their arguments do not. */
const RISING: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["+", "min", "max", "round"]);

/** Whether an expression cannot lie above another, by how the two are built. Both have been worked out before. */
function isBelow(low: unknown, high: unknown, scope: LongScope): boolean {
  if (same(low, high)) return true;
  if (!isObject(low) || !isObject(high)) return false;
  if (typeof low["step"] === "string" && typeof high["step"] === "string")
    return areEnds(low["step"], high["step"], scope);
  const [lows, highs] = [argsOf(low), argsOf(high)];
  if (low["op"] !== high["op"]) return false;
  if (low["op"] === "if") {
    return same(lows[0], highs[0]) && [1, 2].every((at) => isBelow(lows[at], highs[at], scope));
  }
  if (lows.length !== highs.length || low["places"] !== high["places"]) return false;
  if (low["mode"] === "floor" && high["mode"] === "ceiling") return same(lows[0], highs[0]);
  return low["mode"] === high["mode"] && areBelow(low["op"], lows, highs, scope);
}

/** Whether an operation on these cannot lie above the same one on those. */
function areBelow(op: unknown, lows: readonly unknown[], highs: readonly unknown[], scope: LongScope): boolean {
  if (op === "*" || op === "/") return isScaledBelow(lows, highs, scope);
  return RISING.has(op) && lows.every((each, at) => isBelow(each, highs[at], scope));
}

/** Whether two steps are the lower and the upper end of one sum. */
function areEnds(low: string, high: string, { byId, last }: LongScope): boolean {
  const [lower, upper] = [byId.get(low), byId.get(high)];
  const [exact, least, most] = last.get(lower?.of ?? "") ?? [];
  return exact?.said === null && least === lower && most === upper;
}

/** Whether two products or quotients have one factor above zero, and the other one below. */
function isScaledBelow(lows: readonly unknown[], highs: readonly unknown[], scope: LongScope): boolean {
  const [low, factor] = lows;
  const [high, other] = highs;
  return lows.length === 2 && same(factor, other) && isAboveZero(factor, scope) && isBelow(low, high, scope);
}

function isAboveZero(factor: unknown, { inputs, byId, work }: LongScope): boolean {
  if (!isObject(factor)) return false;
  const read = inputs.get(String(factor["in"])) ?? null;
  const text = factor["const"] ?? byId.get(String(factor["step"]))?.said;
  const value = typeof factor["in"] === "string" ? read : typeof text === "string" ? numberOf(text, work) : null;
  return value !== null && isNumber(value) && !isNegative(value) && !isZero(value);
}

/** Whether two expressions are the same, whatever sources they cite. */
function same(left: unknown, right: unknown): boolean {
  if (!isObject(left) || !isObject(right)) return left === right;
  const [a, b] = [left["const"], right["const"]];
  const constants = isObject(a) && isObject(b) ? a["text"] === b["text"] : a === b;
  if (!constants || ["in", "step", "op", "mode", "places"].some((key) => left[key] !== right[key])) return false;
  const [lefts, rights] = [argsOf(left), argsOf(right)];
  return lefts.length === rights.length && lefts.every((each, at) => same(each, rights[at]));
}

function argsOf(expression: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(expression["args"]) ? (expression["args"] as readonly unknown[]) : [];
}
