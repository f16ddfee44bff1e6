import { ratioDefinition, ratios } from "../budget/index.js";
import { statedFigures } from "../budget/read.js";
import { add, type Exact, isZero, subtract, sum, toText, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { isGroup, layOut, leafOf, type TreeNode } from "../indicator/tree.js";
import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import { weigh } from "../indicator/weights.js";
import { roundingText } from "../figure/text.js";
import { type Issue, issue } from "../message/index.js";
import { resolveStandard } from "../standard/index.js";
import { type Common, inherit, type Inherited, NOTHING_INHERITED } from "./common.js";
import { type LeafPlan, planLeaf } from "./leaf.js";
import { type FormSetting, formSetting } from "./setting.js";

/** A form with everything done that its actual values do not change. */
export interface FormPlan {
  readonly form: SelfEvaluation;
  readonly setting: FormSetting;
  readonly nodes: readonly NodePlan[];
  /** Indices of the leaves, in document order. */
  readonly leaves: readonly number[];
  /** Indices of the first-level indicators. */
  readonly first: readonly number[];
  /** What all that counts weighs. */
  readonly weight: Exact;
  /** What stands behind the number in a step that rounds it: ` → 2 (half-up)`. */
  readonly roundingWords: string;
  /** The scores are converted to full marks, because not every indicator applies. */
  readonly rescaled: boolean;
  readonly findings: readonly Issue[];
}

/** A node with its weight; of a leaf, with its plan. */
export interface NodePlan extends TreeNode {
  /** What it weighs in the sum: without what does not apply. */
  readonly weight: Exact;
  readonly weightDerived: boolean;
  /** Null for a group, and for a leaf that could not be planned. */
  readonly leaf: LeafPlan | null;
}

/** Plans a checked form; all that prevents a result is in `issues`, and what could be planned is planned all the same. */
export function planForm(
  given: SelfEvaluation,
  isReused: boolean = false,
): { readonly plan: FormPlan | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const form = given.budget === undefined ? given : { ...given, budget: statedFigures(given.budget) };
  if (form.standard === undefined) issues.push(issue("error", "standard/missing", {}, { path: "/standard" }));
  const standard = resolveStandard(form.standard ?? FALLBACK, "/standard");
  if (!standard.ok) return { plan: null, issues: [...issues, ...standard.issues] };
  const figures = form.budget === undefined ? { ratios: {}, notes: [], issues: [] } : ratios(form.budget);
  issues.push(...figures.issues);
  const setting = formSetting(form, standard.value, figures.ratios);

  const tree = layOut(form.indicators);
  const weighed = weigh(tree, setting.rounding.places);
  issues.push(...weighed.issues);
  const common: Common = {
    form,
    setting,
    rules: new Map(),
    isReused,
    units: new Map(),
    targetUnits: new Map(),
    plainUnits: new Map(),
  };
  const inherited: Inherited[] = [];
  const plans = tree.map((node, index) => {
    const handed = inherit(node, inherited[node.parent] ?? NOTHING_INHERITED);
    inherited.push(handed);
    const leaf = leafOf(node);
    return leaf === null ? null : planLeaf(node, leaf, weighed.weights[index] ?? zero, handed, common, issues);
  });
  for (const node of tree) checkChoice(node, issues);
  const capFindings: Issue[] = [];
  checkCaps(setting, tree, issues, capFindings);

  const applicable = applicableWeights(tree, weighed.weights, plans, setting);
  const first = indicesOf(tree, (node) => node.level === 1);
  const weight = sum(first.map((index) => applicable[index] ?? zero));
  const rescaled = setting.policy === "rescale" && plans.some((plan) => plan?.decided === "not-applicable");
  if (rescaled && isZero(weight)) issues.push(issue("error", "not-applicable/all", {}, { path: "/indicators" }));
  const nodes = tree.map((node, index): NodePlan => {
    const own = applicable[index] ?? zero;
    return {
      input: node.input,
      level: node.level,
      path: node.path,
      parent: node.parent,
      children: node.children,
      counted: node.counted,
      weight: own,
      weightDerived: weighed.derived[index] === true,
      leaf: plans[index] ?? null,
    };
  });
  const findings = [
    ...figures.notes,
    ...weighed.findings,
    ...capFindings,
    ...totalWeight(
      first.map((index) => weighed.weights[index] ?? zero),
      setting,
    ),
  ];
  const leaves = indicesOf(tree, (node) => !isGroup(node.input));
  // In one: a text made with `+` is kept in its parts.
  const roundingWords = ["", roundingText("", setting.rounding.places, setting.rounding.mode)].join("");
  return { plan: { form, setting, nodes, leaves, first, weight, roundingWords, rescaled, findings }, issues };
}

/** What a form without a standard is read by, so that all its other issues can be told at once. */
const FALLBACK = "cn-mof-2020-10";

function indicesOf(tree: readonly TreeNode[], wanted: (node: TreeNode) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < tree.length; index++) {
    const node = tree[index];
    if (node !== undefined && wanted(node)) indices.push(index);
  }
  return indices;
}

