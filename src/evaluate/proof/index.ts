import { toText } from "../../exact/index.js";
import type { Expression, Proof } from "../../figure/expression.js";
import { input } from "../../figure/make.js";
import { provenOverNumbers } from "../../figure/numbers.js";
import { isGroup } from "../../form/tree.js";
import { certain } from "../../shape/certain.js";
import { gradeExpression } from "../../standard/grade.js";
import { capFigure } from "../caps.js";
import { rateFigure, rescaledFigure } from "../figures.js";
import type { FormPlan } from "../plan.js";
import { countedOf, nodeOf } from "../plan-nodes.js";
import { rateOf, scoreOf } from "../score.js";
import { type Added, type FormScore, scoreWithoutCaps } from "../score-form.js";
import { proveLeaf } from "./leaf.js";
import { ProofLog } from "./log.js";
import { MOST_PLACES, proveExact } from "./long.js";
import { type ProvenRatio, proveRatios } from "./ratios.js";
import { proveWeights, sumOf } from "./weights.js";

/** Proves every figure of a scored form. */
export type Prove = (plan: FormPlan, score: FormScore) => Proof;

/**
 * The proof of a result: everything that was read, and every step from there to the figures, as data that anyone can work
 * out again.
 *
 * Source: the figures of the rules, the ratios, the weights and the standard; nothing is worked out here in another way.
 */
export function proofOf(plan: FormPlan, score: FormScore): Proof {
  let log = provenIn(new ProofLog(plan.form, 1), plan, score);
  // What a long value comes to may be told by bounds that do not tell what a sum with it does, or a limit by it.
  for (let places = 32; log.isOpen && places < 2 * MOST_PLACES; places *= 2) {
    log = provenIn(new ProofLog(plan.form, places), plan, score);
  }
  return { schemaVersion: 1, inputs: log.inputs, steps: log.steps };
}

function provenIn(log: ProofLog, plan: FormPlan, score: FormScore): ProofLog {
  const ratios = proveRatios(plan.setting.ratios, plan.form.budget, log, plan.kit.ratios);
  const weights = proveWeights(plan, log);
  const points = plan.nodes.map((_, index) => pointsOf(plan, score, index, weights, ratios, log));
  const isCappedByNode = plan.setting.caps.some((cap) => cap.by.startsWith("/"));
  const before = isCappedByNode ? scoreWithoutCaps(plan, score) : null;
  const free = before === null ? null : new TreeProof(plan, before, null, "uncapped", { points, weights, ratios, log });
  new TreeProof(plan, score, free, "", { points, weights, ratios, log }).whole(score);
  return log;
}

/** What a leaf scores by its rule, or the policy gives where it does not apply; null for a group. */
function pointsOf(
  plan: FormPlan,
  score: FormScore,
  index: number,
  weights: readonly Expression[],
  ratios: ReadonlyMap<string, ProvenRatio>,
  log: ProofLog,
): Expression | null {
  const node = nodeOf(plan, index);
  if (node.leaf === null || isGroup(node.input)) return null;
  if (!node.counted) return ZERO;
  const scored = certain(score.leaves[index]);
  const weight = certain(weights[index]);
  if (!scored.applies) return plan.setting.policy === "full-marks" ? weight : ZERO;
  const ratio = node.input.ratio === undefined ? null : (ratios.get(node.input.ratio) ?? null);
  return proveLeaf(node.leaf, scored.account, weight, ratio, log, plan.kit.methods);
}

const ZERO: Expression = { const: "0" };

interface Parts {
  readonly points: readonly (Expression | null)[];
  readonly weights: readonly Expression[];
  readonly ratios: ReadonlyMap<string, ProvenRatio>;
  readonly log: ProofLog;
}

/** The figures of a tree, from the leaves up: exact, as shown, and in percent. */
class TreeProof {
  private readonly exact: Expression[] = [];
  private readonly shown: Expression[] = [];
  private readonly plan: FormPlan;
  private readonly added: Added;
  /** The figures before any cap, for caps that go by them. */
  private readonly free: TreeProof | null;
  private readonly parts: Parts;

