/** The ratios that leaves name, with whether one without a target has an ideal to be held against. */
const RATIOS = [
  "budget-execution",
  "budget-execution",
  "budget-execution-of-initial",
  "budget-execution-of-funds-in-place",
  "budget-adjustment",
  "budget-adjustment-gross",
  "budget-adjustment-additions",
  "carry-over",
  "carry-over-of-executed",
  "carry-over-change",
  "three-public-control",
  "three-public-change",
  "procurement-execution",
  "payment-progress",
  "public-funds-control",
  "key-expenditure",
  "special-fund-detail",
  "payables",
  "staff-control",
  "fixed-asset-use",
  "monitoring-completion",
  "result-use",
  "funds-in-place",
  "cost-saving",
];
const WITHOUT_IDEAL = ["key-expenditure", "payables", "cost-saving"];

/** The figures of a budget, all there, the adjusted one left out now and then; a denominator may be zero. */
export function budget(random) {
  const amount = () =>
    random.pick([random.decimal(2, 1, 9999), random.decimal(6, 1, 2000), String(random.whole(1, 200))]);
  const whole = random.whole(20, 3000);
  const near = () => random.decimal(random.pick([0, 2, 4]), whole * 0.7, whole * 1.1);
  const spent = () => ({ budget: random.once(8) ? "0" : near(), executed: near() });
  return {
    unit: random.pick(["万元", "元"]),
    initial: random.once(12) ? "0" : near(),
    ...(random.once(6) ? {} : { adjusted: random.once(15) ? "0" : near() }),
    executed: near(),
    carriedOver: random.pick(["0", amount()]),
    carriedOverPrevious: random.pick(["0", amount(), amount()]),
    adjustments: { added: random.decimal(1, 0, whole / 4), cut: random.decimal(1, 0, 20), restructured: "0" },
    planned: near(),
    fundsInPlace: near(),
    plannedCost: near(),
    actualCost: near(),
    threePublic: { ...spent(), previousBudget: amount(), previousExecuted: random.pick(["0", amount(), amount()]) },
    procurement: spent(),
    publicFunds: spent(),
    payment: { actual: near(), planned: near() },
    keyExpenditure: random.decimal(2, 0, whole),
    projectExpenditure: String(whole),
    specialFunds: { detailed: random.decimal(1, 0, whole), total: String(whole) },
    payables: { total: amount(), previous: amount() },
    staff: { actual: random.whole(100, 150), establishment: 143 },
    fixedAssets: { inUse: near(), total: near() },
    counts: {
      projects: 9,
      monitored: random.whole(5, 9),
      selfEvaluated: 9,
      toEvaluate: 3,
      evaluated: random.whole(0, 3),
    },
    suggestions: { adopted: random.whole(0, 7), made: 7 },
  };
}

/**
 * The cells of a leaf whose actual value comes from the budget; what a zero denominator means is always said.
 * @param {import("./random.mjs").Random} random
 * @returns {import("./cells.mjs").Cells}
 */
export function ratio(random) {
  const name = random.pick(RATIOS);
  const needed = WITHOUT_IDEAL.includes(name);
  const target = random.pick(["≥95", "≤20", "≥100", "≤100", "=0", "100"]);
  return {
    kind: "number",
    leaf: {
      ratio: name,
      zeroDenominator: random.pick(["not-applicable", "full-marks", "zero", "issue"]),
      ...(needed || random.once(2) ? { target, unit: "%" } : {}),
      ...random.maybe(8, () => ({ actual: random.pick(["95%", "12.5%", "-31.55%"]) })),
    },
    about: 100,
    unit: "%",
    zero: target === "=0" || !needed,
  };
}
