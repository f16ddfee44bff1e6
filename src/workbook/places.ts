import type { Evaluation } from "../evaluate/types.js";
import type { SelfEvaluation } from "../indicator/types.js";
import { text } from "../report/sheet/cells.js";
import type { FormFigures } from "../report/sheet/form-indicators.js";
import { layForm } from "../report/sheet/form-layout.js";

/** The name of the sheet that is the form itself. */
export const FORM = "自评表";

/** The cells of the form that hold figures, by what they hold: `weight /indicators/0`, `initial`. */
export type Places = ReadonlyMap<string, string>;

/** Finds out where the figures of a form stand, by laying it out with names in their places. */
export function placesOf(form: SelfEvaluation, evaluation: Evaluation): Places {
  const name = (key: string) => text(MARK + key);
  const figures: FormFigures = {
    weight: (leaf) => name(`weight ${leaf.path}`),
    score: (leaf) => name(`score ${leaf.path}`),
    target: (leaf) => name(`target ${leaf.path}`),
    actual: (leaf) => name(`actual ${leaf.path}`),
    funds: (figure, _amount, isTotal) => name(isTotal ? figure : "source"),
    execution: () => name("execution"),
    totalWeight: () => name("total weight"),
    totalScore: () => name("total score"),
  };
  const places = new Map<string, string>();
  layForm(form, evaluation, figures).rows.forEach((row, place) => {
    row.forEach((cell, column) => {
      if (cell.value.startsWith(MARK)) places.set(cell.value.slice(1), `${letterOf(column)}${place + 1}`);
    });
  });
  return places;
}

/** A character that no form has, before a name that stands in for a figure. */
const MARK = "\u0001";

/** The letter of a column, of the first twenty-six. */
export function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
