import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { compareEvaluations } from "../../src/sheet/text/comparison.js";
import { evaluated, example, findingsOf, leavesOf } from "./forms.js";

describe("the report of 郑州市金水区政务服务中心 2021", () => {
  const report = example("jinshui-2021");
  const asPublished = evaluated({ ...report, standard: "cn-henan-jinshui-2021" });
  const byTheMeasures = evaluated({ ...report, standard: "cn-mof-2020-10" });

  it("comes out as it was published: 10, 20, 39.35, 28.8, total 98.15, 优", () => {
    expect(asPublished.indicators.map((indicator) => indicator.score)).toEqual(["10", "20", "39.35", "28.8"]);
    expect(asPublished.score).toBe("98.15");
    expect(asPublished.grade).toBe("优");
  });

  it("has the published rates 100, 100, 98.375, 96", () => {
    expect(asPublished.indicators.map((indicator) => indicator.rate)).toEqual(["100", "100", "98.375", "96"]);
  });

  it("is 100 by 财预〔2020〕10号, since every target was met", () => {
    expect(byTheMeasures.score).toBe("100");
    expect(leavesOf(byTheMeasures.indicators).map((leaf) => leaf.status)).toEqual(new Array(35).fill("met"));
  });

  it("shares 20 points over its 19 rows as 5 × 1.06 and 14 × 1.05", () => {
    const weights = leavesOf(asPublished.indicators.slice(1, 2)).map((leaf) => leaf.weight);
    expect(weights).toEqual([...new Array<string>(5).fill("1.06"), ...new Array<string>(14).fill("1.05")]);
  });

  it("differs between the two by 1.85 points in six leaves, each in its exact part", () => {
    const { difference, leaves } = compareEvaluations(asPublished, byTheMeasures);
    expect(difference).toBe("1.85");
    expect(leaves.map((leaf) => leaf.difference)).toEqual(["0.325", "0.325", "0.5", "0.5", "0.1", "0.1"]);
  });

  it("has the ratios that its figures give, and 三公经费控制率 0 beside the 100 reported", () => {
    const ratio = (name: string) => asPublished.ratios[name];
    expect(ratio("budget-execution")).toMatchObject({ value: "100", exact: "100" });
    expect(ratio("budget-adjustment")).toMatchObject({ value: "-31.5521", exact: "-60510531/1917800" });
    expect(ratio("carry-over")).toMatchObject({ value: "0" });
    expect(ratio("budget-execution-of-initial")).toMatchObject({ value: "68.4479" });
    expect(ratio("three-public-control")).toMatchObject({ value: "0" });
    expect(findingsOf(asPublished)).toContain("/reported/ratios/three-public-control ratio/reported-differs");
    expect(findingsOf(asPublished)).toContain("/indicators/1/children/1/children/5/actual ratio/actual-differs");
  });

  it("says that 三公经费控制率 ≥99 % runs against the ratio's direction", () => {
    expect(findingsOf(asPublished)).toContain("/indicators/1/children/1/children/5/target direction/contradicts");
  });

  it("says that two leaves of 6.175, shown as 6.18, stand under a group of 12.35", () => {
    expect(findingsOf(asPublished)).toContain("/indicators/2/children/0 score/parts-do-not-add-up");
  });

  it("gives the same bytes every time", () => {
    const again = evaluated(JSON.parse(JSON.stringify({ ...report, standard: "cn-henan-jinshui-2021" })) as unknown);
    expect(JSON.stringify(again)).toBe(JSON.stringify(asPublished));
  });

  it("explains 6.18 with its numbers and their source", () => {
    const leaf = leavesOf(asPublished.indicators).find((each) => each.score === "6.18");
    expect(leaf?.steps.map(({ what, formula, value }) => `${what}: ${formula} = ${value}`)).toEqual([
      "actual-rate: 95 ÷ 100 = 0.95",
      "score: 6.5 × 0.95 = 6.175",
      "rounding: 6.175 → 2 (half-up) = 6.18",
    ]);
    expect(leaf?.steps.every((step) => step.source !== undefined)).toBe(true);
  });

  it("does not change or freeze the form it is given", () => {
    const input = example("jinshui-2021");
    const before = JSON.stringify(input);
    expect(safeEvaluate(input).ok).toBe(true);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input["indicators"])).toBe(false);
  });
});

