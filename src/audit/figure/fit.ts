import { compare, type Exact, MAX_PLACES, round, toText } from "../../exact/index.js";
import { holds, plain, printedSpan } from "../compute/interval.js";
import { textOf, valueOf } from "../compute/values.js";
import { type Candidate, OWN } from "../reading/candidate.js";
import type { PublishedFigure, FigureKind, FigureReading, Verdict } from "../types.js";
import { placesOf } from "../../exact/printed.js";

/**
 * Holds a published figure against the values that it may be.
 *
 * @param own - What the standard gives; null where it gives nothing.
 * @param shown - The same as the standard rounds it.
 * @param others - Every other value that is tried, simplest first.
 * @param steps - How what the standard gives comes about.
 */
export function fit(
  place: { readonly kind: FigureKind; readonly path: string; readonly name: string },
  reported: string,
  own: Exact | null,
  shown: Exact | null,
  others: readonly Candidate[],
  steps: Candidate["steps"] | null = null,
): PublishedFigure {
  const value = valueOf(reported);
  const span = printedSpan(reported);
  const said = {
    ...place,
    name: place.name.slice(0, 40),
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
  if (own !== null) {
    if (shown !== null && compare(shown, value) === 0) return judged("agrees");
    if (holds(span, own)) return judged("within-places");
  }
  const candidates: readonly Candidate[] =
    own === null ? others : [{ reading: OWN, exact: own, ...(steps === null ? {} : { steps }) }, ...others];
  const found = candidates.flatMap((each) => readAs(each, reported, own));
  // That the ratio was rounded first as well says nothing more where the standard's own value does, rounded alike.
  const alike = found.find((each) => each.reading.reading === OWN)?.reading.rounding;
  const readings = found.filter(({ reading }) => !reading.reading.startsWith("ratio-at") || reading.rounding !== alike);
  readings.sort((left, right) => left.rank - right.rank);
  if (readings.length > 0)
    return judged(
      "reproduced",
      readings.map(({ reading }) => reading),
    );
  return judged(own === null && others.length === 0 ? "not-computed" : "unexplained");
}

/** The simplest rounding by which a candidate prints as the figure; none where it does not. */
function readAs(
  candidate: Candidate,
  reported: string,
  own: Exact | null,
): readonly { readonly rank: number; readonly reading: FigureReading }[] {
  const isOwn = candidate.reading === OWN;
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
      rank: (isOwn ? 0 : 1) + (candidate.parts === undefined ? 0 : 1) + (way < 2 ? way : 1.5),
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
