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

const between: readonly [string, Grid][] = [
  ["a blank row", [[]]],
  ["the header again", [[], head]],
  ["a page number and the header", [["- 3 -"], head]],
];

const forms = ["001", "018", "024", "022"].flatMap((name) =>
  between.map(([what, rows]): [string, string, Grid] => [name, what, rows]),
);

describe("a name broken over a page is whole again", () => {
  it.each(forms)("in %s, each indicator at each place, by %s", (name, _what, gap) => {
    const rows = rowsOf(name);
    const whole = indicators([head, ...rows]);
    rows.forEach((row, place) => {
      const full = row[2] ?? "";
      for (let at = 1; at < full.length; at++) {
        const begun = row.map((cell, col) => (col === 2 ? full.slice(0, at) : cell));
        const rest = row.map((_, col) => (col === 2 ? full.slice(at) : ""));
        const grid = [head, ...rows.slice(0, place), begun, ...gap, rest, ...rows.slice(place + 1)];
        expect(indicators(grid), full.slice(0, at)).toEqual(whole);
      }
    });
  });

  it("of a group, where the joined name is one that forms share", () => {
    const rows = [
      ["产出", "数量指标", "甲", "≥1", "", "1", "5", "5", ""],
      ["", "质量指标", "乙", "≥1", "", "1", "5", "5", ""],
      ["", "", "丙", "≥1", "", "1", "5", "5", ""],
    ];
    const whole = indicators([head, ...rows]);
    for (const at of [1, 2, 3]) {
      const [one = [], two = [], three = []] = rows;
      const begun = two.map((cell, col) => (col === 1 ? "质量指标".slice(0, at) : cell));
      const rest = three.map((cell, col) => (col === 1 ? "质量指标".slice(at) : cell));
      expect(indicators([head, one, begun, [], rest])).toEqual(whole);
      expect(indicators([head, one, begun, rest])).toEqual(whole);
    }
  });
});
