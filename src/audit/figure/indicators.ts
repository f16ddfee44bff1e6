import { type Exact, toText } from "../../exact/index.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { rateOf } from "../../evaluate/score.js";
import { statusBeside } from "../../evaluate/score-leaf.js";
import type { Step } from "../../evaluate/types.js";
import { isGroup } from "../../form/tree.js";
import { numberText } from "../../figure/number-text.js";
import { roundingText } from "../../figure/text.js";
import { stepOf } from "../../figure/written.js";
import { gradeOf } from "../../standard/index.js";
import type { Computed } from "../compute/compute.js";
import { partRounding, shownBy } from "../compute/sum.js";
import { textOf } from "../compute/values.js";
import { added } from "../compute/sum.js";
import type { Audit, AuditedIndicator } from "../types.js";
import { fullOf } from "./whole.js";
import { printedText } from "../../exact/printed.js";
import { present } from "../../shape/present.js";

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
  if (index !== null && !isGroup(nodeOf(base.plan, index).input)) return base.leaves[index] ?? null;
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
  const node = nodeOf(base.plan, index);
  const { leaf } = node;
  if (leaf === null) return { steps: [] };
  const scored = base.score.leaves[index] ?? null;
  const points = base.leaves[index] ?? null;
  const isScored = scored !== null && points !== null;
  return {
    ...present({ ratio: isGroup(node.input) ? null : node.input.ratio, target: leaf.target, actual: scored?.actual }),
    rule: leaf.rule,
    ...(isScored ? { status: statusBeside(shownBy(base.plan, points), scored, node.weight) } : {}),
    steps: isScored ? stepsOf(base, scored.account.steps(), points) : [],
  };
}

/** The steps of a score, and the rounding that the standard, or the form itself, prescribes. */
function stepsOf({ plan }: Computed, steps: readonly Step[], points: Exact): readonly Step[] {
  const { places, mode } = plan.setting.rounding;
  const source = plan.form.rounding === undefined ? plan.setting.standard.rounding.source : undefined;
  const formula = roundingText(numberText(points), places, mode);
  return [...steps, stepOf("rounding", formula, toText(shownBy(plan, points)), source)];
}
