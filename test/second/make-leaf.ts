import {
  makeAllCells,
  makeCases,
  makeChangeCells,
  makeDeadlineCells,
  makeLoneCells,
  makeNumberCells,
  makeRangeCells,
  makeWordCells,
  type Cells,
} from "./make-cell.js";
import { caseRule, makeRule, tiers } from "./make-rule.js";
import type { Leaf, Rule } from "./model.js";
import type { Random } from "./random.js";
import { NATIONAL } from "./tiers.js";

/** A leaf without a weight; `bonus` for one that weighs nothing. */
export function makeLeaf(random: Random, bonus: boolean): Leaf {
  const kind = bonus ? 0 : random.below(20);
  const extras = random.maybe(10, () => ({
    deduction: { points: random.pick(["0.5", "1", "2.345", "30"]), reason: "迟报" },
  }));
  if (kind <= 1) return { name: "指标", ...casesOf(random), rule: caseRule(random, bonus), ...extras };
  if (kind === 2) return { name: "指标", ...makeTier(random), rule: tiers, ...extras };
  const cells = cellsOf(random, kind);
  return { name: "指标", ...cells, ...ruled(random, cells), ...directed(random, cells), ...extras };
}

function casesOf(random: Random): Cells & { cases?: string } {
  return random.one(3) ? { unit: "", cases: random.pick(["0", "2", "5"]) } : makeCases(random);
}

function makeTier(random: Random): Cells {
  const text = NATIONAL[random.below(3)] ?? "";
  const share =
    text === NATIONAL[0] && random.one(2) ? {} : { awardedShare: random.pick(["0.95", "0.7", "0.333", "1/3", "0"]) };
  return {
    unit: "",
    target: { text: "健全", value: { kind: "qualitative" } },
    actual: { text, value: { kind: "tier", tier: "met" } },
    ...share,
  };
}

function cellsOf(random: Random, kind: number): Cells {
  if (kind === 3) return makeLoneCells(random);
  if (kind === 4) return makeWordCells(random);
  if (kind === 5) return makeRangeCells(random);
  if (kind <= 7) return makeChangeCells(random);
  if (kind <= 9) return makeDeadlineCells(random);
  if (kind === 10) return makeAllCells(random);
  return makeNumberCells(random);
}

/** A rule of its own; where the cells are a plain number, sometimes the one from above or the standard's. */
function ruled(random: Random, { target, unit, previous }: Cells): { rule?: Rule; measures?: Record<string, string> } {
  const kind = target?.value.kind;
  if (kind === "threshold" && random.one(4)) return {};
  const number = target?.value.kind === "threshold" && !target.value.figure.value.isZero();
  return {
    rule: makeRule(random, { kind, unit, previous: previous !== undefined, number }),
    measures: { 投诉: random.pick(["2", "3", "100"]) },
  };
}

function directed(random: Random, { target }: Cells): Pick<Leaf, "direction"> {
  if (target?.value.kind !== "threshold" && target?.value.kind !== "change") return {};
  return random.maybe(4, () => ({ direction: random.pick(["higher-is-better", "lower-is-better", "exact", "exact"]) }));
}

/** A leaf measured by the budget, its denominator zero at times. */
export function makeRatioLeaf(random: Random): Leaf {
  const ratio = random.pick(["budget-execution", "three-public-control"]);
  const zero = random.one(12) ? {} : { zeroDenominator: random.pick(["not-applicable", "full-marks", "zero"]) };
  return {
    name: "比率",
    unit: "",
    ratio,
    ...zero,
    ...random.maybe(2, () => ({
      rule: makeRule(random, { kind: "threshold", unit: "%", previous: false, number: true }),
      measures: { 投诉: "3" },
    })),
  };
}
