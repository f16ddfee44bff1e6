import {
  compare,
  divide,
  type Exact,
  hundred,
  isZero,
  MAX_PLACES,
  maximum,
  percentOf,
  round,
  subtract,
  sum,
  zero,
} from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { allKnown, valueOf } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { added, isOpenSum, partRounding, publishedSum, shownBy } from "../compute/sum.js";
import type { Candidate } from "../reading/candidate.js";
import { fit } from "./fit.js";
import { meet, printedSpan, scoreSpan, times } from "../compute/interval.js";
import type { Variant } from "../reading/variants.js";
import type { PublishedFigure } from "../types.js";
import { placesOf, printedText } from "../../exact/printed.js";
import type { Reading } from "../reading/types.js";

/** What the whole, or a group, is measured against. */
export function fullOf(base: Computed, index: number | null): Exact | null {
  if (index !== null) return base.assumed.has(index) ? null : (base.weights[index] ?? null);
  if (base.plan.rescaled) return decimalOf(base.plan.setting.fullMarks);
  const parts = allKnown(base.plan.first.map((first) => base.weights[first]));
  return parts === null ? null : sum(parts);
}

/** What rows that are not there weigh: full marks less the weights that are there; zero where nothing is missing. */
export function missingWeight(base: Computed): Exact {
  const full = fullOf(base, null);
  return full === null ? zero : maximum(subtract(decimalOf(base.plan.setting.fullMarks), full), zero);
}

/**
 * Whether a node, or the whole, weighs something else than the weights below it: then one of them is wrong, nobody knows
 * which, and no rate or grade can be held against either.
 */
export function isWeighedOtherwise({ findings, plan }: Computed, index: number | null): boolean {
  if (index === null) return findings.some(({ code }) => code === "weight/total-differs");
  const { path } = nodeOf(plan, index);
  return findings.some((each) => each.code === "weight/parts-differ" && each.path === path);
}

/** Every published score rate: of the whole, and of the nodes given beside the form. */
export function rateFigures(
  base: Computed,
  variants: readonly Variant[],
  rates: Readonly<Record<string, string>>,
): readonly PublishedFigure[] {
  const { plan } = base;
  const figures: PublishedFigure[] = [];
  plan.nodes.forEach((node, index) => {
    const rate = rates[node.path];
    const reported = node.input.reported === undefined ? null : printedText(node.input.reported);
    const path = `${node.path}/reportedRate`;
    if (rate !== undefined) figures.push(rateFigure(base, variants, index, path, node.input.name, rate, reported));
  });
  const whole = plan.form.reported;
  if (whole?.rate !== undefined) {
    const score = whole.score === undefined ? null : printedText(whole.score);
    figures.push(rateFigure(base, variants, null, "/reported/rate", "", printedText(whole.rate), score));
  }
  return figures;
}

/** What a rate is a share of; null where that is not known, or nothing. */
function measureOf(base: Computed, index: number | null): Exact | null {
  const full = isWeighedOtherwise(base, index) ? null : fullOf(base, index);
  return full === null || isZero(full) ? null : full;
}

/** A rate is held against the published score where there is one, else against the computed one. */
function rateFigure(
  base: Computed,
  variants: readonly Variant[],
  index: number | null,
  path: string,
  name: string,
  rate: string,
  score: string | null,
): PublishedFigure {
  const full = measureOf(base, index);
  const percent = (value: Exact | null): Exact | null =>
    value === null || full === null ? null : percentOf(value, full);
  const isOpen = isOpenSum(base, index);
  const computed = isOpen ? null : added(base, index, null);
  const ruled = computed === null ? null : shownBy(base.plan, computed);
  const own = percent(score === null ? ruled : valueOf(score));
  const others: Candidate[] = [];
  const offer = (reading: Reading, exact: Exact | null): void => {
    if (exact !== null) others.push({ reading, exact });
  };
  offer("computed-score", percent(computed));
  if (!isOpen) {
    for (const { hypothesis, computed: other } of variants) offer(hypothesis.name, percent(added(other, index, null)));
  }
  if (own !== null) offer("rate-as-fraction", divide(own, hundred));
  if (score !== null && own !== null)
    offer("score-over-full-marks", percentOf(valueOf(score), decimalOf(base.plan.setting.fullMarks)));
  const shown = own === null ? null : round(own, Math.min(placesOf(rate), 20), "half-up");
  const figure = fit({ kind: "rate", path, name }, rate, own, shown, others);
  if (score === null || full === null || figure.verdict === "agrees") return figure;
  const fits = isOfScore({ base, index, rate, score, computed, full });
  return fits ? { ...figure, verdict: "within-places", readings: [] } : figure;
}

/** A published rate beside its published score, and the exact score that is recomputed where all of it is known. */
interface Held {
  readonly base: Computed;
  readonly index: number | null;
  readonly rate: string;
  readonly score: string;
  readonly computed: Exact | null;
  readonly full: Exact;
}

/** Whether the published score is the one that the standard gives. */
function isRuled({ base, index, score, computed }: Held): boolean {
  const ruled = computed === null ? null : added(base, index, partRounding(base));
  return ruled !== null && compare(shownBy(base.plan, ruled), valueOf(score)) === 0;
}

/**
 * Whether a rate is that of the published score, or of the recomputed one before or after it was rounded; where nobody
 * knows what the published score was rounded from, nothing is held against it.
 */
function isOfScore(held: Held): boolean {
  const { base, index, rate, computed, full } = held;
  const score = valueOf(held.score);
  const possible = times(scoreSpan(held.score, full), divide(hundred, full));
  if (!isRuled(held) && meet(possible, printedSpan(rate)) === null) return false;
  if (computed === null && !isSumOf(base, index, score)) return true;
  const known = computed === null ? [] : [computed, shownBy(base.plan, computed)];
  return [score, ...known].some((value) => printsAs(rate, percentOf(value, full)));
}

/** Whether a published score is, to the last digit, what its published parts add up to. */
function isSumOf(base: Computed, index: number | null, score: Exact): boolean {
  const parts = publishedSum(base, index === null ? base.plan.first : nodeOf(base.plan, index).children);
  return parts !== null && compare(parts, score) === 0;
}

/** Whether a rate is a value at its own places, rounded, or cut off behind the point. */
function printsAs(rate: string, value: Exact): boolean {
  const places = Math.min(placesOf(rate), MAX_PLACES);
  const modes = places > 0 ? (["half-up", "down"] as const) : (["half-up"] as const);
  return modes.some((mode) => compare(round(value, places, mode), valueOf(rate)) === 0);
}
