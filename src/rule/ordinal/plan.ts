import type { Figure, Test } from "../../figure/figure.js";
import { all, ALWAYS, check, compared, first, fixed, not, refuse, when } from "../../figure/make.js";
import { scoredBy, withinWeight } from "../bands/plan.js";
import { measured, metBeside } from "../measure/index.js";
import { SIGN } from "../measure/bound.js";
import { IS_FIGURE } from "../inputs.js";
import { type Frame, parameter, type Plan } from "../plan.js";
import type { OrdinalCondition, OrdinalRule, OrdinalOutcome } from "../types.js";

/**
 * `ordinal` (条件计分): the first outcome all of whose conditions hold gives its share or points.
 *
 * Source: Hunan 资金结余 (无结余 3 分；有结余但不超过上年 2 分；超过上年不得分).
 */
export function planOrdinal(rule: OrdinalRule, frame: Frame): Plan {
  const figures = new Map<string, Figure>();
  const figure = (name: string): Figure => {
    const before = figures.get(name);
    if (before !== undefined) return before;
    const made = figureNamed(name, frame);
    figures.set(name, made);
    return made;
  };
  const cases = rule.outcomes.map((outcome) => when(holds(outcome, figure, frame), scoredBy(outcome, frame)));
  const points = first(cases, refuse("rule/no-outcome", {}, "/rule"));
  const looksAt = rule.outcomes.some((outcome) => outcome.when.some(({ of }) => of === "completion"));
  const completion = looksAt && frame.yardstick !== null ? measured(frame.yardstick, frame) : undefined;
  return { points: withinWeight(rule.outcomes, frame, points), ...metBeside(frame, completion) };
}

function holds({ when: conditions }: OrdinalOutcome, figure: (name: string) => Figure, frame: Frame): Test {
  if (conditions.length === 0) return check("outcome", ALWAYS, false, fixed("otherwise"));
  return check("outcome", all(conditions.map((condition) => meets(condition, figure, frame))));
}

function meets({ of, comparator, value }: OrdinalCondition, figure: (name: string) => Figure, frame: Frame): Test {
  const stated = (): Figure => (of === "completion" ? parameter(value) : frame.inputs.plain(value));
  const right = value === "previous" ? figure("previous") : value === "target" ? targetOf(frame) : stated();
  // A target of change is reached by the change: 103人 of 100人 before is 3 % beside 增长5%.
  const { yardstick, inputs } = frame;
  const ofChange = value === "target" && of === "actual" && yardstick?.kind === "bound" && yardstick.change;
  return compared(ofChange ? inputs.measured(yardstick) : figure(of), SIGN[comparator], right, of);
}

/** What a condition speaks of: as typed, in the unit of the rule's plain figures. */
function figureNamed(name: string, frame: Frame): Figure {
  const { inputs, plain, yardstick } = frame;
  switch (name) {
    case "actual":
    case "previous":
      return inputs.quantity(name, plain);
    case "completion":
      return yardstick === null ? refuse("target/missing", {}, "/target") : measured(yardstick, frame).completion;
    default: {
      const isChange = name === "change" && yardstick?.kind === "bound" && yardstick.change;
      return isChange ? changeOf(frame) : inputs.quantity(`measures/${name}`, plain);
    }
  }
}

/** The signed rate in per cent: as typed, or against the previous figure. */
function changeOf({ inputs, plain }: Frame): Figure {
  return first([when(not(IS_FIGURE), inputs.quantity("actual", plain))], inputs.change("%"));
}

function targetOf({ yardstick, inputs, plain }: Frame): Figure {
  if (yardstick?.kind !== "bound") return refuse("target/number-needed", {}, "/target");
  const { name } = plain;
  const number = inputs.number(yardstick.key);
  return name === null ? number : inputs.guarded(yardstick.key, { is: "number", unit: plain }, "plain");
}
