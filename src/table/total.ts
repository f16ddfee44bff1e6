import type { Layout } from "./entry.js";
import { figureOf } from "./figure.js";
import type { SheetRow } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { excerpt, isNothing, nameText } from "./words.js";

/** The row that adds a table up. */
export interface Total {
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  /** 自评等级, where it stands in the same row. */
  readonly grade: string | null;
  readonly at: CellPlace;
}

/** Reads the row that adds a table up. */
export function totalOf(row: SheetRow, layout: Layout, { tell }: Telling): Total {
  const label = row.cells.findIndex((cell) => cell !== "");
  const words = row.cells.findIndex((cell) => figureOf(cell) !== null);
  const figures = row.cells.flatMap((cell, col): Placed[] => {
    const read = col === label ? null : figureOf(cell);
    return read === null ? [] : [{ col, value: read.value }];
  });
  const inColumn = (cols: readonly (number | null)[]): Placed | null =>
    figures.find(({ col }) => cols.includes(col)) ?? null;
  const weightCols = [...layout.levelWeights, ...(layout.values.get("weight") ?? [])];
  const rate = inColumn(layout.values.get("rate") ?? []);
  const inLabel = /[:：]\s*(\d+(?:\.\d+)?)\s*分?$/.exec(row.cells[label] ?? "")?.[1] ?? null;
  let weight = inColumn(weightCols);
  let score = inColumn(layout.values.get("score") ?? []);
  if (score === null && inLabel === null) {
    // The figures of the row do not stand below their headers: one is the score, two are the weight and the score.
    const rest = figures.filter(({ col }) => col !== rate?.col);
    const [one, two, more] = rest;
    if (more === undefined && two !== undefined) [weight, score] = [one ?? null, two];
    else if (two === undefined && one !== undefined && one.col !== weight?.col) score = one;
  }
  const gradeLabel = row.cells.findIndex((cell) => /^(?:自评|评价|绩效)*(?:等级|等次)[:：]?$/.test(nameText(cell)));
  const below = layout.values.get("grade")?.find((col) => (row.cells[col] ?? "") !== "") ?? -1;
  const gradeCol = gradeLabel < 0 ? below : row.cells.findIndex((cell, col) => col > gradeLabel && cell !== "");
  row.cells.forEach((cell, col) => {
    if (
      cell === "" ||
      isNothing(cell) ||
      col < words ||
      [label, gradeLabel, gradeCol, score?.col, rate?.col].includes(col)
    )
      return;
    // The weights of every level add up to the same.
    if (col === weight?.col || (weightCols.includes(col) && figureOf(cell)?.value === weight?.value)) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
  return {
    weight: weight?.value ?? null,
    score: score?.value ?? inLabel,
    rate: rate?.value ?? null,
    grade: gradeCol < 0 ? null : nameText(row.cells[gradeCol] ?? ""),
    at: { row: row.index, col: score?.col ?? label },
  };
}

interface Placed {
  readonly col: number;
  readonly value: string;
}
