import {
  compare,
  divide,
  type Exact,
  fromPrinted,
  fromText,
  hundred,
  isZero,
  multiply,
  round,
  sum,
  toText,
  zero,
} from "../exact/index.js";
import { ratioDefinition } from "../budget/index.js";
import { decimalOf } from "../exact/input.js";
import type { DecimalInput } from "../exact/input.js";
import { type Issue, type IssueCode, issue } from "../issue/index.js";
import { isGroup } from "../indicator/tree.js";
import { gradeOf } from "../standard/index.js";
import { engine } from "../version.js";
import type { LeafPlan } from "./leaf.js";
import type { FormPlan } from "./plan.js";
import type { FormScore } from "./score-form.js";
import type { LeafScore } from "./score-leaf.js";
import type { Evaluation, ScoredBase, ScoredGroup, ScoredIndicator, ScoredLeaf, Step } from "./types.js";

/** The digits up to which an exact value is shown. */
const MAX_EXACT_DIGITS = 1000;

/** What a form scores, without how. */
export interface Score {
  readonly score: string;
  readonly rate: string | null;
  readonly grade: string | null;
}

/** The score of the whole as shown, its rate and its grade. */
export function scoreOf(plan: FormPlan, score: FormScore): Score {
  const rate = rateOf(score.totalShown, weightOf(plan));
  return {
    score: toText(score.totalShown),
    rate: rate === null ? null : toText(rate),
    grade: rate === null ? null : gradeOf(rate, plan.setting.standard.grades),
  };
}

