import { compare, type Exact, sumAt, toText, zero } from "../exact/index.js";
import { numberText } from "../figure/number-text.js";
import { stepOf } from "../figure/written.js";
import { type Issue, issue } from "../message/index.js";
import { isGroup } from "../indicator/tree.js";
import { engine } from "../version.js";
import { practisedPlaces } from "./full-marks.js";
import type { Limited } from "./caps.js";
import type { LeafPlan } from "./leaf.js";
import type { FormPlan, NodePlan } from "./plan.js";
import type { FormScore } from "./score-form.js";
import type { LeafScore } from "./score-leaf.js";
import { roundingOf } from "./setting.js";
import { reportedOfForm, reportedRate, reportedScore } from "./reported.js";
import { MAX_EXACT_DIGITS, rateOf, scoreOf, weightOf } from "./score.js";
import type { Evaluation, ScoredBase, ScoredGroup, ScoredIndicator, ScoredLeaf, Step } from "./types.js";

/** The whole evaluation as plain data. */
export function buildEvaluation(plan: FormPlan, score: FormScore, noticed: readonly Issue[]): Evaluation {
  const findings: Issue[] = [...noticed, ...plan.findings];
  const practised = practisedPlaces(plan, (index) => score.leaves[index]?.points ?? null);
  const indicators = plan.first.map((index) => build(plan, score, index, practised, findings));
  findings.push(...score.findings);
  const whole = scoreOf(plan, score.totalShown);
  partsAddUp(plan, plan.first, score, score.totalShown, "", findings);
  if (whole.grade === null && whole.rate !== null && plan.setting.standard.grades.length > 0) {
    findings.push(issue("warning", "grade/none", { rate: whole.rate }, { path: "" }));
  }
  reportedOfForm(plan, whole, score.total, findings);
  return {
    schemaVersion: 1,
    engine,
    standard: { id: plan.setting.standard.id, version: plan.setting.standard.version },
    rounding: roundingOf(plan.setting),
    score: whole.score,
    exact: exactText(score.total, "", findings),
    weight: toText(weightOf(plan)),
    rate: whole.rate,
    grade: whole.grade,
    indicators,
    ratios: plan.setting.ratios,
    findings,
  };
}

/** A result in the making: its keys are set one by one, in the order in which they print. */
type Draft<T> = { -readonly [K in keyof T]?: T[K] };

/**
 * The usual indicator, whose keys are all known beforehand, is written as one literal: V8 makes it in one go, where keys
 * set one by one, or a spread, take longer than all the arithmetic.
 */
function build(
  plan: FormPlan,
  form: FormScore,
  index: number,
  practised: number | null,
  findings: Issue[],
): ScoredIndicator {
  const node = plan.nodes[index];
  if (node === undefined) throw new RangeError(`no node ${index}`);
  const { input, level, path, leaf } = node;
  const shown = form.shown[index] ?? zero;
  const figure = form.figures[index] ?? zero;
  const scored = form.leaves[index] ?? null;
  if (leaf !== null) for (const finding of leaf.findings) findings.push(finding);
  if (scored !== null && scored.account.findings !== null) findings.push(...scored.account.findings);
  const { name } = input;
  const weight = toText(node.weight);
  const score = toText(shown);
  const exact = exactText(figure, path, findings);
  const share = rateOf(shown, node.weight);
  const rate = share === null ? null : toText(share);
  if (input.reported !== undefined) {
    const most = isGroup(input) || practised !== null ? null : node.weight;
    reportedScore(input.reported, { exact: figure, shown, most }, `${path}/reported`, findings);
  }
  if (input.reportedRate !== undefined) reportedRate(input.reportedRate, share, `${path}/reportedRate`, findings);
  const usual = input.code === undefined && !node.weightDerived;
  if (leaf === null) {
    const children = node.children.map((child) => build(plan, form, child, practised, findings));
    partsAddUp(plan, node.children, form, shown, path, findings);
    if (usual) return { name, level, path, weight, score, exact, rate, children };
    const draft: Draft<ScoredGroup> = headOf({ name, level, path, weight, score, exact, rate }, node);
    draft.children = children;
    return draft as ScoredGroup;
  }
  const { target, rule } = leaf;
  const actual = scored === null ? null : scored.actual;
  const status = scored === null ? "not-applicable" : scored.status;
  const notes = scored === null || scored.notes.length === 0 ? leaf.notes : [...leaf.notes, ...scored.notes];
  const steps = stepsOf(
    plan,
    leaf,
    scored,
    figure,
    shown,
    form.limited.size === 0 ? undefined : form.limited.get(path),
  );
  const ratio = isGroup(input) ? undefined : input.ratio;
  if (usual && ratio === undefined && target !== null && actual !== null) {
    return { name, level, path, weight, score, exact, rate, target, actual, rule, status, notes, steps };
  }
  const draft: Draft<ScoredLeaf> = headOf({ name, level, path, weight, score, exact, rate }, node);
  if (ratio !== undefined) draft.ratio = ratio;
  if (target !== null) draft.target = target;
  if (actual !== null) draft.actual = actual;
  draft.rule = rule;
  draft.status = status;
  draft.notes = notes;
  draft.steps = steps;
  return draft as ScoredLeaf;
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
  leaf: LeafPlan,
  scored: LeafScore | null,
  figure: Exact,
  shown: Exact,
  limited: readonly Limited[] | undefined,
): readonly Step[] {
  if (scored === null) return [];
  const { account, status } = scored;
  if (status === "not-applicable") return account.steps();
  if (limited !== undefined) {
    const caps = limited.flatMap((each) => each.cap.steps(each, leaf.source));
    return [...account.steps(), ...caps, roundingStep(plan, figure, shown)];
  }
  if (figure !== leaf.weight || shown !== leaf.weight) return account.steps(roundingStep(plan, figure, shown));
  return account.steps((leaf.fullRounded ??= Object.freeze(roundingStep(plan, figure, shown))));
}

/** The last step; it cites the standard, unless the form itself says how to round. */
function roundingStep(plan: FormPlan, points: Exact, shown: Exact): Step {
  const { form, setting } = plan;
  const source = form.rounding === undefined ? setting.standard.rounding.source : undefined;
  return stepOf("rounding", numberText(points) + plan.roundingWords, toText(shown), source);
}

/** The exact text, or null with a finding where it would pass the digits that are shown. */
function exactText(value: Exact, path: string, findings: Issue[]): string | null {
  const text = toText(value);
  if (text.length <= MAX_EXACT_DIGITS) return text;
  findings.push(issue("info", "score/exact-too-long", {}, { path }));
  return null;
}

/** At stage `total` each figure is rounded for itself: that the parts as shown do not add up is said. */
function partsAddUp(
  plan: FormPlan,
  parts: readonly number[],
  score: FormScore,
  whole: Exact,
  path: string,
  findings: Issue[],
): void {
  if (plan.setting.rounding.stage !== "total" || (path === "" && plan.rescaled)) return;
  const added = sumAt(score.shown, parts);
  if (compare(added, whole) === 0) return;
  const params = { sum: toText(added), score: toText(whole) };
  findings.push(issue("info", "score/parts-do-not-add-up", params, { path }));
}
