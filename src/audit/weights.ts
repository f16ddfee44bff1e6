import { toText, zero } from "../exact/index.js";
import { type Unknowns, unknownsOf, withTotal } from "./blocks.js";
import { type Computed, printedText } from "./compute.js";
import { printedSpan } from "./interval.js";
import type { Variant } from "./scores.js";
import { equalFree, equalHalves, freeHalves } from "./search.js";
import { OWN } from "./fit.js";
import type { Figure, Reading, WeightSearch, WeightSolution } from "./types.js";

/** The readings that a whole form can be scored by: other rules, not slips in single cells. */
const RULES: readonly string[] = [
  "actual-rate",
  "attainment",
  "inverse",
  "overrun",
  "closeness",
  "all-or-nothing",
  "pass-mark",
];

/**
 * For each first-level indicator with a published score and unpublished weights below it: under which weights each
 * reading gives the printed figures, its own score and rate and the total together.
 */
export function searchWeights(
  base: Computed,
  variants: readonly Variant[],
  rates: Readonly<Record<string, string>>,
): readonly WeightSearch[] {
  const readings = [
    { name: OWN, computed: base },
    ...variants
      .filter((each) => RULES.includes(each.hypothesis.name))
      .map((each) => ({ name: each.hypothesis.name, computed: each.computed })),
  ];
  const searches = new Map<number, WeightSolution[]>();
  for (const { name, computed } of readings) {
    const all = computed.plan.first.flatMap((index): Unknowns[] => {
      const rate = rates[computed.plan.nodes[index]?.path ?? ""];
      const unknowns = unknownsOf(computed, index, rate);
      return unknowns === null ? [] : [unknowns];
    });
    for (const one of all) {
      if (computed.plan.nodes[one.index]?.input.reported === undefined) continue;
      if (name !== OWN && !differs(base, computed, one.index)) continue;
      const found = solutionsOf(computed, all, one).map((each) => ({ reading: name, ...each }));
      searches.set(one.index, [...(searches.get(one.index) ?? []), ...found]);
    }
  }
  return [...searches].map(([index, solutions]) => {
    const node = base.plan.nodes[index];
    return {
      path: node?.path ?? "",
      name: (node?.input.name ?? "").slice(0, 40),
      weight: toText(node?.weight ?? zero),
      reported: printedText(node?.input.reported ?? "0"),
      solutions,
    };
  });
}

function solutionsOf(computed: Computed, all: readonly Unknowns[], one: Unknowns): Omit<WeightSolution, "reading">[] {
  const span = withTotal(computed, all, one);
  const reported = computed.plan.nodes[one.index]?.input.reported;
  const printed = printedSpan(printedText(reported ?? "0"));
  const { places, mode } = computed.plan.setting.rounding;
  const none = { answer: "none", ways: null, parts: [] } as const;
  return [
    span === null ? { mode: "equal-halves", stage: "exact", ...none, ways: "0" } : equalHalves(one, span, null),
    equalHalves(one, printed, { places, mode }),
    span === null ? { mode: "equal", stage: "exact", ...none } : equalFree(one, span),
    freeHalves(one, printed), // without equality the other indicators may score other sums: only its own score speaks
  ];
}

/** Whether a reading gives any leaf below an indicator another score. */
function differs(base: Computed, other: Computed, index: number): boolean {
  const path = `${base.plan.nodes[index]?.path ?? ""}/`;
  return base.plan.leaves.some((leaf) => {
    if (!(base.plan.nodes[leaf]?.path.startsWith(path) ?? false)) return false;
    const left = base.leaves[leaf] ?? null;
    const right = other.leaves[leaf] ?? null;
    return (left === null ? "" : toText(left)) !== (right === null ? "" : toText(right));
  });
}

/**
 * The figures with what the search says of them: a score that unpublished weights decide is reproduced by the readings
 * for which there are weights, and a total above it is held against its parts alone.
 */
export function withSearch(figures: readonly Figure[], searches: readonly WeightSearch[]): readonly Figure[] {
  if (searches.length === 0) return figures;
  return figures.map((figure): Figure => {
    if (figure.verdict === "agrees" || (figure.kind !== "score" && figure.kind !== "total")) return figure;
    const unknown = { ...figure, computed: null, exact: null };
    if (figure.kind === "total") return { ...unknown, verdict: "not-computed", readings: [] };
    const search = searches.find((each) => `${each.path}/reported` === figure.path);
    if (search === undefined) return figure;
    const names = new Set(search.solutions.filter((each) => FOUND.includes(each.answer)).map((each) => each.reading));
    const readings = [...names].map((reading): Reading => {
      const { reported } = figure;
      return { reading, rounding: "weights", exact: reported, value: reported, steps: [] };
    });
    return { ...unknown, verdict: readings.length > 0 ? "reproduced" : "unexplained", readings };
  });
}

const FOUND: readonly WeightSolution["answer"][] = ["unique", "several", "interval"];
