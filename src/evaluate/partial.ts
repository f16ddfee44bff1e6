import { add, type Exact, toText, zero } from "../exact/index.js";
import { inLeaf } from "../form/in-leaf.js";
import { isGroup } from "../form/tree.js";
import type { Issue, Unsaid } from "../message/types.js";
import { say } from "../message/unsaid.js";
import { certain } from "../shape/certain.js";
import type { FormPlan, Gaps, NodePlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import { heldOf } from "./held.js";
import { awardedIn, buildIndicator, resultHead } from "./result.js";
import { scoreOf } from "./score.js";
import { type Added, addedUp, type FormScore, pointsOf } from "./score-form.js";
import { shownIn } from "./shown.js";
import type { ScoredLeaf } from "./types.js";
import type {
  LeafOutcome,
  OpenLeaf,
  PartialEvaluation,
  PartialIndicator,
  PartialScore,
  Progress,
} from "./partial-types.js";

/** Why an indicator has no score, by its index; null where it has one. */
type IssuesAt = (index: number) => readonly Unsaid[] | null;

/** What has no score: leaves with the reason, and all nodes by index. */
interface Open {
  readonly leaves: ReadonlyMap<number, readonly Unsaid[]>;
  readonly nodes: ReadonlySet<number>;
}

/** What can be told of a form some of whose leaves have no score; null where all have one. */
export function partialEvaluation(
  plan: FormPlan,
  score: FormScore,
  gaps: Gaps,
  noticed: readonly Unsaid[],
): PartialEvaluation | null {
  const open = openOf(plan, gaps, (index) => score.leaves[index]?.account.issues ?? null);
  if (open.leaves.size === 0) return null;
  const findings: Unsaid[] = [...noticed, ...plan.findings];
  const points = (index: number): Exact | null =>
    open.leaves.has(index) ? null : (score.leaves[index]?.points ?? null);
  const held = heldOf(plan, score, points, findings);
  const build = (index: number): PartialIndicator => {
    const node = nodeOf(plan, index);
    if (!open.nodes.has(index)) return buildIndicator(plan, score, index, held, findings);
    const head = openHead(node);
    if (isGroup(node.input)) return { ...head, children: node.children.map(build) };
    const issues = sayAll(certain(open.leaves.get(index)), plan);
    return { ...head, issues, ...(gaps.has(node.path) ? {} : cellsOf(node, score.leaves[index]?.actual ?? null)) };
  };
  const indicators = plan.first.map(build);
  const closed = new Set(["", ...[...open.nodes].map((index) => nodeOf(plan, index).path)]);
  findings.push(...score.findings.filter(({ path = "" }) => !closed.has(path)));
  const { weight, ratios, ...head } = resultHead(plan);
  const known = partialScore(plan, pointsOf(plan, score), score, open);
  return {
    ...head,
    ...known,
    exact: null,
    weight,
    ...awardedIn(plan, score),
    indicators,
    ratios,
    findings: sayAll(findings, plan),
  };
}

/** How far a form is filled in: what scoring its leaves came to. */
export function progressOf(
  plan: FormPlan,
  points: readonly Exact[],
  issues: readonly (readonly Unsaid[] | null)[],
  gaps: Gaps,
): Progress {
  const added = addedUp(plan, points);
  const open = openOf(plan, gaps, (index) => issues[index] ?? null);
  if (open.leaves.size > 0) return partialScore(plan, points, added, open);
  return { ...scoreOf(plan, added.totalShown), leaves: outcomes(plan, added, open) };
}

function partialScore(plan: FormPlan, points: readonly Exact[], added: Added, open: Open): PartialScore {
  const isEach = plan.setting.rounding.stage === "indicator";
  let [score, weight] = [zero, zero];
  for (const index of plan.leaves) {
    const node = nodeOf(plan, index);
    if (!node.counted || open.leaves.has(index)) continue;
    const own = certain(points[index]);
    score = add(score, isEach ? shownIn(plan, own, node) : own);
    weight = add(weight, node.weight);
  }
  const whole = { weight, finer: plan.nodes.some(({ finer }) => finer), summed: isEach };
  const covered = { score: toText(shownIn(plan, score, whole)), weight: toText(weight) };
  const leaves = outcomes(plan, added, open);
  return { partial: true, score: null, rate: null, grade: null, covered, leaves };
}

function outcomes(plan: FormPlan, { shown }: Added, open: Open): readonly LeafOutcome[] {
  return plan.leaves.map((index) => {
    const { path } = nodeOf(plan, index);
    const issues = open.leaves.get(index);
    if (issues === undefined) return { path, score: toText(certain(shown[index])) };
    return { path, issues: sayAll(issues, plan) };
  });
}

/** The leaves without a score, and what stands above them or is limited by what does. */
function openOf(plan: FormPlan, gaps: Gaps, issuesAt: IssuesAt): Open {
  const leaves = new Map<number, readonly Unsaid[]>();
  const nodes = new Set<number>();
  const close = (index: number, isGap: boolean): void => {
    for (let at = index; at >= 0 && !nodes.has(at); at = nodeOf(plan, at).parent) {
      nodes.add(at);
      // What was not chosen counts nowhere, but a group in which it could not even be planned is not whole.
      if (!nodeOf(plan, at).counted && !isGap) break;
    }
  };
  for (const index of plan.leaves) {
    const gap = gaps.size === 0 ? undefined : gaps.get(nodeOf(plan, index).path);
    const issues = gap ?? issuesAt(index);
    if (issues === null) continue;
    leaves.set(index, issues);
    close(index, gap !== undefined);
  }
  if (leaves.size > 0) limitedBy(plan, leaves, nodes, close);
  return { leaves, nodes };
}

/** What a cap limits by a figure that is not known is not known either, for the same reasons. */
function limitedBy(
  plan: FormPlan,
  leaves: Map<number, readonly Unsaid[]>,
  nodes: ReadonlySet<number>,
  close: (index: number, isGap: boolean) => void,
): void {
  const at = (pointer: string): number => plan.nodes.findIndex(({ path }) => path === pointer);
  const groups = new Map<number, readonly Unsaid[]>();
  /** Why a figure is not known: what lies in or below it is not, or is limited by what is not. */
  const reasons = (path: string): readonly Unsaid[] =>
    [...leaves, ...groups].flatMap(([index, issues]) =>
      `${nodeOf(plan, index).path}/`.startsWith(`${path}/`) ? issues : [],
    );
  for (let before = -1; before !== nodes.size;) {
    before = nodes.size;
    for (const cap of plan.setting.caps) {
      const [of, by] = [at(cap.of), at(cap.by)];
      if (of < 0 || !nodes.has(by) || nodes.has(of)) continue;
      const limited = plan.leaves.includes(of) ? leaves : groups;
      limited.set(of, reasons(cap.by));
      close(of, false);
    }
  }
}

function openHead({ input, level, path, weight, weightDerived }: NodePlan): Omit<OpenLeaf, "issues"> {
  return {
    name: input.name,
    ...(input.code === undefined ? {} : { code: input.code }),
    level,
    path,
    weight: toText(weight),
    ...(weightDerived ? { weightDerived } : {}),
    score: null,
    exact: null,
    rate: null,
  };
}

/** What could be read of a leaf that has no score. */
function cellsOf(
  { leaf }: NodePlan,
  actual: ScoredLeaf["actual"] | null,
): Pick<OpenLeaf, "target" | "actual" | "rule"> {
  if (leaf === null) return {};
  return {
    ...(leaf.target === null ? {} : { target: leaf.target }),
    ...(actual === null || actual === undefined ? {} : { actual }),
    rule: leaf.rule,
  };
}

function sayAll(unsaid: readonly Unsaid[], { kit, form }: FormPlan): readonly Issue[] {
  return unsaid.map((each) => say(inLeaf(each, form), kit.messages));
}
