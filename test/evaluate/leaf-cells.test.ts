import { describe, expect, it } from "vitest";
import { budgetExecution } from "../../src/budget/each.js";
import {
  actualParts,
  cellNote,
  cellOptions,
  readBeside,
  readTarget,
  trimmed,
  unitOfPlain,
} from "../../src/evaluate/leaf-cells.js";
import type { UnsaidCellNote } from "../../src/evaluate/types.js";
import { toText } from "../../src/exact/index.js";
import type { Unsaid } from "../../src/message/types.js";
import { issue } from "../../src/message/unsaid.js";
import { evaluated, form, leavesOf } from "./forms.js";
import { lineOfText } from "./sensed.js";

describe("an actual beside a target of a day and a figure", () => {
  const [day, figure] = [
    { kind: "date", date: "--12-05" },
    { kind: "quantity", value: "90", unit: "%" },
  ];
  it.each([
    ["has both parts", "12月5日完成90%", [day, figure]],
    ["has both parts where its figure is a change", "12月5日，较上年增长90%", [day, figure]],
    ["has none where its figure is an interval", "12月5日完成5-10个", null],
    ["has none where it is a day alone", "12月5日", null],
    ["has none where it is a figure alone", "90%", null],
    ["has none where it cannot be read", "2O22年12月", null],
  ])("%s: %s", (_title, actual, parts) => {
    expect(actualParts(lineOfText("12月底前完成100%"), actual, {})).toEqual(parts);
  });

  it.each([
    ["another target", "≥100%"],
    ["a day alone", "12月底前"],
    ["several targets without a day", "≥98%且≤100%"],
  ])("has no parts beside %s", (_title, target) => {
    expect(actualParts(lineOfText(target), "12月5日完成90%", {})).toBeNull();
  });

  it("has no parts beside no target", () => {
    expect(actualParts(null, "12月5日完成90%", {})).toBeNull();
  });
});

it.each([
  ["≥3个", "≥3个"],
  [" ≥3个", "≥3个"],
  ["≥3个 ", "≥3个"],
  ["\t3 个\n", "3 个"],
  ["　按期完成　", "按期完成"],
  ["", ""],
])("blanks around a text are left out, those inside it stay: %j", (text, expected) => {
  expect(trimmed(text)).toBe(expected);
});

it.each([
  ["none without a unit cell", {}, null],
  ["none beside an empty unit cell", { unit: "" }, null],
  ["that of the unit cell", { unit: "个" }, "个"],
  ["that which the unit cell is a word for", { unit: "百分比" }, "%"],
  ["not known beside a unit cell that counts by 万", { unit: "万人" }, undefined],
  ["not known beside a unit cell that is none", { unit: "??" }, undefined],
])("the unit of a bare number is %s", (_title, options, unit) => {
  expect(unitOfPlain(options)).toBe(unit);
});

it.each([
  [{ name: "例" }, undefined, {}],
  [{ name: "例" }, 2023, { year: 2023 }],
  [{ name: "例", unit: "个" }, undefined, { unit: "个" }],
  [{ name: "例", unit: "个" }, 2023, { unit: "个", year: 2023 }],
])("the cells of %j in %s are read with %j", (leaf, year, options) => {
  expect(cellOptions(leaf, year)).toStrictEqual(options);
});

