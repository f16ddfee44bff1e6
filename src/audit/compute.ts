import { type Exact, fromText, round, sum, toText, zero } from "../exact/index.js";
import { type DecimalInput, decimalOf } from "../exact/input.js";
import { asChosen, isSettled } from "./by-person.js";
import { type FormPlan, type NodePlan, planForm } from "../evaluate/plan.js";
import { type FormScore, ownActuals, scoreForm } from "../evaluate/score-form.js";
import { isGroup } from "../indicator/tree.js";
import type { SelfEvaluation, Leaf } from "../indicator/types.js";
import type { Meter } from "./meter.js";
import type { Issue } from "../message/index.js";
import { printedText } from "../exact/printed.js";
import type { Rounding } from "../standard/types.js";

/** A form computed as far as it goes: what cannot be computed is null, and the rest stands. */
export interface Computed {
  readonly plan: FormPlan;
  readonly score: FormScore;
  /** Why some leaves have no score. */
  readonly issues: readonly Issue[];
  /** What planning found, without the consequences of an unknown weight. */
  readonly findings: readonly Issue[];
  /** By index of the node: exact points of a leaf; null for groups and for what cannot be computed. */
  readonly leaves: readonly (Exact | null)[];
  /** By index of the node; null where no weight was published and none can be derived. */
  readonly weights: readonly (Exact | null)[];
  /** Of a form with some leaves changed: `score` is that of the form itself. */
  readonly changed?: true;
}

/** Plans and scores a checked form leaf by leaf; issues only where even the standard cannot be used. */
export function compute(
  form: SelfEvaluation,
  meter: Meter,
  explained = false,
): { readonly value: Computed } | { readonly issues: readonly Issue[] } {
  const planned = planForm(form);
  if (planned.plan === null || form.standard === undefined) return { issues: planned.issues };
  // Only the form's own rules leave a choice to a person: under a hypothesis every score would come out as chosen.
  const { plan, findings: chosen } = explained ? asChosen(planned.plan) : { plan: planned.plan, findings: [] };
  meter.evaluates(plan.leaves.length);
  const score = scoreForm(plan, ownActuals(plan), explained);
  const weights = weightsOf(plan, planned.issues, meter.unweighted);
  const leaves = plan.nodes.map((node, index) => {
    const scored = score.leaves[index] ?? null;
    if (isGroup(node.input) || node.leaf === null || scored === null) return null;
    if (scored.account.issues !== null || weights[index] === null) return null;
    if (scored.status !== "not-applicable") return scored.points;
    return plan.setting.policy === "full-marks" ? node.weight : zero;
  });
  const own = planned.issues.filter((each) => !isConsequence(each, plan, weights, meter.unweighted));
  // Weights that could not be shared out do not differ from what they were to be shared out of.
  const unshared = new Set(own.filter((each) => each.code === "weight/cannot-share").map((each) => each.path));
  const findings = plan.findings.filter(
    (each) =>
      !isConsequence(each, plan, weights, meter.unweighted) &&
      !(each.code === "weight/parts-differ" && unshared.has(`${each.path ?? ""}/weight`)),
  );
  const open = score.issues.filter((each) => !isSettled(each, chosen));
  return { value: { plan, score, issues: [...own, ...open], findings: [...findings, ...chosen], leaves, weights } };
}

/** A weight is known where it is published, or shared out of one that is. */
function weightsOf(plan: FormPlan, issues: readonly Issue[], unweighted: ReadonlySet<string>): (Exact | null)[] {
  const failed = new Set(issues.filter((each) => each.code.startsWith("weight/")).map((each) => each.path ?? ""));
  const weights: (Exact | null)[] = [];
  plan.nodes.forEach((node, index) => {
    let source = index;
    while (source >= 0 && plan.nodes[source]?.input.weight === undefined) source = plan.nodes[source]?.parent ?? -1;
    const owner = plan.nodes[source];
    const shared = source !== index && owner !== undefined && failed.has(`${owner.path}/weight`);
    weights[index] = owner === undefined || shared || unweighted.has(owner.path) ? null : node.weight;
  });
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = plan.nodes[index];
    if (node === undefined || weights[index] !== null || node.children.length === 0) continue;
    const counted = node.children.filter((child) => plan.nodes[child]?.counted === true);
    const parts = allKnown(counted.map((child) => weights[child]));
    if (parts !== null) weights[index] = sum(parts);
  }
  return weights;
}

