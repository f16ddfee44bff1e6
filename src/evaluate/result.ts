import { compare, type Exact, sum, sumAt, toText } from "../exact/index.js";
import type { Unsaid } from "../message/types.js";
import { issue, say } from "../message/unsaid.js";
import { inLeaf } from "../form/in-leaf.js";
import { isGroup } from "../form/tree.js";
import { certain } from "../shape/certain.js";
import { engine } from "../version.js";
import { exactText } from "./exact-text.js";
import { type HeldAgainst, heldOf, reportedOfNode } from "./held.js";
import type { Limited } from "./caps.js";
import type { LeafPlan } from "./leaf-plan.js";
import type { FormPlan, NodePlan } from "./plan.js";
import { nodeOf } from "./plan-nodes.js";
import type { FormScore } from "./score-form.js";
import { type LeafScore, statusBeside } from "./score-leaf.js";
import { roundingOf } from "./setting.js";
import { reportedOfForm } from "./reported.js";
import { rateOf, scoreOf } from "./score.js";
import { roundingStep, shownSteps } from "./shown.js";
import type {
  CellNote,
  Evaluation,
  ResultBase,
  ScoredBase,
  ScoredGroup,
  ScoredIndicator,
  ScoredLeaf,
  Step,
} from "./types.js";

/** The whole evaluation as plain data. */
export function buildEvaluation(plan: FormPlan, score: FormScore, noticed: readonly Unsaid[]): Evaluation {
  const findings: Unsaid[] = [...noticed, ...plan.findings];
  const held = heldOf(plan, score, (index) => score.leaves[index]?.points ?? null, findings);
  const indicators = plan.first.map((index) => buildIndicator(plan, score, index, held, findings));
  findings.push(...score.findings);
  const whole = scoreOf(plan, score.totalShown);
  partsAddUp(plan, plan.first, score, score.totalShown, "", findings);
  if (whole.grade === null && whole.rate !== null && plan.setting.standard.grades.length > 0) {
    findings.push(issue("warning", "grade/none", { rate: whole.rate }, { path: "" }));
  }
  reportedOfForm(plan, held.added, held.practised, findings);
  const { schemaVersion, engine, standard, rounding, weight, ratios } = resultHead(plan);
  const exact = exactText(score.total, plan, score, null, "", findings);
  const { rate, grade } = whole;
  return {
    schemaVersion,
    engine,
    standard,
    rounding,
    score: whole.score,
    exact,
    weight,
    rate,
    grade,
    ...awardedIn(plan, score),
    indicators,
    ratios,
    findings: findings.map((each) => say(inLeaf(each, plan.form), plan.kit.messages)),
  };
}

/** What a result says of itself, whatever it comes to. */
export function resultHead(plan: FormPlan): Omit<ResultBase, "findings"> {
  const { standard, ratios } = plan.setting;
  return {
    schemaVersion: 1,
    engine,
    standard: { id: standard.id, version: standard.version },
    rounding: roundingOf(plan.setting),
    weight: toText(plan.whole.weight),
    ratios,
  };
}

/** What those leaves weigh whose published scores are taken over, where they may be. */
export function awardedIn(plan: FormPlan, score: FormScore): Pick<ResultBase, "awardedWeight"> {
  if (!plan.takesReported) return {};
  const awarded = plan.leaves.filter((index) => score.leaves[index]?.awarded === true);
  return { awardedWeight: toText(sum(awarded.map((index) => nodeOf(plan, index).weight))) };
}

/** A result in the making: its keys are set one by one, in the order in which they print. */
type Draft<T> = { -readonly [K in keyof T]?: T[K] };

/**
 * The usual indicator, whose keys are all known beforehand, is written as one literal: V8 makes it in one go, where keys
 * set one by one, or a spread, take longer than all the arithmetic.
 */
