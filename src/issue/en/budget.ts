export const budget = {
  "budget/adjusted-is-initial": "the adjusted budget is left out: the initial budget stands for it",
  "budget/figure-missing": "{ratio} cannot be computed without {key} ({figure})",
  "budget/negative-size": "adjustments are sizes, not below zero: write a cut of 10 as 10, not {value}",
} as const;
