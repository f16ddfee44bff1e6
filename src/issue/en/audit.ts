import type { audit as chinese } from "../zh/audit.js";

export const audit: Readonly<Record<keyof typeof chinese, string>> = {
  "score/cut-off":
    "reported {reported}, computed {computed}: the digits after the last place were cut off, not rounded",
  "score/sum-differs":
    "reported {reported}, but the reported parts add up to {sum}; the places they are printed at do not explain it",
  "score/no-weights-fit": "reported {reported}: the weights below are not published, and no weights give this figure",
  "score/weights-unpublished":
    "reported {reported} depends on weights that are not published; under the reading {reading} there are weights that give it",
  "score/withheld": "{count} indicators have no reported score; only the scores above them can be checked",
  "score/above-weight": "score {reported} exceeds the weight {weight}",
  "score/below-zero": "the score {reported} is below zero",
  "score/met-not-full": "the target is met, yet the score is {reported} of {weight}",
  "score/missed-but-full": "the target is missed, yet the score is the full {weight}; the rule gives {computed}",
  "score/blank-full": "target or actual value is blank, yet the score is the full {weight}",
  "score/all-full": "all {count} reported scores are full marks: check that this is true",
  "score/above-execution":
    "the rate of the indicators exceeds the rate of budget execution by {percent} % (relative), more than 5 %: give the reason",
  "reason/lost-points": "score {reported} is below the weight {weight}, and no reason is given",
  "form/ratio-scored-twice": "{name} is the same ratio as {other}: it is scored twice",
  "form/shifted-column":
    "{name} has no indicators below it while all beside it have: a third-level indicator may stand in the second-level column",
  "form/kind-missing": "there is no first-level indicator {kind}",
  "form/actual-equals-target":
    "the actual values of all {count} indicators equal their targets to the last digit: check that they were not copied",
  "weight/unusual-split": "the first-level indicator {name} weighs {weight}, usually {usual}; say why",
  "target/loose": "the target {target} is so loose that hardly any result can miss it",
  "target/vague": "the target {target} has no measure: say what counts as reaching it",
  "target/percent-above-hundred": "the percentage target {target} is above 100 %: check it",
  "target/cost-at-least": "a cost indicator has an at-least target, while lower costs are better: check the comparator",
  "target/after-year": "the deadline {date} lies after the year {year} under evaluation",
  "actual/far-above-target":
    "the actual value is {percent} % of the target and no reason is given: the target may be too low",
  "budget/sources-differ": "{figure} in all is {total}, but the sources add up to {sum}",
  "budget/parts-differ": "三公经费 {figure} is {total}, but its three parts add up to {sum}",
  "budget/over-executed": "{what} executed {executed} exceeds the budget {budget}",
  "budget/cut-to-outturn":
    "the adjusted budget equals what was executed ({executed}) while the initial budget was {initial}: the rate of 100 % may come from cutting the budget to the outturn",
  "budget/units-suspect": "{left} is {times} times {right}: one may be in 元, the other in 万元",
  "budget/units-mixed": "{left} and {right} differ by a factor of exactly 10000: 元 and 万元 may be mixed",
  "budget/adjustment-unexplained": "the budget was adjusted by {value} %, more than 30 %, and no reason is given",
  "budget/low-execution": "budget execution is {value} %, below 90 %, and no reason is given",
  "ratio/zero-as-number": "{title} divides by zero and is undefined, yet {reported} % is reported",
  "grade/follows-score":
    "the reported grade {reported} is that of the reported total; the total is wrong, and the computed one earns {computed}",
  "score/follows-parts":
    "reported {reported} is the sum of the reported parts; {computed} is computed: the difference lies in the parts",
  "score/rounded-otherwise":
    "reported {reported}, the standard's rounding gives {computed}: the reported figure comes out with other places, another mode or another stage of rounding",
  "score/rounding-mixed": "{rounded} scores are rounded and {cut} are cut off: the rounding is not consistent",
  "score/other-reading":
    "reported {reported}, the rule gives {computed}: the reported figure comes out under the reading {reading}",
  "score/outside-tier": "{tier} scores from {low} to {high}; the reported {reported} lies outside",
  "score/by-person": "for {tier} a person chooses from {low} to {high}; {reported} is reported",
  "form/placeholder-name": "the indicator name {name} is a placeholder",
  "form/period-reversed": "the project ends on {end}, before it starts on {start}",
  "form/period-unreadable": "{text} is no date of the project period; it was not checked",
  "target/after-end": "the deadline {date} lies after the end of the project {end}",
  "target/unit-missing": "the target {target} has no unit",
  "weight/cost-without-indicator":
    "there is no cost indicator, yet {name} weighs {weight}: without one it is usually at most 5",
  "budget/basic-differs": "{figure} in all is {total}, but 人员经费 and 公用经费 add up to {sum}",
  "budget/negative": "{figure} is negative: {value}",
  "budget/figure-unknown": "no amount is called {figure}; it was not checked",
  "budget/quoted-differs": "{where} states {figure} as {quoted}, the table has {stated}",
  "budget/quoted-other-base":
    "{where} states {figure} as {quoted}, which is {base}; the table has {stated}: two different bases",
  "budget/unspent": "{value} % of the budget is unspent, more than 20 %, and no reason is given",
  "ratio/net-or-gross": "the adjustment rate of {value} % is net; nothing says whether the gross adjustments are meant",
  "ratio/base-mixed":
    "the reported {ratio} of {reported} % comes out under {reading}: this year and last year are on different bases",
  "audit/stopped": "within {limit} evaluations {reading} could not be tried to the end; limit may be raised",
};
