import type { Figure } from "../../figure/figure.js";
import {
  all,
  check,
  compared,
  first,
  given,
  not,
  one,
  refuse,
  said,
  some,
  step,
  told,
  when,
  zero,
} from "../../figure/make.js";
import type { Frame } from "../plan.js";
import type { Measured } from "./bound.js";

/** In words: met or missed; partly met, or words that do not tell, by the share that a person awards. */
export function measuredWords(frame: Frame, always: boolean): Measured {
  const met = check("met", told("actual", "met"), always);
  const missed = check("missed", told("actual", "missed"));
  const completion = first(
    [when(met, step("completion", one)), when(missed, step("completion", zero))],
    awardedShare(frame),
  );
  // What a person awards in full to words that do not tell is met.
  const full = all([
    not(given("actual", ["decided"])),
    given("awardedShare"),
    compared(frame.inputs.share(), "=", one),
  ]);
  return { met: some([met, full]), completion, remarks: [] };
}

/** A person's choice, where words are neither met nor missed. */
export function awardedShare({ inputs }: Frame): Figure {
  const text = said("actual");
  return first(
    [
      when(not(given("actual")), refuse("actual/missing", {}, "/actual")),
      when(given("awardedShare", ["quantity"]), step("awarded-share", inputs.share(), text)),
      when(told("actual", "partial"), refuse("actual/partial-needs-share", {}, "/awardedShare")),
      when(given("actual", ["qualitative"]), refuse("actual/text-needs-share", { actual: text }, "/actual")),
    ],
    refuse("actual/not-comparable", { actual: text }, "/actual"),
  );
}
