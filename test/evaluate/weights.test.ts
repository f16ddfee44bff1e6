import { describe, expect, it } from "vitest";
import { evaluated, findingsOf, form, issuesOf, leavesOf, reached } from "./forms.js";

const leaves = (count: number, more: object = {}) => Array.from({ length: count }, () => reached("100", more));
const group = (weight: string | undefined, children: readonly unknown[], more: object = {}) => ({
  name: "组",
  ...(weight === undefined ? {} : { weight }),
  ...more,
  children,
});
const weights = (input: object) => leavesOf(evaluated(input).indicators).map((leaf) => leaf.weight);

describe("derived weights", () => {
  it("share what is left equally; the odd units go to the first", () => {
    expect(weights(form([group("100", leaves(3))]))).toEqual(["33.34", "33.33", "33.33"]);
  });

  it("leave stated leaves their weight and share the rest", () => {
    const stated = reached("100", { weight: "40" });
    expect(weights(form([group("100", [stated, ...leaves(4)])]))).toEqual(["40", "15", "15", "15", "15"]);
  });

  it("share over the leaves below, not over the groups between, which are the sums of their leaves", () => {
    const input = form([group("100", [group(undefined, leaves(1)), group(undefined, leaves(3))])]);
    expect(weights(input)).toEqual(["25", "25", "25", "25"]);
    expect(evaluated(input).indicators[0]).toMatchObject({
      children: [
        { weight: "25", weightDerived: true },
        { weight: "75", weightDerived: true },
      ],
    });
  });

  it("keep a group with a weight of its own out of the sharing around it", () => {
    expect(weights(form([group("100", [group("40", leaves(2)), ...leaves(3)])]))).toEqual([
      "20",
      "20",
      "20",
      "20",
      "20",
    ]);
  });

  it("follow the places of the form", () => {
    const rounding = { places: 0, mode: "half-up", stage: "indicator" };
    expect(weights(form([group("100", leaves(3))], { rounding }))).toEqual(["34", "33", "33"]);
  });

  it("cannot be shared out where the rest has more places than allowed", () => {
    expect(issuesOf(form([group("99.995", leaves(2)), reached("100", { weight: "0.005" })]))).toEqual([
      "/indicators/0/weight weight/cannot-share",
    ]);
  });

  it("cannot be shared out where stated weights exceed the whole", () => {
    const stated = reached("100", { weight: "101" });
    expect(issuesOf(form([group("100", [stated, ...leaves(1)])]))).toEqual([
      "/indicators/0/weight weight/nothing-left",
    ]);
  });

  it("are those of a first-level group only where all its leaves state theirs: then it is their sum", () => {
    const summed = evaluated(form([group(undefined, leaves(2, { weight: "50" }))]));
    expect(summed.indicators[0]).toMatchObject({ weight: "100", weightDerived: true, score: "100", rate: "100" });
    expect(findingsOf(summed)).toEqual(["/indicators/0/weight weight/first-level-summed"]);
    expect(issuesOf(form([group(undefined, [...leaves(1, { weight: "50" }), ...leaves(1)])]))).toEqual([
      "/indicators/0/weight weight/missing",
    ]);
    expect(issuesOf(form([reached("100")]))).toEqual(["/indicators/0/weight weight/missing"]);
  });

  it("of a first-level group sum its leaves, whatever the groups between say of them", () => {
    const input = form([group(undefined, [group("20", leaves(2, { weight: "9" })), ...leaves(1, { weight: "82" })])]);
    expect(evaluated(input)).toMatchObject({ weight: "100", rate: "100" });
    expect(findingsOf(evaluated(input))).toEqual([
      "/indicators/0/weight weight/first-level-summed",
      "/indicators/0/children/0 weight/parts-differ",
    ]);
  });

  it("are missing where only the groups of the second level state theirs, not the leaves", () => {
    expect(issuesOf(form([group(undefined, [group("100", leaves(2))])]))).toEqual([
      "/indicators/0/weight weight/missing",
    ]);
  });

  it("of a first-level choice are the weight of the chosen one; the other needs none", () => {
    const choice = [reached("100", { weight: "30", chosen: true }), reached("100")];
    const input = form([group(undefined, choice, { choose: "one" }), reached("100", { weight: "70" })]);
    expect(evaluated(input).indicators[0]).toMatchObject({ weight: "30", weightDerived: true });
    expect(evaluated(input).score).toBe("100");
  });

  it("give each the rest over their number cut down, and the odd units one each to the first", () => {
    // 100 over 7 is 14.285…, cut 14.28; 100 − 7 × 14.28 = 0.04: four odd hundredths
    expect(weights(form([group("100", leaves(7))]))).toEqual([
      "14.29",
      "14.29",
      "14.29",
      "14.29",
      "14.28",
      "14.28",
      "14.28",
    ]);
  });

  it("share over groups between as over one list, in document order", () => {
    // 10.01 over 4 is 2.5025, cut 2.50; one odd hundredth, to the first leaf of the document
    const input = form([
      group("10.01", [group(undefined, leaves(2)), ...leaves(2)]),
      reached("100", { weight: "89.99" }),
    ]);
    expect(weights(input)).toEqual(["2.51", "2.5", "2.5", "2.5", "89.99"]);
  });

  it("leave out what a stated leaf below an unweighted group takes", () => {
    const mixed = group(undefined, [reached("100", { weight: "10" }), ...leaves(1)]);
    const input = form([group("100", [mixed, ...leaves(1)])]);
    expect(weights(input)).toEqual(["10", "45", "45"]);
    expect(evaluated(input).indicators[0]).toMatchObject({ children: [{ weight: "55", weightDerived: true }, {}] });
  });

  it("of which there are more than units are one unit for the first ones, and zero for the rest", () => {
    const input = form([group("0.02", leaves(3)), reached("100", { weight: "99.98" })]);
    expect(weights(input)).toEqual(["0.01", "0.01", "0", "99.98"]);
    expect(leavesOf(evaluated(input).indicators)[2]).toMatchObject({ score: "0", rate: null });
  });

  it("of a rest of nothing are zero", () => {
    expect(weights(form([group("100", [reached("100", { weight: "100" }), ...leaves(1)])]))).toEqual(["100", "0"]);
  });

  it("are shared as if everything applied; what does not apply is taken away afterwards", () => {
    const input = form([group("100", [...leaves(2), reached("100", { notApplicable: true })])], {
      notApplicablePolicy: "drop",
    });
    expect(weights(input)).toEqual(["33.34", "33.33", "0"]);
    expect(evaluated(input)).toMatchObject({ weight: "66.67", score: "66.67", rate: "100" });
  });
});

