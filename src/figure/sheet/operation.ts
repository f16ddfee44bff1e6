import { compare, divide, type Exact, one, toText } from "../../exact/index.js";
import type { Figure } from "../figure.js";
import { rounded } from "./rounding.js";
import { constant, least, minus, most, NOTHING_FITS, over, size, summed, type Term, times, unsure } from "./term.js";
import { isSigned } from "./traits.js";
import { whole } from "./whole.js";

/** What has a cell of its own, or hangs on a condition. */
type Other = Extract<Figure, { is: "input" | "step" | "first" }>;

/**
 * A calculation as a formula; without a number for one of its parts there is none.
 *
 * @param termOf - The formula of a part.
 * @param greatest - The greatest figure that the form has.
 */
// A line for each kind of figure, checked to be complete: the switch is the table.
// oxlint-disable-next-line complexity
export function operation(figure: Exclude<Figure, Other>, termOf: (part: Figure) => Term, greatest: Exact): Term {
  switch (figure.is) {
    case "constant":
      return constant(figure.value);
    case "refuse":
      return NOTHING_FITS;
    case "+":
      return of(figure.of, (...parts) => summed(parts));
    case "-":
      return of([figure.left, figure.right], minus);
    case "*":
      return of([figure.left, figure.right], times);
    case "/":
      return of([figure.left, figure.right], over);
    case "min":
      return of(figure.of, (...parts) => parts.reduce(least));
    case "max":
      return of(figure.of, (...parts) => parts.reduce(most));
    case "abs":
      return of([figure.of], size);
    case "floor":
      return of([figure.of], (count) => whole(count, false, isSigned(figure.of)));
    case "ceil":
      return of([figure.of], (count) => whole(count, true, isSigned(figure.of)));
    case "round":
      return of([figure.of], (number) => {
        const { term, sure } = rounded(number, figure.places, figure.mode, greatest);
        return sure ? term : unsure(term);
      });
    case "within": {
      const { low, high } = figure;
      const kept = high === null ? figure.of : ({ is: "min", of: [high, figure.of] } as const);
      return low === null ? termOf(kept) : of([low, kept], most);
    }
  }

  function of(parts: readonly Figure[], make: (...terms: [Term, Term, ...Term[]]) => Term): Term {
    const terms: Term[] = [];
    for (const part of parts) {
      const term = termOf(part);
      if (term === NOTHING_FITS) return term;
      terms.push(term);
    }
    return make(...(terms as [Term, Term, ...Term[]]));
  }
}

/** A number brought into another unit: from a larger one it is multiplied, the other way round divided. */
export function inUnit(number: Term, factor: Exact): Term {
  const inverse = divide(one, factor);
  const isWhole = /^\d+$/.test(toText(inverse));
  return compare(factor, one) < 0 && isWhole ? over(number, constant(inverse)) : times(number, constant(factor));
}
