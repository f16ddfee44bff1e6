/** What an indicator has that no column of a form holds, by the keys that it has as data. */
export const DATA_KEYS = [
  "kind",
  "direction",
  "previous",
  "measures",
  "cases",
  "deduction",
  "notApplicable",
  "chosen",
  "zeroDenominator",
] as const;