describe("stated weights", () => {
  it("that do not add up to their parent's are a finding beside the result", () => {
    const evaluation = evaluated(form([group("100", leaves(2, { weight: "40" }))]));
    expect(evaluation.score).toBe("80");
    expect(findingsOf(evaluation)).toEqual(["/indicators/0 weight/parts-differ"]);
  });

  it("that do not add up to the full marks are a finding; the form may declare others", () => {
    expect(findingsOf(evaluated(form([reached("100", { weight: "70" })])))).toEqual([
      "/indicators weight/total-differs",
    ]);
    expect(findingsOf(evaluated(form([reached("100", { weight: "70" })], { fullMarks: "70" })))).toEqual([]);
  });

  it("that do not add up to the full marks are an error that names both", () => {
    const { findings } = evaluated(form([reached("100", { weight: "70" })]));
    expect(findings.map(({ severity, params }) => [severity, params])).toEqual([
      ["error", { sum: "70", fullMarks: "100" }],
    ]);
  });

  it("of zero are allowed and have no rate", () => {
    const [bonus] = evaluated(form([reached("100", { weight: "0" }), reached("100", { weight: "100" })])).indicators;
    expect(bonus).toMatchObject({ score: "0", rate: null });
  });

  it("below zero are an issue", () => {
    expect(issuesOf(form([reached("100", { weight: "-10" })]))).toEqual(["/indicators/0/weight weight/negative"]);
  });
});

describe("二者择其一", () => {
  const choice = (first: boolean, second: boolean) => [
    reached("80", { weight: "10", chosen: first }),
    reached("90", { weight: "10", chosen: second }),
  ];
  const rest = reached("100", { weight: "90" });

  it("counts only the chosen one", () => {
    const evaluation = evaluated(form([group("10", choice(false, true), { choose: "one" }), rest]));
    expect(evaluation.score).toBe("99");
    expect(leavesOf(evaluation.indicators).map((leaf) => leaf.status)).toEqual(["not-applicable", "partly-met", "met"]);
    expect(findingsOf(evaluation)).toEqual([]);
  });

  it("may be among three", () => {
    const three = [...choice(false, true), reached("70", { weight: "10" })];
    expect(evaluated(form([group("10", three, { choose: "one" }), rest])).score).toBe("99"); // 9 + 90
  });

  it("needs exactly one", () => {
    const path = "/indicators/0 choose/one";
    expect(issuesOf(form([group("10", choice(false, false), { choose: "one" }), rest]))).toEqual([path]);
    expect(issuesOf(form([group("10", choice(true, true), { choose: "one" }), rest]))).toEqual([path]);
  });
});
