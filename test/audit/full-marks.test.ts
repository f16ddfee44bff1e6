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

/** 20 × 59/60 = 19.666…, printed at two places. */
const late: Row = ["20", "60", "59", "19.67"];
/** Leaves below one group of 50, beside a second one of 50 that is all met; what is printed of both, and of the total. */
const grouped = (rows: readonly Row[], group: object, reported: object): object => {
  const { indicators } = form(...rows) as { indicators: readonly object[] };
  const whole = { name: "效益", weight: "50", target: "≥10个", actual: "11个", reported: "50" };
  const first = { name: "产出", weight: "50", ...group, children: indicators };
  return { ...form(["100", "1", "1", "100"]), indicators: [first, whole], reported };
};
const AT = "/indicators/0/reported";
const ofSums = (input: object): string[] => said(input).filter((text) => !text.includes("children"));
const ofFigures = (input: object): string[] =>
  figuresOf(audited(input)).filter((text) => text.includes(` ${AT} `) || text.includes(" /reported/score "));

describe("full marks of a group or a total whose parts lost points", () => {
  const thirty: Row = ["30", "10", "11", "30"];

  it("are a sum that differs where the parts are printed: 30 + 19.67 as 50", () => {
    const input = grouped([thirty, late], { reported: "50" }, {});
    expect(ofSums(input)).toEqual([`error ${AT} score/sum-differs`]);
    expect(ofFigures(input)).toEqual([
      `score ${AT} 50 49.67 reproduced: scores-at-places-0 half-up:0`,
      `sum ${AT} 50 49.67 reproduced: scores-at-places-0 half-up:0`,
    ]);
  });

  it("are a total that follows its parts where these, as printed, add up to it: 50 + 50 as 100", () => {
    const input = grouped([thirty, late], { reported: "50" }, { score: "100" });
    expect(ofSums(input)).toEqual(["info /reported/score score/follows-parts", `error ${AT} score/sum-differs`]);
    expect(ofFigures(input).slice(1, 2)).toEqual([
      "total /reported/score 100 99.67 reproduced: sum-of-published half-up:0",
    ]);
  });

  it("are told of no total that its parts add up to, though cutting off its own value gives it as well", () => {
    const input = { ...form(["10", "1000", "972", "9"], ["90", "1", "1", "90"]), reported: { score: "99" } }; // 9.72
    expect(said(input)).toEqual([
      "error /indicators/0/reported score/rounded-otherwise",
      "info /reported/score score/follows-parts",
    ]);
  });

  it("are an error of the total alone where the group prints nothing, or 49.67", () => {
    for (const group of [{}, { reported: "49.67" }]) {
      const input = grouped([thirty, late], group, { score: "100" });
      expect(ofSums(input)).toEqual(["error /reported/score score/sum-differs"]);
    }
  });

  it("are no second error of a right total below the full marks: 99.67 beside a group of 50", () => {
    const input = grouped([thirty, late], { reported: "50" }, { score: "99.67" });
    expect(ofSums(input)).toEqual([`error ${AT} score/sum-differs`]);
  });

  it("are full marks of a missed target where no part is printed", () => {
    const { indicators } = form(["100", "200", "199", "100"]) as { indicators: readonly object[] }; // 99.5
    const [{ reported: _, ...leaf }] = indicators as [{ reported: string }];
    const input = { ...form(["100", "1", "1", "100"]), indicators: [leaf], reported: { score: "100" } };
    expect(said(input)).toEqual(["error /reported/score score/missed-but-full"]);
  });

  it("are no error of their own where a part is printed rounded up to its own full marks", () => {
    const input = grouped([thirty, missed], { reported: "50" }, {}); // 30 + 19.6 printed 20
    expect(said(input)).toEqual([
      `info ${AT} score/follows-parts`,
      "error /indicators/0/children/1/reported score/missed-but-full",
    ]);
  });

  it("are in order where the standard's own rounding gives them", () => {
    const almost: Row = ["20", "10000", "9998", "20"]; // 19.996 is 20.00
    expect(said(grouped([thirty, almost], { reported: "50" }, { score: "100" }))).toEqual([]);
    const printed: Row = ["20", "10000", "9998", "19.996"];
    expect(ofSums(grouped([thirty, printed], { reported: "50" }, { score: "100" }))).toEqual([]);
    const less: Row = ["20", "10000", "9997", "19.99"]; // 19.994
    expect(ofSums(grouped([thirty, less], { reported: "50" }, {}))).toEqual([`error ${AT} score/sum-differs`]);
  });

  it("stand for no more than themselves: 100 of 100 is 99.5 to 100", () => {
    const input = grouped([thirty, late], { reported: "50" }, { score: "100" });
    const intervals = audited(input).figures.flatMap(({ path, interval }) =>
      path === "/reported/score" || path === AT || path === "/indicators/1/reported" ? [interval] : [],
    );
    const upTo = (low: string, high: string) => ({ low, lowInclusive: true, high, highInclusive: true });
    const fifty = upTo("49.5", "50");
    const hundred = upTo("99.5", "100");
    expect(intervals).toEqual([fifty, fifty, hundred, fifty, hundred]);
  });

  it("are a wrong total for the grade too: 优 from 99.9 on goes by 99.67, not by 100", () => {
    const grades = [
      { name: "优", min: "99.9" },
      { name: "良", max: "99.9" },
    ];
    const own = {
      id: "own",
      version: "1",
      title: "自定",
      sources: [],
      basis: "default",
      extends: "cn-mof-2020-10",
      grades,
    };
    const input = { ...grouped([thirty, late], {}, { score: "100", grade: "优" }), standard: own };
    expect(said(input)).toContain("info /reported/grade grade/follows-score");
  });

  it("differ in evaluating as well, of a group and of the total", () => {
    const input = grouped([thirty, late], { reported: "50" }, { score: "100" });
    expect(evaluated(input)).toEqual([`${AT} score/reported-differs`, "/reported/score score/reported-differs"]);
  });
});

describe("evaluating full marks of a group that rounds all scores of its leaves to integers", () => {
  it("lets 20 + 30 as 50 stand where 19.6 and 12.75 are printed 20 and 13", () => {
    const { indicators } = form(missed, ["30", "10", "11", "30"], ["15", "20", "17", "13"]) as {
      indicators: readonly object[];
    };
    const group = { name: "产出", weight: "50", reported: "50", children: indicators.slice(0, 2) };
    expect(evaluated({ ...form(["65", "1", "1", "65"]), indicators: [group, indicators[2]] })).toEqual([]);
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
