import { equal, type Exact, zero as zeroExact } from "../exact/index.js";
import { Compiler } from "../figure/compile.js";
import {
  ALWAYS,
  check,
  type Figure,
  first,
  fixed,
  input,
  minus,
  type Remark,
  step,
  type Unit,
  when,
  within,
  zero,
} from "../figure/figure.js";
import type { Held, Layout } from "../figure/run.js";
import { type Quick, quickAttainment } from "./attainment/quick.js";
import { Inputs } from "./inputs.js";
import type { Frame, Plan } from "./plan.js";
import { LeafReader } from "./reader.js";
import { LeafRun } from "./run.js";
import type { Rule } from "./types.js";
import type { Line, Yardstick } from "./yardstick.js";
import type { Method } from "./method.js";
import { methods } from "./methods.js";
import { overAchieving } from "./over-achievement.js";

/** A rule made ready for leaves of one kind. */
export interface Scorer {
  readonly layout: Layout;
  /** What comes to the same on a plain number, faster; null where there is no such thing. */
  readonly quick: Quick | null;
  /** Whether a figure of the rule is in the unit of its plain figures. */
  readonly usesPlain: boolean;
  /** Run on a leaf, it gives the points, and leaves the rest in the run. */
  readonly points: (run: LeafRun) => Exact;
}

/**
 * Makes a rule ready for a leaf. What it comes to hangs on the leaf's numbers only when it is run, so all leaves whose
 * targets are of one shape share what was made for the first of them.
 */
export function compileRule(rule: Rule, line: Line | null, plain: Unit, isDeducted: boolean): Scorer {
  let byShape = SCORERS.get(rule);
  if (byShape === undefined) SCORERS.set(rule, (byShape = new Map()));
  const shape = line === null ? "" : line.shape;
  const made = byShape.get(shape);
  for (let each = made; each !== undefined; each = each.next) {
    if (each.isDeducted === isDeducted && sameUnit(each.plain, plain)) return each.scorer;
  }
  const yardstick = line?.yardstick ?? null;
  const quick = isDeducted ? null : quickAttainment(rule, yardstick);
  const scorer = scorerOf(planFor(rule, yardstick, plain, isDeducted), yardstick, quick);
  byShape.set(shape, { plain, isDeducted, scorer, next: made });
  return scorer;
}

/** What was made ready for a shape of target, and what else was made for it, by the unit of plain figures. */
interface Made {
  readonly plain: Unit;
  readonly isDeducted: boolean;
  readonly scorer: Scorer;
  readonly next: Made | undefined;
}

function sameUnit(left: Unit, right: Unit): boolean {
  return left === right || (left.name === right.name && equal(left.size, right.size));
}

/** A rule as a figure, for whoever reads something else off it than the points. */
export function planFor(
  rule: Rule,
  yardstick: Yardstick | null,
  plain: Unit,
  isDeducted: boolean,
): Plan & Pick<Scorer, "usesPlain"> {
  const inputs = new Inputs();
  const plan = planRule(rule, { yardstick, plain, weight: inputs.number("weight"), inputs, at: "rule" });
  const whole = isDeducted ? deducted(plan, inputs.number("deduction/points")) : plan;
  return { ...whole, usesPlain: inputs.usesPlain };
}

/** What is not scored by its rule: a ratio over zero, or an indicator that does not apply and so has no points. */
export const DECIDED: Readonly<Record<"not-applicable" | "full-marks" | "zero", Scorer>> = {
  "not-applicable": {
    layout: { slots: 0, keys: [], places: [] },
    quick: null,
    usesPlain: false,
    points: () => zeroExact,
  },
  "full-marks": /* @__PURE__ */ decided("full-marks", input("weight")),
  zero: /* @__PURE__ */ decided("zero", zero),
};

function decided(how: string, points: Figure): Scorer {
  const told = check("zero-denominator", ALWAYS, false, fixed(how));
  const plan = { points: first([when(told, step("score", points))], zero), met: null, remarks: [], usesPlain: false };
  return scorerOf(plan, null);
}

/** Points that the form takes off after the rule, not below 0. */
function deducted(plan: Plan, points: Figure): Plan {
  return { ...plan, points: step("deduction", within(minus(plan.points, points), zero)) };
}

/** Nobody can change the rule of a form that is evaluated; those of the library's own standards are in form after form. */
const SCORERS = /* @__PURE__ */ new WeakMap<Rule, Map<string, Made>>();

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

const byName: ReadonlyMap<string, Method> = /* @__PURE__ */ new Map(methods.map((each) => [each.method, each]));

/** A rule as a figure: its method, then its modifiers. */
export function planRule(rule: Rule, frame: Frame): Plan {
  const method = byName.get(rule.method);
  if (method === undefined) throw new TypeError(`unchecked method: ${String(rule.method).slice(0, 40)}`);
  // The name has chosen the method, so the rule is one of it.
  const plan = (method.plan as (rule: Rule, frame: Frame, plan: typeof planRule) => Plan)(rule, frame, planRule);
  return rule.overAchievement === undefined ? plan : overAchieving(rule.overAchievement, plan, frame);
}
