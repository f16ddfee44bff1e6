import { equal, type Exact, zero } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf-plan.js";
import { givenTo, type LeafScore } from "../evaluate/score-leaf.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import { constant, type Term } from "../figure/sheet/term.js";
import { settled } from "../figure/sheet/tidy.js";
import { SheetWriter } from "../figure/sheet/writer.js";
import { overZeroPlan, planFor } from "../rule/compile.js";
import { allMethods } from "../rule/kit.js";
import { Inputs } from "./inputs.js";
import { LeafHost } from "./leaf-host.js";
import { NO_FIGURE } from "./ledger.js";
import type { Books, OwnCells } from "./own-cells.js";
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
  /** A person awards it a share in the form. */
  readonly asksShare: boolean;
  /** The words that its actual value is one of; none where it is a number or a day. */
  readonly choices: readonly string[];
}

/**
 * Writes the steps of a leaf into the ledger. Where a double may come to something else than the engine, the points are
 * written as a value, and it is said why.
 *
 * @param points What the engine gave, exact; the formulas are held against it.
 */
export function writeLeaf(plan: LeafPlan, score: LeafScore, points: Exact, own: OwnCells, books: Books): WrittenLeaf {
  const { ledger } = books;
  ledger.check(`ISNUMBER(${own.weight.text})`, own.weight.text);
  const start = ledger.mark();
  const { worked, beyondFormulas, share, choices } = steps(plan, score, own, books);
  const asksShare = share !== null;
  const otherwise = share === null ? undefined : `IF(ISTEXT(${share}),${share},"${NO_FIGURE}")`;
  if (worked.error !== UNKNOWN && equal(worked.value, points)) {
    const figure = ledger.last("未取舍得分", settled(worked), otherwise);
    if (ledger.fitsSince(start)) return { figure, remark: "", asksShare, choices };
  }
  ledger.back(start);
  // A value is that of what stands there now, and of nothing else.
  const kept = new Inputs(plan, givenTo(plan, plan.own, score.actual), own, books);
  for (const key of ["comparator", "target", "unit", "actual", "reason"] as const) kept.cells.unchanged(key);
  kept.cells.weightUnchanged();
  const value = asValue(points);
  const differs = worked.error !== UNKNOWN && !equal(worked.value, points);
  const remark = differs ? DIFFERS : worked.error === UNKNOWN && !beyondFormulas ? BEYOND : NO_FORMULA;
  return { figure: value.term(ledger.number("未取舍得分", value.text, remark)), remark, asksShare: false, choices: [] };
}

/** The steps of a leaf, but for the last. */
interface LeafSteps extends Pick<WrittenLeaf, "choices"> {
  readonly worked: Term;
  readonly beyondFormulas: boolean;
  /** The cell of the share that a person awards, or what is wrong with it; null where none is asked for. */
  readonly share: string | null;
}

function steps(plan: LeafPlan, score: LeafScore, own: OwnCells, books: Books): LeafSteps {
  const { ledger } = books;
  const { decided } = plan;
  if (decided !== null && plan.deduction === null) {
    const full = decided === "full-marks";
    const label = full ? "比率的分母为零，按满分计" : "比率的分母为零，不得分";
    if (own.divisor !== null)
      ledger.check(`IF(ISNUMBER(${own.divisor}),${own.divisor}=0,FALSE())`, '"分母不再为零：请重新生成"');
    return {
      worked: ledger.step(label, full ? own.weight : constant(zero)),
      beyondFormulas: false,
      share: null,
      choices: [],
    };
  }
  const { rule, line, plain, deduction } = plan;
  const inputs = new Inputs(plan, givenTo(plan, plan.own, score.actual), own, books);
  const host = new LeafHost(inputs, plan.weight, ledger);
  const isDeducted = deduction !== null;
  const { points } =
    decided === null || decided === "not-applicable"
      ? planFor(allMethods, rule, line?.yardstick ?? null, plain, isDeducted)
      : overZeroPlan(decided, isDeducted);
  const worked = new SheetWriter(host).last(points);
  inputs.holdOthers();
  return {
    worked,
    beyondFormulas: inputs.beyondFormulas || host.beyondFormulas,
    share: inputs.shareCell,
    choices: inputs.cells.choices,
  };
}
