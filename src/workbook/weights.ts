import { equal, type Exact, sum, toText, subtract, zero } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import type { FormPlan, NodePlan } from "../evaluate/plan.js";
import { number } from "../report/sheet/cells.js";
import type { SheetCell } from "../report/sheet/types.js";
import { formula } from "./ledger.js";
import { LONGEST_FORMULA } from "./plain.js";
import { FORM, type Places } from "./places.js";
import { clear, fits, held, type Term, total, unsure } from "../figure/sheet/term.js";

/** What a node weighs: its cell, and the figure that it holds. */
export interface Weight {
  readonly cell: SheetCell;
  readonly term: Term;
}

/** The weight of a leaf stands in the form; here it is looked up. */
export function leafWeight(node: NodePlan, own: string, places: Places): Weight {
  const place = places.get(`weight ${node.path}`);
  if (place === undefined || !node.counted) return stated(node.weight, own);
  return { cell: formula(`${FORM}!${place}`), term: figure(own, node.weight) };
}

/**
 * The weight of a group: as stated, less what does not apply; the sum of its parts where it is not stated.
 *
 * @param parts The cells and weights of its children.
 */
export function groupWeight(node: NodePlan, own: string, sumText: string, parts: readonly Term[]): Weight {
  if (!node.counted || node.input.weight === undefined) {
    const added = clear(total(sumText, parts));
    const fitting = equal(added.value, node.weight) && added.text.length <= LONGEST_FORMULA;
    return fitting ? { cell: formula(added.text), term: figure(own, node.weight) } : stated(node.weight, own);
  }
  const full = decimalOf(node.input.weight);
  const off = subtract(full, node.weight);
  if (equal(off, zero)) return stated(full, own, true);
  return {
    cell: formula(`ROUND(${toText(full)}-${toText(off)},10)`, { note: "减去不适用的指标的分值" }),
    term: figure(own, node.weight),
  };
}

/** What all weighs: the sum of the first-level indicators, or the full marks that the scores are converted to. */
export function totalWeight(plan: FormPlan, own: string, sumText: string, parts: readonly Term[]): Weight {
  if (plan.rescaled) return stated(decimalOf(plan.setting.fullMarks), own, true);
  const value = sum(parts.map((part) => part.value));
  const worked = clear(total(sumText, parts)).text;
  if (worked.length > LONGEST_FORMULA) return stated(value, own);
  return { cell: formula(worked, { role: "total" }), term: figure(own, value) };
}

function stated(value: Exact, own: string, input: boolean = false): Weight {
  return { cell: number(toText(value), input ? { role: "input" } : {}), term: figure(own, value) };
}

function figure(own: string, value: Exact): Term {
  return fits(value) ? held(own, value) : unsure(held(own, value));
}
