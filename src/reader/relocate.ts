import { cellAddress, positionOf } from "../files/address.js";
import type { Issue } from "../message/index.js";
import { issueOf } from "../message/issue.js";
import type { Places } from "./types.js";

/** A row of a table of the file, or a paragraph of its text, counted from 1. */
export type FilePlace = { readonly table: string; readonly row: number } | { readonly paragraph: number };

/** Where the rows of a grid that was put together for reading stand in the file; null for one that stands nowhere in it. */
export type RowPlace = (row: number) => FilePlace | null;

/**
 * The same issue with its cell named as the file has it, not the grid: `表2!C5`; a line of text beside the tables of a
 * document by its paragraph, `第12段`.
 */
export function relocate(issue: Issue, placeOf: RowPlace): Issue {
  const { cell } = issue.params;
  return typeof cell === "string" ? reissued(issue, relocated(cell, placeOf) ?? "—") : issue;
}

/** A cell as the file has it; null where it stands nowhere in it. What is no address stays as it is. */
export function relocated(cell: string, placeOf: RowPlace): string | null {
  const position = positionOf(cell);
  if (position === null) return cell;
  const place = placeOf(position.row);
  if (place === null) return null;
  if ("paragraph" in place) return `第${place.paragraph}段`;
  const address = cellAddress(place.row, position.column);
  return place.table === "" ? address : `${place.table}!${address}`;
}

/** The cells of the values, as the file has them. */
export function placesIn(own: Places, placeOf: RowPlace): Places {
  const entries = Object.entries(own).flatMap(([pointer, cell]) => {
    const address = relocated(cell, placeOf);
    return address === null ? [] : [[pointer, address] as const];
  });
  return Object.fromEntries(entries);
}

function reissued(issue: Issue, cell: string): Issue {
  if (issue.params["cell"] === cell) return issue;
  const { code, severity, params, message: _said, ...place } = issue;
  return issueOf(severity, code, { ...params, cell }, place);
}
