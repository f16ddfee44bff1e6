import { sayAll } from "../../message/said.js";
import { type Exact, sum, zero } from "../../exact/index.js";
import { asChosen, isSettled } from "./by-person.js";
import { cellsOf, type Has } from "./cells.js";
import { withExecution } from "./execution.js";
import { withoutEchoes } from "./echoes.js";
import { judgedLeaves } from "./judged.js";
import { reducedLeaves } from "./reduced.js";
import { assumedWeights, type Shared, sharedOut } from "../../evaluate/shared-out.js";
import { everything } from "../../evaluate/kit.js";
import { type FormPlan, planForm } from "../../evaluate/plan.js";
import { countedOf, nodeOf } from "../../evaluate/plan-nodes.js";
import { type FormScore, ownActuals, scoreForm } from "../../evaluate/score-form.js";
import { ratioByTitle } from "../../budget/index.js";
import { isGroup, leafOf } from "../../form/tree.js";
import type { SelfEvaluation } from "../../form/types.js";
import type { Meter } from "./meter.js";
import type { Issue } from "../../message/index.js";
import { certain } from "../../shape/certain.js";
import { allKnown, bounded } from "./values.js";

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
  /** Leaves that share a weight, as none is published of them, and all nodes whose weight is none but theirs. */
  readonly shared: readonly Shared[];
  readonly assumed: ReadonlySet<number>;
  /** Which cells its rows have. */
  readonly has: Has;
  /** Of a form with some leaves changed: `score` is that of the form itself. */
  readonly changed?: true;
}

/** Plans and scores a checked form leaf by leaf; issues only where even the standard cannot be used. */
export function compute(
  form: SelfEvaluation,
  meter: Meter,
  explained = false,
): { readonly value: Computed } | { readonly issues: readonly Issue[] } {
  const planned = planForm(everything, withExecution(form));
  const found = sayAll(planned.issues);
  if (planned.plan === null || form.standard === undefined) return { issues: found };
  // Only the form's own rules leave a choice to a person: under a hypothesis every score would come out as chosen.
  const { plan: made } = planned;
  const shared = sharedOut(made).filter(({ owner }) => !meter.unweighted.has(nodeOf(made, owner).path));
  const assumed = assumedWeights(made, shared);
  const { plan, findings: chosen } = explained ? asChosen(made, assumed) : { plan: made, findings: [] };
  meter.evaluates(plan.leaves.length);
  const score = scoreForm(plan, ownActuals(plan), explained);
  const weights = weightsOf(plan, found, meter.unweighted);
  const computed = plan.nodes.map((node, index) => {
    const scored = score.leaves[index] ?? null;
    if (isGroup(node.input) || node.leaf === null || scored === null) return null;
    if (scored.account.issues !== null || weights[index] === null) return null;
    if (scored.applies) return bounded(scored.points);
    return plan.setting.policy === "full-marks" ? node.weight : zero;
  });
  const reduced = explained ? reducedLeaves(plan, score, computed, weights) : NONE_REDUCED;
  const leaves = computed.map((points, index) => (reduced.has(index) ? null : points));
  const isOwn = (each: Issue): boolean => !isConsequence(each, plan, weights, meter.unweighted, assumed);
  const own = found.filter(isOwn);
  // Weights that could not be shared out do not differ from what they were to be shared out of.
  const unshared = new Set(own.filter((each) => each.code === "weight/cannot-share").map((each) => each.path));
  const said = sayAll(plan.findings).filter(
    (each) => isOwn(each) && !(each.code === "weight/parts-differ" && unshared.has(`${each.path ?? ""}/weight`)),
  );
  const findings = withoutEchoes(said, plan);
  const open = sayAll(score.issues).filter((each) => isOwn(each) && !isSettled(each, chosen));
  const has = cellsOf(plan);
  const judged = judgedLeaves(plan, score, [...own, ...open], has);
  return {
    value: {
      plan,
      score,
      issues: judged.issues,
      findings: [
        ...findings.map((each) => ofIndicators(each, plan)),
        ...chosen,
        ...reduced.values(),
        ...judged.findings,
      ],
      leaves,
      weights,
      shared,
      assumed,
      has,
    },
  };
}

const NONE_REDUCED: ReturnType<typeof reducedLeaves> = new Map();

/** A weight is known where it is published, or shared out of one that is. */
function weightsOf(plan: FormPlan, issues: readonly Issue[], unweighted: ReadonlySet<string>): (Exact | null)[] {
  const failed = new Set(issues.filter((each) => each.code.startsWith("weight/")).map((each) => each.path ?? ""));
  const weights: (Exact | null)[] = [];
  plan.nodes.forEach((node, index) => {
    let source = index;
    while (source >= 0 && nodeOf(plan, source).input.weight === undefined) source = nodeOf(plan, source).parent;
    const owner = plan.nodes[source];
    const shared = source !== index && owner !== undefined && failed.has(`${owner.path}/weight`);
    weights[index] = owner === undefined || shared || unweighted.has(owner.path) ? null : node.weight;
  });
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const { children } = nodeOf(plan, index);
    if (weights[index] !== null || children.length === 0) continue;
    const parts = allKnown(countedOf(plan, children).map((child) => weights[child]));
    if (parts !== null) weights[index] = sum(parts);
  }
  return weights;
}

/** What a table of the indicators alone weighs: the rest is the money's, which stands in a block of its own. */
const WITHOUT_MONEY: readonly string[] = ["90", "80", "70"];

/** That a table without a row for the money weighs what the indicators of a form do is no contradiction. */
function ofIndicators(finding: Issue, plan: FormPlan): Issue {
  if (finding.code !== "weight/total-differs" || !WITHOUT_MONEY.includes(String(finding.params["sum"]))) return finding;
  const hasMoney = plan.leaves.some((index) => {
    const { ratio, name } = certain(leafOf(nodeOf(plan, index)));
    return (ratio ?? ratioByTitle(name)?.name) === "budget-execution";
  });
  return hasMoney ? finding : { ...finding, severity: "warning" };
}

/** What is said of the weights within a node, which says nothing where its own is unknown. */
const WITHIN: readonly string[] = ["weight/parts-differ", "weight/nothing-left"];

/** Whether an issue only follows from a weight that nobody published: of its sum, or of the points that a leaf may give. */
function isConsequence(
  { code, path = "" }: Issue,
  plan: FormPlan,
  weights: readonly (Exact | null)[],
  unweighted: ReadonlySet<string>,
  assumed: ReadonlySet<number>,
): boolean {
  if (code === "weight/total-differs") return unweighted.size > 0;
  if (WITHIN.includes(code)) return unweighted.has(path.replace(/\/weight$/, ""));
  if (code !== "rule/points-above-weight") return false;
  return plan.leaves.some((index) => {
    const isOf = path.startsWith(`${nodeOf(plan, index).path}/`);
    return isOf && (weights[index] === null || assumed.has(index));
  });
}
