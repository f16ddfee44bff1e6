import type { SelfEvaluation } from "../form/types.js";
import { SheetBuilder } from "../sheet/build.js";
import { text } from "../sheet/cells.js";
import type { Sheet } from "../sheet/types.js";
import { positionOf } from "../files/address.js";
import { nodeAt } from "../form/tree.js";
import { DATA_MARK, type HeldForm, type HeldInput, packed } from "./held-text.js";
import type { Places } from "./places.js";

/** The name of the sheet that holds the form as data. */
export const DATA = "数据";

/**
 * The form itself in the file, hidden: what reads the workbook takes from it what no cell shows, and tells what was changed
 * in the cells since.
 *
 * @param seen - The sheet of the form, with the places of what it shows.
 */
export function dataSheet(form: SelfEvaluation, seen: Sheet, places: Places, inputs: readonly HeldInput[]): Sheet {
  const builder = new SheetBuilder(2);
  builder.row([text(DATA_MARK), text("这张表存着自评表的数据，由软件读写，请不要改动")]);
  for (const piece of packed({ form, sheet: seen.name, ...cellsOf(seen, form, places), inputs }))
    builder.row([text(piece)]);
  return { ...builder.sheet(DATA, [20, 60], { orientation: "portrait" }), hidden: true, locked: true };
}

/** The cells that hold something of an indicator or of the funds: those to fill in, and of the others what they show. */
function cellsOf(seen: Sheet, form: SelfEvaluation, places: Places): Pick<HeldForm, "cells" | "texts"> {
  const cells: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const [place, address] of places) {
    const [key = "", path = ""] = place.split(" ");
    const position = positionOf(address);
    const cell = position === null ? undefined : seen.rows[position.row]?.[position.column];
    if (cell === undefined) continue;
    const pointer = FUNDS.includes(place) ? `/budget/${place}` : `${path}/${key}`;
    // A row to be added is in no form yet; its column of weights is one for all.
    const isOwn = path.startsWith("/") && (nodeAt(form, path) !== undefined || key === "ownWeight");
    if (!isOwn && !FUNDS.includes(place)) continue;
    if (cell.role !== "input" && !SHOWN.includes(key)) continue;
    cells[pointer] = address;
    if (cell.role !== "input") texts[pointer] = cell.value.trim();
  }
  return { cells, texts };
}

const FUNDS: readonly string[] = ["initial", "adjusted", "executed"];

/** What is shown of an indicator and not to be filled in. */
const SHOWN: readonly string[] = ["name", "rule", "data"];
