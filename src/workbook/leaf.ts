import { equal, type Exact, zero } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import { givenTo, type LeafScore } from "../evaluate/score-leaf.js";
import { UNKNOWN } from "./bound.js";
import { type FormCells, Inputs } from "./inputs.js";
import type { Ledger } from "./ledger.js";
import { deducting, writeRule } from "./rule.js";
import { constant, settled, type Term } from "./term.js";
import { asValue } from "./value.js";

/** What is said of a figure that no formula gives for sure. */
export const BEYOND = "表格的双精度数算不准或存不下这个数，按精确计算的结果写成数值";

/** What is said where a formula does not come to the engine's figure: a fault of this library, and no figure is wrong. */
export const DIFFERS = "公式与精确计算的结果不一致（请报告），按精确计算的结果写成数值";

/** What is said of a figure for which spreadsheet programs have no common formula. */
export const NO_FORMULA = "各种表格软件没有共同的公式，或公式太长，按精确计算的结果写成数值";

/** A leaf's points before rounding, in a cell of the ledger; a remark where they are written as a value. */
export interface WrittenLeaf {
  readonly figure: Term;
  readonly remark: string;
}

/**
 * Writes the steps of a leaf into the ledger. Where a double may come to something else than the engine, the points are
 * written as a value, and it is said why.
 *
 * @param points What the engine gave, exact; the formulas are held against it.
 */
export function writeLeaf(
  plan: LeafPlan,
  score: LeafScore,
  points: Exact,
  weight: Term,
  cells: FormCells,
  ledger: Ledger,
): WrittenLeaf {
  const start = ledger.mark();
  const worked = steps(plan, score, weight, cells, ledger);
  if (worked !== null && worked.error !== UNKNOWN && equal(worked.value, points)) {
    const figure = ledger.step("未取舍得分", settled(worked));
    if (ledger.fitsSince(start)) return { figure, remark: "" };
  }
  ledger.back(start);
  const value = asValue(points);
  const remark = remarkOn(worked, points);
  return { figure: value.term(ledger.number("未取舍得分", value.text, remark)), remark };
}

function steps(plan: LeafPlan, score: LeafScore, weight: Term, cells: FormCells, ledger: Ledger): Term | null {
  if (plan.decided === "full-marks") return ledger.step("比率的分母为零，按满分计", weight);
  if (plan.decided === "zero") return ledger.step("比率的分母为零，不得分", constant(zero));
  const given = givenTo(plan, plan.own, score.actual);
  const inputs = new Inputs(ledger, given, cells);
  const scope = { ledger, inputs, weight, yardstick: plan.yardstick, unit: plan.unit, given };
  const points = writeRule(plan.rule, scope);
  if (points === null || plan.deduction === null) return points;
  const before = ledger.step("扣减前", points);
  return deducting(before, ledger.input("另行扣减", plan.deduction));
}

/** Why points are written as a value: no formula, or too long a one; doubles; or a fault. */
function remarkOn(worked: Term | null, points: Exact): string {
  if (worked === null) return NO_FORMULA;
  if (worked.error === UNKNOWN) return BEYOND;
  return equal(worked.value, points) ? NO_FORMULA : DIFFERS;
}
