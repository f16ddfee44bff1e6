import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/audit/index.js";
import { audited, figuresOf, findingsOf, single } from "./forms.js";

const figures = (input: unknown) => figuresOf(audited(input));
const errors = (audit: Audit): string[] => findingsOf(audit).filter((text) => text.startsWith("error"));

describe("a published score of a leaf", () => {
  it("agrees where it is the computed one, and within its places where it prints fewer", () => {
    const leaf = { target: "≥150", actual: "100" }; // 100 × 2/3 = 66.67
    expect(figures(single({ ...leaf, reported: "66.67" }))).toEqual([
      "score /indicators/0/reported 66.67 66.67 agrees",
    ]);
    expect(figures(single({ ...leaf, reported: "67" }))).toEqual([
      "score /indicators/0/reported 67 66.67 within-places",
    ]);
  });

  it("is cut off where 66.666… prints as 66.66: a warning, no error", () => {
    const audit = audited(single({ target: "≥150", actual: "100", reported: "66.66" }));
    expect(figuresOf(audit)).toEqual(["score /indicators/0/reported 66.66 66.67 reproduced: standard down:2"]);
    expect(findingsOf(audit)).toContain("warning /indicators/0/reported score/cut-off");
    expect(findingsOf(audit).some((text) => text.startsWith("error"))).toBe(false);
  });

  it("is rounded to the whole where 66.666… prints as 66: cut off, which is an error at no places", () => {
    const audit = audited(single({ target: "≥150", actual: "100", reported: "66" }));
    expect(figuresOf(audit)[0]).toMatch(/reproduced: standard down:0/);
    expect(findingsOf(audit)).toContain("error /indicators/0/reported score/rounded-otherwise");
  });

  it("is scored at the actual rate where 95 % of ≥90 % got 95 of 100", () => {
    expect(figures(single({ target: "≥90%", actual: "95%", reported: "95.0" }))[0]).toBe(
      "score /indicators/0/reported 95.0 100 reproduced: actual-rate half-up:1",
    );
  });

  it("is scored by the overrun where 12 of ≤10 got 80 rather than 83.33", () => {
    expect(figures(single({ target: "≤10个", actual: "12个", reported: "80" }))[0]).toMatch(
      /reproduced: overrun half-up:0/,
    );
  });

  it("is scored in the wrong direction where 8 of ≤10 got 80", () => {
    const audit = audited(single({ target: "≤10个", actual: "8个", reported: "80" }));
    expect(figuresOf(audit)[0]).toMatch(/reproduced: wrong-direction half-up:0/);
    expect(findingsOf(audit)).toContain("error /indicators/0/reported score/other-reading");
  });

  it("is full although 12 of ≤10 missed: no cause is named for it, and it is said once", () => {
    const audit = audited(single({ target: "≤10个", actual: "12个", reported: "100" })); // 100 × 10/12
    expect(errors(audit)).toEqual(["error /indicators/0/reported score/missed-but-full"]);
    expect(audit.findings.find(({ code }) => code === "score/missed-but-full")?.params).toMatchObject({
      computed: "83.33",
    });
  });

  it("is full where the actual value is a fraction: that comes first, and the target is not missed", () => {
    const audit = audited(single({ target: "≥90", unit: "%", actual: "0.95", reported: "100" }));
    expect(audit.figures[0]?.readings[0]?.reading).toBe("fraction-as-percent");
    // 95 % gives the published score as it stands: that the cell has another scale is asked of the cell.
    expect(errors(audit)).toEqual([]);
  });

  it("is full for a cost of 48 where 50 was set without a comparator: to be looked at, no error", () => {
    const cost = { name: "项目总成本", target: "50万元", actual: "48万元", reported: "100" };
    const audit = audited(single(cost));
    expect(figuresOf(audit)[0]).toBe("score /indicators/0/reported 100 96 reproduced: lower-is-better half-up:0");
    expect(errors(audit)).toEqual([]);
    expect(findingsOf(audit)).toContain("warning /indicators/0/reported score/other-reading");
    const stated = audited(single({ ...cost, target: "≥50万元" }));
    expect(errors(stated)).toEqual(["error /indicators/0/reported score/missed-but-full"]);
    const count = audited(single({ ...cost, name: "投诉处理数", target: "50件", actual: "48件" }));
    expect(errors(count)).toEqual(["error /indicators/0/reported score/missed-but-full"]);
  });

  it("is full where a rate of decrease of ≥3 % is reached by 下降3.5%: no error", () => {
    const leaf = { name: "能耗下降率", target: "≥3%", actual: "下降3.5%", reported: "100" };
    expect(errors(audited(single(leaf)))).toEqual([]);
    expect(errors(audited(single({ ...leaf, actual: "下降2.5%" })))).toEqual([
      "error /indicators/0/reported score/missed-but-full",
    ]);
  });

  it("is scored from 60 % on where 80 of 100 got (0.8 − 0.6) ÷ 0.4 = 50", () => {
    expect(figures(single({ target: "≥100个", actual: "80个", reported: "50" }))[0]).toMatch(/pass-mark half-up:0/);
  });

  it("is scored in whole steps where 7.2 points below took 2 rather than 2.88 off", () => {
    const rule = { method: "deduct-per-step", step: "5", stepUnit: "百分点", points: "2", partial: "prorate" };
    const leaf = { target: "≥100%", actual: "92.8%", rule, reported: "98" };
    expect(figures(single(leaf))[0]).toMatch(/98 97.12 reproduced: steps-whole-only half-up:0/);
  });

  it("is unexplained where no reading gives it", () => {
    const audit = audited(single({ target: "≥90%", actual: "95%", reported: "71.3" }));
    expect(figuresOf(audit)).toEqual(["score /indicators/0/reported 71.3 100 unexplained"]);
    expect(findingsOf(audit)).toContain("error /indicators/0/reported score/met-not-full");
  });

  it("is not computed where the leaf cannot be, and the rest of the form stands", () => {
    const input = {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        { name: "甲", weight: "50", target: "≥**批次", actual: "3", reported: "50" },
        { name: "乙", weight: "50", target: "≥100", actual: "80", reported: "40" },
      ],
      reported: { score: "90" },
    };
    const audit = audited(input);
    expect(figuresOf(audit)).toEqual([
      "score /indicators/0/reported 50 — not-computed",
      "score /indicators/1/reported 40 40 agrees",
      "total /reported/score 90 90 agrees",
      "sum /reported/score 90 90 agrees",
    ]);
    expect(findingsOf(audit)).toContain("error /indicators/0/target target/placeholder");
  });

  it("has the weight of the row below where 30 × 0.8 is written in a row of 20", () => {
    const row = (weight: string, reported: string) => ({
      name: weight,
      weight,
      target: "≥100",
      actual: "80",
      reported,
    });
    const input = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [row("20", "24"), row("80", "64")] };
    const swapped = { ...input, indicators: [row("20", "64"), row("80", "16")] };
    expect(figures(input)[0]).toBe("score /indicators/0/reported 24 16 unexplained");
    expect(figures(swapped)).toEqual([
      "score /indicators/0/reported 64 16 reproduced: weight-of-row-below half-up:0, score-of-row-below half-up:0",
      "score /indicators/1/reported 16 64 reproduced: weight-of-row-above half-up:0, score-of-row-above half-up:0",
    ]);
  });

  it("is scored on another denominator where 80 of 200 initial, 100 adjusted, got 40", () => {
    const budget = { initial: "200", adjusted: "100", executed: "80" };
    const audit = audited(single({ ratio: "budget-execution", reported: "40" }, { budget }));
    expect(figuresOf(audit)[0]).toMatch(/40 80 reproduced: ratio:budget-execution-of-initial half-up:0/);
  });
});

