import { type Exact, isZero, toText } from "../../exact/index.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { freed, ownSpan, type Unknowns, unknownsOf } from "./blocks.js";
import type { Computed } from "../compute/compute.js";
import type { Meter } from "../compute/meter.js";
import { freeWeights } from "./free.js";
import { exactly, holds, type Span } from "../compute/interval.js";
import { leftByTotal, wholeSpan, within } from "./joint.js";
import { missingWeight } from "../figure/whole.js";
import { RULES } from "../reading/hypotheses.js";
import type { Variant } from "../reading/variants.js";
import { isOutOfReach } from "./out-of-reach.js";
import { answerOf, anyHalves, equalHalves, type Ways } from "./search.js";
import { OWN } from "../reading/candidate.js";
import type { PublishedFigure, FigureReading, WeightSearch, WeightSolution } from "../types.js";
import { printedText } from "../../exact/printed.js";
import { certain } from "../../shape/certain.js";
import type { Reading } from "../reading/types.js";
import { cut } from "../../message/cut.js";

/**
 * For each first-level indicator with a published score and unpublished weights below it: under which weights each
 * reading gives the printed figures, its own score and rate and the total together.
 */
export function searchWeights(
  base: Computed,
  variants: readonly Variant[],
  rates: Readonly<Record<string, string>>,
  meter: Meter,
): readonly WeightSearch[] {
  const readings: readonly { readonly name: Reading; readonly computed: Computed }[] = [
    { name: OWN, computed: base },
    ...variants
      .filter((each) => RULES.includes(each.hypothesis.name))
      .map((each) => ({ name: each.hypothesis.name, computed: each.computed })),
  ];
  const searches = new Map<number, WeightSolution[]>();
  for (const { name, computed } of readings) {
    const all = unknownsIn(computed, rates);
    const told = all.filter(
      (one) =>
        nodeOf(computed.plan, one.index).input.reported !== undefined &&
        !isTold(computed, one) &&
        (name === OWN || differs(base, computed, one.index)),
    );
    if (told.length === 0) continue;
    const solutions = solutionsOf(computed, all, meter);
    for (const one of told) {
      const found = certain(solutions.get(one.index)).map((each): WeightSolution => ({ reading: name, ...each }));
      searches.set(one.index, [...(searches.get(one.index) ?? []), ...found]);
    }
  }
  return [...searches].map(([index, solutions]) => {
    const { path, input, weight } = nodeOf(base.plan, index);
    return {
      path,
      name: cut(input.name),
      weight: toText(weight),
      reported: printedText(certain(input.reported)),
      solutions,
    };
  });
}

function unknownsIn(computed: Computed, rates: Readonly<Record<string, string>>): readonly Unknowns[] {
  return computed.plan.first.flatMap((index): Unknowns[] => {
    const unknowns = unknownsOf(computed, index, rates[nodeOf(computed.plan, index).path]);
    return unknowns === null ? [] : [unknowns];
  });
}

/** Whether all the leaves of unknown weight publish their scores, which say more of what they weigh than any search. */
function isTold({ plan }: Computed, { blocks }: Unknowns): boolean {
  const paths = new Set(blocks.flatMap((block) => block.leaves.map(({ path }) => path)));
  return plan.nodes.every(({ path, input }) => !paths.has(path) || input.reported !== undefined);
}

/** What each restriction of the weights allows, by index of the first-level indicator. */
function solutionsOf(
  computed: Computed,
  all: readonly Unknowns[],
  meter: Meter,
): ReadonlyMap<number, readonly Omit<WeightSolution, "reading">[]> {
  const { places, mode } = computed.plan.setting.rounding;
  const free = all.map(freed);
  const spans = new Map(all.map((one) => [one.index, wholeSpan(one)]));
  const freeSpans = new Map(free.map((one) => [one.index, wholeSpan(one)]));
  const inHalves = (find: (one: Unknowns, place: number) => Ways): ReadonlyMap<number, Ways> =>
    new Map(all.map((one, place) => [one.index, find(one, place)]));
  const equal = inHalves((one) => equalHalves(one, wholeSpan(one), null, meter));
  const any = inHalves((_, place) => {
    const loose = certain(free[place]);
    return anyHalves(loose, wholeSpan(loose), meter);
  });
  const sums = (found: ReadonlyMap<number, Ways>): ReadonlyMap<number, readonly Span[]> =>
    new Map(
      [...found].map(([index, { sums: each, complete }]) => {
        const exact = [...each.values()].map(({ sum }) => exactly(sum));
        return [index, complete ? exact : certain(freeSpans.get(index))];
      }),
    );
  const entries = all.map((one, place): [number, readonly Omit<WeightSolution, "reading">[]] => {
    const { index } = one;
    const loose = certain(free[place]);
    const left = leftByTotal(computed, index, spans);
    const freeLeft = leftByTotal(computed, index, freeSpans);
    const fits = (by: readonly Span[] | null) => (sum: Exact) => by === null || by.some((span) => holds(span, sum));
    const ways = (found: ReadonlyMap<number, Ways>): Ways => certain(found.get(index));
    const parts = one.published === null ? NO_WAYS : equalHalves(one, [one.published], { places, mode }, meter);
    return [
      index,
      [
        answerOf(ways(equal), one, fits(leftByTotal(computed, index, sums(equal))), EQUAL_HALVES),
        answerOf(parts, one, () => true, { ...EQUAL_HALVES, stage: "parts" }),
        ...intervals(one, left, "equal"),
        answerOf(ways(any), loose, fits(leftByTotal(computed, index, sums(any))), { mode: "halves", stage: "exact" }),
        ...intervals(loose, freeLeft, "free"),
      ],
    ];
  });
  return new Map(entries);
}

