import { compare, type Exact, fraction, multiply, subtract, sum, toText, zero } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { isGroup } from "../../form/tree.js";
import { allKnown, valueOf } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { alike, exactly, meet, plain, printedSpan, scoreSpan, type Span, together } from "../compute/interval.js";
import { publishedBelow, publishedLeaves } from "../compute/sum.js";
import type { PublishedFigure, FigureReading } from "../types.js";
import { placesOf, printedText, unitOfPlace } from "../../exact/printed.js";
import type { Rounding } from "../../standard/types.js";
import { atPlaces } from "./fit.js";
import { certain } from "../../shape/certain.js";
import type { Reading } from "../reading/types.js";
import { cut } from "../../message/cut.js";

/** Every published group and total held against the published figures that it adds up. */
export function sumFigures(base: Computed): readonly PublishedFigure[] {
  const { plan } = base;
  const figures: PublishedFigure[] = [];
  plan.nodes.forEach((node, index) => {
    if (!isGroup(node.input) || node.input.reported === undefined || !node.counted) return;
    const { name, reported } = node.input;
    const most = base.weights[index] ?? null;
    const figure = sumFigure(base, node.children, `${node.path}/reported`, name, printedText(reported), most);
    if (figure !== null) figures.push(figure);
  });
  const total = plan.form.reported?.score;
  if (total !== undefined && !plan.rescaled && plan.setting.caps.length === 0) {
    const fullMarks = decimalOf(plan.setting.fullMarks);
    const figure = sumFigure(base, plan.first, "/reported/score", "", printedText(total), fullMarks);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function sumFigure(
  base: Computed,
  children: readonly number[],
  path: string,
  name: string,
  reported: string,
  most: Exact | null,
): PublishedFigure | null {
  const held = heldBelow(base, children, { path, name }, reported, most, publishedBelow);
  if (held === null || SOUND.includes(held.verdict) || !children.some((child) => isFaultySum(base, child))) return held;
  // A subtotal that its own parts do not give is wrong by itself where the indicators give the sum above it.
  const apart = heldBelow(base, children, { path, name }, reported, most, publishedLeaves);
  return apart !== null && SOUND.includes(apart.verdict) ? apart : held;
}

const SOUND: readonly PublishedFigure["verdict"][] = ["agrees", "within-places"];

/** Whether a published group differs from what the published scores below it add up to. */
function isFaultySum(base: Computed, index: number): boolean {
  const { input, children, path } = nodeOf(base.plan, index);
  if (!isGroup(input) || input.reported === undefined) return false;
  const own = heldBelow(base, children, { path, name: "" }, printedText(input.reported), null, publishedBelow);
  return own !== null && !SOUND.includes(own.verdict);
}

function heldBelow(
  base: Computed,
  children: readonly number[],
  place: { readonly path: string; readonly name: string },
  reported: string,
  most: Exact | null,
  below: typeof publishedBelow,
): PublishedFigure | null {
  const parts = allKnown(children.map((child) => below(base, child)));
  if (parts === null) return null;
  const printed = parts.map((part, place): Part => ({
    path: nodeOf(base.plan, certain(children[place])).path,
    figures: part.map((index) => {
      const text = printedText(certain(nodeOf(base.plan, index).input.reported));
      return { text, most: base.weights[index] ?? null, isExact: isExact(base, index, text) };
    }),
  }));
  return heldSum(place, reported, printed, most, base.plan.setting.rounding);
}

/** Whether a published score is the computed one to the last digit, and so stands for nothing but itself. */
function isExact({ leaves, assumed }: Computed, index: number, text: string): boolean {
  const points = assumed.has(index) ? null : (leaves[index] ?? null);
  return points !== null && compare(points, valueOf(text)) === 0;
}

/** What adds up to a published sum: the figures of one part, each with the most that it can be. */
export interface Part {
  readonly path: string;
  readonly figures: readonly { readonly text: string; readonly most: Exact | null; readonly isExact?: boolean }[];
}

/**
 * Holds a published sum against its published parts: right, right for some values inside the printed places, of figures
 * that were all cut off, without one of its parts, or wrong. Full marks are right only where the parts, as printed, leave
 * room for them.
 *
 * @param most - The most that the sum can be: its full marks.
 * @param rounding - How the standard rounds, which may give full marks itself.
 */
export function heldSum(
  place: { readonly path: string; readonly name: string },
  reported: string,
  parts: readonly Part[],
  most: Exact | null = null,
  rounding: Rounding | null = null,
): PublishedFigure {
  const figures = likePrinted(parts.flatMap((part) => part.figures));
  const added = sumOf(figures);
  const said = {
    kind: "sum" as const,
    path: place.path,
    name: cut(place.name),
    reported,
    interval: plain(scoreSpan(reported, most)),
    computed: toText(added),
    exact: toText(added),
  };
  if (compare(added, valueOf(reported)) === 0) return { ...said, verdict: "agrees", readings: [] };
  const spans = (mode: "half-up" | "down"): Span =>
    figures.reduce((total, figure) => together(total, spanOf(figure, mode)), exactly(zero));
  // Scores that add up to more than full marks were not rounded to them, but held there.
  const isFull = most !== null && compare(valueOf(reported), most) === 0;
  const isHeld = isFull && compare(spans("half-up").low, most) > 0;
  const readAs = (reading: Reading, how: string, exact: Exact, value: string): FigureReading[] => [
    { reading, rounding: how, exact: toText(exact), value, steps: [] },
  ];
  if (!isHeld && meet(spans("half-up"), printedSpan(reported)) !== null) {
    const earned = !isFull || rounding === null || meet(spans("half-up"), fullSpan(most, rounding)) !== null;
    if (earned) return { ...said, verdict: "within-places", readings: [] };
    const places = placesOf(reported);
    const readings = readAs(atPlaces(places), `half-up:${places}`, added, toText(most));
    return { ...said, verdict: "reproduced", readings };
  }
  const readings = parts.flatMap((part) => {
    const rest = subtract(added, sumOf(part.figures));
    return compare(rest, valueOf(reported)) === 0 ? readAs(`sum-without:${part.path}`, "none", rest, toText(rest)) : [];
  });
  const cutOff = meet(spans("down"), printedSpan(reported, "down"));
  if (isHeld) readings.push(...readAs("held-at-full-marks", "none", added, reported));
  else if (cutOff !== null) readings.unshift(...readAs("sum-of-cut-off", "down", added, reported));
  return { ...said, verdict: readings.length > 0 ? "reproduced" : "unexplained", readings };
}

/** The figures of one column, all read with the places of the finest of them. */
function likePrinted(figures: Part["figures"]): Part["figures"] {
  const texts = alike(figures.map(({ text }) => text));
  return figures.map((figure, place) => ({ ...figure, text: certain(texts[place]) }));
}

/** The sums that a standard itself rounds to full marks: none of them lost a point that shows. */
function fullSpan(most: Exact, { places, mode }: Rounding): Span {
  const unit = unitOfPlace(places);
  const isUp = mode === "up" || mode === "ceiling";
  const low = subtract(most, isUp ? unit : multiply(unit, fraction(1, 2)));
  return { low, lowIn: !isUp, high: most, highIn: true };
}

/** What a part of a sum stands for. */
function spanOf({ text, most, isExact }: Part["figures"][number], mode: "half-up" | "down"): Span {
  return isExact === true ? exactly(valueOf(text)) : scoreSpan(text, most, mode);
}

function sumOf(figures: Part["figures"]): Exact {
  return sum(figures.map(({ text }) => valueOf(text)));
}
