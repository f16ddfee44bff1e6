import {
  add,
  compare,
  divide,
  type Exact,
  fromPrinted,
  maximum,
  minimum,
  multiply,
  round,
  zero,
} from "../../exact/index.js";
import type { Expression, PlainOperator, ProofValue } from "../../figure/expression.js";
import { certain } from "../../shape/certain.js";
import type { ProofLog } from "./log.js";

/** What a bound comes to, from the steps before it. */
export function worth(of: Expression, log: ProofLog): Exact {
  if (!("op" in of)) return numberOf(valueIn(of, log));
  if (of.op === "round") return round(worth(certain(of.args[0]), log), of.places, of.mode);
  if (of.op === "if") {
    const [when, then, otherwise] = of.args;
    return worth(certain(holds(certain(when), log) ? then : otherwise), log);
  }
  const fold = FOLDS[of.op];
  if (fold === undefined) throw new TypeError(`no bound by ${of.op}`);
  return of.args.map((part) => worth(part, log)).reduce(fold);
}

const FOLDS: Readonly<Partial<Record<PlainOperator, (left: Exact, right: Exact) => Exact>>> = {
  "+": add,
  "*": multiply,
  "/": divide,
  min: minimum,
  max: maximum,
};

const ORDERS: Readonly<Partial<Record<PlainOperator, (order: number) => boolean>>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

/** Whether a test holds, by the steps before it. */
export function holds(of: Expression, log: ProofLog): boolean {
  if (!("op" in of)) return valueIn(of, log) === true;
  if (of.op === "and") return of.args.every((part) => holds(part, log));
  if (of.op === "or") return of.args.some((part) => holds(part, log));
  if (of.op === "not") return !holds(certain(of.args[0]), log);
  const order = of.op === "round" ? undefined : ORDERS[of.op];
  if (order === undefined) throw new TypeError(`no truth by ${of.op}`);
  const numbers = of.args.map((part) => worth(part, log));
  return numbers.every((each, at) => at === 0 || order(compare(certain(numbers[at - 1]), each)));
}

function valueIn(of: Exclude<Expression, { readonly op: unknown }>, log: ProofLog): ProofValue | null {
  if ("const" in of) return of.const;
  return "in" in of ? (log.inputs[of.in]?.value ?? null) : log.stepValue(of.step);
}

function numberOf(value: ProofValue | null): Exact {
  return (typeof value === "string" ? fromPrinted(value) : null) ?? zero;
}
