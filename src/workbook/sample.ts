import { safeParseTarget } from "../cell/index.js";
import { printedText } from "../exact/printed.js";
import type { IndicatorLeaf } from "../form/types.js";

/** What stands in an indicator that is still to be filled in, for its formulas to be made. */
export const SAMPLE = { name: "", target: "≥50", unit: "项", actual: "40" } as const;

/** What a spare row may hold, the first that the rule of its group scores: a number, a percentage, a day, words. */
export const SPARE_SAMPLES: readonly Pick<IndicatorLeaf, "target" | "unit" | "actual" | "awardedShare">[] = [
  { target: SAMPLE.target, unit: SAMPLE.unit, actual: SAMPLE.actual },
  { target: SAMPLE.target, unit: "%", actual: SAMPLE.actual },
  { target: "2021-12-31", actual: "2022-02-05" },
  { target: "符合", actual: "达成", awardedShare: "1" },
];

/** An actual value of the kind that a target asks for. */
export function sampleActual(leaf: IndicatorLeaf): Pick<IndicatorLeaf, "actual" | "awardedShare"> {
  const unit = leaf.unit === undefined ? {} : { unit: leaf.unit };
  const read = safeParseTarget(printedText(leaf.target ?? ""), unit);
  const target = read.ok ? read.value : null;
  switch (target?.kind) {
    case "threshold":
    case "change":
      return { actual: `${target.value}${target.unit ?? ""}` };
    case "range":
      return { actual: `${target.min}${target.unit ?? ""}` };
    case "deadline":
      return { actual: target.latest };
    case "all":
    case "qualitative":
    case undefined:
      return { actual: "达成", awardedShare: "1" };
  }
}
