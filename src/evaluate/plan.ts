import { ratiosOf } from "../budget/ratio.js";
import { statedFigures } from "../budget/read.js";
import { compare, type Exact, isZero, sumAt } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { isGroup, layOut, leafOf, type TreeNode } from "../form/tree.js";
import type { Indicator, SelfEvaluation } from "../form/types.js";
import { isFiner, weigh } from "../form/weights.js";
import { roundingText } from "../figure/text.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import { resolvedStandard } from "../standard/resolve.js";
import type { ResolvedStandard } from "../standard/types.js";
import { checkCaps } from "./caps-check.js";
import { type Common, commonTo, inherit, type Inherited, NOTHING_INHERITED, type Weighed } from "./common.js";
import type { Kit } from "./kit.js";
import { planLeaf } from "./leaf.js";
import type { LeafPlan } from "./leaf-plan.js";
import { type FormSetting, formSetting } from "./setting.js";
import { applicableWeights, totalWeight } from "./total-weight.js";

/** A form with everything done that its actual values do not change. */
export interface FormPlan {
  /** What it was planned with. */
  readonly kit: Kit;
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  readonly nodes: readonly NodePlan[];
  /** Indices of the leaves, in document order. */
  readonly leaves: readonly number[];
  /** Indices of the first-level indicators. */
  readonly first: readonly number[];
  /** What all that counts weighs. */
  readonly weight: Exact;
  /** What the total is measured against: all that counts, or the full marks that it is converted to. */
  readonly whole: Weighed;
  /** What stands behind the number in a step that rounds it: ` → 2 (half-up)`. */
  readonly roundingWords: string;
  /** The scores are converted to full marks, because not every indicator applies. */
  readonly rescaled: boolean;
  /** Published scores are taken over where a person decides. */
  readonly takesReported: boolean;
  readonly findings: readonly Unsaid[];
}

/** What a form is planned for. */
export interface PlanOptions {
  /** To be evaluated more than once. */
  readonly isReused?: boolean;
  /** With published scores in place of what a person has to decide. */
  readonly takesReported?: boolean;
}

/** What prevents single leaves from being planned, by their paths. */
export type Gaps = ReadonlyMap<string, readonly Unsaid[]>;

/** A node with its weight, without what does not apply; of a leaf, with its plan. */
export interface NodePlan extends TreeNode, Weighed {
  readonly weightDerived: boolean;
  /** Null for a group, and for a leaf that could not be planned. */
  readonly leaf: LeafPlan | null;
}

/**
 * Plans a checked form; all that prevents a result is in `issues`, and what could be planned is planned all the same. What
 * prevents a single leaf is in `gaps` too.
 */
export function planForm(
  kit: Kit,
  given: SelfEvaluation,
  { isReused = false, takesReported = false }: PlanOptions = {},
): { readonly plan: FormPlan | null; readonly issues: readonly Unsaid[]; readonly gaps: Gaps } {
  const issues: Unsaid[] = [];
  const form = given.budget === undefined ? given : { ...given, budget: statedFigures(given.budget) };
  const standard = standardOf(kit, form, issues);
  if (standard === null) return { plan: null, issues, gaps: new Map() };
  const figures = form.budget === undefined ? NO_FIGURES : ratiosOf(kit.ratios, form.budget);
  issues.push(...figures.issues);
  const setting = formSetting(form, standard, figures.ratios);

  const tree = layOut(form.indicators);
  const { places, mode, stage } = setting.rounding;
  const weighed = weigh(tree, places);
  issues.push(...weighed.issues);
  const common = commonTo(kit, form, setting, { isReused, takesReported });
  const { plans, gaps } = planLeaves(tree, weighed.weights, common, issues);
  for (const node of tree) checkChoice(node, issues);
  const capFindings = checkCaps(kit, setting, tree, issues);

  const applicable = applicableWeights(tree, weighed.weights, plans, setting);
  const first = indicesOf(tree, (node) => node.level === 1);
  const weight = sumAt(applicable, first);
  const stated = sumAt(weighed.weights, first);
  // Where what does not apply weighs nothing, nothing is lost.
  const rescaled = setting.policy === "rescale" && compare(weight, stated) !== 0;
  if (rescaled && isZero(weight)) issues.push(issue("error", "not-applicable/all", {}, { path: "/indicators" }));
  const early = stage === "indicator";
  const nodes = tree.map((node, index): NodePlan => {
    const own = certain(applicable[index]);
    return {
      input: node.input,
      level: node.level,
      path: node.path,
      parent: node.parent,
      children: node.children,
      counted: node.counted,
      weight: own,
      finer: isFiner(own, places),
      summed: isGroup(node.input) && early,
      weightDerived: weighed.derived[index] === true,
      leaf: plans[index] ?? null,
    };
  });
  const differing = totalWeight(stated, setting);
  const findings = [...figures.notes, ...weighed.findings, ...capFindings, ...differing];
  const leaves = indicesOf(tree, (node) => !isGroup(node.input));
  // In one: a text made with `+` is kept in its parts.
  const roundingWords = ["", roundingText("", places, mode)].join("");
  const full = rescaled ? decimalOf(setting.fullMarks) : weight;
  const whole = { weight: full, finer: isFiner(full, places), summed: early && !rescaled };
  const made = {
    kit,
    form,
    setting,
    nodes,
    leaves,
    first,
    weight,
    whole,
    roundingWords,
    rescaled,
    takesReported,
    findings,
  };
  return { plan: made, issues, gaps };
}

const NO_FIGURES: ReturnType<typeof ratiosOf> = { ratios: {}, notes: [], issues: [] };

/** The standard that a form names; of one that names none the first, so that all its other issues can be told at once. */
function standardOf({ standards }: Kit, { standard }: SelfEvaluation, issues: Unsaid[]): ResolvedStandard | null {
  if (standard === undefined) issues.push(issue("error", "standard/missing", {}, { path: "/standard" }));
  const [first] = standards.byId.keys();
  const wanted = standard ?? first;
  if (wanted === undefined) return null;
  const read = resolvedStandard(standards, wanted, "/standard");
  if (read.ok) return read.value;
  issues.push(...read.issues);
  return null;
}

/** The plan of each leaf by the index of its node, and what prevents single ones. */
function planLeaves(
  tree: readonly TreeNode[],
  weights: readonly Exact[],
  common: Common,
  issues: Unsaid[],
): { readonly plans: readonly (LeafPlan | null)[]; readonly gaps: Gaps } {
  const gaps = new Map<string, readonly Unsaid[]>();
  const inherited: Inherited[] = [];
  const plans = tree.map((node, index) => {
    const handed = inherit(node, inherited[node.parent] ?? NOTHING_INHERITED);
    inherited.push(handed);
    const leaf = leafOf(node);
    if (leaf === null) return null;
    const before = issues.length;
    const planned = planLeaf(node, leaf, certain(weights[index]), handed, common, issues);
    if (issues.length > before) gaps.set(node.path, issues.slice(before));
    return planned;
  });
  return { plans, gaps };
}

function indicesOf(tree: readonly TreeNode[], wanted: (node: TreeNode) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < tree.length; index++) {
    if (wanted(certain(tree[index]))) indices.push(index);
  }
  return indices;
}

/** 二者择其一: exactly one child is chosen. */
function checkChoice(node: TreeNode, issues: Unsaid[]): void {
  if (!isGroup(node.input) || node.input.choose !== "one") return;
  const chosen = (child: Indicator): boolean => !isGroup(child) && child.chosen === true;
  const count = node.input.children.filter(chosen).length;
  if (count !== 1) issues.push(issue("error", "choose/one", { count }, { path: node.path }));
}