describe("a published sum", () => {
  const form = (scores: readonly string[], total: string) => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    fullMarks: 20 * scores.length,
    indicators: scores.map((reported, place) => ({
      name: `${place}`,
      weight: "20",
      actual: "1",
      target: "≥1",
      reported,
    })),
    reported: { score: total },
  });
  const sumOf = (input: unknown) => figures(input).find((text) => text.startsWith("sum"));

  it("agrees where it is the sum of the published parts", () => {
    expect(sumOf(form(["20", "9.35", "8.8"], "38.15"))).toBe("sum /reported/score 38.15 38.15 agrees");
  });

  it("is within its places where values inside the intervals make it true: 9.4 + 8.8 as 18.25", () => {
    expect(sumOf(form(["9.4", "8.8"], "18.25"))).toBe("sum /reported/score 18.25 18.2 within-places");
  });

  it("is wrong where none do: full marks stand for no more than themselves", () => {
    expect(sumOf(form(["20", "20"], "41"))).toBe("sum /reported/score 41 40 unexplained");
  });

  it("names the part that was left out", () => {
    expect(sumOf(form(["20", "9.35", "8.8"], "28.8"))).toBe(
      "sum /reported/score 28.8 38.15 reproduced: sum-without:/indicators/1 none",
    );
  });
});

