import type { Layout } from "./entry.js";
import { figureOf } from "./figure.js";
import type { ColumnRole } from "./roles.js";
import type { SheetRow } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { excerpt, isNothing } from "./words.js";

/** The row that adds a table up. */
export interface Total {
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  readonly at: CellPlace;
}

/** Reads the row that adds a table up. */
export function totalOf(row: SheetRow, layout: Layout, { tell }: Telling): Total {
  const figure = (role: ColumnRole): { readonly col: number; readonly value: string } | null => {
    for (const col of layout.values.get(role) ?? []) {
      const read = figureOf(row.cells[col] ?? "");
      if (read !== null) return { col, value: read.value };
    }
    return null;
  };
  const weights = [...layout.levelWeights, ...(layout.values.get("weight") ?? [])].flatMap((col) => {
    const read = col === null ? null : figureOf(row.cells[col] ?? "");
    return read === null || col === null ? [] : [{ col, value: read.value }];
  });
  const weight = weights[0] ?? null;
  const score = figure("score");
  const rate = figure("rate");
  const label = row.cells.findIndex((cell) => cell !== "");
  const inLabel = /[:：]\s*(\d+(?:\.\d+)?)\s*分?$/.exec(row.cells[label] ?? "")?.[1] ?? null;
  const alone = score === null && inLabel === null ? aloneIn(row, label, weight?.col ?? null) : null;
  row.cells.forEach((cell, col) => {
    if (cell === "" || col === label || isNothing(cell)) return;
    if ([score?.col, rate?.col, alone?.col].includes(col)) return;
    // The weights of every level add up to the same.
    if (weights.some((each) => each.col === col && each.value === weight?.value)) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
  return {
    weight: weight?.value ?? null,
    score: score?.value ?? inLabel ?? alone?.value ?? null,
    rate: rate?.value ?? null,
    at: { row: row.index, col: score?.col ?? alone?.col ?? label },
  };
}

/** The one figure of a total row that stands in no column of scores. */
function aloneIn(
  row: SheetRow,
  label: number,
  weight: number | null,
): { readonly col: number; readonly value: string } | null {
  const figures = row.cells.flatMap((cell, col) => {
    const read = col === label || col === weight ? null : figureOf(cell);
    return read === null ? [] : [{ col, value: read.value }];
  });
  return figures.length === 1 ? (figures[0] ?? null) : null;
}
