import { describe, expect, it } from "vitest";
import type { Reading, WeightSolution } from "../../src/audit/index.js";
import { fitting } from "../../src/audit/weights/weights.js";
import { audited, figureText, solutionText } from "./forms.js";

const leaf = (actual: string, more: object = {}): object => ({
  name: `${actual}个`,
  target: "≥100个",
  actual: `${actual}个`,
  ...more,
});
/** An indicator with two rows of unpublished weight: one that was reached, and one at 99 %. */
const hundredth = (weight: string, reported: string, more: object = {}): object => ({
  name: "产出",
  weight,
  reported,
  ...more,
  children: [leaf("100"), leaf("99")],
});
const form = (...indicators: readonly object[]): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators,
});

/** What the search finds by the standard's own rule for the n-th indicator of unknown weights, a line each. */
function found(input: object, place = 0): readonly string[] {
  const solutions = audited(input, { limit: 100_000 }).weights[place]?.solutions ?? [];
  return solutions.filter(({ reading }) => reading === "standard").map(solutionText);
}

describe("weights in halves", () => {
  it("are all listed where there are eight of them and rows of a second level weigh the same, else counted", () => {
    // Of 4.5 points the row at 99 % has 0.5 to 4: 4.5 − 0.01 x prints as 4 for none less than 4.46.
    const answers = found(form(hundredth("4.5", "4"), leaf("100", { weight: "95.5" })));
    expect(answers.filter((text) => text.includes("halves exact"))).toEqual([
      "standard equal-halves exact several 8 0.5|1|1.5|2|2.5|3|3.5|4 4|3.5|3|2.5|2|1.5|1|0.5",
      "standard halves exact several 8",
    ]);
  });

  it("are counted where there are nine", () => {
    expect(found(form(hundredth("5", "5"), leaf("100", { weight: "95" })))[0]).toBe(
      "standard equal-halves exact several 9",
    );
  });

  it("are listed where the total leaves a few of many: 100 − 0.01 × (x + y) prints as 99.99 for x + y of 1 and 1.5", () => {
    const input = { ...form(hundredth("50", "50"), hundredth("50", "50")), reported: { score: "99.99" } };
    const few = "standard equal-halves exact several 2 49|49.5 1|0.5";
    expect([found(input, 0)[0], found(input, 1)[0]]).toEqual([few, few]);
  });

  it("are those of the rows without a published weight alone: beside 10 points of another row", () => {
    const children = [leaf("100", { name: "甲", weight: "10" }), leaf("100"), leaf("99")];
    const group = { name: "产出", weight: "14.5", reported: "14", children };
    // 14.5 − 0.01 x prints as 14 for 0.5 to 4.
    expect(found(form(group, leaf("100", { weight: "85.5" })))[0]).toBe(
      "standard equal-halves exact several 8 0.5|1|1.5|2|2.5|3|3.5|4 4|3.5|3|2.5|2|1.5|1|0.5",
    );
  });

  it("are those of every row of a second level together: of 8 halves 2 × 1 and 3 × 2", () => {
    const second = (name: string, actual: string, many: number): object => ({
      name,
      children: new Array<object>(many).fill(leaf(actual)),
    });
    const group = {
      name: "产出",
      weight: "4",
      reported: "3.5",
      children: [second("甲", "50", 2), second("乙", "100", 3)],
    };
    // 2 × 0.5 × 50 % + 3 × 1 = 3.5
    expect(found(form(group, leaf("100", { weight: "96" })))[0]).toBe("standard equal-halves exact unique 1 1 3");
  });
});

describe("the total beside two other indicators of unknown weights", () => {
  // The third scores 34 (33.5) − 0.01 z. A total of 99.10 is 100 − 0.01 × (x + y + z) for x + y + z of 90 and 90.5,
  // where x is below the weight of the first, 25.5 (26), and y below 40.5: z is 25 or more.
  const input = (first: object, third: object): object => ({
    ...form(first, hundredth("40.5", "40"), third),
    reported: { score: "99.10" },
  });

  it("is held against 50 × 80 of their sums: 18 ways of 67", () => {
    expect(found(input(hundredth("25.5", "25"), hundredth("34", "34")), 2)[0]).toBe(
      "standard equal-halves exact several 18",
    );
  });

  it("says nothing beside 51 × 80 of them, which are too many: all 66 ways stand", () => {
    expect(found(input(hundredth("26", "26"), hundredth("33.5", "33")), 2)[0]).toBe(
      "standard equal-halves exact several 66",
    );
  });
});

