// Rules that take points off, or add them, by steps and by cases.
import { text } from "./random.mjs";

const PARTIAL = ["whole-only", "prorate", "started"];

const deductionKeys = (random, weight) => ({
  points: random.pick(["0.5", "1", "2", "0.05", text(weight / 7, 3), "0"]),
  ...random.maybe(2, () => ({ partial: random.pick(PARTIAL) })),
  ...random.maybe(4, () => ({ floor: random.pick(["0", "1", "-2.5", text(weight * 2, 2)]) })),
});

const side = (random) => ({ side: random.pick(["below", "above", "either"]) });

/** The units that a step may have beside an indicator's. */
const STEP_UNITS = {
  "%": ["百分点", "%", "个百分点"],
  "‰": ["‰", "百分点"],
  万元: ["元", "万元", "%"],
  元: ["元", "万元", "%"],
  万人: ["人", "万人", "%"],
  亿斤: ["亿斤", "%"],
  天: ["天", "日", "周"],
  "": ["%"],
};

export function steps(random, cells, weight) {
  const { kind, about, unit, zero } = cells;
  const free = kind === "none";
  const units = (STEP_UNITS[unit] ?? [unit, "%"]).filter((each) => each !== "%" || unit === "%" || !(zero || free));
  const stepUnit = units.length > 0 && random.once(2) ? random.pick(units) : null;
  const step =
    stepUnit === "元" || stepUnit === "人"
      ? random.pick(["1", "10000", "2500"])
      : random.pick(["1", "0.1", "5", "0.7", text(about / 20, 4)]);
  return {
    method: "deduct-per-step",
    step: Number(step) > 0 ? step : "1",
    ...(stepUnit === null ? {} : { stepUnit }),
    ...deductionKeys(random, weight),
    ...(free || random.once(4) ? side(random) : {}),
    ...(free || random.once(5) ? { from: text(about * random.pick([1, 0.9, 1.05]), 4), ...side(random) } : {}),
  };
}

export const completionSteps = (random, _, weight) => ({
  method: "deduct-per-step",
  of: "completion",
  step: random.pick(["1", "5", "0.5", "0.3"]),
  ...random.maybe(2, () => ({ stepUnit: random.pick(["百分点", "%"]) })),
  ...deductionKeys(random, weight),
  ...random.maybe(2, () => ({ from: random.pick(["95", "98.5", "100"]) })),
  ...random.maybe(6, () => side(random)),
});

export const lateSteps = (random, _, weight) => ({
  method: "deduct-per-step",
  step: random.pick(["1", "1", "2", "3", "10", "0.5"]),
  stepUnit: random.pick(["天", "日", "月", "个月", "年"]),
  ...deductionKeys(random, weight),
  ...random.maybe(6, () => side(random)),
});

export const deductPerCase = (random, _, weight) => {
  const { partial: _partial, ...keys } = deductionKeys(random, weight);
  return { method: "deduct-per-case", ...keys };
};
export const addPerCase = (random) => ({
  method: "add-per-case",
  points: random.pick(["1", "0.5", "2"]),
  cap: random.decimal(1, 0, 9),
});
