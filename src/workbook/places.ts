import type { Evaluation } from "../evaluate/types.js";
import type { SelfEvaluation } from "../form/types.js";
import { text } from "../sheet/cells.js";
import type { FormFigures } from "../sheet/form-indicators.js";
import { layForm } from "../sheet/form-layout.js";

/** The name of the sheet that is the form itself. */
export const FORM = "自评表";

/** The cells of the form that hold figures, by what they hold: `weight /indicators/0`, `initial`. */
export type Places = ReadonlyMap<string, string>;

/** Finds out where the figures of a form stand, by laying it out with names in their places. */
export function placesOf(form: SelfEvaluation, evaluation: Evaluation, columns: FormFigures["columns"]): Places {
  const name = (key: string) => text(MARK + key);
  const figures: FormFigures = {
    leafName: (leaf) => name(`name ${leaf.path}`),
    groupName: (group) => name(`name ${group.path}`),
    columns: columns.map((column) => ({ ...column, cell: (leaf) => name(`${column.key} ${leaf.path}`) })),
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

/**
 * The SUM of cells of one column, runs of neighbours as ranges; several sums where there are more than a SUM takes.
 *
 * @example
 * sumOfRows("D", [3, 4, 5, 9]) // => "SUM(D3:D5,D9)"
 * sumOfRows("得分!D", [3, 4]) // => "SUM(得分!D3:D4)"
 */
export function sumOfRows(column: string, rows: readonly number[]): string {
  const ranges: string[] = [];
  const letter = column.slice(column.indexOf("!") + 1);
  let first: number | null = null;
  for (const [place, row] of rows.entries()) {
    first ??= row;
    if (rows[place + 1] === row + 1) continue;
    ranges.push(first === row ? `${column}${row}` : `${column}${first}:${letter}${row}`);
    first = null;
  }
  const sums: string[] = [];
  for (let at = 0; at < ranges.length; at += MOST) sums.push(`SUM(${ranges.slice(at, at + MOST).join(",")})`);
  return sums.length === 0 ? "0" : sums.join("+");
}

/** Programs take 255 arguments. */
const MOST = 200;
