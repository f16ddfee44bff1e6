import { certain } from "../shape/certain.js";
import { compare, type Exact, isNegative, toText } from "../exact/index.js";
import { numberText } from "./number-text.js";
import type { Compared, Figure, First, Within, Words } from "./figure.js";
import { type Binding, type Operand, type Run, type Said, valueOf, type Valued, type Values } from "./run.js";

/** Rounding as a step says it: `6.175 → 2 (half-up)`; the mode is a fixed key in both languages. */
export function roundingText(value: string, places: number, mode: string): string {
  return `${value} → ${places} (${mode})`;
}

const SIGNS = { "-": " − ", "*": " × ", "/": " ÷ " } as const;

/** An operation on two numbers; one below zero stands in brackets behind a sign, and before a point operation. */
export function infixText(left: Exact, operation: keyof typeof SIGNS, right: Exact): string {
  const first = isNegative(left) ? closed(numberText(left), 1, operation === "-" ? 1 : 2) : toText(left);
  return first + SIGNS[operation] + (isNegative(right) ? `(${numberText(right)})` : toText(right));
}

/** How a figure is written, with its numbers put in; steps in it by their values. */
// A line for each kind of figure, checked to be complete: the switch is the table.
// oxlint-disable-next-line complexity
export function writtenFigure<R extends Run>(figure: Figure, values: Values<R>): Said<R> {
  const inner = (part: Figure): Said<R> => writtenFigure(part, values);
  switch (figure.is) {
    case "constant": {
      const text = numberText(figure.value);
      const bracketed = `(${text})`;
      return isNegative(figure.value) ? (_run, binding) => (binding > 1 ? bracketed : text) : () => text;
    }
    case "input":
      return figure.guard.is === "day" ? daysText(figure.key, values) : numeral(values.operand(figure));
    case "step":
      return numeral(values.operand(figure));
    case "+": {
      const parts = figure.of.map(inner);
      return (run, binding) => {
        let text = "";
        for (let at = 0; at < parts.length; at++) {
          text += at === 0 ? (parts[0] as Said<R>)(run, 1) : ` + ${(parts[at] as Said<R>)(run, 2)}`;
        }
        return closed(text === "" ? "0" : text, 1, binding);
      };
    }
    case "-":
      return infix(SIGNS["-"], 1, 1, 2, inner(figure.left), inner(figure.right));
    case "*":
      return infix(SIGNS["*"], 2, 2, 2, inner(figure.left), inner(figure.right));
    case "/":
      return infix(SIGNS["/"], 2, 2, 3, inner(figure.left), inner(figure.right));
    case "min":
    case "max": {
      const parts = figure.of.map(inner);
      return (run) => `${figure.is}(${parts.map((part) => part(run, 1)).join(", ")})`;
    }
    case "abs":
      return enclosed("|", "|", inner(figure.of));
    case "floor":
      return enclosed("⌊", "⌋", inner(figure.of));
    case "ceil":
      return enclosed("⌈", "⌉", inner(figure.of));
    case "within":
      return kept(figure, inner(figure.of), values);
    case "round": {
      const number = valueOf(values.operand(figure.of));
      return (run) => roundingText(numberText(number(run)), figure.places, figure.mode);
    }
    case "first":
      return taken(figure, inner, values);
    case "refuse":
      return () => "0";
  }
}

/** A comparison of numbers; days are compared in words. */
export function writtenComparison<R extends Run>(test: Compared, values: Values<R>): (run: R) => string {
  const parts = test.of.map((part) => {
    if (part.is === "input" && part.guard.is === "day") return daysText(part.key, values);
    return numeral(values.operand(part));
  });
  return (run) => parts.map((part, at) => (at === 0 ? "" : ` ${certain(test.signs[at - 1])} `) + part(run, 1)).join("");
}

/** Words in place of a formula. */
export function writtenWords<R extends Run>(words: Words, { reader }: Values<R>): (run: R) => string {
  switch (words.is) {
    case "fixed":
      return () => words.text;
    case "said":
      return reader.words(words.key);
    case "choice":
      return reader.choice(words.key, words.among);
    case "span": {
      const from = reader.words(words.from);
      const to = reader.words(words.to);
      return (run) => `${from(run)} → ${to(run)}`;
    }
  }
}

function numeral<R extends Run>(operand: Operand<R>): Said<R> {
  const { slot, value } = operand;
  return (run, binding) => {
    const number = (slot < 0 ? undefined : (run.known[slot] as Exact | undefined)) ?? value(run);
    return isNegative(number) ? closed(numberText(number), 1, binding) : toText(number);
  };
}

function daysText<R extends Run>(key: string, { reader }: Values<R>): Said<R> {
  return reader.words(key);
}

function infix<R extends Run>(
  sign: string,
  own: Binding,
  onLeft: Binding,
  onRight: Binding,
  left: Said<R>,
  right: Said<R>,
): Said<R> {
  return (run, binding) => closed(left(run, onLeft) + sign + right(run, onRight), own, binding);
}

function enclosed<R extends Run>(open: string, close: string, inner: Said<R>): Said<R> {
  return (run) => open + inner(run, 1) + close;
}

function closed(text: string, own: Binding, binding: Binding): string {
  return own < binding ? `(${text})` : text;
}

function kept<R extends Run>(figure: Within, inner: Said<R>, values: Values<R>): Said<R> {
  const of = valueOf(values.operand(figure.of));
  const end = (part: Figure | null): { value: Valued<R>; said: Said<R> } | null =>
    part === null ? null : { value: valueOf(values.operand(part)), said: writtenFigure(part, values) };
  const [low, high] = [end(figure.low), end(figure.high)];
  return (run, binding) => {
    const value = of(run);
    const capped = high !== null && compare(value, high.value(run)) > 0;
    if (low !== null && compare(capped ? high.value(run) : value, low.value(run)) < 0) {
      return `max(${low.said(run, 1)}, ${capped ? `min(${high.said(run, 1)}, ${inner(run, 1)})` : inner(run, 1)})`;
    }
    return capped ? `min(${high.said(run, 1)}, ${inner(run, 1)})` : inner(run, binding);
  };
}

function taken<R extends Run>(figure: First, inner: (part: Figure) => Said<R>, values: Values<R>): Said<R> {
  const cases = figure.cases.map(({ when, then }) => ({ when: values.test(when), then: inner(then) }));
  const otherwise = inner(figure.otherwise);
  return (run, binding) => {
    for (const each of cases) if (each.when(run)) return each.then(run, binding);
    return otherwise(run, binding);
  };
}
