import type { Node } from "../tree/node.js";
import { nameOf, organisationOf } from "../around/subject.js";
import type { CellPlace } from "../tell.js";
import type { ReadForm, TableMapping } from "../types.js";
import { cellName } from "../words.js";
import type { Parts } from "./form.js";

/** Where the values of a form stand, or should stand, by JSON Pointer; what a mapping gave stands nowhere. */
export function placesOf(parts: Parts, mapping: TableMapping, sheet: string | undefined): ReadForm["places"] {
  const places: Record<string, string> = {};
  const before = sheet === undefined || sheet === "" ? "" : `${sheet}!`;
  const put: Put = (pointer, at) => {
    if (at !== undefined && at !== null) places[pointer] = before + cellName(at.row, at.col);
  };
  putBudget(parts, put);
  putAround(parts, put);
  putNodes(parts.nodes, "/indicators", mapping.indicators?.length ?? 0, put);
  return places;
}

/** Notes where the value of a pointer stands, where it stands in a cell. */
type Put = (pointer: string, at: CellPlace | undefined | null) => void;

function putBudget({ budget, ratios }: Parts, put: Put): void {
  for (const [key, at] of budget?.places ?? []) {
    if (key === "rate") put("/reported/ratios/budget-execution", at);
    else if (key !== "weight" && key !== "score") put(`/budget/${key}`, at);
  }
  for (const [name, { at }] of ratios) put(`/reported/ratios/${name}`, at);
}

function putAround({ around, total }: Parts, put: Put): void {
  const { year, supervisor, expected, achieved, score, grade } = around;
  const cells: readonly (readonly [pointer: string, found: { readonly at: CellPlace } | null])[] = [
    ["/subject/name", nameOf(around)],
    ["/subject/organisation", organisationOf(around)],
    ["/subject/year", year],
    ["/subject/supervisor", supervisor],
    ["/subject/goal/expected", expected],
    ["/subject/goal/actual", achieved],
    ["/reported/score", total === null || total.score === null ? score : total],
    ["/reported/grade", grade],
  ];
  for (const [pointer, found] of cells) put(pointer, found?.at);
}

function putNodes(nodes: readonly Node[], above: string, from: number, put: Put): void {
  nodes.forEach((node, place) => {
    const own = `${above}/${place + from}`;
    put(own, node);
    put(`${own}/name`, node);
    for (const key of Object.keys(node.at) as (keyof Node["at"])[]) put(`${own}/${key}`, node.at[key]);
    putNodes(node.children, `${own}/children`, 0, put);
  });
}

/**
 * The cell of a value, or of the nearest thing above it that stands in a cell: the leaf of a weight that is not printed.
 *
 * @param places What {@link readTable} gave.
 * @param pointer The JSON Pointer of an issue or a finding.
 * @returns the cell as sheets name it; null where nothing on the way up stands in one.
 *
 * @example
 * cellAt({ "/indicators/0": "B7" }, "/indicators/0/weight") // => "B7"
 */
export function cellAt(places: Readonly<Record<string, string>>, pointer: string): string | null {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    if (Object.prototype.hasOwnProperty.call(places, path)) return places[path] ?? null;
    if (!path.includes("/")) return null;
  }
  return null;
}
