import { ratioByTitle, safeRatio } from "../../budget/index.js";
import type { BudgetFigures } from "../../budget/types.js";
import { compare, type Exact, readDecimal, sum, toText } from "../../exact/index.js";
import type { BudgetTable } from "../around/budget.js";
import { columnsFor, titleOver } from "../header/look.js";
import type { IndicatorTable } from "../tree/indicators.js";
import { allNodes, leavesOf, type Node } from "../tree/node.js";
import type { Total } from "../rows/total.js";
import { SUBTOTAL } from "../rows/total-row.js";
import type { Said } from "../around/subject.js";
import type { Telling } from "../tell.js";
import { figureOf } from "../word/figure.js";

/** The line of the budget block as an indicator of the first level: 预算执行, with its weight and score. */
export function withExecution(nodes: readonly Node[], budget: BudgetTable | null, telling: Telling): readonly Node[] {
  if (budget === null || (budget.weight === null && budget.score === null)) return nodes;
  const values: Node["values"] = { ratio: "budget-execution" };
  if (budget.weight !== null) values.weight = budget.weight;
  if (budget.score !== null) values.reported = budget.score;
  const own = nodes.find((node) => node.name === NAME || leavesOf([node]).every((leaf) => isExecution(leaf.node)));
  if (own !== undefined) {
    fillExecution(own, values, budget, telling);
    return nodes;
  }
  telling.tell("info", "table/execution-row", budget.at, { name: NAME });
  const at = { ...stands(budget, "weight", "weight"), ...stands(budget, "score", "reported") };
  return [{ name: NAME, printed: NAME, ...budget.at, values, at, children: [], leaf: true, placed: false }, ...nodes];
}

/** Gives the form's own row what the line of the funds says; of a group it is the row of the rate: no group has a ratio. */
function fillExecution(own: Node, line: Node["values"], budget: BudgetTable, { tell }: Telling): void {
  const row = own.children.length === 0 ? own : leavesOf(own.children).find(({ node }) => isExecution(node))?.node;
  const taker = row ?? own;
  taker.name = bareName(taker.name);
  for (const key of ["weight", "reported"] as const) {
    const [one, other] = [taker.values[key], line[key]];
    if (one === undefined || other === undefined || isSame(one, other)) continue;
    const at = budget.places.get(key === "weight" ? key : "score") ?? budget.at;
    tell("warning", "table/tables-differ", at, { name: taker.name, one: String(one), other: String(other) });
  }
  // A rate that a row of a group prints is scored as it is printed there.
  const { ratio: _ratio, ...figures } = line;
  const rated = row !== undefined && (row === own || row.values.actual === undefined);
  taker.values = { ...(rated ? line : figures), ...taker.values };
}

function isSame(one: string | number, other: string | number): boolean {
  const [left, right] = [exactOf(one), exactOf(other)];
  return left !== null && right !== null && compare(left, right) === 0;
}

function isExecution({ name }: Node): boolean {
  return ratioByTitle(bareName(name))?.name === "budget-execution";
}

/** 预算执行率小计 is the line of 预算执行率 itself, which has no other row in its table. */
function bareName(name: string): string {
  return SUBTOTAL.exec(name)?.[1] ?? name;
}

function stands({ places }: BudgetTable, figure: "weight" | "score", key: "weight" | "reported"): Node["at"] {
  const place = places.get(figure);
  return place === undefined ? {} : { [key]: place };
}

const NAME = "预算执行";

/**
 * Ratios by the names of the indicators: where figures given beside the table allow them, or where nothing else is there
 * to score. A form's own block of funds is scored in a line of its own, and would count twice.
 */
export function nameRatios(nodes: readonly Node[], figures: BudgetFigures, { tell }: Telling): void {
  for (const { node } of leavesOf(nodes)) {
    if (node.values.ratio !== undefined) continue;
    const name = node.name === NAME ? "budget-execution" : ratioByTitle(node.name)?.name;
    if (name === undefined) continue;
    const bare = node.values.target === undefined && node.values.actual === undefined;
    if (!bare && !safeRatio(name, figures).ok) continue;
    node.values.ratio = name;
    tell("info", "table/ratio-by-name", node, { name: node.name, ratio: name });
  }
}

