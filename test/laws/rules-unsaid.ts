import * as fc from "fast-check";
import * as parts from "./rule-parts.js";
import { decimal, type Keys, mark, only, type Rules, rules } from "./rule-parts.js";

/** Rules that no sentence says, of a leaf in this unit: to be refused, or printed so that they are read as they are. */
export function rulesUnsaid(unit: string | null): Rules {
  return { ...parameters, ...fullMarks, ...deductions(unit), ...lists };
}

const figure = fc.integer({ min: 1, max: 40_000 });
const ofActual: Keys = { of: only("actual"), bands: parts.bands(figure) };
const weight: Keys = { weight: mark };
const passMark = fc.constantFrom("0.6", "0.85");
const threshold = fc.constantFrom("1.3", "1.5");

const parameters: Rules = {
  "attainment with a pass mark, by excess": rules("attainment", { passMark, lowerIsBetter: only("overrun") }, weight),
  "attainment with a pass mark, by closeness": rules("attainment", { passMark, equality: only("closeness") }, weight),
  "actual-rate with a pass mark": rules("actual-rate", { passMark }, weight),
  "actual-rate by excess": rules("actual-rate", { lowerIsBetter: only("overrun") }, weight),
  "bands of the completion by excess": rules("bands", {
    of: only("completion"),
    bands: parts.bands(fc.integer({ min: 1, max: 99 })),
    lowerIsBetter: only("overrun"),
  }),
  "linear of a completion above the whole": parts.line("completion", "rising"),
  "linear of a completion that falls": parts.line("completion", "falling"),
  "tiers with other names": rules("tiers", {
    tiers: parts.tiers.map((list) => list.map((each) => ({ ...each, aliases: ["另名"] }))),
  }),
  "ordinal against other figures": rules("ordinal", {
    outcomes: parts.outcomes(fc.constantFrom("actual", "completion"), fc.constantFrom("target", "0.5")),
  }),
  "ordinal of a measure": rules("ordinal", { outcomes: parts.outcomes(only("人数"), only("12")) }),
  "a modifier that only marks": rules("attainment", { overAchievement: threshold.map((at) => ({ threshold: at })) }),
  "a modifier of tiers": rules("tiers", {
    tiers: parts.tiers,
    overAchievement: threshold.map((at) => ({ threshold: at, deduct: "1" })),
  }),
};

/** Points in a sentence state its full mark, shares state none. */
const fullMarks: Rules = {
  "bands in points without a full mark": rules("bands", {
    of: only("actual"),
    bands: parts.bands(figure).map(parts.inPoints("5")),
  }),
  "bands in shares with a full mark": rules("bands", { ...ofActual, ...weight }),
  "tiers of intervals with a full mark": rules("tiers", { tiers: parts.intervals, ...weight }),
  "add-per-case with a full mark": rules("add-per-case", {
    points: decimal(1, 200),
    cap: decimal(100, 900),
    ...weight,
  }),
  "checklist without a full mark": parts.checklist(only({})).map(({ weight: _weight, ...rule }) => rule),
};

/** Units of which another is so many. */
const MULTIPLE: Readonly<Record<string, string>> = { 元: "万元", 万元: "亿元", 米: "公里", 公斤: "吨", 天: "周" };

function deductions(unit: string | null): Rules {
  const own: Keys = { ...parts.measured, ...parts.stepIn(unit) };
  return {
    "deduct-per-step on either side of the target, with a full mark": rules("deduct-per-step", {
      ...own,
      side: only("either"),
      ...weight,
    }),
    "deduct-per-step with a floor but no full mark": rules("deduct-per-step", {
      ...own,
      side: parts.oneSide,
      floor: only("1"),
    }),
    "deduct-per-step in a multiple of the line's unit": rules("deduct-per-step", {
      ...own,
      stepUnit: only(MULTIPLE[unit ?? ""] ?? "%"),
      from: decimal(1, 30_000),
      side: parts.oneSide,
    }),
    "deduct-per-case with a floor but no full mark": rules("deduct-per-case", {
      points: decimal(1, 200),
      floor: only("1"),
    }),
  };
}

const attainment = rules("attainment").map((rule) => ({ rule }));
const lists: Rules = {
  "checklist with a rule that is no deduction": parts.checklist(attainment),
  "checklist that says what is met": parts.checklist(fc.boolean().map((met) => ({ met }))),
  "checklist in shares": rules("checklist", {
    elements: only(["有内部财务管理制度", "按时报送决算"].map((name) => ({ name, share: "0.5" }))),
  }),
  composite: rules("composite", { parts: attainment.map((part) => [{ share: "0.5", ...part }]) }),
  manual: rules("manual", { score: decimal(0, 900), reason: only("专家评议") }),
};
