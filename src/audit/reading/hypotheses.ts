import { variantsOf } from "../../budget/index.js";
import {
  absolute,
  compare,
  divide,
  fromText,
  hundred,
  isZero,
  multiply,
  one,
  round,
  toText,
} from "../../exact/index.js";
import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Rule } from "../../rule/types.js";
import { printTarget } from "../../cell/index.js";
import type { Comparator, Quantity } from "../../cell/types.js";
import { isDuration, isLow } from "./low.js";
import { partsOf } from "./parts.js";
import type { Reading } from "./types.js";

/** Another way to have come to a score: how it changes a leaf; null where it says nothing about that leaf. */
export interface Hypothesis {
  readonly name: Reading;
  readonly change: (leaf: IndicatorLeaf, plan: LeafPlan) => IndicatorLeaf | null;
}

/** Every hypothesis that changes how a leaf is scored, simplest first. */
export const hypotheses: readonly Hypothesis[] = [
  rule("actual-rate", (own) => (own.method === "attainment" ? { ...own, method: "actual-rate" } : null)),
  rule("attainment", (own) =>
    own.method === "actual-rate"
      ? { ...own, method: "attainment" }
      : own.method === "attainment"
        ? null
        : { method: "attainment" },
  ),
  rule("inverse", (own) => (proportional(own) && own.lowerIsBetter === "overrun" ? invertible(own) : null)),
  rule("overrun", (own) =>
    proportional(own) && own.lowerIsBetter !== "overrun" ? { ...own, lowerIsBetter: "overrun" } : null,
  ),
  rule("closeness", (own) =>
    proportional(own) && own.equality !== "closeness" ? { ...own, equality: "closeness" } : null,
  ),
  rule("all-or-nothing", (own) => (proportional(own) ? { method: "all-or-nothing" } : null)),
  rule("pass-mark", (own) =>
    proportional(own) && own.passMark === undefined ? { ...own, method: "attainment", passMark: "0.6" } : null,
  ),
  ...(["whole-only", "prorate", "started"] as const).map((partial) =>
    rule(`steps-${partial}`, (own) =>
      own.method === "deduct-per-step" && (own.partial ?? "whole-only") !== partial ? { ...own, partial } : null,
    ),
  ),
  { name: "ratio-unrounded", change: unrounded },
  ...([2, 1, 0] as const).map((places): Hypothesis => ({ name: `ratio-at-places-${places}`, change: rounded(places) })),
  { name: "percent-as-fraction", change: (leaf, plan) => scaled(leaf, plan, "down") },
  { name: "fraction-as-percent", change: (leaf, plan) => scaled(leaf, plan, "up") },
  { name: "lower-is-better", change: lowered },
  { name: "decrease-in-name", change: unsigned },
  { name: "wrong-direction", change: turned },
  ...[0, 1, 2].map((place): Hypothesis => ({ name: `ratio-variant-${place + 1}`, change: variant(place) })),
];

/** The readings that a whole form can be scored by: other rules, not slips in single cells. */
export const RULES: readonly Reading[] = [
  "actual-rate",
  "attainment",
  "inverse",
  "overrun",
  "closeness",
  "all-or-nothing",
  "pass-mark",
];

/** What a hypothesis is called for a leaf: a variant of a ratio by the variant's own name. */
export function nameFor(hypothesis: Hypothesis, leaf: IndicatorLeaf): Reading {
  const parts = partsOf(hypothesis.name);
  const other = parts.kind === "ratio-variant" ? variantsOf(leaf.ratio ?? "")[Number(parts.of) - 1] : undefined;
  return other === undefined ? hypothesis.name : `ratio:${other.name}`;
}

function rule(name: Reading, other: (own: Rule) => Rule | null): Hypothesis {
  return {
    name,
    change: (leaf, plan) => {
      // A hypothesis rests on no document: it must not cite the one of the rule that it replaces.
      const { source: _, ...own } = plan.rule;
      const made = other(own);
      return made === null ? null : { ...leaf, rule: made };
    },
  };
}

type Proportional = Extract<Rule, { method: "attainment" | "actual-rate" }>;

function proportional(own: Rule): own is Proportional {
  return own.method === "attainment" || own.method === "actual-rate";
}

function invertible({ lowerIsBetter: _lower, ...own }: Proportional): Rule {
  return own;
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "<=" };

