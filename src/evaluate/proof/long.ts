import { add, divide, equal, type Exact, multiply, round, toText, zero } from "../../exact/index.js";
import type { Expression } from "../../figure/expression.js";
import { input } from "../../figure/figure.js";
import { provenOverNumbers } from "../../figure/numbers.js";
import type { Rounding } from "../../standard/types.js";
import { shownFigure } from "../figures.js";
import { MAX_EXACT_DIGITS } from "../score.js";
import type { ProofLog } from "./log.js";

/** How a node's exact value is proved, and from it its score. */
export interface ProvenExact {
  readonly exact: Expression;
  /** Writes down the score as shown. */
  readonly score: (shown: Exact) => Expression;
}

/**
 * Proves the exact value of a node. One too long to be written stands without a value, between two sums that are rounded
 * down and up at so many places that both come to the same score.
 */
export function proveExact(
  of: string,
  prefix: string,
  expression: Expression,
  exact: Exact,
  rounding: Rounding,
  log: ProofLog,
): ProvenExact {
  const text = toText(exact);
  const what = (name: string): string => (prefix === "" ? name : `${prefix}-${name}`);
  const shown = (value: Expression): Expression =>
    provenOverNumbers(shownFigure(input("exact"), rounding), { exact: value }, {});
  if (text.length <= MAX_EXACT_DIGITS) {
    const step = log.step(of, what("exact"), expression, text);
    return { exact: step, score: (score) => log.step(of, what("score"), shown(step), toText(score)) };
  }
  const sum = isSum(expression) ? expression : log.step(of, what("sum"), expression, text);
  const step = log.step(of, what("exact"), undefined, null);
  const places = enoughPlaces(sum, rounding, log);
  const [low, high] = (["floor", "ceiling"] as const).map((mode) => {
    const bound = bounded(sum, mode, places, log);
    return log.step(of, what(mode === "floor" ? "lower" : "upper"), bound, toText(worth(bound, log)));
  });
  if (low === undefined || high === undefined) throw new RangeError("two bounds");
  log.long.set("step" in step ? step.step : "", [low, high]);
  log.step(of, what("between"), { op: "=", args: [shown(low), shown(high)] }, true);
  return { exact: step, score: (score) => log.step(of, what("score"), shown(low), toText(score)) };
}

/** Whether an expression is bounded by bounds of its parts; anything else is worked out as it is. */
function isSum(of: Expression): boolean {
  return !("op" in of) || of.op === "+" || of.op === "*" || of.op === "/";
}

/** The fewest places, doubled each time, at which both bounds are shown alike. */
function enoughPlaces(expression: Expression, { places, mode }: Rounding, log: ProofLog): number {
  for (let at = places + 16; at <= MOST_PLACES; at *= 2) {
    const [low, high] = (["floor", "ceiling"] as const).map((way) => worth(bounded(expression, way, at, log), log));
    if (low !== undefined && high !== undefined && equal(round(low, places, mode), round(high, places, mode)))
      return at;
  }
  return MOST_PLACES;
}

/** What a verifier works with at the most. */
const MOST_PLACES = 960;

function bounded(of: Expression, mode: "floor" | "ceiling", places: number, log: ProofLog): Expression {
  if ("step" in of) {
    const bounds = log.long.get(of.step);
    if (bounds !== undefined) return bounds[mode === "floor" ? 0 : 1];
  }
  if ("op" in of && of.op !== "round") {
    const [first, ...rest] = of.args;
    if (of.op === "+") return { op: "+", args: of.args.map((part) => bounded(part, mode, places, log)) };
    if ((of.op === "*" || of.op === "/") && first !== undefined && holdsLong(first, log)) {
      return { op: of.op, args: [bounded(first, mode, places, log), ...rest] };
    }
  }
  return { op: "round", args: [of], mode, places };
}

function holdsLong(of: Expression, log: ProofLog): boolean {
  if ("step" in of) return log.long.has(of.step);
  return "op" in of && of.args.some((part) => holdsLong(part, log));
}

/** What a bound comes to, from the steps before it. */
function worth(of: Expression, log: ProofLog): Exact {
  if ("const" in of) return log.valueOf(of.const);
  if ("in" in of) return log.valueOf(log.inputs[of.in]?.value ?? null);
  if ("step" in of) return log.valueOf(log.steps.find(({ id }) => id === of.step)?.value ?? null);
  const args = of.args.map((part) => worth(part, log));
  const [first = zero, second = zero] = args;
  if (of.op === "round") return round(first, of.places, of.mode);
  return of.op === "*" ? multiply(first, second) : of.op === "/" ? divide(first, second) : args.reduce(add, zero);
}
