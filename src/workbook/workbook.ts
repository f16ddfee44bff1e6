import { planned } from "../evaluate/evaluate.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import type { FormPlan } from "../evaluate/plan.js";
import { buildEvaluation } from "../evaluate/result.js";
import { type FormScore, scoreWithoutCaps } from "../evaluate/score-form.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { hundred, zero } from "../exact/index.js";
import { orThrow, type Read } from "../message/index.js";
import type { Sheet } from "../report/sheet/types.js";
import { wordsOf } from "../report/words.js";
import { aboutSheet } from "./about.js";
import { capped } from "./caps.js";
import { cellsOf, formSheet } from "./form-cells.js";
import { writeLeaf } from "./leaf.js";
import { LEDGER, Ledger } from "./ledger.js";
import { type Places, placesOf, sumOfRows } from "./places.js";
import { type RatioSheet, ratioSheet } from "./ratios.js";
import { SCORES, scoreSheet } from "./score-sheet.js";
import { at, constant, type Term, times } from "../figure/sheet/term.js";
import { addUp, type Columns, rowOf, type Tree } from "./tree.js";
import { groupWeight, leafWeight, totalWeight, type Weight } from "./weights.js";
import { scoredLeaves } from "../evaluate/nodes.js";

/** As {@link workbookSheets}, with the issues as a value instead of an exception. */
export function safeWorkbookSheets(input: unknown, options: EvaluateOptions = {}): Read<readonly Sheet[]> {
  const read = planned(input, options);
  if (!read.ok) return read;
  const { plan, score } = read.value;
  return { ok: true, value: sheetsOf(plan, score, buildEvaluation(plan, score, read.notes)), notes: read.notes };
}

/**
 * A form as sheets that compute themselves: the form with cells to fill in, the scores, every step in a cell of its own,
 * the budget ratios; formulas that Excel, WPS and LibreOffice share.
 *
 * Whatever program works them out comes to the engine's figures, for figures of at most 15 significant digits: each
 * formula is followed by its exact value and a bound of what doubles may lose, and a cell for which that is not enough is
 * written as a value, with a remark. Filled in anew, the cells are worked out anew.
 *
 * @param input A `SelfEvaluation` with its actual values (checked here; anything may be passed).
 * @param options `standard` takes the place of the form's own.
 * @returns the sheets 自评表, 得分, 计算, 比率 (where there are budget figures) and 说明, to be written by `writeTables` or
 * by a library of your own.
 * @throws JixiaoError with all issues at once where the form cannot be computed, as `evaluate`.
 *
 * Source: the standards and rules of the form; 财预〔2020〕10号 附件1 for the layout.
 *
 * @example
 * const sheets = workbookSheets({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * sheets[1].rows[1][3].formula; // => "ROUND(ROUND(C2*100,8),0)/100"
 */
export function workbookSheets(input: unknown, options: EvaluateOptions = {}): readonly Sheet[] {
  return orThrow(safeWorkbookSheets(input, options)).value;
}

function sheetsOf(plan: FormPlan, score: FormScore, evaluation: Evaluation): readonly Sheet[] {
  const { form } = plan;
  const places = placesOf(form, evaluation);
  const ratios = ratioSheet(form.budget, evaluation.ratios, places);
  const ledger = new Ledger();
  const weights = weightsOf(plan, places);
  const leaves = new Map(scoredLeaves(evaluation.indicators).map((leaf) => [leaf.path, leaf]));
  const written = plan.nodes.map((node, index) => {
    const leaf = leaves.get(node.path);
    const weight = weights[index];
    if (leaf === undefined || weight === undefined) return null;
    return writtenLeaf(plan, score, evaluation, index, leaf, weight, ledger, ratios, places);
  });
  const points = written.map((each) => each?.figure ?? constant(zero));
  const caps = plan.setting.caps;
  const uncapped = caps.some((cap) => cap.by.startsWith("/"))
    ? addUp(plan, points, scoreWithoutCaps(plan, score), BEFORE, [], (figure) => figure)
    : null;
  const sources = { ratios: ratios.exact, uncapped: (path: string) => figureBefore(plan, uncapped, path) };
  const tree = addUp(plan, points, score, COLUMNS, caps, (figure, name, cap) => {
    const index = cap.of === "total" ? plan.nodes.length : plan.nodes.findIndex((node) => node.path === cap.of);
    const own = weights[index]?.term ?? constant(zero);
    // What a cap of the total weighs is what all that counts weighs, converted or not.
    const weight = cap.of === "total" && plan.rescaled ? constant(plan.weight) : at(`${SCORES}!B${rowOf(index)}`, own);
    return capped(figure, name, cap, weight, sources, ledger);
  });
  const remarks = written.map((each) => each?.remark ?? "");
  const scores = scoreSheet({ plan, evaluation, weights, remarks, tree, uncapped });
  const rows = new Map(plan.nodes.map((node, index) => [node.path, rowOf(index)]));
  const end = rowOf(plan.nodes.length);
  const filled = formSheet(form, evaluation, {
    score: (path) => `${SCORES}!D${path === "total" ? end : (rows.get(path) ?? end)}`,
    totalWeight: () => `${SCORES}!B${end}`,
    execution: ratios.shown.get("budget-execution") ?? null,
  });
  const about = aboutSheet(plan, evaluation);
  return [filled, scores, ledger.sheet(), ...(ratios.sheet === null ? [] : [ratios.sheet]), about];
}