  constructor(plan: FormPlan, added: Added, free: TreeProof | null, prefix: "" | "uncapped", parts: Parts) {
    this.plan = plan;
    this.added = added;
    this.free = free;
    this.parts = parts;
    for (let index = plan.nodes.length - 1; index >= 0; index--) this.node(index, prefix);
  }

  private node(index: number, prefix: "" | "uncapped"): void {
    const { plan, added, parts } = this;
    const { rounding } = plan.setting;
    const node = nodeOf(plan, index);
    const [figure, score] = [certain(added.figures[index]), certain(added.shown[index])];
    const own = parts.points[index] ?? this.sum(node.children);
    const kept = prefix === "" ? this.capped(own, node.path, index) : own;
    const weight = certain(parts.weights[index]);
    const exact = proveExact(node.path, prefix, kept, figure, { node, weight, rounding }, parts.log);
    const shown = exact.score(score);
    this.exact[index] = exact.exact;
    this.shown[index] = shown;
    const rate = prefix === "" ? rateOf(score, node.weight) : null;
    if (rate === null) return;
    const of = provenOverNumbers(rateFigure(input("score"), input("weight")), { score: shown, weight }, {});
    parts.log.step(node.path, "rate", of, toText(rate));
  }

  /** The sum of what counts, as the standard's stage says: of the exact figures, or of those shown. */
  private sum(children: readonly number[]): Expression {
    const parts = this.plan.setting.rounding.stage === "indicator" ? this.shown : this.exact;
    return sumOf(countedOf(this.plan, children).map((child) => certain(parts[child])));
  }

  private capped(own: Expression, of: string, index: number | null): Expression {
    const { plan, parts } = this;
    let kept = own;
    for (const cap of plan.setting.caps) {
      if (cap.of !== of) continue;
      const by = this.figureBy(cap.by);
      if (by === null) continue;
      const weight = index === null ? this.weight() : certain(parts.weights[index]);
      const figure = capFigure(cap, input("figure"), input("by"), input("weight"));
      kept = provenOverNumbers(figure, { figure: kept, by, weight }, {});
    }
    return kept;
  }

  private figureBy(by: string): Expression | null {
    if (!by.startsWith("/")) return this.parts.ratios.get(by)?.exact ?? null;
    const index = this.plan.nodes.findIndex((node) => node.path === by);
    const { shown, exact } = certain(this.free);
    return certain((this.plan.setting.rounding.stage === "indicator" ? shown : exact)[index]);
  }

  /** What all that counts weighs. */
  private weight(): Expression {
    return sumOf(this.plan.first.map((index) => certain(this.parts.weights[index])));
  }

  /** The whole: its weight, its score, its rate and its grade. */
  whole(score: FormScore): void {
    const { plan, parts } = this;
    const { log } = parts;
    const full = plan.whole.weight;
    const applicable = plan.rescaled
      ? log.step("", "applicable-weight", this.weight(), toText(plan.weight))
      : this.weight();
    const fullMarks = plan.rescaled ? this.fullMarks() : applicable;
    const weight = log.step("", "weight", fullMarks, toText(full));
    const sum = this.sum(plan.first);
    const scaled = plan.rescaled
      ? provenOverNumbers(
          rescaledFigure(input("sum"), input("weight"), input("full")),
          { sum, weight: applicable, full: fullMarks },
          {},
        )
      : sum;
    const against = { node: plan.whole, weight, rounding: plan.setting.rounding };
    const exact = proveExact("", "", this.capped(scaled, "total", null), score.total, against, log);
    const shown = exact.score(score.totalShown);
    const { grade } = scoreOf(plan, score.totalShown);
    const rate = rateOf(score.totalShown, full);
    if (rate === null) return;
    const of = provenOverNumbers(rateFigure(input("score"), input("weight")), { score: shown, weight }, {});
    const rated = log.step("", "rate", of, toText(rate));
    if (grade !== null) log.step("", "grade", gradeExpression(rated, plan.setting.standard.grades), { text: grade });
  }

  private fullMarks(): Expression {
    const { form, setting } = this.plan;
    const value = this.plan.whole.weight;
    if (form.fullMarks !== undefined) return this.parts.log.number("/fullMarks", value);
    return { const: toText(value), source: setting.standard.id };
  }
}