/** The whole evaluation as plain data. */
export function buildEvaluation(plan: FormPlan, score: FormScore, noticed: readonly Issue[]): Evaluation {
  const findings: Issue[] = [...noticed, ...plan.findings];
  const indicators = plan.first.map((index) => build(plan, score, index, findings));
  findings.push(...score.findings);
  const whole = scoreOf(plan, score);
  partsAddUp(plan, plan.first, score, score.totalShown, "", findings);
  if (whole.grade === null && whole.rate !== null && plan.setting.standard.grades.length > 0) {
    findings.push(issue("warning", "grade/none", { rate: whole.rate }, { path: "" }));
  }
  reportedOfForm(plan, whole, findings);
  return {
    schemaVersion: 1,
    engine,
    standard: { id: plan.setting.standard.id, version: plan.setting.standard.version },
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

/** What the total is measured against: all that counts, or the full marks it was converted to. */
function weightOf(plan: FormPlan): Exact {
  return plan.rescaled ? decimalOf(plan.setting.fullMarks) : plan.weight;
}

/** Score over weight in percent, to at most 4 places half-up; null for a weight of zero. */
function rateOf(score: Exact, weight: Exact): Exact | null {
  if (isZero(weight)) return null;
  return score === weight ? hundred : round(multiply(divide(score, weight), hundred), 4, "half-up");
}

/** A result in the making: its keys are set one by one, in the order in which they print. */
type Draft<T> = { -readonly [K in keyof T]?: T[K] };

function build(plan: FormPlan, score: FormScore, index: number, findings: Issue[]): ScoredIndicator {
  const node = plan.nodes[index];
  if (node === undefined) throw new RangeError(`no node ${index}`);
  const { input, path, weight } = node;
  const shown = score.shown[index] ?? zero;
  const scored = score.leaves[index] ?? null;
  if (node.leaf !== null) for (const finding of node.leaf.findings) findings.push(finding);
  if (scored !== null && scored.account.findings !== null) findings.push(...scored.account.findings);
  const rate = rateOf(shown, weight);
  // No object spread, here and wherever a leaf passes: it takes longer than all the arithmetic.
  const draft: Draft<ScoredBase> = { name: input.name };
  if (input.code !== undefined) draft.code = input.code;
  draft.level = node.level;
  draft.path = path;
  draft.weight = toText(weight);
  if (node.weightDerived) draft.weightDerived = true;
  draft.score = toText(shown);
  draft.exact = exactText(score.figures[index] ?? zero, path, findings);
  draft.rate = rate === null ? null : toText(rate);
  if (input.reported !== undefined) reported(input.reported, shown, `${path}/reported`, findings);
  if (input.reportedRate !== undefined) reportedRate(input.reportedRate, rate, `${path}/reportedRate`, findings);
  if (node.leaf !== null) return leafDetail(draft, plan, node.leaf, scored, shown);
  const group: Draft<ScoredGroup> = draft;
  group.children = node.children.map((child) => build(plan, score, child, findings));
  partsAddUp(plan, node.children, score, shown, path, findings);
  return group as ScoredGroup;
}

/** What a leaf shows beside what every node does. */
function leafDetail(
  draft: Draft<ScoredLeaf>,
  plan: FormPlan,
  leaf: LeafPlan,
  scored: LeafScore | null,
  shown: Exact,
): ScoredLeaf {
  const steps = scored?.account.steps ?? [];
  if (scored !== null && scored.status !== "not-applicable") steps.push(rounding(plan, scored.points, shown));
  const ratio = isGroup(leaf.node.input) ? undefined : leaf.node.input.ratio;
  if (ratio !== undefined) draft.ratio = ratio;
  if (leaf.target !== null) draft.target = leaf.target;
  if (scored !== null && scored.actual !== null) draft.actual = scored.actual;
  draft.rule = leaf.rule;
  draft.status = scored === null ? "not-applicable" : scored.status;
  draft.notes = scored === null || scored.notes.length === 0 ? leaf.notes : [...leaf.notes, ...scored.notes];
  draft.steps = steps;
  return draft as ScoredLeaf;
}

/** The last step; it cites the standard, unless the form itself says how to round. */
function rounding(plan: FormPlan, points: Exact, shown: Exact): Step {
  const { places, mode } = plan.setting.rounding;
  const formula = `${exactShort(points)} → ${places} (${mode})`;
  const value = toText(shown);
  if (plan.form.rounding !== undefined) return { what: "rounding", formula, value };
  return { what: "rounding", formula, value, source: plan.setting.standard.rounding.source };
}

/** The exact text, or null with a finding where it would pass the digits that are shown. */
function exactText(value: Exact, path: string, findings: Issue[]): string | null {
  const text = toText(value);
  if (text.length <= MAX_EXACT_DIGITS) return text;
  findings.push(issue("info", "score/exact-too-long", {}, { path }));
  return null;
}

function exactShort(value: Exact): string {
  const text = toText(value);
  return text.length <= MAX_EXACT_DIGITS ? text : "…";
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
  const added = sum(parts.map((index) => score.shown[index] ?? zero));
  if (compare(added, whole) === 0) return;
  const params = { sum: toText(added), score: toText(whole) };
  findings.push(issue("info", "score/parts-do-not-add-up", params, { path }));
}

function reported(value: DecimalInput, computed: Exact, path: string, findings: Issue[]): void {
  const given = decimalOf(value);
  if (compare(given, computed) === 0) return;
  const params = { reported: toText(given), computed: toText(computed) };
  findings.push(issue("error", "score/reported-differs", params, { path }));
}

/** The rate that a form prints of one indicator, at the places that it prints. */
function reportedRate(value: DecimalInput, computed: Exact | null, path: string, findings: Issue[]): void {
  const given = decimalOf(value);
  const places = Math.min((toText(given).split(".")[1] ?? "").length, 4);
  if (computed !== null && compare(given, round(computed, places, "half-up")) === 0) return;
  const shown = computed === null ? "—" : toText(computed);
  differs("rate/reported-differs", toText(given), shown, path, findings);
}

/** What the form prints of the whole, against what was computed; a ratio at the places that the form prints. */
function reportedOfForm(plan: FormPlan, whole: Score, findings: Issue[]): void {
  const form = plan.form.reported;
  if (form === undefined) return;
  const score = fromText(whole.score) ?? zero;
  if (form.score !== undefined) reported(form.score, score, "/reported/score", findings);
  if (
    form.rate !== undefined &&
    (whole.rate === null || compare(decimalOf(form.rate), fromText(whole.rate) ?? zero) !== 0)
  ) {
    differs("rate/reported-differs", toText(decimalOf(form.rate)), whole.rate ?? "—", "/reported/rate", findings);
  }
  if (form.grade !== undefined && form.grade !== whole.grade) {
    differs("grade/reported-differs", form.grade.slice(0, 40), whole.grade ?? "—", "/reported/grade", findings);
  }
  for (const [name, value] of Object.entries(form.ratios ?? {})) {
    const ratio = Object.prototype.hasOwnProperty.call(plan.setting.ratios, name)
      ? plan.setting.ratios[name]
      : undefined;
    const path = `/reported/ratios/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    if (ratio === undefined || ratio.value === null) {
      const title = ratioDefinition(name)?.title;
      const code = title === undefined ? "ratio/unknown" : "ratio/not-computed";
      findings.push(issue("warning", code, { ratio: name.slice(0, 40), title: title ?? "" }, { path }));
      continue;
    }
    const places = (String(value).split(".")[1] ?? "").length;
    const computed = round(fromPrinted(ratio.exact) ?? zero, Math.min(places, 20), "half-up");
    if (compare(computed, decimalOf(value)) === 0) continue;
    const title = ratioDefinition(name)?.title ?? name;
    const params = { ratio: name, title, reported: toText(decimalOf(value)), computed: toText(computed) };
    findings.push(issue("error", "ratio/reported-differs", params, { path }));
  }
}

function differs(code: IssueCode, given: string, computed: string, path: string, findings: Issue[]): void {
  findings.push(issue("error", code, { reported: given, computed }, { path }));
}
