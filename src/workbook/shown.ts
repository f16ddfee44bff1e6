import { shownFigure } from "../evaluate/figures.js";
import type { Exact } from "../exact/index.js";
import type { Input } from "../figure/figure.js";
import { input } from "../figure/make.js";
import type { Host } from "../figure/sheet/host.js";
import type { Term } from "../figure/sheet/term.js";
import { NEVER } from "../figure/sheet/test.js";
import { SheetWriter } from "../figure/sheet/writer.js";
import type { Rounding } from "../standard/types.js";

/**
 * A score as it is shown, in one formula.
 *
 * @param weight - The cell of its weight, where that has more places than are shown; else null.
 * @param greatest - The greatest figure that the form has.
 */
export function shownTerm(exact: Term, weight: Term | null, rounding: Rounding, greatest: Exact): Term {
  const numbers = weight === null ? { exact } : { exact, weight };
  const figure = shownFigure(input("exact"), weight === null ? null : input("weight"), rounding);
  return new SheetWriter(numbersHost(numbers, greatest)).last(figure);
}

/** Where figures over numbers are written: nobody says anything, and steps stand in no cells. */
export function numbersHost(numbers: Readonly<Record<string, Term>>, greatest: Exact): Host {
  return {
    greatest,
    number: ({ key }: Input) => numbers[key] ?? null,
    factor: () => null,
    told: () => NEVER,
    given: () => NEVER,
    flag: () => NEVER,
    step: (_step, worked) => worked,
    converted: (_input, worked) => worked,
    row: (_label, worked) => worked,
    nameOf: ({ key }) => key,
    word: (key) => key,
  };
}