const COLUMNS: Columns = { sheet: SCORES, figure: "C", shown: "D", weight: "B" };
const BEFORE: Columns = { sheet: SCORES, figure: "G", shown: "H", weight: "B" };

/** By index of the node, and of the whole at the end. */
function weightsOf(plan: FormPlan, places: Places): Weight[] {
  const weights: Weight[] = [];
  const partsOf = (children: readonly number[]): [string, Term[]] => {
    const counted = children.filter((child) => plan.nodes[child]?.counted === true);
    return [sumOfRows("B", counted.map(rowOf)), counted.map((child) => weights[child]?.term ?? constant(zero))];
  };
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = plan.nodes[index];
    if (node === undefined) continue;
    const own = `B${rowOf(index)}`;
    weights[index] =
      node.children.length === 0 ? leafWeight(node, own, places) : groupWeight(node, own, ...partsOf(node.children));
  }
  weights[plan.nodes.length] = totalWeight(plan, `B${rowOf(plan.nodes.length)}`, ...partsOf(plan.first));
  return weights;
}

/** The steps of a leaf; of one that does not count only what it comes to. */
function writtenLeaf(
  plan: FormPlan,
  score: FormScore,
  evaluation: Evaluation,
  index: number,
  leaf: ScoredLeaf,
  weight: Weight,
  ledger: Ledger,
  ratios: RatioSheet,
  places: Places,
): { readonly figure: Term; readonly remark: string } | null {
  const node = plan.nodes[index];
  const scored = score.leaves[index];
  if (node === undefined || node.leaf === null || !node.counted || scored === null || scored === undefined) {
    return { figure: constant(zero), remark: "二者择其一，未选" };
  }
  const own = at(`${SCORES}!B${rowOf(index)}`, weight.term);
  if (scored.status === "not-applicable") {
    const full = plan.setting.policy === "full-marks";
    return {
      figure: full ? own : constant(zero),
      remark: full ? "不适用，按满分计" : "不适用，不计分",
    };
  }
  const method = wordsOf("zh").methods[leaf.rule.method] ?? leaf.rule.method;
  ledger.heading(node.input.name, typeof node.input.rule === "string" ? node.input.rule : method);
  const form = cellsOf(leaf, plan.form, evaluation, places);
  const cells = { weight: own, ...form, actual: form.actual ?? ofRatio(plan, index, ratios) };
  const result = writeLeaf(node.leaf, scored, scored.points, cells, ledger);
  return { figure: at(`${LEDGER}!${result.figure.text}`, result.figure), remark: result.remark };
}

/** The actual value of a leaf that names a ratio and states none: the ratio in percent. */
function ofRatio(plan: FormPlan, index: number, ratios: RatioSheet): Term | null {
  const leaf = plan.nodes[index]?.leaf;
  if (leaf === undefined || leaf === null || leaf.own === null || typeof leaf.own === "string") return null;
  const input = plan.nodes[index]?.input;
  const name = input !== undefined && "ratio" in input ? input.ratio : undefined;
  const share = name === undefined ? undefined : ratios.exact.get(name);
  return share === undefined ? null : times(share, constant(hundred));
}

/** What a node comes to before any cap: as the standard's stage adds it up. */
function figureBefore(plan: FormPlan, tree: Tree | null, path: string): Term | null {
  const index = plan.nodes.findIndex((node) => node.path === path);
  const figure = plan.setting.rounding.stage === "indicator" ? tree?.shown[index] : tree?.figures[index];
  return figure === undefined ? null : at(`${SCORES}!${figure.text}`, figure);
}
