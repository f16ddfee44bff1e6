import { compare, type Exact, MAX_PLACES, round, toText } from "../../exact/index.js";
import { isUnearned } from "../../evaluate/full-marks.js";
import { holds, plain, scoreSpan } from "../compute/interval.js";
import { textOf, valueOf } from "../compute/values.js";
import { type Candidate, OWN } from "../reading/candidate.js";
import type { PublishedFigure, FigureKind, FigureReading, Verdict } from "../types.js";
import { placesOf } from "../../exact/printed.js";
import type { Reading } from "../reading/types.js";
import { cut } from "../../message/cut.js";

/** What a published figure is, where it stands and whose it is. */
export interface Place {
  readonly kind: FigureKind;
  readonly path: string;
  readonly name: string;
  /** Of a score its weight, the most that it can be: full marks say that nothing was lost, whatever they round to. */
  readonly most?: Exact | null;
  /** The places to which all scores of the form are rounded; left out where they are not. */
  readonly practised?: number | null;
}

/**
 * Holds a published figure against the values that it may be.
 *
 * @param own - What the standard gives; null where it gives nothing.
 * @param shown - The same as the standard rounds it.
 * @param others - Every other value that is tried, simplest first.
 * @param steps - How what the standard gives comes about.
 */
export function fit(
  { kind, path, name, most = null, practised }: Place,
  reported: string,
  own: Exact | null,
  shown: Exact | null,
  others: readonly Candidate[],
  steps: NonNullable<Candidate["steps"]> | null = null,
): PublishedFigure {
  const span = scoreSpan(reported, most);
  const said = {
    kind,
    path,
    name: cut(name),
    reported,
    interval: plain(span),
    computed: shown === null ? null : toText(shown),
    exact: own === null ? null : textOf(own),
  };
  const judged = (verdict: Verdict, readings: readonly FigureReading[] = []): PublishedFigure => ({
    ...said,
    verdict,
    readings,
  });
  if (shown !== null && compare(shown, valueOf(reported)) === 0) return judged("agrees");
  if (own !== null && holds(span, own)) {
    const isEarned = most === null || !isUnearned(reported, own, shown ?? own, most);
    if (isEarned) return judged("within-places");
    return judged("reproduced", [roundedToFull(reported, own, others, practised, steps)]);
  }
  const readings = readingsOf(reported, own, others, steps);
  if (readings.length > 0) return judged("reproduced", readings);
  return judged(own === null && others.length === 0 ? "not-computed" : "unexplained");
}

/** Every reading that gives a figure, the simplest first. */
function readingsOf(
  reported: string,
  own: Exact | null,
  others: readonly Candidate[],
  steps: NonNullable<Candidate["steps"]> | null,
): readonly FigureReading[] {
  const candidates: readonly Candidate[] =
    own === null ? others : [{ reading: OWN, exact: own, ...(steps === null ? {} : { steps }) }, ...others];
  const found = candidates.flatMap((each) => readAs(each, reported, own));
  // That the ratio was rounded first as well says nothing more where the standard's own value does, rounded alike.
  const alike = found.find((each) => each.reading.reading === OWN)?.reading.rounding;
  const readings = found.filter(({ reading }) => !reading.reading.startsWith("ratio-at") || reading.rounding !== alike);
  readings.sort((left, right) => left.rank - right.rank);
  return readings.map(({ reading }) => reading);
}

/** How full marks that were not earned come about: they are the sum of published parts, or were rounded to. */
function roundedToFull(
  reported: string,
  own: Exact,
  others: readonly Candidate[],
  practised: number | null | undefined,
  steps: NonNullable<Candidate["steps"]> | null,
): FigureReading {
  const value = valueOf(reported);
  const parts = others.find(({ reading, exact }) => reading === PARTS && compare(exact, value) === 0);
  const places = practised ?? placesOf(reported);
  const { reading, exact, steps: how } = parts ?? { reading: atPlaces(places), exact: own, steps };
  const rounding = `half-up:${places}`;
  return { reading, rounding, exact: textOf(exact), value: toText(value), steps: how?.() ?? [] };
}

/** Whether a published figure is the one that it is held against, as far as it is printed. */
export function isFitting({ verdict }: Pick<PublishedFigure, "verdict">): boolean {
  return verdict === "agrees" || verdict === "within-places";
}

/** That a score was rounded to so many places before it was published. */
export function atPlaces(places: number): Reading {
  return `scores-at-places-${places}`;
}

const PARTS: Reading = "sum-of-published";

/** The simplest rounding by which a candidate prints as the figure; none where it does not. */
function readAs(
  candidate: Candidate,
  reported: string,
  own: Exact | null,
): readonly { readonly rank: number; readonly reading: FigureReading }[] {
  const isOwn = candidate.reading === OWN;
  const ofParts = candidate.reading === PARTS;
  if (!isOwn && candidate.parts === undefined && own !== null && compare(candidate.exact, own) === 0) return [];
  const value = valueOf(reported);
  const places = Math.min(placesOf(reported), MAX_PLACES);
  const ways = roundings(places, isOwn);
  const way = ways.findIndex((each) => compare(round(candidate.exact, each.places, each.mode), value) === 0);
  const found = ways[way];
  if (found === undefined) return [];
  const name = `${found.mode}:${found.places}`;
  return [
    {
      // What the published parts come to as they stand needs no other rounding.
      rank:
        (isOwn || (ofParts && compare(candidate.exact, value) === 0) ? 0 : 1) +
        (candidate.parts === undefined ? 0 : 1) +
        (way < 2 ? way : 1.5),
      reading: {
        reading: candidate.reading,
        rounding: candidate.parts === undefined ? name : `parts:${candidate.parts}`,
        exact: textOf(candidate.exact),
        value: toText(round(candidate.exact, found.places, found.mode)),
        steps: candidate.steps?.() ?? [],
      },
    },
  ];
}

interface Way {
  readonly places: number;
  readonly mode: "half-up" | "down" | "up" | "half-even";
}

/** The roundings that are tried: at the printed places, cut off there, and, of the standard's own value, coarser ones. */
function roundings(places: number, all: boolean): readonly Way[] {
  const ways: Way[] = [
    { places, mode: "half-up" },
    { places, mode: "down" },
  ];
  if (!all) return ways;
  ways.push({ places, mode: "half-even" }, { places, mode: "up" });
  for (let fewer = Math.min(places, 4) - 1; fewer >= 0; fewer--) {
    for (const mode of ["half-up", "down", "up"] as const) ways.push({ places: fewer, mode });
  }
  return ways;
}
