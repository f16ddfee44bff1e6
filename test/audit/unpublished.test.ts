import { describe, expect, it } from "vitest";
import { audited, figuresOf, findingsOf } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };
/** Full marks of 60: more than an equal share of 100 for each of two. */
const sixty = "≥10个得60分，否则得0分";
const form = (...indicators: readonly object[]): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators,
});
const group = (name: string, more: object, ...leaves: readonly object[]): object => ({
  name,
  ...more,
  children: leaves.map((leaf, place) => ({ name: `${name}${place}`, ...met, ...leaf })),
});
/** Path and code of what is found of weights and of what rules state of them. */
const said = (input: object): readonly string[] =>
  findingsOf(audited(input)).filter((text) => / (?:weight|rule)\//.test(text));

describe("a leaf whose weight nobody published", () => {
  const [first, second] = [{ reported: "60" }, { reported: "40", rule: sixty }];

  it("is not said to have a rule of more points than an equal share", () => {
    expect(said(form(group("产出", { weight: "100" }, first, second)))).toEqual([
      "info /indicators/0 weight/shared-out",
    ]);
  });

  it("is not said to have a rule of more points than none where its first level weighs nothing known", () => {
    expect(said(form(group("产出", {}, first, second)))).toEqual(["error /indicators/0/weight weight/missing"]);
  });

  it("excuses none that publishes its weight, also where the numbers of both begin alike: 1 and 10", () => {
    const rest = { name: "其他", weight: "0", ...met };
    const nine = Array.from({ length: 8 }, (_, place) => ({ ...rest, name: `其他${place}` }));
    const open = group("产出", { weight: "50" }, {}, {});
    const stated = { name: "甲", weight: "50", ...met, rule: sixty };
    expect(said(form(rest, open, ...nine, stated))).toEqual([
      "error /indicators/10/rule rule/points-above-weight",
      "error /indicators/10/weight rule/weight-differs",
    ]);
  });
});

describe("a first-level indicator without a weight", () => {
  it("weighs what the leaves below it publish", () => {
    const { indicators } = audited(form(group("产出", {}, { weight: "60" }, { weight: "40" })));
    expect(indicators.map(({ weight }) => weight)).toEqual(["100", "60", "40"]);
  });

  it("weighs what the groups below it publish where the leaves do not", () => {
    const children = [group("数量", { weight: "60" }, {}, {}), group("质量", { weight: "40" }, {})];
    const input = form({ name: "产出", children });
    expect(audited(input).indicators.map(({ weight }) => weight)).toEqual(["100", "60", "30", "30", "40", "40"]);
    expect(said(input)).toEqual(["warning /indicators/0/weight weight/missing"]);
  });

  const open = group("效益", {}, {});

  it("leaves the sum of the first level open", () => {
    expect(said(form(group("产出", { weight: "50" }, { weight: "50" }), open))).toEqual([
      "error /indicators/1/weight weight/missing",
    ]);
  });

  it("alone does: 60 + 35 are no 100", () => {
    const whole = (name: string, weight: string): object => group(name, { weight }, { weight });
    expect(said(form(whole("产出", "60"), whole("效益", "35")))).toEqual(["error /indicators weight/total-differs"]);
  });

  it("does not excuse the weights within another: 60 + 10 of 50", () => {
    expect(said(form(group("产出", { weight: "50" }, { weight: "60" }, { weight: "10" }), open))).toEqual([
      "error /indicators/1/weight weight/missing",
      "error /indicators/0 weight/parts-differ",
    ]);
  });

  it("does not excuse another in which nothing is left for the last leaf: 60 of 50", () => {
    const codes = said(form(group("产出", { weight: "50" }, { weight: "60" }, {}), open));
    expect(codes).toContain("error /indicators/0/weight weight/nothing-left");
  });

  it("is not said to have nothing left for the leaves below it", () => {
    expect(said(form(group("效益", {}, { weight: "60" }, {})))).toEqual(["error /indicators/0/weight weight/missing"]);
  });
});

describe("groups that share the weight above them, which nobody divided", () => {
  const input = form({
    name: "产出",
    weight: "100",
    reported: "100",
    children: [group("数量", { reported: "60" }, {}, {}), group("质量", { reported: "40" }, {}, {})],
  });

  it("may score 60 and 40 where all below them is reached", () => {
    expect(findingsOf(audited(input)).filter((text) => text.includes("/children/"))).toEqual([]);
  });

  it("are not computed, though the score of both together is", () => {
    expect(figuresOf(audited(input))).toEqual([
      "score /indicators/0/reported 100 100 agrees",
      "score /indicators/0/children/0/reported 60 — not-computed",
      "score /indicators/0/children/1/reported 40 — not-computed",
      "sum /indicators/0/reported 100 100 agrees",
    ]);
  });
});

describe("a first level that publishes no weight", () => {
  const leaf = (name: string, more: object): object => ({ name, ...met, ...more });
  const all = (weight: object, score: string): object => ({
    ...form(leaf("产出", { weight: "90", reported: "90" }), leaf("预算执行率", { ...weight, reported: "10" })),
    reported: { score, grade: "良" },
  });

  it("is no error in a form that is not scored: it has no column of weights", () => {
    const rated = { reported: { ratios: { "budget-execution": "95" } } };
    expect(said({ ...form(leaf("产出", {}), leaf("效益", {})), ...rated })).toEqual([
      "warning /indicators/0/weight weight/missing",
      "warning /indicators/1/weight weight/missing",
    ]);
  });

  it("weighs what full marks leave for it, where the scores add up to the total", () => {
    expect(said(all({}, "100"))).toEqual(["warning /indicators/1/weight weight/missing"]);
    expect(findingsOf(audited(all({}, "100")))).toContain("error /reported/grade grade/reported-differs");
  });

  it("stays unknown where they do not: a row may be lacking", () => {
    expect(said(all({}, "99"))).toEqual(["error /indicators/1/weight weight/missing"]);
  });
});
