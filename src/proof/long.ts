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
  const compared = both?.expression;
  if (lower === undefined || upper === undefined || score === undefined || !isObject(compared)) return false;
  const { op, args } = compared;
  if (op !== "=" || !Array.isArray(args) || args.length !== 2 || both?.said !== "true") return false;
  const [left, right] = args as readonly unknown[];
  if (!isBelow(lower.expression, upper.expression, scope) || !isBelow(left, right, scope)) return false;
  return (
    both.uses.includes(lower) &&
    both.uses.includes(upper) &&
    (same(score.expression, left) || same(score.expression, right))
  );
}

/** Operations that do not fall where their arguments do not. */
const RISING: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["+", "min", "max", "round"]);

/** Whether an expression cannot lie above another, by how the two are built. Both have been worked out before. */
function isBelow(low: unknown, high: unknown, scope: LongScope): boolean {
  if (same(low, high)) return true;
  if (!isObject(low) || !isObject(high)) return false;
  if (typeof low["step"] === "string" && typeof high["step"] === "string") {
    const [lower, upper] = [scope.byId.get(low["step"]), scope.byId.get(high["step"])];
    const last = scope.last.get(lower?.of ?? "") ?? [];
    return last[0]?.said === null && last[1] === lower && last[2] === upper;
  }
  const [lows, highs] = [argsOf(low), argsOf(high)];
  if (low["op"] !== high["op"] || lows.length !== highs.length || low["places"] !== high["places"]) return false;
  if (low["mode"] === "floor" && high["mode"] === "ceiling") return same(lows[0], highs[0]);
  if (low["mode"] !== high["mode"]) return false;
  if (low["op"] === "*" || low["op"] === "/") {
    const [, factor] = lows;
    return (
      lows.length === 2 && same(factor, highs[1]) && isAboveZero(factor, scope) && isBelow(lows[0], highs[0], scope)
    );
  }
  return RISING.has(low["op"]) && lows.every((each, at) => isBelow(each, highs[at], scope));
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
