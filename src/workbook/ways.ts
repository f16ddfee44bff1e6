import type { LeafPlan } from "../evaluate/leaf-plan.js";
import { planForm } from "../evaluate/plan.js";
import { type LeafScore, scoreLeaf } from "../evaluate/score-leaf.js";
import { safeCheckSelfEvaluation } from "../form/check.js";
import { isGroup } from "../form/tree.js";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import { everything } from "../evaluate/kit.js";
import { planFor } from "../rule/compile.js";
import { allMethods } from "../rule/kit.js";

/** What is typed into a row: a number in per cent, another number, either of them, a day, or words. */
export type RowKind = "percent" | "number" | "either" | "day" | "words";

/** The comparators that a number may stand behind. */
export const SIGNS = ["≥", "＞", "≤", "＜", "="] as const;

/** One way in which a row may be filled in, with the leaf that it makes. */
export interface Way {
  readonly kind: RowKind;
  /** The comparators that come to the same figure; a blank one is the empty text. */
  readonly signs: readonly string[];
  readonly leaf: IndicatorLeaf;
  readonly plan: LeafPlan;
  readonly score: LeafScore;
}

/** What a row is filled in with, to find out how it is scored then. */
export interface Trial {
  readonly kind: RowKind;
  readonly sign: string;
  readonly fill: (leaf: IndicatorLeaf) => IndicatorLeaf;
}

/** All ways to fill in a row of which nothing is known. */
export const OPEN_TRIALS: readonly Trial[] = [
  ...["", ...SIGNS].flatMap((sign) => [
    trial("number", sign, "50", "40", "项"),
    trial("percent", sign, "50", "40", "%"),
  ]),
  trial("day", "", "2021-12-31", "2022-02-05"),
  trial("words", "", "符合", "达成"),
];

/** A number behind every comparator, and behind none. */
export function signTrials({ value, unit }: { readonly value: string; readonly unit: string }): readonly Trial[] {
  return ["", ...SIGNS].map((sign) => ({
    kind: "number" as const,
    sign,
    fill: (leaf) => ({ ...leaf, target: sign + value, ...(unit === "" ? {} : { unit }) }),
  }));
}

function trial(kind: RowKind, sign: string, target: string, actual: string, unit?: string): Trial {
  return {
    kind,
    sign,
    fill: (leaf) => {
      const { unit: _unit, ...own } = leaf;
      const done = leaf.ratio === undefined ? { actual } : {};
      return {
        ...own,
        target: sign + target,
        ...done,
        ...(unit === undefined ? {} : { unit }),
        ...(kind === "words" ? { awardedShare: "1" } : {}),
      };
    },
  };
}

/** The ways of some leaves of a form, those that come to the same figure together. */
export function waysOf(
  form: SelfEvaluation,
  leaves: ReadonlyMap<string, readonly Trial[]>,
): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  const longest = Math.max(0, ...[...leaves.values()].map((trials) => trials.length));
  for (let at = 0; at < longest; at++) {
    const filled = filledIn(form, (leaf, path) => leaves.get(path)?.[at]?.fill(leaf) ?? leaf);
    const checked = safeCheckSelfEvaluation(filled.form);
    const plan = checked.ok ? planForm(everything, checked.value).plan : null;
    for (const node of plan?.nodes ?? []) {
      const trial = leaves.get(node.path)?.[at];
      const leaf = filled.leaves.get(node.path);
      if (trial === undefined || leaf === undefined || node.leaf === null || !node.counted) continue;
      const score = scoreLeaf(node.leaf, node.leaf.own, false);
      if (score.account.refused) continue;
      addTo(found, node.path, { kind: trial.kind, signs: [trial.sign], leaf, plan: node.leaf, score });
    }
  }
  return new Map([...found].map(([path, ways]) => [path, joined(ways)] as const));
}

/** Numbers in per cent and others that come to the same figure behind the same comparators are one way. */
function joined(ways: readonly Way[]): readonly Way[] {
  const same = ({ signs, plan, leaf }: Way): string =>
    `${signs.join()} ${figureOf(plan).replaceAll(`"${leaf.unit ?? ""}"`, '"unit"')}`;
  return ways.flatMap((way) => {
    if (way.kind !== "number" && way.kind !== "percent") return [way];
    const twin = ways.find((each) => each.kind !== way.kind && NUMBERS.includes(each.kind) && same(each) === same(way));
    if (twin === undefined) return [way];
    return way.kind === "number" ? [{ ...way, kind: "either" as const }] : [];
  });
}

const NUMBERS: readonly RowKind[] = ["number", "percent"];

/** Ways of one kind whose figures are the same are one. */
function addTo(found: Map<string, Way[]>, path: string, way: Way): void {
  const own = found.get(path) ?? [];
  const figure = figureOf(way.plan);
  const same = own.findIndex(({ kind, plan }) => kind === way.kind && figureOf(plan) === figure);
  const before = own[same];
  if (before === undefined) own.push(way);
  else own[same] = { ...before, signs: [...before.signs, ...way.signs] };
  found.set(path, own);
}

/** The figure of a leaf as a text, to tell two of them apart. */
function figureOf(leaf: LeafPlan): string {
  const before = FIGURES.get(leaf);
  if (before !== undefined) return before;
  const { rule, line, plain, deduction, decided } = leaf;
  const { points } = planFor(allMethods, rule, line?.yardstick ?? null, plain, deduction !== null);
  const text = `${decided ?? ""}${JSON.stringify(points, (key, value: unknown) => (key === "text" ? undefined : value))}`;
  FIGURES.set(leaf, text);
  return text;
}

const FIGURES = /* @__PURE__ */ new WeakMap<LeafPlan, string>();

function filledIn(
  form: SelfEvaluation,
  fill: (leaf: IndicatorLeaf, path: string) => IndicatorLeaf,
): { readonly form: SelfEvaluation; readonly leaves: ReadonlyMap<string, IndicatorLeaf> } {
  const leaves = new Map<string, IndicatorLeaf>();
  const walk = (nodes: readonly Indicator[], path: string): Indicator[] =>
    nodes.map((node, place) => {
      const own = `${path}/${place}`;
      if (isGroup(node)) return { ...node, children: walk(node.children, `${own}/children`) };
      const made = fill(node, own);
      leaves.set(own, made);
      return made;
    });
  return { form: { ...form, indicators: walk(form.indicators, "/indicators") }, leaves };
}

/** The rows whose ways are others once they are named after satisfaction. */
export function namedWays(
  form: SelfEvaluation,
  rows: ReadonlyMap<string, readonly Trial[]>,
  plain: ReadonlyMap<string, readonly Way[]>,
): ReadonlySet<string> {
  const renamed = [...rows].map(([path, trials]) => {
    const named = trials.map((each) => ({
      ...each,
      fill: (leaf: IndicatorLeaf) => ({ ...each.fill(leaf), name: "满意度" }),
    }));
    return [path, named] as const;
  });
  const named = waysOf(form, new Map(renamed));
  const told = (ways: readonly Way[] | undefined): string =>
    (ways ?? []).map(({ kind, signs, plan }) => `${kind}${signs.join()}${figureOf(plan)}`).join("\n");
  return new Set([...rows.keys()].filter((path) => told(plain.get(path)) !== told(named.get(path))));
}
