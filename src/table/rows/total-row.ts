import type { SheetRow } from "../grid/sheet.js";
import { isNothing, nameText } from "../words.js";
import { figureOf } from "../word/figure.js";

/** A row that adds the table up: 合计, 总分. */
export function isTotalRow(row: SheetRow): boolean {
  if (totalLabel(row) >= 0) return true;
  const filled = row.cells.filter((cell) => cell !== "");
  const figure = filled.findIndex((cell) => figureOf(cell) !== null);
  // 总 and 分 may stand in two cells.
  return figure > 1 && TOTAL.test(nameText(filled.slice(0, figure).join("")));
}

/** Where the label of such a row stands in one cell: first in it, or, behind its figures, alone among them; else -1. */
export function totalLabel({ cells }: SheetRow): number {
  const first = cells.findIndex((cell) => cell !== "");
  if (first < 0 || TOTAL.test(nameText(cells[first] ?? ""))) return first;
  const words = cells.flatMap((cell, col) => (isNothing(cell) || figureOf(cell) !== null ? [] : [col]));
  const [only = -1, more] = words;
  return more === undefined && TOTAL.test(nameText(cells[only] ?? "")) ? only : -1;
}

const TOTAL =
  /^(?:合\s*计|总\s*计|总分|总得分|总分值|总评分|得分合计|分值合计|自评总分|自评总得分|综合得分|综合评分|最终得分|评价总分|总体得分|自评得分合计|全部合计|合计得分|总和)(?:[(（].*[)）])?(?:[:：].*)?$/;

/** Whether a name says that the row adds others up: 小计, 产出指标合计. */
export function isSubtotalName(name: string): boolean {
  return SUBTOTAL.test(name);
}

/** The name of what a row adds up, in its first group. */
export const SUBTOTAL: RegExp = /^(.*?)(?:得分|分值)?(?:小计|合计|总分|总计)$/;
