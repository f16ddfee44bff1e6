import { divide, type Exact, isZero, multiply, one, subtract, toText, zero } from "../exact/index.js";
import { between, firstOf } from "./closures.js";
import type { Difference, Figure, Product, Quotient, Step, Within } from "./figure.js";
import { type Run, valueOf, type Valued, type Values } from "./run.js";
import { infixText, writtenFigure, writtenWords } from "./text.js";
import { lastStep, stepOf } from "./written.js";

/** Works a step out and writes it down; of several cases each in its own way, so that no case is looked for twice. */
export function stepOfFigure<R extends Run>(step: Step, of: Figure, values: Values<R>): Valued<R> {
  const { what, name, words } = step;
  if (of.is === "first") return firstOf(of, (part) => stepOfFigure(step, part, values), values);
  if (words === null && of.is === "constant") return constantStep(step, of.value);
  const inner = of.is === "within" ? of.of : of;
  if (words === null && isInfix(inner)) return infixStep(step, inner, of.is === "within" ? of : null, values);
  const value = valueOf(values.operand(of));
  const said = words === null ? writtenFigure(of, values) : writtenWords(words, values);
  return (run) => {
    const result = value(run);
    if (run.explained) run.add(stepOf(what, said(run, 1), toText(result), run.source, words !== null, name));
    return result;
  };
}

/** A constant is written alike wherever it stands: once for all that cite the same source. */
function constantStep<R extends Run>({ what, name }: Step, value: Exact): Valued<R> {
  const written = lastStep(what, value, name);
  return (run) => {
    if (run.explained) run.add(written(run.source));
    return value;
  };
}

/**
 * An operation on two numbers, worked out and written down from the same two. Of a leaf that is scored again and again,
 * what earns its whole weight is written down once.
 */
function infixStep<R extends Run>({ what, name }: Step, of: Infix, ends: Within | null, values: Values<R>): Valued<R> {
  const [left, right] = [valueOf(values.operand(of.left)), valueOf(values.operand(of.right))];
  const apply = OPERATIONS[of.is];
  const keep = ends === null ? null : between(ends, values);
  const said = writtenFigure(ends ?? of, values);
  const slot = of.is === "*" && of.left.is === "input" ? values.operand(of.left).slot : -1;
  return (run) => {
    const [first, second] = [left(run), right(run)];
    const worked = run.refused && isZero(second) ? zero : apply(first, second);
    const result = keep === null ? worked : keep(worked, run);
    if (!run.explained) return result;
    const kept = slot >= 0 && second === one ? run.kept : null;
    let written = kept?.[slot];
    if (written === undefined) {
      const formula = result === worked ? infixText(first, of.is, second) : said(run, 1);
      written = stepOf(what, formula, toText(result), run.source, false, name);
      if (kept !== null) kept[slot] = Object.freeze(written);
    }
    run.add(written);
    return result;
  };
}

/** An operation on two numbers that stand there as numbers. */
type Infix = Difference | Product | Quotient;

function isInfix(of: Figure): of is Infix {
  return (of.is === "-" || of.is === "*" || of.is === "/") && isNumber(of.left) && isNumber(of.right);
}

function isNumber(of: Figure): boolean {
  return of.is === "constant" || of.is === "step" || (of.is === "input" && of.guard.is !== "day");
}

const OPERATIONS: Readonly<Record<Infix["is"], (left: Exact, right: Exact) => Exact>> = {
  "-": subtract,
  "*": multiply,
  "/": divide,
};
