export const sentence = {
  "rule/judgement":
    "“{text}” is left to a person's judgement: state conditions and points, or have it scored by hand with a reason",
  "rule/formula": "this says how the figure is worked out, not how it is scored: “{text}”",
  "rule/cross-unit": "“{text}” compares units with one another: the figures of one unit do not decide it",
  "rule/incomplete": "a number that the rule needs is missing, or its parts contradict each other: “{text}”",
  "rule/not-a-rule": "“{text}” cannot be read as a rule that can be carried out",
  "rule/partial-assumed": "“{text}” does not say what becomes of a part of a step: it costs nothing",
  "rule/bound-assumed": "two bands meet at {value} without saying which holds it: “{text}” takes it",
  "rule/comparator-assumed": "“{text}” states no comparator: only its number {value} is taken as the line",
  "rule/line-is-target":
    "the {value} of “{text}” should be the indicator's target: the completion is measured against the target",
  "rule/cases-beyond-target": "“{text}” counts only what goes beyond the target: give that number as the cases",
  "rule/words-aside": "“{text}” explains and does not score",
  "rule/formula-aside": "“{text}” says how the figure is worked out; the actual value is taken as given",
  "rule/exemption-aside":
    "“{text}” speaks of units to which the indicator does not apply: mark it as not applicable there",
  "rule/percent-of-completion":
    "the percentages of “{text}” are taken of the completion: the actual value against the target",
  "rule/percent-of-actual":
    "the indicator has no unit: the percentages of “{text}” are taken to be the actual value itself",
  "rule/no-sentence":
    "no sentence says this rule ({method}): read again, “{text}” would not be the same one; keep it as data",
  "rule/unit-differs": "the rule speaks of “{stated}”, the indicator is measured in “{unit}”",
} as const;
