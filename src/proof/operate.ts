import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  round,
  type RoundingMode,
  subtract,
} from "../exact/index.js";
import { isNumber, type Result, sameResult } from "./value.js";
import type { Work } from "./work.js";

/** Why an operation has no result, in one English phrase; `too-large` where it would take too long. */
export type Trouble = { readonly trouble: string };

/** How an operation rounds, where it does. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly places: number;
}

/** How many arguments each operation takes: at least, at most. */
export const arity: ReadonlyMap<string, readonly [least: number, most: number]> = /* @__PURE__ */ new Map(
  (
    [
      ["+ * min max and or", 1, Infinity],
      ["< <= = >= >", 2, Infinity],
      ["abs floor ceil round not", 1, 1],
      ["-", 1, 2],
      ["/", 2, 2],
      ["if", 3, 3],
    ] as const
  ).flatMap(([ops, least, most]) => ops.split(" ").map((op) => [op, [least, most]] as const)),
);

/** The result of an operation whose arguments are worked out; every operation but `if`. */
export function operate(op: string, args: readonly Result[], rounding: Rounding, work: Work): Result | Trouble {
  if (op === "and" || op === "or" || op === "not") return logic(op, args);
  if (op === "=") return chain(args, sameResult, work);
  const numbers = args.filter(isNumber);
  if (numbers.length < args.length) return { trouble: `${op}: not a number` };
  const order = ORDER[op];
  if (order !== undefined) return chain(numbers, (left, right) => order(compare(left, right)), work);
  return arithmetic(op, numbers, rounding, work);
}

export function isTrouble(result: Result | Trouble | null): result is Trouble {
  return typeof result === "object" && result !== null && "trouble" in result;
}

const TOO_LARGE: Trouble = { trouble: "too-large" };

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

function logic(op: "and" | "or" | "not", args: readonly Result[]): Result | Trouble {
  if (args.some((each) => typeof each !== "boolean")) return { trouble: `${op}: not true or false` };
  if (op === "not") return args[0] === false;
  return op === "and" ? !args.includes(false) : args.includes(true);
}

/** Whether each value stands to the next as it should. `=` compares values of one kind. */
function chain<T extends Result>(
  args: readonly T[],
  holds: (left: T, right: T) => boolean,
  work: Work,
): boolean | Trouble {
  if (args.some((each) => isNumber(each) && !work.affords(each))) return TOO_LARGE;
  if (args.some((each) => kindOf(each) !== kindOf(args[0] as T))) return { trouble: "=: values of different kinds" };
  return args.every((each, place) => place === 0 || holds(args[place - 1] as T, each));
}

function kindOf(result: Result): string {
  return typeof result === "boolean" ? "truth" : isNumber(result) ? "number" : "text";
}

function arithmetic(op: string, args: readonly Exact[], rounding: Rounding, work: Work): Exact | Trouble {
  const [first, second] = args as readonly [Exact, Exact?];
  switch (op) {
    case "+":
      return folded(args, add, work);
    case "*":
      return folded(args, multiply, work);
    case "min":
      return folded(args, minimum, work);
    case "max":
      return folded(args, maximum, work);
    case "-":
      if (second === undefined) return negate(first);
      return work.affords(first, second) ? subtract(first, second) : TOO_LARGE;
    case "/":
      if (second === undefined || isZero(second)) return { trouble: "/: division by zero" };
      return work.affords(first, second) ? divide(first, second) : TOO_LARGE;
    case "abs":
      return absolute(first);
    case "floor":
      return rounded(first, { mode: "floor", places: 0 }, work);
    case "ceil":
      return rounded(first, { mode: "ceiling", places: 0 }, work);
    default:
      return rounded(first, rounding, work);
  }
}

function rounded(value: Exact, { mode, places }: Rounding, work: Work): Exact | Trouble {
  return work.affords(value, null, places) ? round(value, places, mode) : TOO_LARGE;
}

/** Pair by pair, so that long denominators meet as late as they can. */
function folded(args: readonly Exact[], join: (left: Exact, right: Exact) => Exact, work: Work): Exact | Trouble {
  let level = args;
  while (level.length > 1) {
    const next: Exact[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at] as Exact;
      const right = level[at + 1];
      if (right !== undefined && !work.affords(left, right)) return TOO_LARGE;
      next.push(right === undefined ? left : join(left, right));
    }
    level = next;
  }
  return level[0] as Exact;
}
