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
import type { FormPlan, NodePlan } from "./plan.js";
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
export function scoreOf(plan: FormPlan, total: Exact): Score {
  const rate = rateOf(total, weightOf(plan));
  return {
    score: toText(total),
    rate: rate === null ? null : toText(rate),
    grade: rate === null ? null : gradeOf(rate, plan.setting.standard.grades),
  };
}

/** The whole evaluation as plain data. */
export function buildEvaluation(plan: FormPlan, score: FormScore, noticed: readonly Issue[]): Evaluation {
  const findings: Issue[] = [...noticed, ...plan.findings];
  const indicators = plan.first.map((index) => build(plan, score, index, findings));
  findings.push(...score.findings);
  const whole = scoreOf(plan, score.totalShown);
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
  const base: ScoredBase = {
    name: input.name,
    level: node.level,
    path,
    weight: toText(weight),
    score: toText(shown),
    exact: exactText(score.figures[index] ?? zero, path, findings),
    rate: rate === null ? null : toText(rate),
  };
  if (input.reported !== undefined) reported(input.reported, shown, `${path}/reported`, findings);
  if (input.reportedRate !== undefined) reportedRate(input.reportedRate, rate, `${path}/reportedRate`, findings);
  if (node.leaf !== null) return leafOf(base, plan, node, node.leaf, scored, shown);
  const children = node.children.map((child) => build(plan, score, child, findings));
  partsAddUp(plan, node.children, score, shown, path, findings);
  return groupOf(base, node, children);
}

/**
 * A scored leaf. The usual one, whose keys are all known beforehand, is written as one literal: V8 makes it in one go,
 * where keys set one by one, or a spread, take longer than all the arithmetic.
 */
function leafOf(
  base: ScoredBase,
  plan: FormPlan,
  node: NodePlan,
  leaf: LeafPlan,
  scored: LeafScore | null,
  shown: Exact,
): ScoredLeaf {
  const { name, level, path, weight, score, exact, rate } = base;
  const { target, rule } = leaf;
  const actual = scored === null ? null : scored.actual;
  const status = scored === null ? "not-applicable" : scored.status;
  const notes = scored === null || scored.notes.length === 0 ? leaf.notes : [...leaf.notes, ...scored.notes];
  const steps = stepsOf(plan, scored, shown);
  const ratio = isGroup(node.input) ? undefined : node.input.ratio;
  if (
    node.input.code === undefined &&
    !node.weightDerived &&
    ratio === undefined &&
    target !== null &&
    actual !== null
  ) {
    return { name, level, path, weight, score, exact, rate, target, actual, rule, status, notes, steps };
  }
  const draft: Draft<ScoredLeaf> = headOf(base, node);
  if (ratio !== undefined) draft.ratio = ratio;
  if (target !== null) draft.target = target;
  if (actual !== null) draft.actual = actual;
  draft.rule = rule;
  draft.status = status;
  draft.notes = notes;
  draft.steps = steps;
  return draft as ScoredLeaf;
}

function groupOf(base: ScoredBase, node: NodePlan, children: readonly ScoredIndicator[]): ScoredGroup {
  const { name, level, path, weight, score, exact, rate } = base;
  if (node.input.code === undefined && !node.weightDerived) {
    return { name, level, path, weight, score, exact, rate, children };
  }
  const draft: Draft<ScoredGroup> = headOf(base, node);
  draft.children = children;
  return draft as ScoredGroup;
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

/** The steps of a leaf, in a list with room for just them: all of them live as long as the result. */
function stepsOf(plan: FormPlan, scored: LeafScore | null, shown: Exact): readonly Step[] {
  const taken = scored?.account.steps ?? [];
  if (scored === null || scored.status === "not-applicable") return taken;
  const last = roundingStep(plan, scored.points, shown);
  const [first, second] = taken;
  return taken.length === 2 && first !== undefined && second !== undefined ? [first, second, last] : [...taken, last];
}

/** The last step; it cites the standard, unless the form itself says how to round. */
function roundingStep(plan: FormPlan, points: Exact, shown: Exact): Step {
  const formula = exactShort(points) + plan.roundingWords;
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
