import { add, compare, type Exact, toText, zero } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import type { Step } from "../../evaluate/types.js";
import type { IssueCode } from "../../message/index.js";
import { isGroup, leafOf } from "../../form/tree.js";
import { certain } from "../../shape/certain.js";
import { textOf, valueOf } from "../compute/values.js";
import type { Computed } from "../compute/compute.js";
import { practiceOf } from "../compute/rows.js";
import { added, isOpenSum, partRounding, type PartRounding, publishedSum, shownBy, termsOf } from "../compute/sum.js";
import type { Candidate } from "../reading/candidate.js";
import { fit, isFitting, type Place } from "./fit.js";
import { nameFor } from "../reading/hypotheses.js";
import { slips, uncappedLeaf, uncappedSum } from "../reading/slips.js";
import type { PublishedFigure, FigureReading } from "../types.js";
import type { Variant } from "../reading/variants.js";
import { printedText } from "../../exact/printed.js";
import type { Reading } from "../reading/types.js";

/**
 * Every published score of a leaf, a group and the whole, held against its readings.
 *
 * @param sums - The published sums, held against their published parts.
 */
export function scoreFigures(
  base: Computed,
  variants: readonly Variant[],
  sums: readonly PublishedFigure[],
): readonly PublishedFigure[] {
  const { plan } = base;
  const figures: PublishedFigure[] = [];
  const wrong = new Set(sums.filter((each) => !isFitting(each)).map(({ path }) => path));
  const practised = practiceOf(base);
  plan.nodes.forEach((node, index) => {
    const { reported, name } = node.input;
    if (reported === undefined || !node.counted) return;
    const place = { kind: "score", path: `${node.path}/reported`, name, most: base.weights[index] ?? null } as const;
    const text = printedText(reported);
    if (isGroup(node.input)) figures.push(sumFigure(place, text, base, variants, index, !wrong.has(place.path)));
    else figures.push(leafFigure({ ...place, practised }, text, base, variants, index));
  });
  const total = plan.form.reported?.score;
  if (total !== undefined) {
    const most = decimalOf(plan.setting.fullMarks);
    const place = { kind: "total", path: "/reported/score", name: "", most } as const;
    figures.push(sumFigure(place, printedText(total), base, variants, null, !wrong.has(place.path)));
  }
  return figures;
}

function leafFigure(
  place: Place,
  text: string,
  base: Computed,
  variants: readonly Variant[],
  index: number,
): PublishedFigure {
  // A share that nobody published is nothing to hold a published score against.
  if (base.assumed.has(index)) return fit({ ...place, most: null }, text, null, null, []);
  const leaf = certain(leafOf(nodeOf(base.plan, index)));
  const own = base.leaves[index] ?? null;
  const said = base.findings.filter(({ path }) => path === place.path).map(({ code }) => code);
  // What a person decides has no figure of its own, and no reading says how the person came to it.
  if (own === null && BY_PERSON.some((code) => said.includes(code))) return fit(place, text, null, null, []);
  const others = variants.flatMap(({ hypothesis, computed }): Candidate[] => {
    const exact = computed.leaves[index] ?? null;
    if (exact === null) return [];
    return [{ reading: nameFor(hypothesis, leaf), exact, steps: () => stepsAt(computed, index) }];
  });
  others.push(...uncappedLeaf(base, index), ...slips(base, index));
  const shown = own === null ? null : shownBy(base.plan, own);
  const figure = mirroredLast(
    fit(place, text, own, shown, others, () => stepsAt(base, index)),
    base.weights[index] ?? null,
  );
  return said.includes("score/by-person")
    ? { ...figure, computed: null, exact: null, verdict: "by-person", readings: [] }
    : figure;
}

/** What says that a person scores a leaf. */
const BY_PERSON: readonly IssueCode[] = ["score/judged", "score/outside-tier", "score/reduced"];

/** A turned comparison gives full marks to all that is missed: where it does no more than that, it proves nothing. */
function mirroredLast(figure: PublishedFigure, weight: Exact | null): PublishedFigure {
  if (weight === null || compare(valueOf(figure.reported), weight) !== 0) return figure;
  const isMirrored = ({ reading }: FigureReading): boolean => reading === "wrong-direction";
  const others = figure.readings.filter((each) => !isMirrored(each));
  return { ...figure, readings: [...others, ...figure.readings.filter(isMirrored)] };
}

