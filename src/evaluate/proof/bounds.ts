import type { Expression, PlainOperator } from "../../figure/expression.js";
import type { ProofLog } from "./log.js";

/** Which way the terms of a bound are rounded: down for one that lies below, up for one that lies above. */
export type Way = "floor" | "ceiling";

/** An expression with its terms rounded, and long values in it replaced by their own bounds. */
export function bounded(of: Expression, way: Way, places: number, log: ProofLog): Expression {
  if ("step" in of) {
    const bounds = log.long.get(of.step);
    if (bounds !== undefined) return bounds[way === "floor" ? 0 : 1];
  }
  if ("op" in of && of.op !== "round") {
    const [first, ...rest] = of.args;
    const inner = (part: Expression): Expression => bounded(part, way, places, log);
    if (of.op === "+") return { op: "+", args: of.args.map(inner) };
    if (first !== undefined && holdsLong(of, log)) {
      if (of.op === "min" || of.op === "max") return { op: of.op, args: of.args.map(inner) };
      // Both bounds decide alike, as a step before them shows; one of them stands in both.
      if (of.op === "if") return { op: "if", args: [asBounds(first, "floor", log), ...rest.map(inner)] };
      if (of.op === "*" || of.op === "/") return { op: of.op, args: [inner(first), ...rest] };
    }
  }
  return { op: "round", args: [of], mode: way, places };
}

/** Whether a long value stands in an expression. */
export function holdsLong(of: Expression, log: ProofLog): boolean {
  if ("step" in of) return log.long.has(of.step);
  return "op" in of && of.args.some((part) => holdsLong(part, log));
}

/** An expression with long values in it replaced by one of their bounds. */
export function asBounds(of: Expression, way: Way, log: ProofLog): Expression {
  if ("step" in of) return log.long.get(of.step)?.[way === "floor" ? 0 : 1] ?? of;
  return "op" in of ? { ...of, args: of.args.map((part) => asBounds(part, way, log)) } : of;
}

const COMPARISONS: readonly PlainOperator[] = ["<", "<=", "=", ">=", ">"];

/** The comparisons of long values in an expression. */
export function comparisonsIn(of: Expression, log: ProofLog): readonly Expression[] {
  if (!("op" in of) || !holdsLong(of, log)) return [];
  if (of.op !== "round" && COMPARISONS.includes(of.op)) return [of];
  return of.args.flatMap((part) => comparisonsIn(part, log));
}
