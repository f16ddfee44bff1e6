import { equal, one } from "../../exact/index.js";
import type { Figure, Test } from "../../figure/figure.js";
import { all, ALWAYS, check, compared, first, fixed, not, refuse, when, zero } from "../../figure/make.js";
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
  const cases = rule.outcomes.map((outcome, place) =>
    when(holds(outcome, place, figure, frame), scoredBy(outcome, frame)),
  );
  const points = first(cases, refuse("rule/no-outcome", {}, "/rule"));
  const looksAt = rule.outcomes.some((outcome) => outcome.when.some(({ of }) => of === "completion"));
  const completion = looksAt && frame.yardstick !== null ? measured(frame.yardstick, frame) : undefined;
  return { points: withinWeight(rule.outcomes, frame, points), ...metBeside(frame, completion) };
}

function holds(
  { when: conditions }: OrdinalOutcome,
  place: number,
  figure: (name: string) => Figure,
  frame: Frame,
): Test {
  // What holds of every actual value holds of none that is missing; behind another outcome one was looked at.
  if (conditions.length === 0 && place === 0)
    return check("outcome", compared(figure("actual"), "=", figure("actual")));
  if (conditions.length === 0) return check("outcome", ALWAYS, false, fixed("otherwise"));
  return check("outcome", all(conditions.map((condition) => meets(condition, figure, frame))));
}

function meets({ of, comparator, value }: OrdinalCondition, figure: (name: string) => Figure, frame: Frame): Test {
  const stated = (): Figure => (of === "completion" ? parameter(value) : frame.inputs.plain(value));
  const { yardstick, inputs } = frame;
  const right = value === "previous" ? previousBeside(of, frame) : value === "target" ? targetOf(frame) : stated();
  const ofChange = of === "actual" && yardstick?.kind === "bound" && yardstick.change;
  // A target of change is reached by the change: 103人 of 100人 before is 3 % beside 增长5%.
  if (ofChange && value === "target") return compared(inputs.measured(yardstick), SIGN[comparator], right, of);
  if (!ofChange || value !== "previous") return compared(figure(of), SIGN[comparator], right, of);
  // 下降3% typed beside 同比下降 says itself how it lies to the year before.
  const [left, line] = [
    first([when(IS_FIGURE, figure(of))], inputs.measured(yardstick)),
    first([when(IS_FIGURE, right)], zero),
  ];
  return compared(left, SIGN[comparator], line, of);
}

/** Last year's figure; where no cell but those that are compared names a unit, in that of the other one. */
function previousBeside(of: string, { inputs, plain }: Frame): Figure {
  const named = plain.name !== null || !equal(plain.size, one) || of === "previous" || of === "completion";
  return named ? inputs.quantity("previous", plain) : inputs.like(of === "actual" ? of : `measures/${of}`);
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
