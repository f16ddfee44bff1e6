import { describe, expect, test } from "vitest";
import { dayOf, daysBetween, inYear, isLeapYear, monthsBetween, yearsBetween } from "../../src/text/index.js";

test("the leap years are those of the calendar", () => {
  expect([1900, 2000, 2020, 2021, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
});

describe("a day of the calendar", () => {
  test.each([
    [2021, 12, 31, "2021-12-31"],
    [null, 6, 30, "--06-30"],
    [2020, 2, 29, "2020-02-29"],
    [null, 2, 29, "--02-29"],
    [2021, 2, 29, null],
    [2021, 13, 1, null],
    [2021, 4, 31, null],
    [2021, 1, 0, null],
  ])("%s %s %s", (year, month, day, expected) => expect(dayOf(year, month, day)).toBe(expected));
});

describe("days between", () => {
  test.each([
    ["2021-12-31", "2022-01-03", 3],
    ["2020-02-28", "2020-03-01", 2],
    ["2021-02-28", "2021-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-01-01", "2001-01-01", 366],
    ["2022-01-03", "2021-12-31", -3],
    ["--06-30", "2021-07-02", 2],
    ["--02-28", "--03-01", 1],
  ])("%s and %s", (from, to, expected) => expect(daysBetween(from, to)).toBe(expected));

  test("agree with the calendar of the host over four centuries", () => {
    for (let year = 1901; year <= 2301; year += 7) {
      for (const end of ["-01-01", "-02-28", "-03-01", "-12-31"]) {
        const expected = (Date.parse(`${year}${end}T00:00:00Z`) - Date.parse("2000-03-01T00:00:00Z")) / 86_400_000;
        expect(daysBetween("2000-03-01", `${year}${end}`)).toBe(expected);
      }
    }
  });
});

describe("whole months and years between", () => {
  test.each([
    ["2021-12-31", "2022-02-28", 2, 0],
    ["2021-12-15", "2022-02-14", 1, 0],
    ["2021-12-15", "2022-02-15", 2, 0],
    ["2020-02-29", "2021-02-28", 12, 1],
    ["2021-06-30", "2021-06-30", 0, 0],
    ["2022-02-15", "2021-12-15", -2, 0],
  ])("%s and %s", (from, to, months, years) => {
    expect(monthsBetween(from, to)).toBe(months);
    expect(yearsBetween(from, to)).toBe(years);
  });
});

test("a day without a year takes the year given, 29 February the 28th", () => {
  expect(inYear("--12-31", 2021)).toBe("2021-12-31");
  expect(inYear("--02-29", 2021)).toBe("2021-02-28");
  expect(inYear("--02-29", 2024)).toBe("2024-02-29");
  expect(inYear("2020-12-31", 2021)).toBe("2020-12-31");
});
