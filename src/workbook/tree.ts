import { equal, type Exact, maximum, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { FormPlan } from "../evaluate/plan.js";
import type { Weighed } from "../evaluate/common.js";
import type { Cap } from "../standard/policy.js";
import { sizeOf, UNKNOWN } from "../figure/sheet/bound.js";
import { certain } from "../shape/certain.js";
import { countedOf, nodeOf } from "../evaluate/plan-nodes.js";
import { sumOfRows } from "./places.js";
import { LONGEST_FORMULA } from "./plain.js";
import { at, constant, held, over, type Term, times, total, unsure } from "../figure/sheet/term.js";
import { clear, settled } from "../figure/sheet/tidy.js";
import { NO_FIGURE } from "./ledger.js";
import type { Check } from "./ledger-line.js";
import { shownTerm } from "./shown.js";
import { type ScoreTexts, scoreTexts } from "./score-texts.js";
import { asValue } from "./value.js";

/** Places behind the point that a sum of rounded scores keeps. */
const SUM_PLACES = 10;

/** The noise of doubles that shows among the 15 digits of a cell, as where parts cancel each other out. */
const VISIBLE = 1e-14;

function isCell(text: string): boolean {
  return /^[^!()*/+-]+!\$?[A-Z]+\$?\d+$/.test(text);
}

/** The columns of a tree of scores: the figure before rounding, and as shown. */
export interface Columns {
  readonly sheet: string;
  readonly figure: string;
  readonly shown: string;
  readonly weight: string;
}

/** A node's figure and score: their formulas, and whether each is sure; else it is written as a value. */
export interface ScoreCells extends ScoreTexts {
  readonly exact: Exact;
  readonly score: Exact;
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

/**
 * Adds the points of the leaves up, rounded at the stage that the standard names, from the last node to the first.
 *
 * @param sound - What else has to hold for a node, or the whole at the end, to have a figure.
 */
export function addUp(
  plan: FormPlan,
  points: readonly Term[],
  expected: Expected,
  columns: Columns,
  caps: readonly Cap[],
  keep: Keep,
  sound: (index: number) => readonly Check[],
): Tree {
  const { stage } = plan.setting.rounding;
  const greatest = plan.nodes.reduce((so, node) => maximum(so, node.weight), decimalOf(plan.setting.fullMarks));
  const end = plan.nodes.length;
  const figures: Term[] = [];
  const shown: Term[] = [];
  const nodes: ScoreCells[] = [];
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = nodeOf(plan, index);
    const own = node.children.length === 0 ? certain(points[index]) : sumUp(node.children, node.path);
    const figure = node.counted ? kept(own, node.path, node.input.name) : constant(zero);
    settle(index, figure, node, certain(expected.figures[index]), certain(expected.shown[index]));
  }
  const sum = rescaled(plan, sumUp(plan.first, "total"), `${sheetOf("total")}${columns.weight}`);
  settle(end, kept(sum, "total", "总分"), plan.whole, expected.total, expected.totalShown);
  return { nodes, whole: certain(nodes[end]), figures, shown, wholeShown: certain(shown[end]) };

  /** What is kept within limits is looked at from the ledger. */
  function sheetOf(of: string): string {
    return caps.some((cap) => cap.of === of) ? `${columns.sheet}!` : "";
  }

  function sumUp(children: readonly number[], of: string): Term {
    const counted = countedOf(plan, children);
    const column = sheetOf(of) + (stage === "indicator" ? columns.shown : columns.figure);
    const parts = counted.map((child) => certain((stage === "indicator" ? shown : figures)[child]));
    const added = total(sumOfRows(column, counted.map(rowOf)), parts);
    // Full marks of a weight finer than the places stand unrounded in the sum, and weights may be changed.
    if (stage === "indicator") return clear(added, SUM_PLACES);
    return added.error > sizeOf(added.value) * VISIBLE ? settled(added) : added;
  }

  function kept(figure: Term, of: string, name: string): Term {
    return caps.filter((cap) => cap.of === of).reduce((so, cap) => keep(so, name, cap), figure);
  }

  /** Where a part has no figure the sum has none; of a leaf its ledger says what is wrong. */
  function told(children: readonly number[], figure: string, checks: readonly Check[]): string {
    const counts = countedOf(plan, children);
    if (counts.length === 0) {
      return isCell(figure) ? `IF(ISERROR(${figure}),"${NO_FIGURE}",${figure})` : figure;
    }
    const column = stage === "indicator" ? columns.shown : columns.figure;
    const numbers = sumOfRows(column, counts.map(rowOf)).replace(/SUM\(/g, "COUNT(");
    const missing = `${counts.length}-(${numbers})`;
    const below = counts.flatMap(leavesIn);
    const inLeaves = `${below.length}-(${sumOfRows(column, below.map(rowOf)).replace(/SUM\(/g, "COUNT(")})`;
    const said = below.length === counts.length ? missing : `MAX(${missing},${inLeaves})`;
    return `IF(${numbers}=${counts.length},${checked(figure, checks)},"有"&(${said})&"项要改")`;
  }

  /** The indicators that count below a node, or itself. */
  function leavesIn(index: number): readonly number[] {
    const { counted, children } = nodeOf(plan, index);
    if (!counted) return [];
    return children.length === 0 ? [index] : children.flatMap(leavesIn);
  }

  /** Sets a node's two cells: as formulas where they are sure and come to what the engine says, else as values. */
  function settle(index: number, figure: Term, weighed: Weighed, exact: Exact, score: Exact): void {
    const row = rowOf(index);
    const [cell, shownCell] = [`${columns.figure}${row}`, `${columns.shown}${row}`];
    const isRight = comesTo(figure, exact);
    const isWritten = isRight === true && figure.text.length <= LONGEST_FORMULA;
    const figureTerm = isWritten ? at(cell, figure) : asValue(exact).term(cell);
    const weight = valueTerm(`${columns.weight}${row}`, weighed.weight);
    const result = weighed.summed ? figureTerm : shownTerm(figureTerm, weight, plan.setting.rounding, greatest);
    const isShown = comesTo(result, score);
    figures[index] = figureTerm;
    shown[index] = isShown === true ? at(shownCell, result) : valueTerm(shownCell, score);
    const parts = index === end ? plan.first : nodeOf(plan, index).children;
    const texts = scoreTexts({ cell, figure, isRight, result, isShown, exact, score });
    nodes[index] = {
      ...texts,
      figure: texts.figure === null ? null : told(parts, texts.figure, sound(index)),
      exact,
      score,
    };
  }
}

/** A figure where all holds that has to, else what is wrong. */
function checked(figure: string, checks: readonly Check[]): string {
  return checks.reduceRight((so, { holds, says }) => `IF(${holds},${so},${says})`, figure);
}

/** Whether a figure comes to what the engine says; null where nothing is sure of it. */
function comesTo(figure: Term, exact: Exact): boolean | null {
  return figure.error === UNKNOWN ? null : equal(figure.value, exact);
}

function valueTerm(cell: string, value: Exact): Term {
  const term = held(cell, value);
  return term.clean ? term : unsure(term);
}

/** The sum over what applies, converted to full marks. */
function rescaled(plan: FormPlan, sum: Term, column: string): Term {
  if (!plan.rescaled) return sum;
  const full = held(`${column}${rowOf(plan.nodes.length)}`, decimalOf(plan.setting.fullMarks));
  return times(over(sum, { ...appliedWeight(plan, column), binding: 3 }), full);
}

/** What all that applies weighs together. */
export function appliedWeight(plan: FormPlan, column: string): Term {
  return total(
    sumOfRows(column, plan.first.map(rowOf)),
    plan.first.map((index) => held(`${column}${rowOf(index)}`, nodeOf(plan, index).weight)),
  );
}