/** How a leaf's score comes about; under a hypothesis worked out once more, with its steps. */
function stepsAt({ plan, score, changed }: Computed, index: number): readonly Step[] {
  if (changed !== true) return certain(score.leaves[index]).account.steps();
  const leaf = certain(nodeOf(plan, index).leaf);
  return scoreLeaf(leaf, leaf.own, true).account.steps();
}

function sumFigure(
  place: Place,
  text: string,
  base: Computed,
  variants: readonly Variant[],
  index: number | null,
  addsUp: boolean,
): PublishedFigure {
  if (isOpenSum(base, index)) return fit({ ...place, most: null }, text, null, null, []);
  const ownRounding = partRounding(base);
  const own = added(base, index, ownRounding);
  const others: Candidate[] = [];
  const offer = (reading: Reading, computed: Computed): void => {
    const exact = added(computed, index, null);
    if (exact !== null) others.push({ reading, exact, steps: () => sumSteps(exact, computed, index, null) });
    // Below a cap a figure is more than a sum: how its parts were rounded cannot be told.
    for (const each of base.plan.setting.caps.length > 0 ? [] : PART_ROUNDINGS) {
      const parts = added(computed, index, each);
      if (parts !== null && (exact === null || compare(parts, exact) !== 0)) {
        const steps = (): readonly Step[] => sumSteps(parts, computed, index, each);
        others.push({ reading, exact: parts, parts: `${each.mode}:${each.places}`, steps });
      }
    }
  };
  others.push(...uncappedSum(base, termsOf(base, index, ownRounding)));
  const published = own === null || !addsUp ? null : partsOf(base, index);
  if (published !== null) others.push({ reading: "sum-of-published", exact: published });
  offer("other-stage", base);
  for (const { hypothesis, computed } of variants)
    if (!SLIPS.includes(hypothesis.name)) offer(hypothesis.name, computed);
  const steps = (): readonly Step[] => sumSteps(certain(own), base, index, ownRounding);
  return fit(place, text, own, own === null ? null : shownBy(base.plan, own), others, steps);
}

/** The sum of the published scores that a node, or the whole, adds up; null where one is not published. */
function partsOf(base: Computed, index: number | null): Exact | null {
  const { plan } = base;
  if ((index === null && plan.rescaled) || plan.setting.caps.length > 0) return null;
  return publishedSum(base, index === null ? plan.first : nodeOf(plan, index).children);
}

/** Slips that happen in one cell, not in all cells of a form alike. */
const SLIPS: readonly Reading[] = [
  "wrong-direction",
  "lower-is-better",
  "decrease-in-name",
  "percent-as-fraction",
  "fraction-as-percent",
];

/** How leaves may have been rounded before they were added. */
const PART_ROUNDINGS: readonly PartRounding[] = (["half-up", "down"] as const).flatMap((mode) =>
  [2, 1, 0].map((places) => ({ places, mode })),
);

/** The most terms of a sum that are written out. */
const MOST_TERMS = 60;

/** A sum with its terms, the leaves' points in document order; of a converted total how it was converted as well. */
function sumSteps(
  total: Exact,
  computed: Computed,
  index: number | null,
  rounding: PartRounding | null,
): readonly Step[] {
  const { weight, setting } = computed.plan;
  // Below a cap a figure is more than a sum.
  if (setting.caps.length > 0) return [];
  const terms = certain(termsOf(computed, index, rounding));
  const written = terms.slice(0, MOST_TERMS).map((term) => textOf(term));
  const formula = written.join(" + ") + (terms.length > MOST_TERMS ? " + …" : "");
  const sum = terms.reduce(add, zero);
  const steps = [{ what: "sum", formula, value: textOf(sum) }];
  if (compare(sum, total) === 0) return steps;
  const converted = `${textOf(sum)} ÷ ${toText(weight)} × ${toText(decimalOf(setting.fullMarks))}`;
  return [...steps, { what: "conversion", formula: converted, value: textOf(total) }];
}