describe("the search for unpublished weights", () => {
  it("asks nothing of a total below a cap: it says no more of the parts than that they reach it", () => {
    // 50 − 0.01 x in [49.65, 49.75) leaves 20 halves, whatever the total; without a cap 49.65 + 50 is more than 89.
    const input = {
      ...form(hundredth("50", "49.7"), leaf("100", { weight: "50" })),
      budget: { adjusted: "100", executed: "70" },
      caps: [{ of: "total", by: "budget-execution", bands: [{ max: "80", points: "89" }] }],
      reported: { score: "89" },
    };
    expect(found(input)[0]).toBe("standard equal-halves exact several 20");
  });

  it("leaves a published sum to its published parts: 20 and 25 are not 40", () => {
    const second = (name: string, reported: string): object => ({
      name,
      reported,
      children: [leaf("100"), leaf("99")],
    });
    const group = { name: "产出", weight: "50", reported: "40", children: [second("甲", "20"), second("乙", "25")] };
    const { figures, weights } = audited(form(group, leaf("100", { weight: "50" })));
    expect(weights.map(({ path }) => path)).toEqual(["/indicators/0"]);
    expect(figures.filter(({ kind }) => kind === "sum").map(figureText)).toEqual([
      "sum /indicators/0/reported 40 45 unexplained",
    ]);
  });

  it("asks nothing of the total where the score of another indicator is not known", () => {
    // 50 − 0.01 x in [49.65, 49.75) leaves 25 < x ≤ 35, which are 20 halves.
    const unknown = { name: "效益", weight: "50", target: "≥**批次", actual: "3" };
    const input = { ...form(hundredth("50", "49.7"), unknown), reported: { score: "99" } };
    expect(found(input)).toEqual([
      "standard equal-halves exact several 20",
      "standard equal-halves parts several 20",
      "standard equal exact interval [15, 25) (25, 35]",
      "standard halves exact several 20",
      "standard free exact interval [15, 25) (25, 35]",
    ]);
  });

  it("finds none for a score and a rate that contradict each other, and still what the score alone leaves", () => {
    // 40 − 0.01 x in [39.75, 39.85) leaves 15 < x ≤ 25; 50 % of 40 is 20.
    const both = form(hundredth("40", "39.8", { reportedRate: "50" }), leaf("100", { weight: "60" }));
    expect(found(both)).toEqual([
      "standard equal-halves exact none 0",
      "standard equal-halves parts none 0",
      "standard equal score interval [15, 25) (15, 25]",
      "standard equal exact none",
      "standard halves exact none 0",
      "standard free score interval [15, 25) (15, 25]",
      "standard free exact none",
    ]);
  });

  it("is not made where points are taken off a row: its score is no share of its weight", () => {
    const deduction = { points: "1", reason: "逾期" };
    const children = [leaf("100"), leaf("99", { deduction })];
    expect(audited(form({ name: "产出", weight: "100", reported: "98", children })).weights).toEqual([]);
  });

  it("reproduces a published score by the readings for which there are weights: 40 − 0.05 × 5 at the actual rate", () => {
    const row = (actual: string): object => ({ name: actual, target: "≥90%", actual });
    const group = { name: "产出", weight: "40", reported: "39.75", children: [row("95%"), row("100%")] };
    expect(audited(form(group, leaf("100", { weight: "60" }))).figures[0]).toEqual({
      kind: "score",
      path: "/indicators/0/reported",
      name: "产出",
      reported: "39.75",
      interval: { low: "39.745", lowInclusive: true, high: "39.755", highInclusive: false },
      computed: null,
      exact: null,
      verdict: "reproduced",
      readings: [{ reading: "actual-rate", rounding: "weights", exact: "39.75", value: "39.75", steps: [] }],
    });
  });
});

describe("the readings for which there are weights", () => {
  const solution = (reading: Reading, from: "all" | "score", stage: "exact" | "parts" = "exact"): WeightSolution => ({
    reading,
    mode: "equal-halves",
    stage,
    from,
    answer: "unique",
    ways: "1",
    parts: [],
  });
  const all = solution("standard", "all");
  const rounded = solution("attainment", "score", "parts");
  const alone = solution("actual-rate", "score");

  it.each([
    ["give all figures, before those that give the score alone", [alone, all], ["standard"]],
    ["give them from rounded rows, before those that give the score alone", [alone, rounded], ["attainment"]],
    ["give them either way", [all, alone, rounded], ["standard", "attainment"]],
    ["give the score alone, where none gives all", [alone], ["actual-rate"]],
  ])("are those that %s", (_, solutions, readings) => {
    expect(fitting({ path: "/indicators/0", name: "产出", weight: "40", reported: "39", solutions })).toEqual(readings);
  });
});
