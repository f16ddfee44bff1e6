import { compare, fromText } from "../../exact/index.js";
import type { Layout } from "./entry.js";
import { figureFirst, figureOf } from "../word/figure.js";
import { type SheetRow, textAt } from "../grid/sheet.js";
import type { CellPlace, Telling } from "../tell.js";
import { excerpt, isNothing, nameText } from "../words.js";
import { totalLabel } from "./total-row.js";
import { gradeIn } from "../word/grade.js";
import { columnsFor } from "../header/look.js";
import { certain } from "../../shape/certain.js";

/** The row that adds a table up. */
export interface Total {
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  /** 自评等级, where it stands in the same row. */
  readonly grade: string | null;
  /** Where the score stands, or the row begins. */
  readonly at: CellPlace;
  /** Where the weight stands, or the score does. */
  readonly weightAt: CellPlace;
}

/** Reads the row that adds a table up. */
export function totalOf(row: SheetRow, layout: Layout, { tell }: Telling): Total {
  const label = Math.max(
    totalLabel(row),
    row.cells.findIndex((cell) => cell !== ""),
  );
  const weightCols = [...layout.levelWeights, ...columnsFor(layout.values, "weight")];
  const inLabel = figureBehind(certain(row.cells[label]));
  const { weight, score, rate } = figuresIn(row, label, layout, weightCols, inLabel !== null);
  const grade = gradePlace(row, layout);
  const read = [label, ...grade, score?.col, rate?.col];
  const words = row.cells.findIndex((cell) => figureOf(cell) !== null);
  row.cells.forEach((cell, col) => {
    if (isNothing(cell) || col < words || read.includes(col)) return;
    // The weights of every level add up to the same.
    if (col === weight?.col || (weightCols.includes(col) && figureOf(cell)?.value === weight?.value)) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
  const [, gradeCol] = grade;
  const at = { row: row.index, col: score?.col ?? label };
  return {
    weight: weight?.value ?? null,
    score: score?.value ?? inLabel,
    rate: rate?.value ?? null,
    grade: gradeCol < 0 ? null : gradeText(certain(row.cells[gradeCol])),
    at,
    weightAt: weight === null ? at : { row: row.index, col: weight.col },
  };
}

/**
 * Of rows that add a table up (合计 of the indicators, 总分 with the execution of the budget) the one that holds the others: it
 * weighs most, the last of those that weigh as much. What another says otherwise is told.
 */
export function wholeOf(totals: readonly Total[], { tell }: Telling): Total | null {
  const last = totals.at(-1);
  if (last === undefined) return null;
  const heaviest = totals.reduce(
    (most, each) => (order(each.weight ?? "0", most.weight ?? "0") < 0 ? most : each),
    last,
  );
  const full = totals.filter(({ weight }) => weight === null || order(weight, heaviest.weight ?? "0") >= 0);
  const { score, at } = [heaviest, ...full].find((each) => each.score !== null) ?? heaviest;
  for (const each of totals) {
    if (each.score === null || score === null || order(each.score, score) === 0) continue;
    if (full.includes(each))
      tell("warning", "table/tables-differ", each.at, { name: "总分", one: score, other: each.score });
    else tell("info", "table/unused", each.at, { text: each.score });
  }
  const grade = totals.find((each) => each.grade !== null)?.grade ?? null;
  return { ...heaviest, score, at, grade: heaviest.grade ?? grade };
}

/** Below 0 where the first of two figures is less, 0 where they are the same. */
function order(left: string, right: string): number {
  return compare(certain(fromText(left)), certain(fromText(right)));
}

/** 合计：98.5分. */
function figureBehind(label: string): string | null {
  return /[:：]\s*(\d+(?:\.\d+)?)\s*分?$/.exec(label)?.[1] ?? null;
}

type Figures = Readonly<Record<"weight" | "score" | "rate", Placed | null>>;

/** The figures of the row by their columns; where they do not stand below their headers, by their number. */
function figuresIn(
  row: SheetRow,
  label: number,
  layout: Layout,
  weightCols: readonly (number | null)[],
  scored: boolean,
): Figures {
  const figures = row.cells.flatMap((cell, col): Placed[] => {
    // A grade may stand in brackets behind the score: 80（良）.
    const figure = gradeIn(nameText(cell)) === null ? cell : (figureFirst(cell)?.figure ?? cell);
    const read = col === label ? null : figureOf(figure);
    return read === null ? [] : [{ col, value: read.value }];
  });
  const inColumn = (cols: readonly (number | null)[] = []): Placed | null =>
    figures.find(({ col }) => cols.includes(col)) ?? null;
  const [weight, rate] = [inColumn(weightCols), inColumn(layout.values.get("rate"))];
  const scoreCols = [...layout.levelScores, ...columnsFor(layout.values, "score")];
  const score = inColumn(scoreCols);
  if (score !== null || scored) return { weight, score, rate };
  // In a table without scores what a head beside the weight's names is none: 扣分, 完成率.
  if (weight !== null && !scoreCols.some((col) => col !== null)) {
    const [bare = null, other] = figures.filter(({ col }) => (layout.titles[col] ?? "") === "");
    return { weight, score: other === undefined ? bare : null, rate };
  }
  // One figure is the score, two are the weight and the score.
  const [one, two, more] = figures.filter(({ col }) => col !== rate?.col);
  if (one !== undefined && two !== undefined && more === undefined) return { weight: one, score: two, rate };
  return { weight, score: one !== undefined && two === undefined && one.col !== weight?.col ? one : null, rate };
}

/** Where the grade is named in the row, and where it stands: there, in its column, or alone in a cell of its own; -1 without. */
function gradePlace(row: SheetRow, layout: Layout): readonly [label: number, col: number] {
  const label = row.cells.findIndex((cell) => /^(?:自评|评价|绩效)*(?:等级|等次)[:：]?$/.test(nameText(cell)));
  if (label >= 0) return [label, row.cells.findIndex((cell, col) => col > label && cell !== "")];
  const own = layout.values.get("grade")?.find((col) => textAt(row, col) !== "");
  return [label, own ?? row.cells.findIndex((cell) => gradeIn(nameText(cell)) !== null)];
}

function gradeText(cell: string): string {
  return gradeIn(nameText(cell)) ?? nameText(cell);
}

interface Placed {
  readonly col: number;
  readonly value: string;
}
