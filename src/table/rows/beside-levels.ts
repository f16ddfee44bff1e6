import { type BodyRow, textAt } from "../grid/sheet.js";

/**
 * A weight behind each level: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值. A single weight between two levels is the
 * group's where it is not in every row. So with scores.
 */
export function besideLevels(
  levels: readonly (readonly number[])[],
  weights: readonly number[],
  rows: readonly BodyRow[],
): (number | null)[] {
  const [only, second] = weights;
  const inAll = (col: number): boolean => rows.every(({ row }) => textAt(row, col) !== "");
  if (only === undefined || (second === undefined && inAll(only))) return levels.map(() => null);
  if (only !== undefined && second === undefined && isBesideFirst(only, levels[0] ?? [], rows))
    return levels.map((_, place) => (place === 0 ? only : null));
  return levels.map((cols, place) => {
    const from = Math.max(...cols);
    const to = Math.min(...(levels[place + 1] ?? [Infinity]));
    return place === levels.length - 1 ? null : (weights.find((col) => col > from && col < to) ?? null);
  });
}

/** Whether a column of weights left of the first level has one for each of its names, and for no other row. */
function isBesideFirst(weight: number, first: readonly number[], rows: readonly BodyRow[]): boolean {
  const named = ({ row }: BodyRow): boolean => first.some((col) => textAt(row, col) !== "");
  return weight < Math.min(...first) && rows.every((each) => (textAt(each.row, weight) !== "") === named(each));
}