/** 二者择其一: exactly one child is chosen. */
function checkChoice(node: TreeNode, issues: Issue[]): void {
  if (!isGroup(node.input) || node.input.choose !== "one") return;
  const chosen = (child: Indicator): boolean => !isGroup(child) && child.chosen === true;
  const count = node.input.children.filter(chosen).length;
  if (count !== 1) issues.push(issue("error", "choose/one", { count }, { path: node.path }));
}

/** Every cap points at something; one by a ratio that the figures do not give is said not to be applied. */
function checkCaps(setting: FormSetting, tree: readonly TreeNode[], issues: Issue[], findings: Issue[]): void {
  if (setting.caps.length === 0) return;
  const paths = new Set(tree.map((node) => node.path));
  setting.caps.forEach((cap, place) => {
    const pointers = [cap.of === "total" ? null : cap.of, cap.by.startsWith("/") ? cap.by : null];
    for (const pointer of pointers) {
      if (pointer === null || paths.has(pointer)) continue;
      issues.push(issue("error", "cap/unknown", { pointer: pointer.slice(0, 80) }, { path: `/caps/${place}` }));
    }
    if (cap.by.startsWith("/")) return;
    const ratio = cap.by.slice(0, 40);
    if (ratioDefinition(cap.by) === undefined) {
      issues.push(issue("error", "ratio/unknown", { ratio }, { path: `/caps/${place}/by` }));
    } else if ((setting.ratios[cap.by]?.value ?? null) === null) {
      findings.push(issue("warning", "cap/not-applied", { ratio }, { path: `/caps/${place}/by` }));
    }
  });
}

/** The weights without what does not apply: dropped and rescaled leaves weigh nothing, here and above. */
function applicableWeights(
  tree: readonly TreeNode[],
  weights: readonly Exact[],
  plans: readonly (LeafPlan | null)[],
  setting: FormSetting,
): readonly Exact[] {
  const applicable = weights.map((weight, index) => (tree[index]?.counted === true ? weight : zero));
  if (setting.policy === undefined || setting.policy === "full-marks") return applicable;
  tree.forEach((node, index) => {
    if (plans[index]?.decided !== "not-applicable" || !node.counted) return;
    const weight = weights[index] ?? zero;
    for (let at = index; at >= 0; at = tree[at]?.parent ?? -1) {
      applicable[at] = subtract(applicable[at] ?? zero, weight);
    }
  });
  return applicable;
}

function totalWeight(weights: readonly Exact[], setting: FormSetting): Issue[] {
  const total = weights.reduce(add, zero);
  const fullMarks = decimalOf(setting.fullMarks);
  if (isZero(subtract(total, fullMarks))) return [];
  const params = { sum: toText(total), fullMarks: toText(fullMarks) };
  return [issue("error", "weight/total-differs", params, { path: "/indicators" })];
}