describe("what is capped, or should be", () => {
  const short = { target: "≥100人", actual: "99人", reason: "停工" };
  const parts = (scores: readonly string[], score: string): object => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: scores.map((reported, place) => ({ name: `${place}`, weight: "50", ...short, reported })),
    reported: { score },
  });

  it("is a total held at full marks where its parts add up to 100.4, which 100 prints too", () => {
    const audit = audited(parts(["51.4", "49.0"], "100"));
    expect(figuresOf(audit).at(-1)).toBe("sum /reported/score 100 100.4 reproduced: held-at-full-marks none");
    expect(findingsOf(audit)).toContain("error /reported/score score/sum-differs");
    expect(findingsOf(audit)).not.toContain("info /reported/score score/follows-parts");
  });

  it("is a total that lost points where its parts only round to it: 49.99 + 49.97 as 100", () => {
    expect(figures(parts(["49.99", "49.97"], "100")).at(-1)).toBe(
      "sum /reported/score 100 99.96 reproduced: scores-at-places-0 half-up:0",
    );
  });

  it("reads the parts of a sum at the places of the finest: 40 beside 49.53 is 40.00", () => {
    expect(figures(parts(["40", "49.53"], "90")).at(-1)).toBe("sum /reported/score 90 89.53 within-places");
    expect(figures(parts(["40", "49.43"], "90")).at(-1)).toBe("sum /reported/score 90 89.43 unexplained");
  });

  it("is a leaf of 112.5 % that has 11.25 of 10", () => {
    const budget = { adjusted: "100", executed: "112.5" };
    const ratio = { weight: "10", ratio: "budget-execution", reported: "11.25" };
    expect(figures(single(ratio, { budget, fullMarks: "10" }))[0]).toBe(
      "score /indicators/0/reported 11.25 10 reproduced: uncapped half-up:2",
    );
    const cost = { target: "≤10天", actual: "8天", reported: "125" }; // 100 × 10/8
    expect(figures(single(cost))[0]).toBe("score /indicators/0/reported 125 100 reproduced: uncapped half-up:0");
  });

  it("is a total of 95.5 where the form caps it at 79", () => {
    const more = {
      budget: { adjusted: "100", executed: "55" },
      caps: [{ of: "total", by: "budget-execution", bands: [{ max: "60", points: "79" }] }],
      reported: { score: "95.5" },
    };
    expect(figures(single({ target: "≥1000人", actual: "955人" }, more))[0]).toBe(
      "total /reported/score 95.5 79 reproduced: uncapped half-up:1",
    );
  });
});

describe("a published rate and grade", () => {
  const form = (reported: object) => single({ target: "≥100", actual: "90", reported: "90" }, { reported });

  it("agree with the published score", () => {
    expect(figures(form({ score: "90", rate: "90", grade: "优" })).slice(1)).toEqual([
      "total /reported/score 90 90 agrees",
      "sum /reported/score 90 90 agrees",
      "rate /reported/rate 90 90 agrees",
      "grade /reported/grade 优 优 agrees",
    ]);
  });

  it("are named where the boundary was given to the grade below, and the rate written as a fraction", () => {
    const said = figures(form({ score: "90.00", rate: "0.9", grade: "良" })).slice(3);
    expect(said[0]).toMatch(/^rate \/reported\/rate 0.9 90 reproduced: .*rate-as-fraction half-up:1$/);
    expect(said[1]).toMatch(/^grade \/reported\/grade 良 优 .*boundary-belongs-below/);
  });

  it("leave a grade open where the total prints 89.6 as 90, and none where it is 90 itself", () => {
    const leaf = { target: "≥1000人", actual: "896人", reported: "90", reason: "停工" };
    const coarse = (grade: string): string | undefined =>
      figures(single(leaf, { reported: { score: "90", grade } })).at(-1);
    expect(coarse("良")).toBe("grade /reported/grade 良 优 within-places");
    expect(coarse("优")).toBe("grade /reported/grade 优 优 agrees");
    expect(figures(form({ score: "90", grade: "良" })).at(-1)).toBe(
      "grade /reported/grade 良 优 reproduced: boundary-belongs-below none",
    );
  });
});

