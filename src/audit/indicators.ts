import { type Exact, toText } from "../exact/index.js";
import { rateOf } from "../evaluate/score.js";
import type { Step } from "../evaluate/types.js";
import { isGroup } from "../indicator/tree.js";
import { numberText } from "../figure/number-text.js";
import { roundingText } from "../figure/text.js";
import { stepOf } from "../figure/written.js";
import { gradeOf } from "../standard/index.js";
import { type Computed, partRounding, shownBy, textOf } from "./compute.js";
import { added } from "./scores.js";
import type { Audit, AuditedIndicator } from "./types.js";
import { fullOf } from "./whole.js";
import { printedText } from "../exact/printed.js";

/** Every indicator with what was recomputed of it. */
export function auditedIndicators(base: Computed): readonly AuditedIndicator[] {
  return base.plan.nodes.map((node, index) => {
    const weight = base.weights[index] ?? null;
    const { reported } = node.input;
    return {
      name: node.input.name,
      level: node.level,
      path: node.path,
      weight: weight === null ? null : toText(weight),
      ...(node.weightDerived ? { weightDerived: true } : {}),
      ...figuresOf(base, node.counted ? scoreAt(base, index) : null, weight),
      ...(reported === undefined ? {} : { reported: printedText(reported) }),
      ...leafOf(base, index),
    };
  });
}

/** What the whole scores, its rate and its grade. */
export function auditedWhole(base: Computed): Pick<Audit, "score" | "weight" | "rate" | "grade"> {
  const full = fullOf(base, null);
  const { score, rate } = figuresOf(base, scoreAt(base, null), full);
  const { grades } = base.plan.setting.standard;
  return {
    score,
    weight: full === null ? null : toText(full),
    rate,
    grade: rate === null ? null : gradeOf(rate, grades),
  };
}

/** The exact score of a leaf; of a group or the whole what it adds up at the standard's stage. */
function scoreAt(base: Computed, index: number | null): Exact | null {
  const node = index === null ? undefined : base.plan.nodes[index];
  if (index !== null && node !== undefined && !isGroup(node.input)) return base.leaves[index] ?? null;
  return added(base, index, partRounding(base));
}

function figuresOf(
  base: Computed,
  exact: Exact | null,
  weight: Exact | null,
): Pick<AuditedIndicator, "score" | "exact" | "rate"> {
  if (exact === null) return { score: null, exact: null, rate: null };
  const shown = shownBy(base.plan, exact);
  const rate = weight === null ? null : rateOf(shown, weight);
  return { score: toText(shown), exact: textOf(exact), rate: rate === null ? null : toText(rate) };
}

/** What only a leaf has: its cells as read, its rule, and the steps to its score. */
function leafOf(
  base: Computed,
  index: number,
): Pick<AuditedIndicator, "ratio" | "target" | "actual" | "rule" | "status" | "steps"> {
  const node = base.plan.nodes[index];
  const leaf = node?.leaf ?? null;
  const scored = base.score.leaves[index] ?? null;
  if (node === undefined || leaf === null) return { steps: [] };
  const points = base.leaves[index] ?? null;
  const steps = scored === null || points === null ? [] : stepsOf(base, scored.account.steps(), points);
  const ratio = isGroup(node.input) ? undefined : node.input.ratio;
  return {
    ...(ratio === undefined ? {} : { ratio }),
    ...(leaf.target === null ? {} : { target: leaf.target }),
    ...(scored === null || scored.actual === null ? {} : { actual: scored.actual }),
    rule: leaf.rule,
    ...(points === null || scored === null ? {} : { status: scored.status }),
    steps,
  };
}

/** The steps of a score, and the rounding that the standard, or the form itself, prescribes. */
function stepsOf({ plan }: Computed, steps: readonly Step[], points: Exact): readonly Step[] {
  const { places, mode } = plan.setting.rounding;
  const source = plan.form.rounding === undefined ? plan.setting.standard.rounding.source : undefined;
  const formula = roundingText(numberText(points), places, mode);
  return [...steps, stepOf("rounding", formula, toText(shownBy(plan, points)), source)];
}
