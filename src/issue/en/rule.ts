export const rule = {
  "rule/method-missing": "the rule does not say its method; there are: {known}",
  "rule/unknown-method": "there is no method {method}; there are: {known}",
  "rule/too-deep": "rules may stand in one another at most {limit} deep: please take them apart",
  "rule/linear-flat": "both ends of the straight line are the same figure ({at})",
  "rule/award-missing": "this does not say what is awarded: give share (of the weight) or points",
  "rule/award-twice": "only one of share (of the weight) and points may be given",
  "rule/share-outside": "a share of the weight must be between 0 and 1, not {value}: 95 % is 0.95",
  "rule/points-negative": "points must not be below zero: {value}; what is deducted is written as a positive number",
  "rule/not-positive": "this must be a number above zero, not {value}",
  "rule/floor-negative": "the floor of a deduction must not be below zero: {value}; 0 means until nothing is left",
  "rule/pass-mark-outside": "a pass mark must be between 0 and 1, below 1, not {value}: 60 % is 0.6",
  "rule/condition-value": "what is compared with must be a number, target or previous, not {value}",
  "rule/band-empty":
    "this band goes from {min} to {max}, and no number lies in it: please check the bounds and whether they belong to it",
  "rule/bands-overlap": "bands {first} and {second} overlap: please check to which of them the bound belongs",
  "rule/bands-gap":
    "there is a gap between bands {first} and {second}: please close it or say to which of them the bound belongs",
  "rule/tier-empty":
    "this tier goes from {from} to {to}, and no share lies in it: please check the ends and whether they belong to it",
  "rule/tier-default-outside": "the default share {value} lies outside the interval of its tier",
  "rule/tier-name-twice": "“{name}” names two tiers, so that a result cannot be told to be in one of them",
} as const;
