import { MODES } from "./fraction.js";

function written(key: string, values: readonly (string | boolean)[]): string[] {
  return values.map((value) => `"${key}":${JSON.stringify(value)}`);
}

/** What the forms compared must hold among them, as JSON writes it. */
export const FEATURES: readonly string[] = [
  ...written("method", ["attainment", "actual-rate", "all-or-nothing", "bands", "linear", "deduct-per-step"]),
  ...written("method", ["deduct-per-case", "add-per-case", "checklist", "tiers", "ordinal", "composite", "manual"]),
  ...written("mode", MODES),
  ...written("stage", ["indicator", "total"]),
  ...written("notApplicablePolicy", ["full-marks", "drop", "rescale"]),
  ...written("zeroDenominator", ["not-applicable", "full-marks", "zero"]),
  ...written("direction", ["higher-is-better", "lower-is-better", "exact"]),
  ...written("partial", ["whole-only", "started", "prorate"]),
  ...written("side", ["below", "above", "either"]),
  ...written("stepUnit", ["%", "百分点", "天", "周", "月", "年", "人", "万人", "元", "万元"]),
  ...written("of", ["actual", "completion", "deviation", "change", "lateness", "previous", "total"]),
  ...written("lowerIsBetter", ["inverse", "overrun"]),
  ...written("equality", ["at-least", "closeness"]),
  ...written("as", ["floor"]),
  ...written("choose", ["one"]),
  ...written("notApplicable", [true]),
  ...written("unit", ["%", "万人", "万元", "天"]),
  ...["passMark", "overAchievement", "cutOff", "deduct", "deduction", "floor", "most", "cap", "caps", "otherwise"].map(
    (key) => `"${key}":`,
  ),
  ...["previous", "measures", "cases", "awardedShare"].map((key) => `"${key}":`),
  "完成100%",
  "且≤",
  "(不含)",
  "已完成",
  "1/11",
  "99.999999999999999999",
];
