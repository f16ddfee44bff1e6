/** What a ratio over zero means for the score of its indicator. */
export type ZeroDenominatorPolicy = "issue" | "not-applicable" | "full-marks" | "zero";
