import { describe, expect, it } from "vitest";
import { type Grid, safeReadTable } from "../../src/index.js";
import { published } from "./published.js";

const head = ["一级指标", "二级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值", "得分", "备注"];

/** The rows of a published form with blanks for repeated names, as they are pasted. */
function rowsOf(name: string): string[][] {
  const { rows } = published(name);
  return rows.map((row, place) => {
    const before = rows[place - 1];
    const first = before?.level1 === row.level1 ? "" : row.level1;
    const second = first === "" && before?.level2 === row.level2 ? "" : row.level2;
    return [first, second, row.level3, row.target, row.unit, row.actual, row.weight, row.score, row.note];
  });
}

const indicators = (grid: Grid): unknown => {
  const read = safeReadTable(grid);
  return read.ok ? read.value.indicators : read.issues;
};

/** Rows inside a group: the first row of a group has its name, which slips with it. */
const slips = ["001", "004", "008", "012", "018", "021"].flatMap((name) =>
  rowsOf(name).flatMap((row, place): [string, number, number][] =>
    row[0] !== "" || row[1] !== ""
      ? []
      : [
          [name, place, -1],
          [name, place, 1],
        ],
  ),
);

describe("a row whose cells have slipped by one column is read as if they had not", () => {
  it.each(slips)("%s, row %i, by %i", (name, place, by) => {
    const rows = rowsOf(name);
    const slipped = rows.map((row, at) => (at !== place ? row : by < 0 ? [...row.slice(1), ""] : ["", ...row]));
    expect(indicators([head, ...slipped])).toEqual(indicators([head, ...rows]));
  });
});
