import type { StepRule } from "./model.js";
import type { Random } from "./random.js";
import type { Maker, Subject } from "./subject.js";

function step(random: Random): StepRule {
  return {
    method: "deduct-per-step",
    step: random.pick(["1", "5", "0.1", "0.7", "3"]),
    points: random.pick(["0.5", "1", "2", "0.03", "1/3"]),
    ...random.maybe(2, () => ({ partial: random.pick(["whole-only", "started", "prorate"]) })),
    ...random.maybe(4, () => ({ floor: random.pick(["0", "1", "2.5", "200"]) })),
    ...random.maybe(4, () => ({ most: random.pick(["0", "1.5", "4"]) })),
  };
}
const SIDES = ["below", "above", "either"] as const;
function stepUnit(random: Random, { unit, kind, number }: Subject): string {
  if (unit === "%" || kind === "change") return random.pick(["%", "百分点"]);
  if (unit === "万人") return random.pick(["人", "万人"]);
  if (unit === "万元") return random.pick(["元", "万元"]);
  return number ? "%" : unit;
}
export const steps: Maker = (random, subject) => ({
  ...step(random),
  ...random.maybe(2, () => ({ stepUnit: stepUnit(random, subject) })),
  ...random.maybe(4, () => ({ side: random.pick(SIDES) })),
  ...(subject.kind === "threshold" ? random.maybe(5, () => ({ from: random.pick(["95", "8", "2.5"]) })) : {}),
});
export const stepsFrom: Maker = (random) => ({
  ...step(random),
  from: random.pick(["100", "2", "90"]),
  side: random.pick(SIDES),
});
export const stepsOfCompletion: Maker = (random) => ({
  ...step(random),
  of: "completion",
  stepUnit: random.pick(["百分点", "%"]),
  ...random.maybe(3, () => ({ from: random.pick(["95", "90.5", "100"]) })),
  ...random.maybe(6, () => ({ side: random.pick(SIDES) })),
});
export const stepsLate: Maker = (random) => ({
  ...step(random),
  step: random.pick(["1", "2", "3"]),
  stepUnit: random.pick(["天", "周", "月", "月", "年"]),
});
