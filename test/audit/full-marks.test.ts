import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { audited, figuresOf, findingsOf } from "./forms.js";

/** Leaves of a form: weight, planned and reached number, published score. */
type Row = readonly [weight: string, planned: string, reached: string, reported: string];

const form = (...rows: readonly Row[]): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  fullMarks: String(rows.reduce((sum, [weight]) => sum + Number(weight), 0)),
  indicators: rows.map(([weight, planned, reached, reported], place) => ({
    name: `工作量${place}`,
    weight,
    target: `≥${planned}人`,
    actual: `${reached}人`,
    reported,
    reason: "停工",
  })),
});
const said = (input: object): string[] => findingsOf(audited(input)).filter((text) => text.includes("reported"));
const evaluated = (input: object): string[] => {
  const read = safeEvaluate(input);
  return read.ok ? read.value.findings.map(({ path, code }) => `${path ?? ""} ${code}`) : ["refused"];
};

/** 20 × 196/200 = 19.6, which prints as 20 at no places. */
const missed: Row = ["20", "200", "196", "20"];
const FULL = "/indicators/0/reported score/missed-but-full";

describe("full marks of a leaf whose target is missed", () => {
  it("are an error where the form prints other scores at two places", () => {
    const input = form(missed, ["15", "20", "17", "12.75"]); // 15 × 17/20
    expect(said(input)).toEqual([`error ${FULL}`]);
    expect(figuresOf(audited(input))[0]).toBe(
      "score /indicators/0/reported 20 19.6 reproduced: scores-at-places-0 half-up:0",
    );
    expect(evaluated(input)).toEqual(["/indicators/0/reported score/reported-differs"]);
  });

  it("are an error where nothing but full marks was ever rounded", () => {
    const input = form(missed, ["15", "31", "30", "15"]); // 15 × 30/31 = 14.516…
    expect(said(input)).toEqual([`error ${FULL}`, "error /indicators/1/reported score/missed-but-full"]);
  });

  it("are a warning where the form rounds all scores of its leaves to integers, and evaluating says nothing", () => {
    const input = form(missed, ["15", "20", "17", "13"], ["10", "10", "10", "10"]); // 12.75 is 13
    expect(said(input)).toEqual([`warning ${FULL}`]);
    expect(evaluated(input)).toEqual([]);
  });

  it("are an error where one integer of the form is not the rounded score", () => {
    const input = form(missed, ["15", "20", "17", "13"], ["10", "10", "8", "9"]);
    expect(said(input)).toContain(`error ${FULL}`);
  });

  it("are a warning where the form rounds all scores of its leaves to one place", () => {
    const almost: Row = ["20", "1000", "998", "20.0"]; // 19.96
    expect(said(form(almost, ["15", "20", "17", "12.8"]))).toEqual([`warning ${FULL}`]);
    expect(said(form(almost, ["15", "20", "17", "12.75"]))).toEqual([`error ${FULL}`]);
  });

  it("are in order where the standard's own rounding gives them", () => {
    expect(said(form(["20", "10000", "9998", "20"], ["15", "20", "17", "12.75"]))).toEqual([]); // 19.996 is 20.00
    expect(evaluated(form(["20", "10000", "9998", "20"]))).toEqual([]);
  });
});

describe("evaluating and auditing a score printed at fewer places", () => {
  it("both let 12.75 print as 13 or 12.8, and neither lets it print as 12.9", () => {
    for (const [reported, differs] of [
      ["13", false],
      ["12.8", false],
      ["12.9", true],
    ] as const) {
      const input = form(["15", "20", "17", reported]);
      expect(evaluated(input)).toEqual(differs ? ["/indicators/0/reported score/reported-differs"] : []);
      expect(said(input)).toEqual(differs ? ["error /indicators/0/reported score/reported-differs"] : []);
    }
  });
});
