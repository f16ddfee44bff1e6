import * as fc from "fast-check";
import * as parts from "./rule-parts.js";
import { decimal, type Keys, mark, only, type Rules, rules, share } from "./rule-parts.js";

/** Rules that a sentence can say, by what they say, of a leaf in this unit; null where none is known. */
export function rulesSaid(unit: string | null): Rules {
  return { ...proportions, ...lookups, ...steps(unit), ...others };
}

const weight: Keys = { weight: mark };

/** Nothing below a line. */
function cutOff(of: string, ...lines: readonly string[]): fc.Arbitrary<unknown> {
  const keys: Keys = { of: only(of), max: fc.constantFrom(...lines), maxInclusive: fc.boolean() };
  return fc.record(keys, { noNullPrototype: true });
}

const proportions: Rules = {
  attainment: rules("attainment", {}, weight),
  "attainment with a pass mark": rules("attainment", { passMark: fc.constantFrom("0.6", "0.85") }, weight),
  "attainment by excess": rules("attainment", { lowerIsBetter: fc.constantFrom("inverse", "overrun") }, weight),
  "attainment by closeness": rules("attainment", { equality: only("closeness") }, weight),
  "attainment with a cut-off": rules("attainment", { cutOff: cutOff("completion", "0.6", "0.85") }, weight),
  "actual-rate": rules("actual-rate", {}, weight),
  "all-or-nothing": rules("all-or-nothing", {}, weight),
};

const figure = fc.integer({ min: 1, max: 40_000 });
const ofActual: Keys = { of: only("actual"), bands: parts.bands(figure) };
const overAchievement = fc.record(
  { threshold: fc.constantFrom("1.3", "1.5"), deduct: fc.constantFrom("0.5", "1"), reasonRequired: only(true) },
  { requiredKeys: ["threshold", "deduct"], noNullPrototype: true },
);

const lookups: Rules = {
  "bands of the actual": rules("bands", ofActual),
  "bands of the completion": rules("bands", {
    of: only("completion"),
    bands: parts.bands(fc.integer({ min: 1, max: 99 })),
  }),
  "bands of the deviation": rules("bands", {
    of: only("deviation"),
    bands: parts.bands(fc.integer({ min: -50, max: 50 })),
  }),
  "bands in points": mark.chain((best) =>
    rules("bands", { ...ofActual, bands: parts.bands(figure).map(parts.inPoints(best)), weight: only(best) }),
  ),
  "bands with otherwise": rules("bands", {
    of: only("actual"),
    bands: decimal(1, 40_000).map((min) => [{ min, minInclusive: true, share: "1" }]),
    otherwise: fc.oneof(
      share.map((some) => ({ share: some })),
      only({ points: "0" }),
    ),
  }),
  "bands with a modifier": rules("bands", { ...ofActual, overAchievement }),
  "linear of the actual": fc.oneof(parts.line("actual", "rising"), parts.line("actual", "falling")),
  "linear of the completion": parts.line("completion", "rising", 100),
  "tiers of one share each": rules("tiers", { tiers: parts.tiers }, weight),
  "tiers of intervals": rules("tiers", { tiers: parts.intervals }),
  "ordinal against last year": rules("ordinal", { outcomes: parts.outcomes(only("actual"), only("previous")) }),
};

function steps(unit: string | null): Rules {
  const own: Keys = { ...parts.measured, ...parts.stepIn(unit) };
  const from = decimal(1, 30_000);
  const per = (always: Keys, perhaps: Keys = {}) => rules("deduct-per-step", always, perhaps);
  return {
    "deduct-per-step from the target": per({ ...own, side: parts.oneSide }, weight),
    "deduct-per-step on the target's side": per(own, weight),
    "deduct-per-step on either side of the target": per({ ...own, side: only("either") }),
    "deduct-per-step from a line": per({ ...own, from, side: parts.side }, weight),
    "deduct-per-step from a line, on the target's side": per({ ...own, from }, weight),
    "deduct-per-step with a floor": per({ ...own, side: parts.oneSide, floor: only("1"), ...weight }),
    "deduct-per-step without a unit": per({ ...parts.measured, side: parts.oneSide }, { from }),
    "deduct-per-step in per cent": per({ ...parts.measured, stepUnit: only("%"), from, side: parts.side }),
    "deduct-per-step with a cut-off": per({ ...own, cutOff: cutOff("completion", "0.6", "0.5") }, weight),
    "deduct-per-step of the completion": per({
      ...parts.measured,
      of: only("completion"),
      stepUnit: only("百分点"),
      side: only("below"),
      from: fc.constantFrom("100", "95"),
    }),
  };
}

const points = decimal(1, 200);
const others: Rules = {
  "deduct-per-case": rules("deduct-per-case", { points, floor: only("0") }, weight),
  "deduct-per-case with a floor": rules("deduct-per-case", { points, floor: only("1"), ...weight }),
  "add-per-case": rules("add-per-case", { points }, { cap: decimal(100, 900) }),
  checklist: parts.checklist(only({})),
  "checklist with a deduction for each case": parts.checklist(
    rules("deduct-per-case", { points: only("0.5"), floor: only("0") }).map((rule) => ({ rule })),
  ),
  "a modifier of attainment": rules("attainment", { overAchievement }, weight),
};