describe("a rate and a grade beside weights that contradict each other", () => {
  // All is met but 10 of 100 points: 90. The weight of 产出 is typed wrong.
  const leaf = (name: string, weight: string, actual: string, reported: string) => ({
    name,
    weight,
    target: "≥100个",
    actual: `${actual}个`,
    reported,
    reason: "停工",
  });
  const typed = (weight: string, own: object = {}): object => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "产出", weight, ...own, children: [leaf("甲", "40", "100", "40"), leaf("乙", "20", "50", "10")] },
      leaf("效益", "40", "100", "40"),
    ],
    reported: { score: "90", rate: "90", grade: "优" },
  });
  const errors = (input: object): string[] => findingsOf(audited(input)).filter((text) => text.startsWith("error"));

  it("are checked where they agree: 60 + 40", () => {
    expect(figures(typed("60")).slice(-2)).toEqual([
      "rate /reported/rate 90 90 agrees",
      "grade /reported/grade 优 优 agrees",
    ]);
  });

  it("are not held against 95 of 100, nor against 110: the weights are the error, and the only one", () => {
    for (const weight of ["55", "70"]) {
      expect(errors(typed(weight))).toEqual([
        "error /indicators/0 weight/parts-differ",
        "error /indicators weight/total-differs",
      ]);
      expect(figures(typed(weight)).slice(-2)).toEqual([
        "rate /reported/rate 90 — not-computed",
        "grade /reported/grade 优 — not-computed",
      ]);
    }
  });

  it("are not held against the weight of a group that its parts do not add up to: 50 of 60 is 83.33 %", () => {
    const rate = { reported: "50", reportedRate: "83.33" };
    expect(errors(typed("55", rate))).toEqual([
      "error /indicators/0 weight/parts-differ",
      "error /indicators weight/total-differs",
    ]);
    expect(errors(typed("60", { ...rate, reportedRate: "90" }))).toEqual([
      "error /indicators/0/reportedRate rate/reported-differs",
    ]);
  });

  it("leave the way to the next grade open too", () => {
    expect([typed("60"), typed("70")].map((input) => audited({ ...input, reported: {} }).nextGrade)).toEqual([
      null,
      null,
    ]);
  });
});

describe("the total by which a published grade is judged", () => {
  const rows = (first: string, score: string, grade: string): object => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "产出", weight: "80", target: "≥100个", actual: "100个", reported: "80" },
      { name: "满意度", weight: "20", target: "≥90%", actual: first, reported: "20" },
    ],
    reported: { score, grade },
  });
  const grade = (input: object): string | undefined => figures(input).at(-1);

  it("is the computed one where the published one left a part out", () => {
    expect(grade(rows("90%", "80", "优"))).toBe("grade /reported/grade 优 优 agrees");
  });

  it("is the computed one where the grade follows a published total that is wrong: said, and no second error", () => {
    const audit = audited(rows("45%", "100", "优")); // 80 + 20 × 45/90 = 90 is 优 still
    expect(figuresOf(audit).at(-1)).toBe("grade /reported/grade 优 优 agrees");
    const low = audited(rows("9%", "100", "优")); // 80 + 20 × 9/90 = 82
    expect(figuresOf(low).at(-1)).toBe(
      "grade /reported/grade 优 良 reproduced: published-score none, grades-80-70-60 none",
    );
    expect(findingsOf(low)).toContain("info /reported/grade grade/follows-score");
  });

  it("rules out every reading that gives another total", () => {
    expect(grade(rows("90%", "100.00", "良"))).toBe("grade /reported/grade 良 优 unexplained");
  });

  it("earns grades that are worded in full: 优秀 is 优, 良好 is 良 and not 优", () => {
    expect(grade(rows("90%", "100", "优秀"))).toBe("grade /reported/grade 优秀 优 agrees");
    expect(grade(rows("90%", "100", "良好"))).toBe("grade /reported/grade 良好 优 unexplained");
  });
});

describe("a bonus", () => {
  const form = (reported: string): object => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "产出", weight: "100", target: "≥100个", actual: "100个", reported: "100" },
      { name: "加分项", weight: "0", cases: "3", rule: { method: "add-per-case", points: "1", cap: "3" }, reported },
    ],
  });

  it("is earned above its weight, and is an error only where it is not what its rule gives", () => {
    expect(findingsOf(audited(form("3"))).filter((text) => text.startsWith("error"))).toEqual([]);
    expect(findingsOf(audited(form("4"))).filter((text) => text.startsWith("error"))).toEqual([
      "error /indicators/1/reported score/reported-differs",
    ]);
  });
});