/** Intervals by the printed score alone, and, where they say more, by score, rate and total together. */
function intervals(
  one: Unknowns,
  left: readonly Span[] | null,
  mode: "equal" | "free",
): readonly Omit<WeightSolution, "reading">[] {
  const alone = freeWeights(one, ownSpan(one, "scored"), mode, "score");
  const all = freeWeights(one, within(ownSpan(one), left)[0] ?? null, mode, "all");
  const same = JSON.stringify(alone.parts) === JSON.stringify(all.parts) && alone.answer === all.answer;
  return same ? [all] : [alone, all];
}

const EQUAL_HALVES = { mode: "equal-halves", stage: "exact" } as const;
const NO_WAYS: Ways = { sums: new Map(), listed: [], complete: true };

/** Whether a reading gives any leaf below an indicator another score. */
function differs(base: Computed, other: Computed, index: number): boolean {
  const path = `${nodeOf(base.plan, index).path}/`;
  return base.plan.leaves.some((leaf) => {
    if (!nodeOf(base.plan, leaf).path.startsWith(path)) return false;
    const left = base.leaves[leaf] ?? null;
    const right = other.leaves[leaf] ?? null;
    return (left === null ? "" : toText(left)) !== (right === null ? "" : toText(right));
  });
}

/**
 * The figures with what the search says of them: a score that unpublished weights decide is reproduced by the readings
 * for which there are weights, and a total above it is held against its parts alone.
 */
export function withSearch(
  base: Computed,
  figures: readonly PublishedFigure[],
  searches: readonly WeightSearch[],
): readonly PublishedFigure[] {
  if (searches.length === 0) return figures;
  const shared = searches.map(fitting).reduce((left, right) => left.filter((reading) => right.includes(reading)));
  // Where no reading gives the scores below it, that may be why the total differs.
  const isBeyond = shared.length > 0 && isOutOfReach(base, figures, searches);
  const isWhole = isZero(missingWeight(base));
  return figures.map((figure): PublishedFigure => {
    if (figure.verdict === "agrees") return figure;
    if (figure.kind === "total")
      return byWeights(figure, isWhole && !isBeyond ? shared : [], isBeyond ? "unexplained" : "not-computed");
    const search = searches.find((each) => `${each.path}/reported` === figure.path);
    return figure.kind !== "score" || search === undefined ? figure : byWeights(figure, fitting(search), "unexplained");
  });
}

/** A figure that is reproduced by readings for which there are weights, and what it is where there is none. */
function byWeights(
  figure: PublishedFigure,
  fits: readonly Reading[],
  open: PublishedFigure["verdict"],
): PublishedFigure {
  const { reported } = figure;
  const readings = fits.map((reading): FigureReading => ({
    reading,
    rounding: "weights",
    exact: reported,
    value: reported,
    steps: [],
  }));
  return { ...figure, computed: null, exact: null, verdict: fits.length > 0 ? "reproduced" : open, readings };
}

/**
 * The readings under which there are weights that give all the printed figures together; where there are none, those that
 * give the score alone: that its parts do not add up to the total, the sum itself says.
 */
export function fitting({ solutions }: WeightSearch): readonly Reading[] {
  const fits = solutions.filter(({ answer }) => FOUND.includes(answer));
  const all = fits.filter(({ from, stage }) => from === "all" || stage === "parts");
  return [...new Set((all.length > 0 ? all : fits).map((each) => each.reading))];
}

const FOUND: readonly WeightSolution["answer"][] = ["unique", "several", "interval"];
