import { figureKeys, figurePath, figureTitles } from "../budget/figures.js";
import type { SelfEvaluation } from "../form/types.js";
import { valueAt } from "../shape/look.js";
import type { Sheet } from "../sheet/types.js";
import type { HeldInput } from "./held-text.js";
import { LEDGER } from "./ledger.js";
import { letterOf } from "./places.js";
import { RATIOS } from "./amounts.js";
import { SCORES } from "./scores.js";

/**
 * The cells to fill in that stand on other sheets than the form, each with what of the form it holds; what none of the form
 * states, such as a rule of its standard, has no place in it.
 *
 * @param rows - The rows of the scores, by the paths of their nodes.
 * @param asked - What the ledger's cells hold, by their addresses.
 */
export function heldInputs(
  sheets: readonly Sheet[],
  form: SelfEvaluation,
  rows: ReadonlyMap<string, number>,
  asked: ReadonlyMap<string, string>,
): readonly HeldInput[] {
  const scored = new Map([...rows].map(([path, row]) => [row, path === "total" ? "/fullMarks" : `${path}/weight`]));
  const pointerOf = (sheet: string, row: number, address: string, label: string): string | undefined => {
    if (sheet === LEDGER) return stated(form, asked.get(address));
    if (sheet === SCORES) return scored.get(row);
    const key = sheet === RATIOS ? figureKeys.find((each) => figureTitles[each] === label) : undefined;
    return key === undefined ? undefined : figurePath(key);
  };
  return sheets.flatMap(({ name, rows: cells }) =>
    cells.flatMap((row, at) =>
      row.flatMap((cell, column): HeldInput[] => {
        if (cell.role !== "input") return [];
        const [address, label] = [`${letterOf(column)}${at + 1}`, row[0]?.value.trim() ?? ""];
        const pointer = pointerOf(name, at + 1, address, label);
        const unit = /^General"(.*)"$/.exec(cell.format ?? "")?.[1];
        return [
          {
            cell: `${name}!${address}`,
            label,
            text: cell.formula ?? cell.value,
            ...(unit === undefined ? {} : { unit }),
            ...(pointer === undefined ? {} : { pointer }),
          },
        ];
      }),
    ),
  );
}

/** A place in the form, where the form says anything there, or leaves it to be filled in. */
function stated(form: SelfEvaluation, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const parent = valueAt(form, pointer.slice(0, pointer.lastIndexOf("/")));
  return typeof parent === "object" && parent !== null ? pointer : undefined;
}
