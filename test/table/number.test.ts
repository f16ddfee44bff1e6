import { describe, expect, it } from "vitest";
import { type CellValue, type Formats, readTable, safeReadTable } from "../../src/index.js";
import { shownAs } from "../../src/table/format.js";
import { numberText } from "../../src/table/number.js";

const head = ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];

/** The indicator of a table with one row, and the notes. */
function row(cells: readonly CellValue[], formats: readonly (string | null)[] = []) {
  const all: Formats = [[], ["", "", ...formats]];
  const { value, notes } = readTable([head, ["产出指标", "培训", ...cells]], [], { formats: all });
  const [group] = value.indicators;
  const leaf = group !== undefined && "children" in group ? group.children[0] : undefined;
  return { leaf, notes: notes.filter(({ code }) => code !== "table/weight-summed") };
}

describe("a number that a sheet hands over", () => {
  it.each([
    [10, "10"],
    [9.5, "9.5"],
    [-31.55, "-31.55"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [1 / 3, "0.333333333333333"],
    [2 / 3, "0.666666666666667"],
    [123456789012345.67, "123456789012346"],
    [0.99999999999999989, "1"],
    [-0.0, "0"],
    [0.0900000762939453, "0.0900000762939453"],
  ])("%f reads as %s", (value, text) => {
    expect(numberText(value)?.text).toBe(text);
  });

  it("that is none is refused", () => {
    expect(numberText(NaN)).toBeNull();
    expect(numberText(Infinity)).toBeNull();
  });

  it("of more than 15 digits is noted as it was", () => {
    expect(numberText(0.1 + 0.2)?.rounded).toBe("0.30000000000000004");
    expect(numberText(0.3)?.rounded).toBeNull();
  });

  it.each([
    [0.0900000762939453, "0.09"], // 9.00000762939453 % in single precision
    [-0.300000152587891, "-0.3"],
    [0.0900000035762787, "0.09"], // 0.09 itself in single precision
    [98.1500015258789, "98.15"],
    [0.949999988079071, "0.95"],
  ])("%f is the single-precision residue of %s", (value, short) => {
    expect(numberText(value)?.residueOf).toBe(short);
  });

  it.each([0.09, 0.0900000762939454, 918.886283, 1342.46, 0.333333333333333, 0.142857142857143, 1234567.891, 0.5])(
    "%f is no residue",
    (value) => {
      expect(numberText(value)?.residueOf).toBeNull();
    },
  );

  it("stands in a weight and a score with a note that names the digits", () => {
    const { leaf, notes } = row([">=1", 1, 0.1 + 0.2, 0.0900000762939453]);
    expect(leaf).toMatchObject({ weight: "0.3", reported: "0.0900000762939453", actual: "1" });
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ["table/fifteen-digits", { cell: "E2", value: "0.30000000000000004", read: "0.3" }],
      ["table/single-precision", { cell: "F2", value: "0.0900000762939453", short: "0.09" }],
    ]);
  });
});

describe("a number under a format", () => {
  it.each([
    [0.95, "0%", "95%"],
    [0.9839, "0.00%", "98.39%"],
    [1, "0.00%", "100.00%"],
    [-0.3155, "0.00%;[Red]-0.00%", "-31.55%"],
    [0.1 + 0.2, "0%", "30%"],
    [0.98375, "0.0##%", "98.375%"],
    [44561, "yyyy-mm-dd", "2021-12-31"],
    [44561, 'yyyy"年"m"月"d"日"', "2021年12月31日"],
    [44561, "[$-804]yyyy\\年m\\月", "2021年12月"],
    [44561, "m/d/yy", "2021-12-31"],
    [44561.75, "yyyy/m/d h:mm", "2021-12-31"],
    [43890, "yyyy-mm-dd", "2020-02-29"],
    [44561, 'm"月"d"日"', "12月31日"],
  ])("%f as %s is shown as %s", (value, format, text) => {
    expect(shownAs(value, format)?.text).toBe(text);
  });

  it.each(["0.00", "General", "#,##0.00", "h:mm", '0"分"'])("is not touched by %s", (format) => {
    expect(shownAs(0.95, format)).toBeNull();
  });

  it("keeps the digits of a percentage that the format hides, with a note", () => {
    const { leaf, notes } = row(["100%", 0.95678, 10, 9], [null, "0%"]);
    expect(leaf).toMatchObject({ actual: "95.678%" });
    expect(notes.map(({ code }) => code)).toEqual(["table/hidden-digits"]);
  });

  it("is read as shown: 0.95 under 0% against 98%, a day as a day", () => {
    expect(row([0.98, 0.95, 10, 9.69], ["0%", "0%"]).leaf).toMatchObject({ target: "98%", actual: "95%" });
    expect(row(["2021年12月底前", 44561, 10, 10], [null, "yyyy-mm-dd"]).leaf).toMatchObject({ actual: "2021-12-31" });
  });
});

describe("cells that hold no figure", () => {
  it("say so where they are errors of formulas", () => {
    const { leaf, notes } = row([">=1", "#DIV/0!", 10, 10]);
    expect(leaf).not.toHaveProperty("actual");
    expect(notes.map(({ code, params }) => [code, params["cell"]])).toEqual([["table/error-cell", "D2"]]);
  });

  it("are left out, with a note, where a weight is words", () => {
    const { leaf, notes } = row([">=1", "1", "十分", 10]);
    expect(leaf).not.toHaveProperty("weight");
    expect(notes.map(({ code }) => code)).toContain("table/not-figure");
  });

  it("are noted where they are neither text nor number nor truth value", () => {
    const grid = JSON.parse(JSON.stringify([head, ["产出指标", "培训", "≥1", {}, 10, 10]])) as CellValue[][];
    const read = safeReadTable(grid);
    expect(read.ok && read.notes.map(({ code }) => code)).toContain("table/not-cell");
  });
});