/** ≥ scored as ≤ and the other way round; of a deduction the other side. */
function turned(leaf: IndicatorLeaf, plan: LeafPlan): IndicatorLeaf | null {
  const own = plan.rule;
  if (own.method === "deduct-per-step" && own.side !== undefined && own.side !== "either") {
    return { ...leaf, rule: { ...own, side: own.side === "below" ? "above" : "below" } };
  }
  if (plan.target?.kind !== "threshold") return null;
  if (!proportional(own) && own.method !== "all-or-nothing" && own.method !== "deduct-per-step") return null;
  if (isOpen(leaf, plan)) return null;
  const target = printTarget({ ...plan.target, comparator: TURNED[plan.target.comparator], stated: true });
  return { ...leaf, target };
}

/** A target without a comparator, of what should be low: that more is better was assumed. */
function isOpen(leaf: IndicatorLeaf, { target, rule: own }: LeafPlan): boolean {
  if (target?.kind !== "threshold" || target.comparator !== "=" || target.stated) return false;
  return proportional(own) && (isLow(leaf.name) || isDuration(leaf.name, target.unit));
}

function lowered(leaf: IndicatorLeaf, plan: LeafPlan): IndicatorLeaf | null {
  if (plan.target?.kind !== "threshold" || !isOpen(leaf, plan)) return null;
  return { ...leaf, target: printTarget({ ...plan.target, comparator: "<=", stated: true }) };
}

/** 下降率 of ≥3 %, reached by 下降3.5%: the name says already that the figure is a decrease. */
function unsigned(leaf: IndicatorLeaf, plan: LeafPlan): IndicatorLeaf | null {
  if (plan.target?.kind !== "threshold" || !/下降|降低|减少|压减|节约|节省/.test(leaf.name)) return null;
  const { actual } = scoreLeaf(plan, plan.own, false);
  if (actual?.kind !== "quantity" || !actual.value.startsWith("-") || plan.target.value.startsWith("-")) return null;
  return { ...leaf, actual: `${actual.value.slice(1)}${actual.unit ?? ""}` };
}

function withoutActual({ actual: _actual, ...leaf }: IndicatorLeaf): IndicatorLeaf {
  return leaf;
}

/** The ratio itself instead of the printed actual value. */
function unrounded(leaf: IndicatorLeaf, plan: LeafPlan): IndicatorLeaf | null {
  return leaf.actual !== undefined && plan.figure !== null ? withoutActual(leaf) : null;
}

/** The ratio as a form prints it instead of its exact value. */
function rounded(places: number): Hypothesis["change"] {
  return (leaf, plan) =>
    plan.figure === null ? null : { ...leaf, unit: "%", actual: toText(round(plan.figure, places, "half-up")) };
}

function variant(place: number): Hypothesis["change"] {
  return (leaf) => {
    const other = variantsOf(leaf.ratio ?? "")[place];
    return other === undefined ? null : { ...withoutActual(leaf), ratio: other.name };
  };
}

/** A percentage of a hundredth of the size; or, where it is no larger than 1, of a hundred times: 95 % for 0.95. */
function scaled(leaf: IndicatorLeaf, plan: LeafPlan, way: "up" | "down"): IndicatorLeaf | null {
  const own = ownQuantity(plan);
  if (own === null || (own.unit !== "%" && !(own.unit === null && unitOfTarget(plan) === "%"))) return null;
  const value = fromText(own.value);
  if (value === null || isZero(value) || (way === "up" && compare(absolute(value), one) > 0)) return null;
  // A hundredth keeps any limit: that a score is full then says nothing of how the cell was read.
  if (way === "down" && isLimit(plan)) return null;
  const other = way === "up" ? multiply(value, hundred) : divide(value, hundred);
  const text = toText(other);
  return text.includes("/") ? null : { ...leaf, actual: `${text}${own.unit ?? ""}` };
}

function isLimit({ target }: LeafPlan): boolean {
  return target?.kind === "threshold" && target.comparator.startsWith("<");
}

function unitOfTarget({ target }: LeafPlan): string | null {
  return target?.kind === "threshold" ? target.unit : null;
}

function ownQuantity({ own, cell }: LeafPlan): Quantity | null {
  if (typeof own !== "string") return own;
  const value = /^(-?\d{1,15}(?:\.\d{1,15})?)\s*%?$/.exec(own)?.[1];
  if (value === undefined) return null;
  return { kind: "quantity", value, unit: cell.unit === "%" || own.endsWith("%") ? "%" : null };
}