/**
 * Where a column asks for reasons and no row gives one, the blank cell of a row that lost points is kept: it says that
 * the column is there, and that the row owes a reason. 备注 and 说明 ask for none.
 */
export function blankReasons(nodes: readonly Node[], tables: readonly IndicatorTable[]): void {
  const isAsked = tables.some(({ block: { header } }) =>
    columnsFor(header.columns, "reason").some((col) => /原因|理由/.test(titleOver(header, col))),
  );
  const leaves = leavesOf(nodes);
  if (!isAsked || leaves.some(({ node }) => node.values.reason !== undefined)) return;
  for (const { node } of leaves) if (hasLost(node)) node.values.reason = "";
}

function hasLost({ values: { weight, reported } }: Node): boolean {
  const [most, score] = [weight, reported].map((each) => (each === undefined ? null : exactOf(each)));
  return most != null && score != null && compare(score, most) < 0;
}

/** The ratios that indicators print as their actual values, beside those that the text states. */
export function printedRatios(nodes: readonly Node[], ratios: Map<string, Said>): void {
  for (const { node } of leavesOf(nodes)) {
    const { ratio, actual } = node.values;
    const figure = actual === undefined ? null : figureOf(String(actual));
    if (ratio === undefined || figure === null || !figure.percent || ratios.has(ratio)) continue;
    ratios.set(ratio, { text: figure.value, at: node.at.actual ?? node });
  }
}

/** First-level weights that are not printed: the sum of the weights below, where all of these are. */
export function sumWeights(nodes: readonly Node[], { tell }: Telling): void {
  for (const node of nodes) {
    if (node.values.weight !== undefined) continue;
    const weight = weightBelow(node);
    if (weight === null) {
      const blank = leavesOf([node]).find((leaf) => leaf.node.values.weight === undefined)?.node.at.weight;
      if (blank !== undefined) node.at.weight ??= blank;
      tell("warning", "table/weight-missing", node.at.weight ?? node, { name: node.name });
    } else {
      node.values.weight = toText(weight);
      tell("info", "table/weight-summed", node, { name: node.name, weight: toText(weight) });
    }
  }
}

function weightBelow(node: Node): Exact | null {
  if (node.values.weight !== undefined) return exactOf(node.values.weight);
  const weights = node.children.map(weightBelow);
  return weights.length === 0 || weights.includes(null) ? null : sum(weights.filter((each) => each !== null));
}

/** A weight that a mapping gave may be none: that is said where the whole form is checked. */
function exactOf(weight: string | number): Exact | null {
  const read = readDecimal(weight);
  return typeof read === "string" ? null : read;
}

/** Whether the weight of the total row is that of the first level together. */
export function checkTotal(nodes: readonly Node[], total: Total | null, { tell }: Telling): void {
  if (total === null || total.weight === null) return;
  const weights = nodes.map(({ values }) => (values.weight === undefined ? null : exactOf(values.weight)));
  const known = weights.filter((weight) => weight !== null);
  const together = sum(known);
  if (known.length === nodes.length && compare(together, exactOf(total.weight) ?? together) === 0) return;
  tell("warning", "table/total-differs", total.weightAt, { total: total.weight, sum: toText(together) });
}

/** Levels beyond the third joined to it: a form has three. */
export function atMostThreeLevels(nodes: readonly Node[], { tell }: Telling): void {
  for (const { node, above } of allNodes(nodes)) {
    if (above.length !== 1) continue;
    const children = node.children.flatMap((third) => {
      if (third.children.length === 0) return [third];
      tell("warning", "table/fourth-level", third, { name: third.name });
      const [only, second] = third.children;
      if (only !== undefined && second === undefined) only.values = { ...third.values, ...only.values };
      for (const child of third.children) child.name = `${third.name}：${child.name}`;
      return third.children;
    });
    node.children.splice(0, node.children.length, ...children);
  }
}