describe("a form with missed targets (某县文化馆 2023)", () => {
  const culture = example("culture-2023");
  const byTheMeasures = evaluated(culture);
  const byRate = evaluated({ ...culture, standard: "cn-henan-jinshui-2021" });

  it("scores each missed target in proportion, rounded leaf by leaf", () => {
    // 20/24, 285/300, 50/60, 80/85, 0.7, 86.4/90 of their weights; execution 72/80 of 10
    expect(leavesOf(byTheMeasures.indicators).map((leaf) => leaf.score)).toEqual([
      "9",
      "8.33",
      "10",
      "9.5",
      "10",
      "8.33",
      "14.12",
      "10.5",
      "9.6",
    ]);
    expect(byTheMeasures.score).toBe("89.38");
    expect(byTheMeasures.grade).toBe("良");
  });

  it("comes to 3.07 less where rates count as they are, rounded once", () => {
    // 9 + 25/3 + 10 + 9.5 + 10 + 25/3 + 12 + 10.5 + 8.64 = 86.30666…
    expect(byRate).toMatchObject({ score: "86.31", exact: "6473/75" });
    expect(compareEvaluations(byTheMeasures, byRate).difference).toBe("-3.07");
  });
});

describe("published score rates of single indicators", () => {
  const rates = (reportedRate: string | number, weight = "40") => {
    const rule = { method: "manual", score: weight === "0" ? "0" : "39.35", reason: "公布" };
    const indicators = [{ name: "产出", weight, rule, reportedRate }];
    const form = { schemaVersion: 1, standard: "cn-mof-2020-10", fullMarks: "40", indicators };
    return evaluated(form)
      .findings.filter(({ path }) => path === "/indicators/0/reportedRate")
      .map(({ code, params }) => [code, params["reported"], params["computed"]]);
  };

  it("agree at the places that are printed: 39.35 of 40 is 98.375 %, 98.38 %, 98 %", () => {
    expect([rates("98.375"), rates("98.38"), rates("98"), rates(98.4)]).toEqual([[], [], [], []]);
  });

  it("differ where no rounding excuses them, and over a weight of zero", () => {
    expect(rates("98.37")).toEqual([["rate/reported-differs", "98.37", "98.375"]]);
    expect(rates("100", "0")).toEqual([["rate/reported-differs", "100", "—"]]);
  });
});

it("a published score is held against one of more digits than may be typed: 2 of 5 with 999 zeros", () => {
  const parts = ["甲", "乙"].map((name) => ({ name, weight: `5${"0".repeat(999)}`, target: "≥1个", actual: "1个" }));
  const form = { schemaVersion: 1, standard: "cn-mof-2020-10", reported: { score: "1" }, indicators: parts };
  const found = evaluated(form).findings.find(({ path }) => path === "/reported/score");
  expect(found?.params).toEqual({ reported: "1", computed: `1${"0".repeat(1000)}` });
});

describe("the grade of the whole", () => {
  const told = (grade: string | undefined, weight: string, more: object = {}) => {
    const indicators = [{ name: "例", weight, target: "≥1个", actual: "1个" }];
    const reported = grade === undefined ? {} : { reported: { grade } };
    return evaluated({ schemaVersion: 1, standard: "cn-mof-2020-10", ...reported, indicators, ...more })
      .findings.filter(({ code }) => code.startsWith("grade/"))
      .map(({ code, path, params }) => [code, path, params]);
  };

  it("as published is held against the computed one, by either of its names", () => {
    expect([told("优", "100"), told("优秀", "100")]).toEqual([[], []]);
    const params = { reported: "良", computed: "优" };
    expect(told("良", "100")).toEqual([["grade/reported-differs", "/reported/grade", params]]);
  });

  it("as published is repeated up to 40 characters", () => {
    expect(told(`${"良".repeat(40)}好`, "100")[0]?.[2]).toEqual({ reported: `${"良".repeat(40)}…`, computed: "优" });
  });

  it("as published is held against a dash where nothing weighs anything", () => {
    expect(told("优", "0")[0]?.[2]).toEqual({ reported: "优", computed: "—" });
  });

  it("is none of a rate above that of the best one, which is told of the whole", () => {
    const rule = { method: "add-per-case", points: "0.01", cap: "5" };
    const indicators = [
      { name: "例", weight: "100", target: "≥1个", actual: "1个" },
      { name: "加分", weight: "0", cases: "1", rule },
    ];
    const grades = [{ name: "合格", min: "0", max: "100", maxInclusive: true }];
    const head = { id: "own", version: "1", title: "自定", basis: "default", sources: [] };
    const standard = { ...head, extends: "cn-mof-2020-10", grades };
    expect(told(undefined, "100", { standard, indicators })).toEqual([["grade/none", "", { rate: "100.01" }]]);
  });
});
