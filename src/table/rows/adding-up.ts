import { compare, fromText } from "../../exact/index.js";
import { type BodyRow, textAt } from "../grid/sheet.js";
import type { Header } from "../header/header.js";
import { columnsFor } from "../header/look.js";
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
  const raw = standing(rows, own, weight);
  if (raw.above * 2 <= raw.scored) return header;
  const adding = [...converted, ...scores].find((col) => {
    const { scored, above } = standing(rows, col, weight);
    return above === 0 && scored >= raw.scored;
  });
  if (adding === undefined) return header;
  const columns = new Map(header.columns);
  columns.set("score", [adding, ...scores.filter((col) => col !== adding)]);
  if (converted.includes(adding)) columns.delete("converted");
  return { ...header, columns };
}

/** In how many rows a column has a score beside a weight, and in how many of them it is the greater of the two. */
function standing(
  rows: readonly BodyRow[],
  score: number,
  weight: number,
): { readonly scored: number; readonly above: number } {
  const signs = rows.flatMap(({ row }) => {
    const [one, other] = [score, weight].map((col) => fromText(figureOf(textAt(row, col))?.value ?? ""));
    return one == null || other == null ? [] : [compare(one, other)];
  });
  return { scored: signs.length, above: signs.filter((sign) => sign > 0).length };
}
