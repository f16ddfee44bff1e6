import { describe, expect, it } from "vitest";
import { audited, figuresOf, findingsOf, seed, solutionText } from "./forms.js";

const under = (standard: string) => audited(seed(), { standard });
const actualRate = under("cn-henan-jinshui-2021");
const attainment = under("cn-mof-2020-10");

const solutions = (audit: typeof actualRate, path: string, reading: string) =>
  (audit.weights.find((each) => each.path === path)?.solutions ?? [])
    .filter((each) => each.reading === reading)
    .map(solutionText);

describe("the report of 郑州市金水区政务服务中心 2021, with only what was published", () => {
  it("has 产出 = 13 + 27 as its only weights in halves, and none where each leaf is rounded: 2 × 6.18 + 27 = 39.36", () => {
    expect(solutions(actualRate, "/indicators/2", "standard").slice(0, 2)).toEqual([
      "standard equal-halves exact unique 1 13 27",
      "standard equal-halves parts none 0",
    ]);
  });

  it("has 效益 = 10 + 20 as its only weights in halves: 9 + 19.8 = 28.8", () => {
    expect(solutions(actualRate, "/indicators/3", "standard")[0]).toBe("standard equal-halves exact unique 1 10 20");
  });

  it("gives 12.9 < 重点 ≤ 13.1 from 40 − 0.05 x in [39.345, 39.355)", () => {
    expect(solutions(actualRate, "/indicators/2", "standard")[2]).toBe(
      "standard equal score interval (12.9, 13.1] [26.9, 27.1)",
    );
  });

  it("gives 履职效益 from 28.8 alone: 29.7 − 0.09 x in [28.75, 28.85) leaves (85/9, 95/9]", () => {
    expect(solutions(actualRate, "/indicators/3", "standard")[2]).toBe(
      "standard equal score interval (85/9, 95/9] [175/9, 185/9)",
    );
  });

  it("narrows 重点 with the published rate 98.375 %: 40 − 0.05 x in [39.3498, 39.3502)", () => {
    expect(solutions(actualRate, "/indicators/2", "standard")[3]).toBe(
      "standard equal exact interval (12.996, 13.004] [26.996, 27.004)",
    );
  });

  it("gives 履职效益 from scores, rates and total together: 29.7 − 0.09 x in (28.7948, 28.8052)", () => {
    // 98.15 − 10 − 20 leaves 68.145 ≤ 产出 + 效益 < 68.155; with 产出 in [39.3498, 39.3502) 效益 lies in (28.7948, 28.8052).
    expect(solutions(actualRate, "/indicators/3", "standard")[3]).toBe(
      "standard equal exact interval (2237/225, 2263/225) (4487/225, 4513/225)",
    );
  });

  it("gives 履职效益 from scores and total without rates: 29.7 − 0.09 x in (28.79, 28.81) leaves (89/9, 91/9)", () => {
    const form = seed() as { indicators: { reportedRate?: string }[] };
    for (const first of form.indicators) delete first.reportedRate;
    const unrated = audited(form, { standard: "cn-henan-jinshui-2021" });
    expect(solutions(unrated, "/indicators/3", "standard")[3]).toBe(
      "standard equal exact interval (89/9, 91/9) (179/9, 181/9)",
    );
  });

  it("leaves each leaf free below what its like may weigh together, where nothing is taken to be equal", () => {
    // The two leaves at 95 % weigh (12.9, 13.1] together, the nine at 100 % [26.9, 27.1): each more than 0 and less.
    expect(solutions(actualRate, "/indicators/2", "standard")[5]).toBe(
      `standard free score interval ${["(0, 13.1)", "(0, 13.1)", ...new Array<string>(9).fill("(0, 27.1)")].join(" ")}`,
    );
    expect(solutions(actualRate, "/indicators/2", "standard")[6]).toBe(
      `standard free exact interval ${["(0, 13.004)", "(0, 13.004)", ...new Array<string>(9).fill("(0, 27.004)")].join(" ")}`,
    );
  });

  it("counts the ways of 效益 with the total: 10 and 20 points over two leaves each, 19 × 39", () => {
    expect(solutions(actualRate, "/indicators/3", "standard")[4]).toBe("standard halves exact several 741");
  });

  it("counts the ways in positive halves without equality: of 80, 26 fall to the two leaves, 25 × C(53, 8)", () => {
    // 39.35 ± 0.005 leaves only 13 points, 26 halves, for the two leaves at 95 %: 25 ways; the other 54 halves fall to
    // nine leaves in C(53, 8) = 886322710 ways.
    expect(solutions(actualRate, "/indicators/2", "standard")[4]).toBe(
      `standard halves exact several ${25 * 886322710}`,
    );
  });

  it("has no weights under attainment, which gives every leaf full marks", () => {
    for (const path of ["/indicators/2", "/indicators/3"]) {
      expect(solutions(attainment, path, "standard").every((text) => text.includes(" none"))).toBe(true);
      expect(solutions(attainment, path, "actual-rate")[0]).toMatch(/unique 1/);
    }
  });

  it("says that the scores below 40 and 30 come out under another rule than 财预〔2020〕10号", () => {
    expect(findingsOf(attainment)).toContain("error /indicators/2/reported score/weights-unpublished");
    expect(findingsOf(attainment)).toContain("error /indicators/2/reported score/met-not-full");
    expect(figuresOf(attainment)).toContain("score /indicators/2/reported 39.35 — reproduced: actual-rate weights");
  });

  it("has no error beside those of 三公经费控制率 where the scores come out", () => {
    expect(findingsOf(actualRate).filter((text) => text.startsWith("error"))).toEqual([
      "error /indicators/1/children/1/children/5/target direction/contradicts",
      "error /indicators/1/children/1/children/5/actual ratio/actual-differs",
      "error /reported/ratios/three-public-control ratio/reported-differs",
    ]);
  });

  it("finds the loose 80 %, the unexplained −31.55 %, the ratio scored twice, the bare numbers, the shifted row", () => {
    expect(findingsOf(actualRate)).toEqual(
      expect.arrayContaining([
        "warning /indicators/1/children/1/children/3/target target/loose",
        "warning /budget budget/adjustment-unexplained",
        "warning /budget budget/cut-to-outturn",
        "warning /budget ratio/net-or-gross",
        "warning /indicators/1/children/1/children/2 form/ratio-scored-twice",
        "warning /indicators/2/children/1/children/2/target cell/no-comparator",
        "warning /indicators/2/children/1/children/6/target cell/no-comparator",
        "info /indicators/1/children/2 form/shifted-column",
        "info /indicators score/withheld",
        "warning /indicators/2/reported reason/lost-points",
        "warning /indicators/3/reported reason/lost-points",
      ]),
    );
  });

  it("agrees in the sum, the rate and the grade; 三公 0 ÷ 1 = 0 % comes out only as 100 % less it", () => {
    expect(figuresOf(actualRate).filter((text) => !text.startsWith("score"))).toEqual([
      "total /reported/score 98.15 — reproduced: standard weights",
      "sum /reported/score 98.15 98.15 agrees",
      "rate /indicators/0/reportedRate 100 100 agrees",
      "rate /indicators/1/reportedRate 100 100 agrees",
      "rate /indicators/2/reportedRate 98.375 98.375 agrees",
      "rate /indicators/3/reportedRate 96 96 agrees",
      "rate /reported/rate 98.15 98.15 agrees",
      "grade /reported/grade 优 优 agrees",
      "ratio /reported/ratios/budget-execution 100 100 agrees",
      "ratio /reported/ratios/budget-adjustment -31.55 -31.55 agrees",
      "ratio /reported/ratios/carry-over 0 0 agrees",
      "ratio /reported/ratios/three-public-control 100 0 reproduced: rest-of-hundred half-up:0",
    ]);
  });

  it("costs fewer than 500 evaluations, or says where it stopped", () => {
    expect(actualRate.evaluations.spent).toBeLessThanOrEqual(120);
    const short = audited(seed(), { standard: "cn-henan-jinshui-2021", limit: 3 });
    expect(short.evaluations).toMatchObject({ spent: 3, limit: 3 });
    expect(short.evaluations.stoppedAt).not.toBe(null);
    expect(findingsOf(short)).toContain("warning  audit/stopped");
  });
});