export function buildIndicator(
  plan: FormPlan,
  form: FormScore,
  index: number,
  held: HeldAgainst,
  findings: Unsaid[],
): ScoredIndicator {
  const node = nodeOf(plan, index);
  const { input, level, path, leaf } = node;
  const shown = certain(form.shown[index]);
  const figure = certain(form.figures[index]);
  const scored = form.leaves[index] ?? null;
  if (leaf !== null && leaf.findings.length > 0) for (const finding of leaf.findings) findings.push(finding);
  if (scored !== null && scored.account.findings !== null) findings.push(...scored.account.findings);
  const { name } = input;
  const weight = toText(node.weight);
  const score = toText(shown);
  const exact = exactText(figure, plan, form, index, path, findings);
  const share = rateOf(shown, node.weight);
  const rate = share === null ? null : toText(share);
  reportedOfNode(node, index, held, findings);
  const usual = input.code === undefined && !node.weightDerived;
  if (leaf === null) {
    const children = node.children.map((child) => buildIndicator(plan, form, child, held, findings));
    partsAddUp(plan, node.children, form, shown, path, findings);
    if (usual) return { name, level, path, weight, score, exact, rate, children };
    const draft: Draft<ScoredGroup> = headOf({ name, level, path, weight, score, exact, rate }, node);
    draft.children = children;
    return draft as ScoredGroup;
  }
  const { target, rule } = leaf;
  const actual = scored === null ? null : scored.actual;
  const status = scored === null ? "not-applicable" : statusBeside(shown, scored, node.weight);
  const notes = scored === null || scored.notes.length === 0 ? leaf.notes : [...leaf.notes, ...saidOf(plan, scored)];
  const limited = form.limited.size === 0 ? undefined : form.limited.get(path);
  const steps = stepsOf(plan, node, leaf, scored, figure, shown, limited);
  const ratio = isGroup(input) ? undefined : input.ratio;
  const awarded = scored?.awarded === true;
  if (usual && ratio === undefined && target !== null && actual !== null && !awarded) {
    return { name, level, path, weight, score, exact, rate, target, actual, rule, status, notes, steps };
  }
  const draft: Draft<ScoredLeaf> = headOf({ name, level, path, weight, score, exact, rate }, node);
  if (awarded) draft.awarded = "reported";
  if (ratio !== undefined) draft.ratio = ratio;
  if (target !== null) draft.target = target;
  if (actual !== null) draft.actual = actual;
  draft.rule = rule;
  draft.status = status;
  draft.notes = notes;
  draft.steps = steps;
  return draft as ScoredLeaf;
}

/** What was assumed in reading the actual value of a leaf, said. */
function saidOf({ kit }: FormPlan, { notes }: LeafScore): readonly CellNote[] {
  return notes.map((each) => say(each, kit.messages));
}

/** What a group and a leaf both show, with the keys that only some have. */
function headOf({ name, level, path, weight, score, exact, rate }: ScoredBase, node: NodePlan): Draft<ScoredBase> {
  const draft: Draft<ScoredBase> = { name };
  if (node.input.code !== undefined) draft.code = node.input.code;
  draft.level = level;
  draft.path = path;
  draft.weight = weight;
  if (node.weightDerived) draft.weightDerived = true;
  draft.score = score;
  draft.exact = exact;
  draft.rate = rate;
  return draft;
}

function stepsOf(
  plan: FormPlan,
  node: NodePlan,
  leaf: LeafPlan,
  scored: LeafScore | null,
  figure: Exact,
  shown: Exact,
  limited: readonly Limited[] | undefined,
): readonly Step[] {
  if (scored === null) return [];
  const { account } = scored;
  if (!scored.applies && limited === undefined) return account.steps();
  if (limited !== undefined || node.finer) {
    const caps = (limited ?? []).flatMap((each) => each.cap.steps(each, leaf.source));
    return [...account.steps(), ...caps, ...shownSteps(plan, figure, shown, node)];
  }
  if (figure !== leaf.weight || shown !== leaf.weight) return account.steps(roundingStep(plan, figure, shown));
  if (leaf.kept === null) return account.steps(roundingStep(plan, figure, shown));
  return account.steps((leaf.fullRounded ??= Object.freeze(roundingStep(plan, figure, shown))));
}

/** At stage `total` each figure is rounded for itself: that the parts as shown do not add up is said. */
function partsAddUp(
  plan: FormPlan,
  parts: readonly number[],
  score: FormScore,
  whole: Exact,
  path: string,
  findings: Unsaid[],
): void {
  if (plan.setting.rounding.stage !== "total" || (path === "" && plan.rescaled)) return;
  // What a cap takes away, or adds, is no rounding, and said of the cap.
  if (score.limited.has(path === "" ? "total" : path)) return;
  const added = sumAt(score.shown, parts);
  if (compare(added, whole) === 0) return;
  const params = { sum: toText(added), score: toText(whole) };
  findings.push(issue("info", "score/parts-do-not-add-up", params, { path }));
}
