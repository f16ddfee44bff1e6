import type { FormPlan, NodePlan } from "../evaluate/plan.js";
import { type FormScore, scoreWithoutCaps } from "../evaluate/score-form.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { scoredLeaves } from "../evaluate/nodes.js";
import { equal, toText, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { at, constant, type Term } from "../figure/sheet/term.js";
import { certain } from "../shape/certain.js";
import { givenOf } from "../sheet/form-indicators.js";
import { formExtras } from "../sheet/form-extras.js";
import type { Sheet } from "../sheet/types.js";
import { blockOf, coloursOf } from "./block.js";
import { capped } from "./caps.js";
import { wholeChecks } from "./checks.js";
import { formColumns, formSheet, type FormSources, originalSheet } from "./form-cells.js";
import { formWords } from "./form-words.js";
import { LeafWriter } from "./leaves.js";
import { filledLeaves } from "./filled-leaves.js";
import { leafWays } from "./leaf-ways.js";
import { dataSheet } from "./held.js";
import { WRONG_BUDGET } from "./labels.js";
import { Ledger } from "./ledger.js";
import type { Check } from "./ledger-line.js";
import type { Model } from "./model.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import { FORM, placesOf } from "./places.js";
import { isPlain } from "./plain.js";
import { type SharedGroup, sharedGroups, SHARING, type ShareSheet, shareSheet } from "./pools.js";
import { ratioSheet } from "./ratios.js";
import { ORIGINAL, Readings } from "./readings.js";
import { KINDS } from "./row-reading.js";
import { scoreSheet } from "./score-sheet.js";
import { heldInputs } from "./held-inputs.js";
import { SCORES } from "./scores.js";
import { addUp, appliedWeight, type Columns, rowOf, type Tree } from "./tree.js";
import { weightRead, weightsOf } from "./weights.js";

/** The sheets of a form that compute themselves. */
export function sheetsOf(model: Model, plan: FormPlan, score: FormScore, evaluation: Evaluation): readonly Sheet[] {
  const { shown } = model;
  const leaves = new Map(scoredLeaves(evaluation.indicators).map((leaf) => [leaf.path, leaf]));
  const rows = new Map(plan.nodes.map((node, index) => [node.path, rowOf(index)])).set(
    "total",
    rowOf(plan.nodes.length),
  );
  const shares = new Set<string>();
  const choices = new Map<string, readonly string[]>();
  const kinds = new Map<string, string | null>();
  const filled = filledLeaves(model, plan, leaves, evaluation);
  const groups = sharedGroups(plan, shown, model.spare);
  const sources: FormSources = {
    model,
    filled: (leaf) => certain(filled.get(leaf.path)),
    score: (path) => `${SCORES}!D${certain(rows.get(path))}`,
    weight: (path) => `${SCORES}!B${certain(rows.get(path))}`,
    kind: (path) => kinds.get(path) ?? null,
    sharesWeights: groups.length > 0,
    execution: null,
    ratio: () => null,
    below: [],
    extras: formExtras(shown, evaluation),
    hasShare: (leaf) => shares.has(leaf.path),
    choices: (leaf) => choices.get(leaf.path) ?? [],
  };
  const places = placesOf(shown, evaluation, formColumns(sources, evaluation));
  const books = { ledger: new Ledger(), readings: new Readings() };
  const ratios = ratioSheet(model, plan.form.budget, evaluation.ratios, places, books.readings);
  const { ledger } = books;
  const from = { model, plan, score, evaluation, filled, places, ratios, books };
  const writer = new LeafWriter(from, leafWays(model, filled, places));
  for (const index of plan.leaves) kinds.set(nodeOf(plan, index).path, writer.reading(index).kind);

  const typedWeight = (index: number, blank?: string): string | null => {
    const { path } = nodeOf(plan, index);
    const place = places.get(`ownWeight ${path}`) ?? places.get(`weight ${path}`);
    if (place === undefined || leaves.get(path)?.status === "not-applicable") return null;
    const kind = kinds.get(path) ?? null;
    const read = weightRead(place, blank);
    return kind === null ? read : `IF(${kind}="${KINDS.blank}",0,${read})`;
  };
  const shared = sharedOut(plan, groups, typedWeight, places);
  const isDropped = ({ path, weight }: NodePlan): boolean =>
    leaves.get(path)?.status === "not-applicable" && equal(weight, zero);
  const weights = weightsOf(plan, {
    leaf: (index, node) => (isDropped(node) ? null : (shared.cells.get(index) ?? typedWeight(index))),
  });
  const written = plan.nodes.map((node, index) => {
    const leaf = leaves.get(node.path);
    if (leaf === undefined) return null;
    const result = writer.write(index, leaf, certain(weights[index]).term);
    if (result.asksShare) shares.add(node.path);
    if (result.choices.length > 0) choices.set(node.path, result.choices);
    return result;
  });
  const points = written.map((each) => each?.figure ?? constant(zero));
  const caps = plan.setting.caps;
  const budget = ratios.faults === null ? [] : [{ holds: `${ratios.faults}=0`, says: `"${WRONG_BUDGET}"` }];
  const sound = (index: number): readonly Check[] => [
    ...[weights[index]?.check ?? null].filter((check) => check !== null),
    ...(index === plan.nodes.length ? budget : []),
  ];
  const uncapped = caps.some((cap) => cap.by.startsWith("/"))
    ? addUp(plan, points, scoreWithoutCaps(plan, score), BEFORE, [], (figure) => figure, sound)
    : null;
  const capSources = { ratios: ratios.exact, uncapped: (path: string) => figureBefore(plan, uncapped, path) };
  const tree = addUp(
    plan,
    points,
    score,
    COLUMNS,
    caps,
    (figure, name, cap) => {
      const index = cap.of === "total" ? plan.nodes.length : plan.nodes.findIndex((node) => node.path === cap.of);
      const own = certain(weights[index]).term;
      // What a cap of the total weighs is what all that counts weighs, converted or not.
      const weight =
        cap.of === "total" && plan.rescaled
          ? appliedWeight(plan, `${SCORES}!B`)
          : at(`${SCORES}!B${rowOf(index)}`, own);
      return capped(figure, name, cap, weight, capSources, ledger);
    },
    sound,
  );
  const remarks = written.map((each) => each?.remark ?? "");
  const execution = ratios.shown.get("budget-execution") ?? null;
  const block = blockOf(places, evaluation);
  const checks = wholeChecks(plan, evaluation, weights, block, { execution, faults: ratios.faults });
  const isOpen = (path: string): boolean => model.open.has(path);
  const nameOf = (path: string): string | null => {
    const place = places.get(`name ${path}`);
    return isOpen(path) && place !== undefined ? `${FORM}!${place}` : null;
  };
  const parts = { plan, evaluation, weights, remarks, tree, uncapped, checks, nameOf };
  const made = formSheet(evaluation, {
    ...sources,
    execution,
    below: formWords(parts, execution),
    ratio: (leaf) => ratioOf(leaf, model, ratios.shown),
  });
  const worked = [
    scoreSheet(parts),
    ledger.sheet(),
    books.readings.sheet(),
    ...[ratios.sheet, shared.sheet].filter((sheet) => sheet !== null),
  ];
  return [
    { ...made, locked: true, colours: coloursOf(made, block) },
    ...worked.map((sheet) => ({ ...sheet, locked: true as const })),
    originalSheet(ORIGINAL, made),
    dataSheet(model.given, made, places, heldInputs(worked, model.given, rows, ledger.asked())),
  ];
}

function ratioOf(leaf: ScoredLeaf, { shown }: Model, cells: ReadonlyMap<string, string>): string | null {
  const given = givenOf(leaf, shown);
  return given.ratio === undefined || given.actual !== undefined ? null : (cells.get(given.ratio) ?? null);
}

/** Shares the weights out that no indicator states. */
function sharedOut(
  plan: FormPlan,
  groups: readonly SharedGroup[],
  typed: (index: number, blank: string) => string | null,
  places: ReadonlyMap<string, string>,
): ShareSheet {
  return shareSheet(plan, groups, {
    // What does not apply states a weight all the same, and others share what is left of it.
    typed: (index) => typed(index, `"${SHARING}"`) ?? statedWeight(plan, index) ?? `"${SHARING}"`,
    weight: (index) => {
      const { input, weight } = nodeOf(plan, index);
      const full = decimalOf(certain(input.weight));
      // What does not apply has its share all the same.
      return equal(full, weight) ? `${SCORES}!B${rowOf(index)}` : toText(full);
    },
    name: (index) => {
      const { path, input } = nodeOf(plan, index);
      const place = places.get(`name ${path}`);
      return place === undefined ? `"${isPlain(input.name) ? input.name : ""}"` : `${FORM}!${place}&""`;
    },
  });
}

function statedWeight(plan: FormPlan, index: number): string | null {
  const { weight } = nodeOf(plan, index).input;
  return weight === undefined ? null : toText(decimalOf(weight));
}

const COLUMNS: Columns = { sheet: SCORES, figure: "C", shown: "D", weight: "B" };
const BEFORE: Columns = { sheet: SCORES, figure: "G", shown: "H", weight: "B" };

/** What a node comes to before any cap: as the standard's stage adds it up. */
function figureBefore(plan: FormPlan, tree: Tree | null, path: string): Term | null {
  const index = plan.nodes.findIndex((node) => node.path === path);
  const figure = plan.setting.rounding.stage === "indicator" ? tree?.shown[index] : tree?.figures[index];
  return figure === undefined ? null : at(`${SCORES}!${figure.text}`, figure);
}
