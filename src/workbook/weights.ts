import { isAsTyped } from "../figure/sheet/reading.js";
import { equal, type Exact, sum, toText, subtract, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { FormPlan, NodePlan } from "../evaluate/plan.js";
import { number } from "../sheet/cells.js";
import type { SheetCell } from "../sheet/types.js";
import { certain } from "../shape/certain.js";
import type { Check } from "./ledger-line.js";
import { formula } from "./formula.js";
import { countedOf, nodeOf } from "../evaluate/plan-nodes.js";
import { LONGEST_FORMULA } from "./plain.js";
import { FORM, sumOfRows } from "./places.js";
import { fits, held, type Term, total, unsure } from "../figure/sheet/term.js";
import { clear } from "../figure/sheet/tidy.js";
import { rowOf } from "./tree.js";

/** What a node weighs: its cell, and the figure that it holds. */
export interface Weight {
  readonly cell: SheetCell;
  readonly term: Term;
  /** What has to hold of it where it is filled in on the sheet of the scores; null where it is not. */
  readonly check: Check | null;
}

/** Where the weights of leaves come from. */
export interface WeightSources {
  /** The formula of a leaf's weight; null where it stands as it is. */
  leaf(index: number, node: NodePlan): string | null;
}

/** The weights of all nodes by index, and of the whole at the end. */
export function weightsOf(plan: FormPlan, sources: WeightSources): Weight[] {
  const weights: Weight[] = [];
  const partsOf = (children: readonly number[]): [string, Term[]] => {
    const counted = countedOf(plan, children);
    return [sumOfRows("B", counted.map(rowOf)), counted.map((child) => certain(weights[child]).term)];
  };
  for (let index = plan.nodes.length - 1; index >= 0; index--) {
    const node = nodeOf(plan, index);
    const own = `B${rowOf(index)}`;
    weights[index] =
      node.children.length === 0
        ? leafWeight(node, own, sources.leaf(index, node))
        : groupWeight(node, own, ...partsOf(node.children));
  }
  weights[plan.nodes.length] = totalWeight(plan, `B${rowOf(plan.nodes.length)}`, ...partsOf(plan.first));
  return weights;
}

/** The weight of a leaf stands in the form, or is shared out; here it is looked up. */
function leafWeight(node: NodePlan, own: string, read: string | null): Weight {
  if (read === null || !node.counted) return stated(node.weight, own);
  return { cell: formula(read, { value: toText(node.weight) }), term: figure(own, node.weight), check: null };
}

/**
 * The weight of a group: as stated, less what does not apply; the sum of its parts where it is not stated.
 *
 * @param parts The cells and weights of its children.
 */
function groupWeight(node: NodePlan, own: string, sumText: string, parts: readonly Term[]): Weight {
  if (!node.counted || node.input.weight === undefined) {
    const added = clear(total(sumText, parts));
    const fitting = equal(added.value, node.weight) && added.text.length <= LONGEST_FORMULA;
    return fitting
      ? { cell: formula(added.text, { value: toText(node.weight) }), term: figure(own, node.weight), check: null }
      : stated(node.weight, own);
  }
  const full = decimalOf(node.input.weight);
  const off = subtract(full, node.weight);
  if (equal(off, zero)) return stated(full, own, true);
  return {
    cell: formula(`ROUND(${toText(full)}-${toText(off)},10)`, { note: "减去不适用的指标的分值" }),
    term: figure(own, node.weight),
    check: null,
  };
}

/** What all weighs: the sum of the first-level indicators, or the full marks that the scores are converted to. */
function totalWeight(plan: FormPlan, own: string, sumText: string, parts: readonly Term[]): Weight {
  if (plan.rescaled) return stated(decimalOf(plan.setting.fullMarks), own, true);
  const value = sum(parts.map((part) => part.value));
  const worked = clear(total(sumText, parts)).text;
  if (worked.length > LONGEST_FORMULA) return stated(value, own);
  return { cell: formula(worked, { role: "total", value: toText(value) }), term: figure(own, value), check: null };
}

/** A weight as it stands in a cell of the form; `blank` where nothing is typed. */
export function weightRead(place: string, blank: string = `"没有填分值"`): string {
  return readOf(`${FORM}!${place}`, blank);
}

/** A weight as it is typed: a number from 0 on, or what is wrong. */
function readOf(cell: string, blank: string): string {
  const plain = `IF(AND(${cell}>=0,${isAsTyped(cell)}),${cell},"${NO_WEIGHT}")`;
  const none = `IF(ISBLANK(${cell}),${blank},"${NO_WEIGHT}")`;
  return `IF(ISERROR(${cell}),"${NO_WEIGHT}",IF(ISLOGICAL(${cell}),"${NO_WEIGHT}",IF(ISNUMBER(${cell}),${plain},${none})))`;
}

/** What is said of a weight that is none. */
export const NO_WEIGHT = "分值请填数";

function stated(value: Exact, own: string, input: boolean = false): Weight {
  return {
    cell: number(toText(value), input ? { role: "input" } : {}),
    term: figure(own, value),
    check: input ? { holds: `ISNUMBER(${readOf(own, `"${NO_WEIGHT}"`)})`, says: `"${NO_WEIGHT}"` } : null,
  };
}

function figure(own: string, value: Exact): Term {
  return fits(value) ? held(own, value) : unsure(held(own, value));
}
