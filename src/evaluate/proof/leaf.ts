import { type Exact, toText, zero } from "../../exact/index.js";
import type { Expression, ProofValue } from "../../figure/expression.js";
import type { Flag, Input, Told } from "../../figure/figure.js";
import { expressionOf, type Witness } from "../../figure/prove-expression.js";
import { Prover } from "../../figure/prove.js";
import { overZeroPlan, planFor } from "../../rule/compile.js";
import type { MethodKit } from "../../rule/kit.js";
import { LeafReader } from "../../rule/reader.js";
import { LeafRun } from "../../rule/run.js";
import { chosenOf } from "../../rule/tiers/choice.js";
import type { Actual } from "../../cell/types.js";
import { certain } from "../../shape/certain.js";
import { token } from "../../shape/pointer.js";
import type { LeafPlan } from "../leaf-plan.js";
import type { ProofLog } from "./log.js";
import type { ProvenRatio } from "./ratios.js";

/** Proves what a leaf scores by its rule, from its cells on; the expression of its exact points. */
export function proveLeaf(
  plan: LeafPlan,
  scored: LeafRun,
  weight: Expression,
  ratio: ProvenRatio | null,
  log: ProofLog,
  methods: MethodKit,
): Expression {
  const { decided } = plan;
  if (decided === "not-applicable") return ZERO;
  if (decided === null && plan.award?.isRule === true) return reportedIn(plan, log);
  const yardstick = plan.line?.yardstick ?? null;
  const isDeducted = plan.deduction !== null;
  const { points } =
    decided === null
      ? planFor(methods, plan.rule, yardstick, plan.plain, isDeducted)
      : overZeroPlan(decided, isDeducted);
  const run = new LeafRun(plan, scored.given, false);
  run.setOut();
  const prover = new Prover(new LeafReader(yardstick), run, new LeafWitness(plan, weight, ratio, log));
  prover.value(points);
  const proven = expressionOf(points, prover);
  if (decided === null || ratio === null) return proven;
  return { op: "if", args: [{ op: "=", args: [ratio.denominator, ZERO] }, proven, ZERO] };
}

const ZERO: Expression = { const: "0" };

/** The published score, as a person's decision. */
function reportedIn({ path, award }: LeafPlan, log: ProofLog): Expression {
  return log.number(`${path}/reported`, certain(award).reported);
}

/** Says where a leaf's inputs stand in its form. */
class LeafWitness implements Witness<LeafRun> {
  readonly source: string | undefined;
  private readonly plan: LeafPlan;
  private readonly weight: Expression;
  private readonly ratio: ProvenRatio | null;
  private readonly log: ProofLog;

  constructor(plan: LeafPlan, weight: Expression, ratio: ProvenRatio | null, log: ProofLog) {
    this.plan = plan;
    this.source = plan.source;
    this.weight = weight;
    this.ratio = ratio;
    this.log = log;
  }

  step(what: string, expression: Expression, value: ProofValue): Expression {
    return this.log.step(this.plan.path, what, expression, value);
  }

  input(input: Input, run: LeafRun): Expression {
    const { key } = input;
    if (key === "weight") return this.weight;
    if (key.startsWith("target")) return this.target(key);
    if (key === "awardedShare" && this.plan.award !== null) return this.awarded(run);
    const value = new LeafReader(this.plan.line?.yardstick ?? null).number(input)(run);
    if (key === "cases" && this.actual(run, "quantity") !== null) return this.cell(run, "quantity", value);
    if (key === "actual") return this.cell(run, input.guard.is === "day" ? "date" : "quantity", value);
    const at = key.startsWith("measures/") ? `measures/${token(key.slice("measures/".length))}` : key;
    const text = key.startsWith("actual#") ? run.given.text : null;
    return this.log.number(`${this.plan.path}/${at}`, value, unitOf(key, run), text);
  }

  told({ key, as, among }: Told, run: LeafRun): Expression {
    const actual = this.actual(run, "qualitative");
    if (actual?.kind !== "qualitative") return { const: false };
    const tier = run.given.repeatsTarget ? "met" : actual.tier;
    const text = (among === null ? tier : chosenOf(among, run.given)?.name) ?? actual.text;
    const words = this.log.input(`${this.plan.path}/${key}${this.mark(actual, run)}`, { text }, null, run.given.text);
    return { op: "=", args: [words, { const: { text: as } }] };
  }

  flag({ key, holds }: Flag): Expression {
    const { ruleAt, source } = this.plan;
    if (ruleAt === null) return source === undefined ? { const: holds } : { const: holds, source };
    return this.log.input(`${ruleAt}/${key}`, holds);
  }

  /** The published score as a share of the weight, before what the form takes off. */
  private awarded(run: LeafRun): Expression {
    const { deduction, path } = this.plan;
    const reported = reportedIn(this.plan, this.log);
    const whole: Expression =
      deduction === null
        ? reported
        : { op: "+", args: [reported, this.log.number(`${path}/deduction/points`, deduction)] };
    const value = toText(run.given.beside.awardedShare ?? zero);
    return this.step("awarded-share", { op: "/", args: [whole, this.weight] }, value);
  }

  /** A number of the target cell, else of the ideal that the ratio is measured against. */
  private target(key: string): Expression {
    const { line, target, targetText, path } = this.plan;
    const number = line?.numbers.find((each) => each.key === key);
    if (number === undefined) throw new RangeError(`no number ${key}`);
    if (targetText === null) return { const: toText(number.value), source: "ideal" };
    const unit = target !== null && "unit" in target ? target.unit : null;
    return this.log.number(`${path}/${key}`, number.value, unit);
  }

  /** What the actual cell says; of a leaf that states none, its ratio. */
  private cell(run: LeafRun, kind: Actual["kind"], value: Exact): Expression {
    const actual = this.actual(run, kind);
    if (run.given.text === null && this.ratio?.exact != null) return this.ratio.exact;
    const unit = actual?.kind === "quantity" ? actual.unit : null;
    return this.log.number(
      `${this.plan.path}/actual${actual === null ? "" : this.mark(actual, run)}`,
      value,
      unit,
      run.given.text,
    );
  }

  private actual({ given: { actual, parts } }: LeafRun, kind: Actual["kind"]): Actual | null {
    return (parts ?? [actual]).find((part) => part?.kind === kind) ?? null;
  }

  /** Where a cell speaks of several things, which of them this is. */
  private mark(actual: Actual, { given: { parts } }: LeafRun): string {
    return parts === null ? "" : `#${parts.indexOf(actual)}`;
  }
}

function unitOf(key: string, { given: { beside } }: LeafRun): string | null {
  const name = key.startsWith("measures/") ? key.slice("measures/".length) : null;
  const cell = key === "previous" ? beside.previous : name === null ? null : (beside.measures?.[name] ?? null);
  return cell?.kind === "quantity" ? cell.unit : null;
}