describe("what a rule may look at beside the actual value", () => {
  const path = "/indicators/0";
  function beside(leaf: object) {
    const [notes, issues]: [UnsaidCellNote[], Unsaid[]] = [[], []];
    const read = readBeside({ name: "例", ...leaf }, {}, path, notes, issues);
    const numbers = [read.awardedShare, read.cases].map((each) => (each === null ? null : toText(each)));
    return {
      read: [read.previous, read.measures, ...numbers, read.reason],
      told: [
        ...notes.map(({ cell, code }) => `${cell} ${code}`),
        ...issues.map((each) => `${each.path ?? ""} ${each.code}`),
      ],
    };
  }
  const two = { kind: "quantity", value: "2", unit: "件" };

  it.each([
    ["is nothing", {}, [null, null, null, null, false]],
    ["is no reason of blanks", { reason: " " }, [null, null, null, null, false]],
    ["is a reason alone", { reason: "受灾" }, [null, null, null, null, true]],
    ["is the figure before", { previous: "2件" }, [two, null, null, null, false]],
    ["is a share", { awardedShare: "0.5" }, [null, null, "0.5", null, false]],
    ["is a number of cases", { cases: 3 }, [null, null, null, "3", false]],
    ["is a number of cases with a reason", { cases: "0", reason: "受灾" }, [null, null, null, "0", true]],
    ["is a number of cases without a reason", { cases: "0", reason: " " }, [null, null, null, "0", false]],
    ["is each measure", { measures: { 投诉: "2件" } }, [null, { 投诉: two }, null, null, false]],
  ])("%s: %j", (_title, leaf, read) => {
    expect(beside(leaf)).toEqual({ read, told: [] });
  });

  it("is told of where it cannot be read, each in its place, and the rest is read", () => {
    const { read, told } = beside({ previous: "2O件", measures: { "a/b": "*件", 投诉: "2件" } });
    expect(read).toEqual([null, { 投诉: two }, null, null, false]);
    expect(told).toEqual([`${path}/previous actual/unreadable`, `${path}/measures/a~1b actual/placeholder`]);
  });

  it("is noted where it was read with an assumption", () => {
    expect(beside({ previous: "约2件" }).told).toEqual(["previous cell/approximate"]);
  });
});

describe("the target of a leaf", () => {
  it("that cannot be read is told of in its cell", () => {
    const notes: UnsaidCellNote[] = [];
    const { value, issues } = readTarget({ name: "例", target: "2O22年12月底前" }, null, {}, "/indicators/3", notes);
    expect([value, notes]).toEqual([null, []]);
    expect(issues.map(({ code, path }) => `${path ?? ""} ${code}`)).toEqual(["/indicators/3/target target/unreadable"]);
  });

  it.each([
    [{}, { kind: "threshold", comparator: "=", value: "300", unit: "人", stated: false }],
    [{ previous: "1000人" }, { kind: "change", comparator: "=", value: "300", unit: "人" }],
  ])("增加300人 is a change of the figure before only where the form states that: %j", (more, expected) => {
    const leaf = { name: "例", weight: "100", target: "增加300人", actual: "300人", ...more };
    expect(leavesOf(evaluated(form([leaf])).indicators)[0]?.target).toEqual(expected);
  });

  it("is the ideal of its ratio without a cell", () => {
    const budget = { initial: "100", adjusted: "100", executed: "50" };
    const ideal = (ratio: string) =>
      leavesOf(evaluated(form([{ name: "例", weight: "10", ratio }], { budget })).indicators)[0];
    const threshold = { kind: "threshold", unit: "%", stated: true };
    expect(ideal("budget-execution")?.target).toEqual({ ...threshold, comparator: ">=", value: "100" });
    expect(ideal("budget-adjustment")?.target).toEqual({ ...threshold, comparator: "=", value: "0" });
  });

  it("is nothing without a cell, of a ratio that has no ideal", () => {
    const definition = { ...budgetExecution, ideal: null };
    expect(readTarget({ name: "例" }, definition, {}, "/indicators/0", [])).toEqual({ value: null, issues: [] });
  });

  it("is nothing without a cell and without a ratio", () => {
    expect(readTarget({ name: "例" }, null, {}, "/indicators/0", [])).toEqual({ value: null, issues: [] });
  });
});

describe("a note of a cell", () => {
  it("has its place", () => {
    const note = issue("info", "cell/approximate", { text: "约" }, { from: 1, to: 2 });
    expect(cellNote("actual", note)).toEqual({
      cell: "actual",
      code: "cell/approximate",
      severity: "info",
      params: { text: "约" },
      message: "cell/approximate",
      from: 1,
      to: 2,
    });
  });

  it.each([{}, { from: 1 }, { to: 2 }])("has none where its place is %j", (place) => {
    const note = { ...issue("info", "cell/approximate", { text: "约" }), ...place };
    expect(Object.keys(cellNote("actual", note)).sort()).toEqual(["cell", "code", "message", "params", "severity"]);
  });
});

it.each(["—", "-", " / "])("a figure before of %s is none", (previous) => {
  const leaf = { name: "例", weight: "100", target: "≥4个", actual: "3个" };
  expect(evaluated(form([{ ...leaf, previous }])).score).toBe("75");
});
