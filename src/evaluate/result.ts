import { compare, divide, type Exact, hundred, isZero, multiply, round, sum, toText, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { fromText } from "../exact/index.js";
import type { DecimalInput } from "../indicator/types.js";
import { isGroup } from "../indicator/tree.js";
import { type Issue, type IssueCode, issue } from "../issue/index.js";
import { gradeOf } from "../standard/index.js";
import { engine } from "../version.js";
import type { FormPlan, NodePlan } from "./plan.js";
import type { FormScore } from "./score-form.js";
import type { CellNote, Evaluation, ScoredIndicator } from "./types.js";

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
  return isZero(weight) ? null : round(multiply(divide(score, weight), hundred), 4, "half-up");
}

function build(plan: FormPlan, score: FormScore, index: number, findings: Issue[]): ScoredIndicator {
  const node = plan.nodes[index];
  if (node === undefined) throw new RangeError(`no node ${index}`);
  const shown = score.shown[index] ?? zero;
  const scored = score.leaves[index] ?? null;
  if (node.leaf !== null) findings.push(...node.leaf.findings);
  if (scored !== null && scored.account.findings !== null) findings.push(...scored.account.findings);
  const rate = rateOf(shown, node.weight);
  const base = {
    name: node.input.name,
    ...(node.input.code === undefined ? {} : { code: node.input.code }),
    level: node.level,
    path: node.path,
    weight: node.weightText,
    ...(node.weightDerived ? { weightDerived: true as const } : {}),
    score: toText(shown),
    exact: exactText(score.figures[index] ?? zero, node.path, findings),
    rate: rate === null ? null : toText(rate),
  };
  if (node.input.reported !== undefined) reported(node.input.reported, shown, `${node.path}/reported`, findings);
  if (isGroup(node.input)) {
    const children = node.children.map((child) => build(plan, score, child, findings));
    partsAddUp(plan, node.children, score, shown, node.path, findings);
    return { ...base, children };
  }
  return { ...base, ...leafDetail(plan, node, scored, shown) };
}

type LeafDetail = Pick<
  Extract<ScoredIndicator, { steps: unknown }>,
  "target" | "actual" | "rule" | "status" | "notes" | "steps"
>;

function leafDetail(plan: FormPlan, node: NodePlan, scored: FormScore["leaves"][number], shown: Exact): LeafDetail {
  const leaf = node.leaf;
  if (leaf === null) throw new RangeError(`${node.path} was not planned`);
  const notes: readonly CellNote[] =
    scored === null || scored.notes.length === 0 ? leaf.notes : [...leaf.notes, ...scored.notes];
  const steps = scored?.account.steps ?? [];
  if (scored !== null && scored.status !== "not-applicable") {
    const { places, mode } = plan.setting.rounding;
    const formula = `${exactShort(scored.points)} → ${places} (${mode})`;
    steps.push({ what: "rounding", formula, value: toText(shown), ...provenance(plan) });
  }
  return {
    ...(leaf.target === null ? {} : { target: leaf.target }),
    ...(scored === null || scored.actual === null ? {} : { actual: scored.actual }),
    rule: leaf.rule,
    status: scored === null ? "not-applicable" : scored.status,
    notes,
    steps,
  };
}

function provenance(plan: FormPlan): { readonly source?: string } {
  if (plan.form.rounding !== undefined) return {};
  return { source: plan.setting.standard.rounding.source };
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
      findings.push(issue("warning", "ratio/unknown", { ratio: name.slice(0, 40) }, { path }));
      continue;
    }
    const places = (String(value).split(".")[1] ?? "").length;
    const computed = round(fromText(ratio.exact) ?? zero, Math.min(places, 20), "half-up");
    if (compare(computed, decimalOf(value)) === 0) continue;
    const params = { ratio: name, reported: toText(decimalOf(value)), computed: toText(computed) };
    findings.push(issue("error", "ratio/reported-differs", params, { path }));
  }
}

function differs(code: IssueCode, given: string, computed: string, path: string, findings: Issue[]): void {
  findings.push(issue("error", code, { reported: given, computed }, { path }));
}
