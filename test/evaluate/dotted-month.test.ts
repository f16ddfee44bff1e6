import { describe, expect, it } from "vitest";
import { monthActual, monthTarget } from "../../src/evaluate/dotted-month.js";
import { lineOf } from "../../src/rule/line.js";
import { evaluated, form, issuesOf, leavesOf } from "./forms.js";

const days = lineOf({ kind: "deadline", latest: "2023-09-30", inclusive: true }, undefined, undefined);
const number = lineOf({ kind: "threshold", comparator: ">=", value: "5", unit: null, stated: true }, undefined, 2023);

describe("a target of a year, a point and a month", () => {
  it.each([
    ["is a month where the name speaks of time", { name: "完成时间", target: "2023.9" }],
    ["is a month beside an actual that is one too", { name: "竣工", target: "2023.9", actual: "2023.10" }],
    ["is a month beside an actual that is a JSON number", { name: "竣工", target: "2023.9", actual: 2023.8 }],
    ["is a month with a leading zero", { name: "时限", target: "2023.09" }],
    ["is a month as a JSON number", { name: "期限", target: 2023.9 }],
    ["is a month before the end of a line", { name: "期限", target: "2023.9\n" }],
  ])("%s", (_title, leaf) => {
    expect(monthTarget(leaf, {})?.ok).toBe(true);
  });

  it.each([
    ["is none where there is no target", { name: "完成时间", actual: "2023.9" }],
    ["is a number beside a unit cell", { name: "完成时间", target: "2023.9", unit: "万元" }],
    ["is a number where nothing speaks of time", { name: "产值", target: "2023.9" }],
    ["is a number beside an actual that is a whole number", { name: "产值", target: "2023.9", actual: "2023" }],
    ["is a number beside an actual that is no month", { name: "产值", target: "2023.9", actual: "2023.13" }],
    ["is none where its month is the 13th", { name: "完成时间", target: "2023.13" }],
    ["is none where it holds no point", { name: "完成时间", target: "202309" }],
    ["is none where it is no year of this time", { name: "完成时间", target: "1998.9" }],
    ["is none where more stands beside it", { name: "完成时间", target: "2023.9前" }],
  ])("%s", (_title, leaf) => {
    expect(monthTarget(leaf, {})).toBeNull();
  });

  it("is read to its last day, and is told of as it stands in its cell, without the blanks around it", () => {
    const read = monthTarget({ name: "完成时间", target: " 2023.9 " }, {});
    expect(read).toMatchObject({ ok: true, value: { kind: "deadline", latest: "2023-09-30" } });
    expect(read?.ok === true && read.notes).toEqual([
      expect.objectContaining({
        code: "cell/date-or-number",
        severity: "warning",
        params: { text: "2023.9" },
        from: 0,
        to: 8,
      }),
    ]);
  });
});

describe("an actual of a year, a point and a month", () => {
  it("is a month beside a deadline, and is told of without the blanks around it", () => {
    const read = monthActual(days, null, " 2023.10", {});
    expect(read).toMatchObject({ ok: true, value: { kind: "date", date: "2023-10-31" } });
    expect(read?.ok === true && read.notes).toEqual([
      expect.objectContaining({
        code: "cell/date-or-number",
        severity: "warning",
        params: { text: "2023.10" },
        from: 0,
        to: 8,
      }),
    ]);
  });

  it.each([
    ["beside a number", number, "2023.9"],
    ["beside nothing", null, "2023.9"],
    ["where it is none: 2023.13", days, "2023.13"],
    ["where it holds no point", days, "2023"],
  ])("is read as it stands %s", (_title, line, text) => {
    expect(monthActual(line, null, text, {})).toBeNull();
  });
});

it.each([
  ["2023.10", "2023.9", "100"],
  ["2023.9", "2023.10", "0"],
])("done in the month %s allows, %s comes to %s", (target, actual, score) => {
  const { indicators } = evaluated(form([{ name: "完成时间", weight: "100", target, actual }]));
  const [leaf] = leavesOf(indicators);
  expect(leaf?.score).toBe(score);
  expect(leaf?.notes.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    "target cell/date-or-number",
    "actual cell/date-or-number",
  ]);
});

describe("a month of the year as a number beside 月", () => {
  const subject = { name: "某局", year: 2023, kind: "project" };
  const month = (target: string, actual: string, name = "完成月份", more: object = { subject }) =>
    evaluated(form([{ name, weight: "100", unit: "月", target, actual }], more)).indicators[0]?.score;

  it.each([
    ["is met by an earlier month", "12", "11", "100"],
    ["is met by the same month, with or without 月", "12", "12月", "100"],
    ["is met by a day in it", "12月", "12月20日", "100"],
    ["is missed by a later month", "11", "12", "0"],
  ])("%s", (_title, target, actual, score) => expect(month(target, actual)).toBe(score));

  it.each(["月", "月份", " 月 "])("ends with the month of the year that is given, beside %j", (unit) => {
    const cell = { unit, year: 2022 };
    expect(monthTarget({ name: "完成月份", target: "12", unit }, cell)).toMatchObject({
      ok: true,
      value: { kind: "deadline", latest: "2022-12-31" },
    });
    expect(monthActual(days, "9", "8", cell)).toMatchObject({ ok: true, value: { kind: "date", date: "2022-08-31" } });
  });

  it("is how many months where the name says nothing of a month", () => {
    expect(month("12", "11", "工期")).toBe("91.67");
  });

  it("is how many months beside a day that is no such month", () => {
    const leaf = { name: "完成月份", weight: "100", unit: "月", target: "2023年6月30日前", actual: "12" };
    expect(issuesOf(form([leaf], { subject }))).toEqual(["/indicators/0/actual actual/not-comparable"]);
  });

  it("is a number where the form does not say of which year", () => {
    expect(month("12", "11", "完成月份", {})).toBe("91.67");
  });
});
