import { type Exact, toText } from "../exact/index.js";
import type { Expression, PlainOperator, ProofValue } from "./expression.js";
import type { Compared, Figure, First, Flag, Input, Sign, Test, Told } from "./figure.js";
import type { Reader, Run } from "./run.js";

/** Says where a figure's inputs come from, and keeps the steps of its proof. */
export interface Witness<R extends Run> {
  /** The number of an input as it stands in its cell. */
  input(input: Input, run: R): Expression;
  told(test: Told, run: R): Expression;
  flag(test: Flag): Expression;
  /** What a constant rests on. */
  readonly source: string | undefined;
  /** Writes a step of the proof down; returns what later steps refer to it by. */
  step(what: string, expression: Expression, value: ProofValue): Expression;
}

/** A proof on its way: what figures come to, and what was written down of them. */
export interface Proving<R extends Run> {
  readonly reader: Reader<R>;
  readonly run: R;
  readonly witness: Witness<R>;
  readonly written: ReadonlyMap<Figure | Test, Expression>;
  value(figure: Figure): Exact;
  holds(test: Test): boolean;
}

/** How a figure comes about; what was written down is referred to. */
// A line for each kind of figure, checked to be complete: the switch is the table.
// oxlint-disable-next-line complexity
export function expressionOf<R extends Run>(figure: Figure, proving: Proving<R>): Expression {
  const before = proving.written.get(figure);
  if (before !== undefined) return before;
  switch (figure.is) {
    case "constant":
      return constant(figure.value, proving.witness);
    case "input":
      return inputOf(figure, proving);
    case "step":
      return expressionOf(figure.of, proving);
    case "+":
    case "min":
    case "max":
      return operation(
        figure.is,
        figure.of.map((part) => expressionOf(part, proving)),
      );
    case "-":
    case "*":
    case "/":
      return operation(figure.is, [expressionOf(figure.left, proving), expressionOf(figure.right, proving)]);
    case "abs":
    case "floor":
    case "ceil":
      return operation(figure.is, [expressionOf(figure.of, proving)]);
    case "round":
      return { op: "round", args: [expressionOf(figure.of, proving)], mode: figure.mode, places: figure.places };
    case "within": {
      const { of, low, high } = figure;
      const most =
        high === null
          ? expressionOf(of, proving)
          : operation("min", [expressionOf(high, proving), expressionOf(of, proving)]);
      return low === null ? most : operation("max", [expressionOf(low, proving), most]);
    }
    case "first":
      return casesOf(figure, proving);
    case "refuse":
      return NOTHING;
  }
}

function inputOf<R extends Run>(figure: Input, proving: Proving<R>): Expression {
  if (figure.guard.is === "factor") return constant(proving.value(figure), proving.witness);
  if (proving.reader.factor(figure) !== null) proving.value(figure);
  return proving.written.get(figure) ?? proving.witness.input(figure, proving.run);
}

/** How a test comes about. */
export function conditionOf<R extends Run>(test: Test, proving: Proving<R>): Expression {
  const before = proving.written.get(test);
  if (before !== undefined) return before;
  switch (test.is) {
    case "compare":
      return comparison(test, proving);
    case "told":
      return proving.witness.told(test, proving.run);
    case "flag":
      return proving.witness.flag(test);
    case "given":
      return { const: proving.holds(test) };
    case "and":
    case "or":
      return joined(test.is, test.of, proving);
    case "not": {
      const of = conditionOf(test.of, proving);
      return "const" in of && typeof of.const === "boolean" ? { const: !of.const } : operation("not", [of]);
    }
    case "check":
      return conditionOf(test.of, proving);
  }
}

/**
 * Tests joined; those that a kind of cell decides fall away, or decide. What stands behind a condition that does not
 * hold is not looked at, and may not even be there: a completion without a target.
 */
function joined<R extends Run>(op: "and" | "or", tests: readonly Test[], proving: Proving<R>): Expression {
  const decisive = op === "or";
  const open: Expression[] = [];
  for (const test of tests) {
    const part = conditionOf(test, proving);
    if (!("const" in part)) open.push(part);
    else if (part.const === decisive) return part;
    if (!decisive && !proving.holds(test)) break;
  }
  const [only] = open;
  if (only === undefined) return { const: !decisive };
  return open.length === 1 ? only : operation(op, open);
}

/** What nothing stands in compares with nothing: it is looked at only where something else decides. */
function comparison<R extends Run>({ of, signs }: Compared, proving: Proving<R>): Expression {
  if (of.some((part) => part.is === "input" && !proving.reader.stands(part)(proving.run))) return { const: false };
  const args = of.map((part) => expressionOf(part, proving));
  const [sign] = signs;
  if (sign !== undefined && signs.every((each) => each === sign)) return operation(OPERATORS[sign], args);
  return operation(
    "and",
    signs.map((each, at) => operation(OPERATORS[each], args.slice(at, at + 2))),
  );
}

/** The cases from the last to the first; what only the kind of a cell decides is decided. */
function casesOf<R extends Run>({ cases, otherwise }: First, proving: Proving<R>): Expression {
  const open: (readonly [Expression, Figure])[] = [];
  for (const { when, then } of cases) {
    const test = conditionOf(when, proving);
    if (!("const" in test)) open.push([test, then]);
    else if (test.const === true) return chain(open, then, proving);
  }
  return chain(open, otherwise, proving);
}

function chain<R extends Run>(
  cases: readonly (readonly [Expression, Figure])[],
  otherwise: Figure,
  proving: Proving<R>,
): Expression {
  return cases.reduceRight<Expression>(
    (rest, [test, then]) => operation("if", [test, expressionOf(then, proving), rest]),
    expressionOf(otherwise, proving),
  );
}

export function constant<R extends Run>(value: Exact, witness: Witness<R>): Expression {
  const { source } = witness;
  return source === undefined ? { const: toText(value) } : { const: toText(value), source };
}

/** What is never worked out, since it stands behind a condition that does not hold. */
const NOTHING: Expression = { op: "/", args: [{ const: "1" }, { const: "0" }] };

const OPERATORS: Readonly<Record<Sign, PlainOperator>> = { "=": "=", "≥": ">=", "≤": "<=", ">": ">", "<": "<" };

export function operation(op: PlainOperator, args: readonly Expression[]): Expression {
  return { op, args };
}
