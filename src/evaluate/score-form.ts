import { compare, divide, type Exact, fromPrinted, multiply, round, sumAt, toText, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { CompiledCap, Limited } from "./caps.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import type { Quantity } from "../cell/types.js";
import type { LeafRun } from "../rule/run.js";
import type { FormPlan, NodePlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { type LeafScore, scoreLeaf, statusBeside } from "./score-leaf.js";
import { certain } from "../shape/certain.js";
import { entryAt } from "../shape/look.js";
import { shownIn } from "./shown.js";
import { cut } from "../message/cut.js";

/** A form with its actual values scored; by index of the node. */
export interface FormScore extends Added {
  /** Of a leaf: what its rule gave; null for a group, and for what was not chosen. */
  readonly leaves: readonly (LeafScore | null)[];
  readonly issues: readonly Unsaid[];
}

/** What the leaves of a form come to, without how; by index of the node. */
export interface LeafPoints {
  readonly actuals: Actuals;
  readonly points: readonly Exact[];
  /** Why a leaf has no score. */
  readonly issues: readonly (readonly Unsaid[] | null)[];
}

/** The actual values of a form by leaf, in the order of the plan's `leaves`. */
export type Actuals = readonly (string | Quantity | null)[];

/** What the form itself gives as actual values. */
export function ownActuals(plan: FormPlan): Actuals {
  return plan.leaves.map((index) => nodeOf(plan, index).leaf?.own ?? null);
}

/** Scores every leaf and adds up; issues say which leaves have no score. */
export function scoreForm(plan: FormPlan, actuals: Actuals, explained: boolean): FormScore {
  const leaves: (LeafScore | null)[] = new Array<LeafScore | null>(plan.nodes.length).fill(null);
  const points: Exact[] = new Array<Exact>(plan.nodes.length).fill(zero);
  const issues: Unsaid[] = [];
  for (let place = 0; place < plan.leaves.length; place++) {
    const index = certain(plan.leaves[place]);
    const node = nodeOf(plan, index);
    if (node.leaf === null || !node.counted) continue;
    const score = scoreLeaf(node.leaf, actuals[place] ?? null, explained);
    leaves[index] = score;
    points[index] = leafPoints(plan, node, score);
    if (score.account.issues !== null) issues.push(...score.account.issues);
  }
  return { leaves, issues, ...addedUp(plan, points) };
}

/**
 * Scores every leaf and keeps only what it comes to, so that nothing is left to the collector of garbage; a leaf whose
 * actual value is that of `before` is not scored again.
 */
export function scoreLeaves(plan: FormPlan, actuals: Actuals, before: LeafPoints | null): LeafPoints {
  const points: Exact[] = new Array<Exact>(plan.nodes.length).fill(zero);
  const issues: (readonly Unsaid[] | null)[] = new Array<readonly Unsaid[] | null>(plan.nodes.length).fill(null);
  let scratch: LeafRun | null = null;
  for (let place = 0; place < plan.leaves.length; place++) {
    const index = certain(plan.leaves[place]);
    const node = nodeOf(plan, index);
    if (node.leaf === null || !node.counted) continue;
    const own = actuals[place] ?? null;
    if (before !== null && before.actuals[place] === own) {
      points[index] = certain(before.points[index]);
      issues[index] = before.issues[index] ?? null;
    } else {
      const score = scoreLeaf(node.leaf, own, false, scratch);
      scratch = score.account;
      points[index] = leafPoints(plan, node, score);
      issues[index] = score.account.issues;
    }
  }
  return { actuals, points, issues };
}

/** The figures of a form from those of its leaves. */
export function addedUp(plan: FormPlan, points: readonly Exact[]): Added {
  const caps = plan.setting.caps;
  const uncapped = caps.some((cap) => cap.by.startsWith("/")) ? addUp(plan, points, [], null) : null;
  return addUp(plan, points, caps, uncapped);
}

/** What a form that kept its leaves comes to without any cap: what caps that go by another node look at. */
export function scoreWithoutCaps(plan: FormPlan, score: FormScore): Added {
  return addUp(plan, pointsOf(plan, score), [], null);
}

/** The exact points of the leaves of a form that kept them, before any cap; by index of the node. */
export function pointsOf(plan: FormPlan, score: FormScore): readonly Exact[] {
  return plan.nodes.map((node, index) => {
    const leaf = score.leaves[index] ?? null;
    return leaf === null ? zero : leafPoints(plan, node, leaf);
  });
}

/** The figures of a form; by index of the node. */
export interface Added {
  /** The figure before it is shown: exact, or at stage `indicator` the sum of the rounded parts. */
  readonly figures: readonly Exact[];
  /** The figure as shown: rounded once. */
  readonly shown: readonly Exact[];
  readonly total: Exact;
  readonly totalShown: Exact;
  readonly findings: readonly Unsaid[];
  /** What caps changed, by path of the node; of the whole, `total`. */
  readonly limited: ReadonlyMap<string, readonly Limited[]>;
}

function addUp(plan: FormPlan, points: readonly Exact[], caps: readonly CompiledCap[], by: Added | null): Added {
  const { places, mode, stage } = plan.setting.rounding;
  const figures: Exact[] = new Array<Exact>(plan.nodes.length).fill(zero);
  const shown: Exact[] = new Array<Exact>(plan.nodes.length).fill(zero);
  const findings: Unsaid[] = [];
  const limited = new Map<string, readonly Limited[]>();
  const parts = stage === "indicator" ? shown : figures;
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = nodeOf(plan, index);
    if (!node.counted) continue;
    const figure = node.leaf === null ? sumAt(parts, node.children) : certain(points[index]);
    const kept = caps.length === 0 ? figure : capped(figure, node.path, node.weight, plan, caps, by, findings, limited);
    figures[index] = kept;
    shown[index] = node.finer || node.summed ? shownIn(plan, kept, node) : round(kept, places, mode);
  }
  const whole = rescale(plan, sumAt(parts, plan.first));
  const total = caps.length === 0 ? whole : capped(whole, "total", plan.weight, plan, caps, by, findings, limited);
  return { figures, shown, total, totalShown: shownIn(plan, total, plan.whole), findings, limited };
}

/** Whether a leaf is met, before any cap: by its target, or without one by full marks. */
export function isMet({ plan, score }: { readonly plan: FormPlan; readonly score: FormScore }, index: number): boolean {
  const scored = score.leaves[index] ?? null;
  return scored !== null && statusBeside(scored.points, scored, nodeOf(plan, index).weight) === "met";
}

/** What a leaf scores; where it does not apply and the policy says so, its full weight. */
function leafPoints(plan: FormPlan, node: NodePlan, score: LeafScore): Exact {
  if (score.applies) return score.points;
  return plan.setting.policy === "full-marks" ? node.weight : zero;
}

/** Sum of applicable scores ÷ sum of applicable weights × full marks, exact. */
function rescale(plan: FormPlan, whole: Exact): Exact {
  if (!plan.rescaled || compare(plan.weight, zero) === 0) return whole;
  return multiply(divide(whole, plan.weight), decimalOf(plan.setting.fullMarks));
}

/** Keeps a figure within the points of the band that holds the other figure's value; outside all bands it is free. */
function capped(
  figure: Exact,
  of: string,
  weight: Exact,
  plan: FormPlan,
  caps: readonly CompiledCap[],
  by: Added | null,
  findings: Unsaid[],
  limited: Map<string, readonly Limited[]>,
): Exact {
  let kept = figure;
  for (const cap of caps) {
    const value = cap.of === of ? valueBy(cap.by, plan, by) : null;
    if (value === null) continue;
    const limit = cap.keep(kept, value, weight);
    if (compare(limit, kept) !== 0) {
      const params = { score: toText(kept), cap: toText(limit), ...saidBy(cap.by, plan), value: toText(value) };
      const code = cap.as === "floor" ? "score/raised" : "score/capped";
      findings.push(issue("info", code, params, { path: of === "total" ? "" : of }));
      limited.set(of, [...(limited.get(of) ?? []), { cap, figure: kept, by: value, weight }]);
    }
    kept = limit;
  }
  return kept;
}

/** What a cap goes by, in words: every ratio is a percentage, and a node has points. */
function saidBy(
  by: string,
  { kit, nodes }: FormPlan,
): { readonly by: string; readonly title: string; readonly unit: string } {
  const ratio = kit.ratios.plans.get(by)?.definition;
  if (ratio !== undefined) return { by, title: ratio.title, unit: "percent" };
  const name = nodes.find(({ path }) => path === by)?.input.name ?? by;
  return { by, title: cut(name), unit: "points" };
}

/** The value of a ratio in percent, or the figure of a node before any cap: as the standard's stage adds it up. */
function valueBy(by: string, plan: FormPlan, before: Added | null): Exact | null {
  if (!by.startsWith("/")) {
    const ratio = entryAt(plan.setting.ratios, by);
    return ratio === undefined || ratio.value === null ? null : fromPrinted(ratio.exact);
  }
  const index = plan.nodes.findIndex((node) => node.path === by);
  const figures = plan.setting.rounding.stage === "indicator" ? before?.shown : before?.figures;
  return figures?.[index] ?? null;
}
