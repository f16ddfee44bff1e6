import { equal, type Exact, maximum, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { FormPlan } from "../evaluate/plan.js";
import type { Cap } from "../indicator/policy.js";
import { sizeOf, UNKNOWN } from "../figure/sheet/bound.js";
import { sumOfRows } from "./places.js";
import { LONGEST_FORMULA } from "./plain.js";
import { rounded } from "../figure/sheet/rounding.js";
import { at, constant, held, over, settled, type Term, tidied, times, total, unsure } from "../figure/sheet/term.js";
import { asValue } from "./value.js";

/** The noise of doubles that shows among the 15 digits of a cell, as where parts cancel each other out. */
const VISIBLE = 1e-14;

/** The columns of a tree of scores: the figure before rounding, and as shown. */
export interface Columns {
  readonly sheet: string;
  readonly figure: string;
  readonly shown: string;
  readonly weight: string;
}

/** A node's figure and score: their formulas, and whether each is sure; else it is written as a value. */
export interface ScoreCells {
  /** Null where it is written as a value. */
  readonly figure: string | null;
  readonly shown: string | null;
  readonly exact: Exact;
  readonly score: Exact;
  /** A formula that is sure comes to something else than the engine. */
  readonly differs: boolean;
}

/** What the engine gave, to hold the formulas against. */
export interface Expected {
  readonly figures: readonly Exact[];
  readonly shown: readonly Exact[];
  readonly total: Exact;
  readonly totalShown: Exact;
}

/** How a figure is kept within limits. */
export type Keep = (figure: Term, of: string, cap: Cap) => Term;

/** Scores of every node by index, and of the whole; with the terms that others may refer to. */
export interface Tree {
  readonly nodes: readonly ScoreCells[];
  readonly whole: ScoreCells;
  readonly figures: readonly Term[];
  readonly shown: readonly Term[];
  readonly wholeShown: Term;
}

/** The row of a node in the sheet of scores; the heading is the first row. */
export function rowOf(index: number): number {
  return index + 2;
}

/** Adds the points of the leaves up, rounded at the stage that the standard names, from the last node to the first. */
export function addUp(
  plan: FormPlan,
  points: readonly Term[],
  expected: Expected,
  columns: Columns,
  caps: readonly Cap[],
  keep: Keep,
): Tree {
  const { places, mode, stage } = plan.setting.rounding;
  const greatest = plan.nodes.reduce((so, node) => maximum(so, node.weight), decimalOf(plan.setting.fullMarks));
  const figures: Term[] = [];
  const shown: Term[] = [];
  const nodes: ScoreCells[] = [];
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = plan.nodes[index];
    if (node === undefined) continue;
    const own = node.children.length === 0 ? (points[index] ?? constant(zero)) : sumUp(node.children, node.path);
    settle(
      index,
      node.counted ? kept(own, node.path, node.input.name) : constant(zero),
      expected.figures[index],
      expected.shown[index],
    );
  }
  const sum = rescaled(plan, sumUp(plan.first, "total"), `${sheetOf("total")}${columns.weight}`);
  const end = plan.nodes.length;
  settle(end, kept(sum, "total", "总分"), expected.total, expected.totalShown);
  const whole = nodes[end];
  const wholeShown = shown[end];
  if (whole === undefined || wholeShown === undefined) throw new RangeError("no total");
  return { nodes, whole, figures, shown, wholeShown };

  /** What is kept within limits is looked at from the ledger. */
  function sheetOf(of: string): string {
    return caps.some((cap) => cap.of === of) ? `${columns.sheet}!` : "";
  }

  function sumUp(children: readonly number[], of: string): Term {
    const counted = children.filter((child) => plan.nodes[child]?.counted === true);
    const column = sheetOf(of) + (stage === "indicator" ? columns.shown : columns.figure);
    const parts = counted.map((child) => (stage === "indicator" ? shown[child] : figures[child]) ?? constant(zero));
    const added = total(sumOfRows(column, counted.map(rowOf)), parts);
    if (stage === "indicator") return tidied(added, places);
    return added.error > sizeOf(added.value) * VISIBLE ? settled(added) : added;
  }

  function kept(figure: Term, of: string, name: string): Term {
    return caps.filter((cap) => cap.of === of).reduce((so, cap) => keep(so, name, cap), figure);
  }

  /** Sets a node's two cells: as formulas where they are sure and come to what the engine says, else as values. */
  function settle(index: number, figure: Term, exact: Exact = zero, score: Exact = zero): void {
    const row = rowOf(index);
    const cell = `${columns.figure}${row}`;
    const sure = figure.error !== UNKNOWN && equal(figure.value, exact) && figure.text.length <= LONGEST_FORMULA;
    const figureTerm = sure ? at(cell, figure) : asValue(exact).term(cell);
    const result = rounded(figureTerm, places, mode, greatest);
    const shownSure = result.sure && equal(result.term.value, score);
    figures[index] = figureTerm;
    shown[index] = shownSure ? at(`${columns.shown}${row}`, result.term) : valueTerm(`${columns.shown}${row}`, score);
    const differs = (figure.error !== UNKNOWN && !equal(figure.value, exact)) || (result.sure && !shownSure);
    nodes[index] = {
      figure: sure ? figure.text : null,
      shown: shownSure ? result.term.text : null,
      exact,
      score,
      differs,
    };
  }
}

function valueTerm(cell: string, value: Exact): Term {
  const term = held(cell, value);
  return term.clean ? term : unsure(term);
}

/** The sum over what applies, converted to full marks. */
function rescaled(plan: FormPlan, sum: Term, column: string): Term {
  if (!plan.rescaled) return sum;
  const weights = total(
    sumOfRows(column, plan.first.map(rowOf)),
    plan.first.map((index) => held(`${column}${rowOf(index)}`, plan.nodes[index]?.weight ?? zero)),
  );
  const full = held(`${column}${rowOf(plan.nodes.length)}`, decimalOf(plan.setting.fullMarks));
  return times(over(sum, { ...weights, binding: 3 }), full);
}
