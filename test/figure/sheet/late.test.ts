import { expect, it } from "vitest";
import { fraction, whole } from "../../../src/exact/index.js";
import { type Late, lateness, wholeMonths } from "../../../src/figure/sheet/late.js";

const guard = (unit: Late["unit"], partial: Late["partial"]): Late => ({ is: "late", unit, partial, from: "target" });

it("counts whole months, the last day of a month being the last of every month", () => {
  expect(wholeMonths("B3", "B4")).toBe(
    "MAX(0,(YEAR(B4)-YEAR(B3))*12+MONTH(B4)-MONTH(B3)-IF(DAY(B4)<MIN(DAY(B3),DAY(EOMONTH(B4,0))),1,0))",
  );
});

it.each([
  ["months", "whole-only", "B5"],
  ["months", "started", "B5+IF(EDATE(B3,B5)<B4,1,0)"],
  ["months", "prorate", "B5+(B4-EDATE(B3,B5))/(EDATE(B3,B5+1)-EDATE(B3,B5))"],
  ["years", "whole-only", "INT(B5/12)"],
  ["years", "started", "INT(B5/12)+IF(EDATE(B3,INT(B5/12)*12)<B4,1,0)"],
  ["years", "prorate", "INT(B5/12)+(B4-EDATE(B3,INT(B5/12)*12))/(EDATE(B3,INT(B5/12)*12+12)-EDATE(B3,INT(B5/12)*12))"],
] as const)("counts %s, a begun one %s", (unit, partial, text) => {
  expect(lateness(guard(unit, partial), "B3", "B4", "B5", whole(1)).text).toBe(text);
});

it("is exact where it is whole, and a double's quotient else", () => {
  const late = (value: ReturnType<typeof whole>): boolean =>
    lateness(guard("months", "prorate"), "B3", "B4", "B5", value).clean;
  expect(late(whole(2))).toBe(true);
  expect(late(fraction(7, 3))).toBe(false);
});
