import { printRatio } from "../budget/index.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { printActual, printTarget } from "../cell/index.js";
import type { IndicatorLeaf } from "../form/types.js";
import { printedText } from "../exact/printed.js";

/** The target as typed, with its unit; the ideal of a ratio where the form states none. */
export function targetText(leaf: ScoredLeaf, given: IndicatorLeaf): string {
  if (given.target === undefined) return leaf.target === undefined ? "" : printTarget(leaf.target);
  return withUnit(printedText(given.target), given.unit);
}

/** The actual value as typed, with its unit; that of a ratio as forms print it. */
export function actualText(leaf: ScoredLeaf, given: IndicatorLeaf, evaluation: Evaluation): string {
  if (given.actual !== undefined) return withUnit(printedText(given.actual), given.unit);
  const ratio = given.ratio === undefined ? undefined : evaluation.ratios[given.ratio];
  if (ratio !== undefined) return printRatio(ratio);
  if (leaf.actual !== undefined) return printActual(leaf.actual);
  return leaf.status === "not-applicable" ? "不适用" : "";
}

/** A bare number is shown with the unit of its column; 定性指标 is no unit. */
export function withUnit(typed: string, unit: string | undefined): string {
  const bare = /[\d０-９]$/.test(typed.trim());
  return bare && unit !== undefined && !unit.includes("定性") ? typed.trim() + unit : typed;
}

/** B/A as forms print it; blank where the figures do not give it. */
export function executionOf(evaluation: Evaluation): string {
  const ratio = evaluation.ratios["budget-execution"];
  return ratio === undefined ? "" : printRatio(ratio);
}

/** Why it deviates, and why points were taken off. */
export function reasonText(given: IndicatorLeaf): string {
  const reasons = [given.reason, given.deduction?.reason];
  return reasons.filter((reason) => reason !== undefined && reason !== "").join("；");
}
