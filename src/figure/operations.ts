import { compare, divide, type Exact, isNegative, isZero, zero } from "../exact/index.js";
import type { Compared, Sign } from "./figure.js";
import { type Held, type Operand, type Run, valueOf, type Valued } from "./run.js";

/** An operation on two figures. What stands in a slot is taken from there, without a call. */
export function operation<R extends Run>(
  of: (left: Exact, right: Exact) => Exact,
  left: Operand<R>,
  right: Operand<R>,
): Valued<R> {
  const [a, b] = [left.slot, right.slot];
  if (a < 0 || b < 0) {
    const [first, second] = [valueOf(left), valueOf(right)];
    return (run) => of(first(run), second(run));
  }
  return (run) => {
    const first = (run.known[a] as Exact | undefined) ?? left.value(run);
    return of(first, (run.known[b] as Exact | undefined) ?? right.value(run));
  };
}

/** After a refusal figures go on with zeros, which nobody sees. */
export function quotient<R extends Run>(left: Operand<R>, right: Operand<R>): Valued<R> {
  const [dividend, divisor] = [valueOf(left), valueOf(right)];
  return (run) => {
    const above = dividend(run);
    const below = divisor(run);
    return run.refused && isZero(below) ? zero : divide(above, below);
  };
}

/** Whether figures stand to each other as their signs say. */
export function comparison<R extends Run>(test: Compared, parts: readonly Operand<R>[]): Held<R> {
  const [left, right] = parts;
  if (parts.length === 2 && left !== undefined && right !== undefined) {
    const [, bound] = test.of;
    const isSign = bound?.is === "constant" && bound.value === zero;
    return compared(test.signs[0] ?? "=", isSign ? signOf(left) : ordered(left, right));
  }
  const values = parts.map(valueOf);
  return (run) => {
    const numbers = values.map((value) => value(run));
    return test.signs.every((sign, at) => FITS[sign](compare(numbers[at] ?? zero, numbers[at + 1] ?? zero)));
  };
}

/** Whether an order is what a sign asks for. */
export const FITS: Readonly<Record<Sign, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "≥": (order) => order >= 0,
  "≤": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
};

function compared<R extends Run>(sign: Sign, order: (run: R) => number): Held<R> {
  switch (sign) {
    case "=":
      return (run) => order(run) === 0;
    case "≥":
      return (run) => order(run) >= 0;
    case "≤":
      return (run) => order(run) <= 0;
    case ">":
      return (run) => order(run) > 0;
    case "<":
      return (run) => order(run) < 0;
  }
}

function ordered<R extends Run>(left: Operand<R>, right: Operand<R>): (run: R) => number {
  const [a, b] = [left.slot, right.slot];
  if (a < 0 || b < 0) {
    const [first, second] = [valueOf(left), valueOf(right)];
    return (run) => compare(first(run), second(run));
  }
  return (run) => {
    const first = (run.known[a] as Exact | undefined) ?? left.value(run);
    return compare(first, (run.known[b] as Exact | undefined) ?? right.value(run));
  };
}

/** Which side of zero a figure lies on. */
function signOf<R extends Run>(operand: Operand<R>): (run: R) => number {
  const value = valueOf(operand);
  return (run) => {
    const number = value(run);
    return isZero(number) ? 0 : isNegative(number) ? -1 : 1;
  };
}
