import { describe, expect, it } from "vitest";
import { fit } from "../../src/audit/figure/fit.js";
import { fromText } from "../../src/exact/index.js";
import { audited, figureText, single } from "./forms.js";

const exact = (text: string) => fromText(text) ?? expect.unreachable(text);
const place = { kind: "score", path: "/indicators/0/reported", name: "甲" } as const;

describe("a published figure beside what it may be", () => {
  const of = (own: string | null, others: Parameters<typeof fit>[4]): string => {
    const value = own === null ? null : exact(own);
    return fit(place, "5", value, value, others).verdict;
  };
  const other = { reading: "actual-rate", exact: exact("8") } as const;

  it("is not computed where there is nothing to hold it against", () => {
    expect(of(null, [])).toBe("not-computed");
  });

  it("is unexplained where the standard alone gives another one", () => {
    expect(of("7", [])).toBe("unexplained");
  });

  it("is unexplained where the standard gives none, and what else is tried another one", () => {
    expect(of(null, [other])).toBe("unexplained");
  });
});

describe("the readings of a published figure", () => {
  const readings = (own: string, others: Parameters<typeof fit>[4], reported: string): readonly string[] =>
    fit(place, reported, exact(own), exact(own), others).readings.map((each) => `${each.reading} ${each.rounding}`);

  it("begin with one that rounds once, before one that rounds the parts too", () => {
    const parts = { reading: "other-stage", exact: exact("8.1"), parts: "down:0" } as const;
    const once = { reading: "actual-rate", exact: exact("8.2") } as const;
    expect(readings("9", [parts, once], "8")).toEqual(["actual-rate half-up:0", "other-stage parts:down:0"]);
  });

  it("begin with the published parts where they come to it as they stand, before the standard's own value cut off", () => {
    const parts = { reading: "sum-of-published", exact: exact("96") } as const;
    expect(readings("96.7", [parts], "96")).toEqual(["sum-of-published half-up:0", "standard down:0"]);
  });

  it("begin with the standard's own value cut off where the published parts come to it only rounded", () => {
    const parts = { reading: "sum-of-published", exact: exact("96.4") } as const;
    expect(readings("96.7", [parts], "96")).toEqual(["standard down:0", "sum-of-published half-up:0"]);
  });

  it("begin with the standard's own value cut off, before another one that comes to it as it stands", () => {
    const other = { reading: "actual-rate", exact: exact("96") } as const;
    expect(readings("96.7", [other], "96")).toEqual(["standard down:0", "actual-rate half-up:0"]);
  });

  it.each([
    ["86.0", "standard half-up:0"],
    ["86.30", null],
    ["87.0", "standard up:0"],
  ])(
    "tell a score of 86.3 that is rounded to the whole and printed with a zero behind the point: %s",
    (reported, how) => {
      const [figure] = audited(single({ target: "≥1000人", actual: "863人", reported })).figures;
      const [first] = figure?.readings ?? [];
      expect(first === undefined ? null : `${first.reading} ${first.rounding}`).toBe(how);
    },
  );

  it("are none of another bonus than its rule gives: 3 cases of one point each, at most 3", () => {
    const rule = { method: "add-per-case", points: "1", cap: "3" };
    const { figures } = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        { name: "产出", weight: "100", target: "≥100个", actual: "100个" },
        { name: "加分项", weight: "0", cases: "3", rule, reported: "4" },
      ],
    });
    expect(figures.map(figureText)).toEqual(["score /indicators/1/reported 4 3 unexplained"]);
  });
});
