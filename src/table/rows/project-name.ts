import type { SheetRow } from "../grid/sheet.js";
import type { CellPlace } from "../tell.js";
import { piecesOf } from "./pieces.js";

/** The project that a row names, and where. */
export function projectIn(row: SheetRow): { readonly name: string; readonly at: CellPlace } | null {
  const pieces = piecesOf(row);
  const label = pieces.findIndex(({ key }) => key === "project");
  const value = label < 0 ? undefined : pieces[label + 1];
  return value?.kind === "value" ? { name: value.text, at: { row: row.index, col: value.col } } : null;
}
