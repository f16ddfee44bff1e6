import { equal, zero as zeroExact } from "../exact/index.js";
import { Compiler } from "../figure/compile.js";
import type { Figure, Remark, Unit } from "../figure/figure.js";
import { ALWAYS, check, first, fixed, minus, step, when, within, zero } from "../figure/make.js";
import type { Held } from "../figure/run.js";
import { Inputs } from "./inputs.js";
import type { MethodKit } from "./kit.js";
import type { MethodOf } from "./method.js";
import type { Frame, Plan, PlanRule } from "./plan.js";
import { LeafReader } from "./reader.js";
import { LeafRun } from "./run.js";
import type { Quick, Scorer } from "./scorer.js";
import type { Rule } from "./types.js";
import type { Line, Yardstick } from "./yardstick.js";
import { cutOff } from "./cut-off.js";
import { overAchieving } from "./over-achievement.js";
import { cut } from "../message/cut.js";

/**
 * Makes a rule ready for a leaf. What it comes to hangs on the leaf's numbers only when it is run, so all leaves whose
 * targets are of one shape share what was made for the first of them.
 */
export function compileRule(kit: MethodKit, rule: Rule, line: Line | null, plain: Unit, isDeducted: boolean): Scorer {
  let byShape = kit.made.get(rule);
  if (byShape === undefined) kit.made.set(rule, (byShape = new Map()));
  const shape = line === null ? null : line.shape;
  const made = byShape.get(shape);
  for (let each = made; each !== undefined; each = each.next) {
    if (each.isDeducted === isDeducted && sameUnit(each.plain, plain)) return each.scorer;
  }
  const yardstick = line?.yardstick ?? null;
  const quick = isDeducted ? null : quickOf(kit, rule, yardstick);
  const scorer = scorerOf(planFor(kit, rule, yardstick, plain, isDeducted), yardstick, quick);
  byShape.set(shape, { plain, isDeducted, scorer, next: made });
  return scorer;
}

function sameUnit(left: Unit, right: Unit): boolean {
  return left === right || (left.name === right.name && equal(left.size, right.size));
}

/** A rule as a figure, for whoever reads something else off it than the points. */
export function planFor(
  kit: MethodKit,
  rule: Rule,
  yardstick: Yardstick | null,
  plain: Unit,
  isDeducted: boolean,
): Plan & Pick<Scorer, "usesPlain"> {
  const inputs = new Inputs();
  const plan = planRule(kit, rule, { yardstick, plain, weight: inputs.number("weight"), inputs, at: "rule" });
  const whole = isDeducted ? deducted(plan, inputs.number("deduction/points")) : plan;
  return { ...whole, usesPlain: inputs.usesPlain };
}

/** What a leaf comes to that is not scored by its rule: its ratio divides by zero, or it does not apply. */
export type Decided = "not-applicable" | "full-marks" | "zero";

/** What scores such a leaf; one that does not apply has no points. */
export function decidedScorer(decided: Decided, isDeducted: boolean): Scorer {
  if (decided === "not-applicable") return NO_POINTS;
  return scorerOf({ ...overZeroPlan(decided, isDeducted), usesPlain: false }, null);
}

const NO_POINTS: Scorer = {
  layout: { slots: 0, keys: [], places: [] },
  quick: null,
  usesPlain: false,
  points: () => zeroExact,
};

/** What a ratio over zero comes to, as a figure; the form's own deduction is taken off all the same. */
export function overZeroPlan(decided: "full-marks" | "zero", isDeducted: boolean): Plan {
  const inputs = new Inputs();
  const points = decided === "full-marks" ? inputs.number("weight") : zero;
  const told = check("zero-denominator", ALWAYS, false, fixed(decided));
  const plan: Plan = { points: first([when(told, step("score", points))], zero), met: null, remarks: [] };
  return isDeducted ? deducted(plan, inputs.number("deduction/points")) : plan;
}

/** Points that the form takes off after the rule, not below 0. */
function deducted(plan: Plan, points: Figure): Plan {
  return { ...plan, points: step("deduction", within(minus(plan.points, points), zero)) };
}

function scorerOf(plan: ReturnType<typeof planFor>, yardstick: Yardstick | null, quick: Quick | null = null): Scorer {
  const compiler = new Compiler<LeafRun>(new LeafReader(yardstick));
  const points = compiler.value(plan.points);
  const remarks = plan.remarks.map((remark) => remarked(remark, compiler));
  const met = metOf(plan, compiler);
  return {
    layout: compiler.layout(),
    quick,
    usesPlain: plan.usesPlain,
    points: (run) => {
      run.setOut();
      const value = points(run);
      if (run.refused) return value;
      for (const remark of remarks) remark(run);
      run.met = met(run);
      return value;
    },
  };
}

function remarked(
  { when, severity, code, params, below }: Remark,
  compiler: Compiler<LeafRun>,
): (run: LeafRun) => void {
  const holds = when === null ? null : compiler.test(when);
  const made = compiler.params(params);
  return (run) => {
    if (holds === null || holds(run)) run.remark(severity, code, made(run), below);
  };
}

/** Whether the target is met; null where the score tells, or the target cannot be compared with what is given. */
function metOf({ met, byScore, beside }: Plan, compiler: Compiler<LeafRun>): (run: LeafRun) => boolean | null {
  if (met === null) return () => null;
  const holds: Held<LeafRun> = compiler.test(met);
  const scored = byScore === undefined ? null : compiler.test(byScore);
  return (run) => {
    if (scored !== null && scored(run)) return null;
    if (beside === undefined) return holds(run);
    const aside = new LeafRun(run.leaf, run.given, false);
    aside.setOut();
    const held = holds(aside);
    return aside.refused ? null : held;
  };
}

/** A rule as a figure: its method, then its modifiers. */
function planRule(kit: MethodKit, rule: Rule, frame: Frame): Plan {
  const method = kit.byName.get(rule.method);
  if (method === undefined) throw new TypeError(`unchecked method: ${cut(String(rule.method))}`);
  // The name has chosen the method, so the rule is one of it.
  const plan = (method.plan as (rule: Rule, frame: Frame, plan: PlanRule) => Plan)(rule, frame, (inner, below) =>
    planRule(kit, inner, below),
  );
  const over = rule.overAchievement === undefined ? plan : overAchieving(rule.overAchievement, plan, frame);
  return rule.cutOff === undefined ? over : cutOff(rule.cutOff, rule, over, frame);
}

/** What scores a plain number by the rule, faster; null where there is no such thing. */
function quickOf(kit: MethodKit, rule: Rule, yardstick: Yardstick | null): Quick | null {
  const quick = kit.byName.get(rule.method)?.quick as MethodOf<Rule>["quick"];
  const isModified = rule.overAchievement !== undefined || rule.cutOff !== undefined;
  return isModified ? null : (quick?.(rule, yardstick) ?? null);
}
