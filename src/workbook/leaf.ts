import { equal, type Exact, zero } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import { givenTo, type LeafScore } from "../evaluate/score-leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import { constant, settled, type Term } from "../figure/sheet/term.js";
import { SheetWriter } from "../figure/sheet/writer.js";
import { planFor } from "../rule/compile.js";
import { Inputs, type OwnCells } from "./inputs.js";
import { LeafHost } from "./leaf-host.js";
import type { Ledger } from "./ledger.js";
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
export function writeLeaf(plan: LeafPlan, score: LeafScore, points: Exact, own: OwnCells, ledger: Ledger): WrittenLeaf {
  const start = ledger.mark();
  const { worked, beyondFormulas } = steps(plan, score, own, ledger);
  if (worked.error !== UNKNOWN && equal(worked.value, points)) {
    const figure = ledger.step("未取舍得分", settled(worked));
    if (ledger.fitsSince(start)) return { figure, remark: "" };
  }
  ledger.back(start);
  const value = asValue(points);
  const differs = worked.error !== UNKNOWN && !equal(worked.value, points);
  const remark = differs ? DIFFERS : worked.error === UNKNOWN && !beyondFormulas ? BEYOND : NO_FORMULA;
  return { figure: value.term(ledger.number("未取舍得分", value.text, remark)), remark };
}

function steps(
  plan: LeafPlan,
  score: LeafScore,
  own: OwnCells,
  ledger: Ledger,
): { readonly worked: Term; readonly beyondFormulas: boolean } {
  if (plan.decided !== null) {
    const full = plan.decided === "full-marks";
    const label = full ? "比率的分母为零，按满分计" : "比率的分母为零，不得分";
    return { worked: ledger.step(label, full ? own.weight : constant(zero)), beyondFormulas: false };
  }
  const { rule, line, plain, deduction } = plan;
  const inputs = new Inputs(plan, givenTo(plan, plan.own, score.actual), own, ledger);
  const host = new LeafHost(inputs, plan.weight, ledger);
  const { points } = planFor(rule, line?.yardstick ?? null, plain, deduction !== null);
  const worked = new SheetWriter(host).last(points);
  return { worked, beyondFormulas: inputs.beyondFormulas || host.beyondFormulas };
}
