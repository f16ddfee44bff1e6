import { compare, fromText, one, sum } from "../../exact/index.js";
import { type BodyRow, textAt } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import { columnsFor } from "../header/look.js";
import { shiftPoint } from "../number.js";
import { figureOf } from "../word/figure.js";

/**
 * A header with several columns of scores (得分, 加权得分), the one first that adds up: scores out of 100, which are yet to be
 * weighted, are as a rule above the weight beside them; those that are weighted never are.
 */
export function withAddingUp(header: Header, rows: readonly BodyRow[]): Header {
  const scores = columnsFor(header.columns, "score");
  const converted = columnsFor(header.columns, "converted");
  const [own] = scores;
  const weight = columnsFor(header.columns, "weight").at(-1);
  if (own === undefined || weight === undefined) return header;
  const places = areShares(rows, weight) ? 2 : 0;
  const raw = standing(rows, own, weight, places);
  if (raw.above * 2 <= raw.scored) return header;
  const adding = [...converted, ...scores].find((col) => {
    const { scored, above } = standing(rows, col, weight, places);
    return above === 0 && scored >= raw.scored;
  });
  if (adding === undefined) return header;
  const columns = new Map(header.columns);
  columns.set("score", [adding, ...scores.filter((col) => col !== adding)]);
  if (converted.includes(adding)) columns.delete("converted");
  return { ...header, columns };
}

/** Whether the weights are shares of 1 (0.3 for 30 points). */
function areShares(rows: readonly BodyRow[], weight: number): boolean {
  const weights = rows.flatMap(({ row }) => fromText(figureOf(textAt(row, weight))?.value ?? "") ?? []);
  return weights.length > 1 && compare(sum(weights), one) === 0;
}

/** In how many rows a column has a score beside a weight, and in how many of them it is the greater of the two. */
function standing(
  rows: readonly BodyRow[],
  score: number,
  weight: number,
  places: number,
): { readonly scored: number; readonly above: number } {
  const signs = rows.flatMap(({ row }) => {
    const figure = (col: number): string => figureOf(textAt(row, col))?.value ?? "";
    const [stated, most] = [fromText(figure(score)), fromText(shiftPoint(figure(weight), places))];
    return stated === null || most === null ? [] : [compare(stated, most)];
  });
  return { scored: signs.length, above: signs.filter((sign) => sign > 0).length };
}