/** What is said of sums of weights, which say nothing where one is unknown. */
export const WEIGHTS: readonly string[] = [
  "weight/total-differs",
  "weight/parts-differ",
  "weight/nothing-left",
  "weight/cannot-share",
];

/** That the share of a leaf without any published weight is wrong in its points is no finding of its own. */
function isConsequence(
  issue: Issue,
  plan: FormPlan,
  weights: readonly (Exact | null)[],
  unweighted: ReadonlySet<string>,
): boolean {
  if (unweighted.size > 0 && WEIGHTS.includes(issue.code)) return true;
  if (issue.code !== "rule/points-above-weight") return false;
  return plan.nodes.some((node, index) => (issue.path ?? "").startsWith(node.path) && weights[index] === null);
}

/** The exact value of a figure that the check has let through. */
export function valueOf(value: DecimalInput): Exact {
  return fromText(printedText(value)) ?? decimalOf(value);
}

/** A figure as a finding shows it, whatever zeros it was typed with. */
export function amountText(value: DecimalInput): string {
  return toText(valueOf(value));
}

/** The most digits of an exact value that is shown. */
const SHOWN_DIGITS = 60;

/** An exact value as text; one too long to read to 10 places. */
export function textOf(value: Exact): string {
  const text = toText(value);
  return text.length <= SHOWN_DIGITS ? text : toText(round(value, 10, "half-up"));
}

/** As shown by the form's standard. */
export function shownBy(plan: FormPlan, value: Exact): Exact {
  const { places, mode } = plan.setting.rounding;
  return round(value, places, mode);
}

/** A leaf of a form as an audit looks at it. */
export interface LeafRow {
  readonly index: number;
  readonly node: NodePlan;
  readonly leaf: Leaf;
  /** Exact; null where it cannot be computed. */
  readonly points: Exact | null;
  /** Null where it is not known. */
  readonly weight: Exact | null;
}

/** Every leaf of a form, in document order. */
export function leafRows({ plan, leaves, weights }: Computed): readonly LeafRow[] {
  return plan.leaves.flatMap((index): LeafRow[] => {
    const node = plan.nodes[index];
    if (node === undefined || isGroup(node.input)) return [];
    return [{ index, node, leaf: node.input, points: leaves[index] ?? null, weight: weights[index] ?? null }];
  });
}

/** Whether a text gives a reason. */
export function isReason(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/** The places and mode to which every leaf is rounded before adding; null where the standard rounds sums only. */
export function partRounding({ plan }: Computed): PartRounding | null {
  const { places, mode, stage } = plan.setting.rounding;
  return stage === "indicator" ? { places, mode } : null;
}

/** How parts are rounded before they are added. */
export type PartRounding = Pick<Rounding, "places" | "mode">;

/** All of a list, where all of it is known; else null. */
export function allKnown<T>(list: readonly (T | null | undefined)[]): readonly T[] | null {
  return list.every((each): each is T => each !== null && each !== undefined) ? list : null;
}

/** The leaves below a node, or itself, or all of them; without those that do not count. */
export function leavesBelow(computed: Computed, index: number | null): readonly number[] {
  const { nodes, first } = computed.plan;
  const found: number[] = [];
  const visit = (at: number): void => {
    const node = nodes[at];
    if (node === undefined || !node.counted) return;
    if (node.children.length === 0) found.push(at);
    else node.children.forEach(visit);
  };
  (index === null ? first : [index]).forEach(visit);
  return found;
}
