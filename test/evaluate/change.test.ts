import { describe, expect, it } from "vitest";
import { compile } from "../../src/evaluate/index.js";
import { evaluated, form, issuesOf, leavesOf } from "./forms.js";

const score = (target: string, actual: string, more: object = {}) =>
  evaluated(form([{ name: "x", weight: "100", target, actual, ...more }])).score;

describe("a target that is a change", () => {
  it("is met by a greater fall where only a fall is named, and by a greater rise where a rise is", () => {
    expect(score("下降3%", "下降5%")).toBe("100");
    expect(score("下降3%", "下降2%")).toBe("66.67"); // 1 − |−2 − (−3)| ÷ 3
    expect(score("增长3%", "增长5%")).toBe("100");
  });

  it("is worked out from last year's figure where that is given", () => {
    expect(score("较上年增长5%以上", "105", { previous: "100" })).toBe("100");
    expect(score("较上年增长5%以上", "104", { previous: "100" })).toBe("80");
  });
});

describe("同比下降 names no size, and what rose from 200 to 206 persons rose by 3 %", () => {
  const steps = (stepUnit: object): object => ({
    rule: { method: "deduct-per-step", step: "1", points: "10", ...stepUnit },
  });
  const typed = [
    ["in the cells", "206人", { previous: "200人" }],
    ["in the unit cell", "206", { previous: "200", unit: "人" }],
  ] as const;

  it.each(typed)("steps of one per cent, persons %s", (_where, actual, more) => {
    const scores = [{}, { stepUnit: "%" }, { stepUnit: "百分点" }].map((unit) =>
      score("同比下降", actual, { ...more, ...steps(unit) }),
    );
    expect(scores).toEqual(["70", "70", "70"]); // 100 − 3 × 10
  });

  it.each(typed)("steps of one person are six, persons %s", (_where, actual, more) => {
    expect(score("同比下降", actual, { ...more, ...steps({ stepUnit: "人" }) })).toBe("40");
  });

  it("steps in per cent do not count persons", () => {
    const leaf = { target: "同比下降", actual: "增加6人", previous: "200人", ...steps({ stepUnit: "%" }) };
    expect(issuesOf(form([{ name: "x", weight: "100", ...leaf }]))).toEqual([
      "/indicators/0/actual actual/unit-differs",
    ]);
  });
});

it("a change in money is worked out in the unit of its target", () => {
  expect(score("下降5万元", "1960000元", { previous: "2000000元" })).toBe("80"); // −4 against −5
});

describe("an actual value that says itself that it is a change is no figure to hold against last year's", () => {
  const stepwise = { method: "deduct-per-step", step: "1", points: "10" };
  const bands = { method: "bands", of: "deviation", bands: [{ min: "-0.2", max: "0", share: "0.3" }] };
  const actual = { method: "bands", of: "actual", bands: [{ min: "4", max: "4.5", share: "0.3" }] };
  const ordinal = {
    method: "ordinal",
    outcomes: [{ when: [{ of: "change", comparator: "=", value: "4" }], share: "0.7" }],
  };

  it.each([
    ["a rise", "增长4%", {}, "80"], // 4 ÷ 5
    ["a rise in a sentence", "客流量同比增长4%", {}, "80"],
    ["a rate of growth that was reached", "增长率达到4%", {}, "80"],
    ["against last year", "同比4%", {}, "80"],
    ["a plus", "+4%", {}, "80"],
    ["a plus beside a unit cell of persons", "+4%", { unit: "人", previous: "200" }, "80"],
    ["a rise beside a count", "增长4%", { previous: "200人" }, "80"],
    ["a rise beside nothing", "增长4%", { previous: "0" }, "80"],
    ["a rise beside a rise", "增长4%", { unit: "%", previous: "增长3%" }, "80"],
    ["no change", "与上年持平", {}, "0"],
    ["steps off the rate", "增长4%", { rule: stepwise }, "90"], // 100 − 10 × (5 − 4)
    ["the deviation of the rate", "增长4%", { rule: bands }, "30"], // (4 − 5) ÷ 5 = −0.2
    ["bands of what was typed", "增长4%", { rule: actual }, "30"],
    ["a condition of the change", "增长4%", { rule: ordinal }, "70"],
  ])("%s", (_what, typed, more, points) => {
    expect(score("增长5%以上", typed, { previous: "200", ...more })).toBe(points);
  });

  it.each([
    ["a minus in per cent beside a figure without", "-2%", {}, "66.67"], // 1 − |−2 − (−3)| ÷ 3
    ["a fall by the name of the indicator", "2%", { name: "能耗下降率" }, "66.67"],
  ])("%s", (_what, typed, more, points) => {
    expect(score("下降3%以上", typed, { previous: "200", ...more })).toBe(points);
  });

  it.each([
    ["came to so much", "增长至208", {}, "80"], // (208 − 200) ÷ 200 = 4 %
    ["came to so much, against last year", "同比增长至208", {}, "80"],
    ["has a remark that tells the change", "208人（同比增长4%）", { previous: "200人" }, "80"],
    ["is a rate of its own, below zero as last year's", "-96%", { previous: "-100%" }, "80"],
  ])("it is this year's figure where it %s", (_what, typed, more, points) => {
    expect(score("增长5%以上", typed, { previous: "200", ...more })).toBe(points);
  });

  it("a number alone of an indicator named a fall is this year's figure beside last year's", () => {
    expect(score("下降3%以上", "98", { previous: "100", name: "能耗下降率" })).toBe("66.67"); // −2 against −3
  });

  it("a number of persons is no rate in per cent", () => {
    const input = form([{ name: "x", weight: "100", target: "增长5%以上", actual: "增加8人", previous: "200人" }]);
    expect(issuesOf(input)).toEqual(["/indicators/0/actual actual/unit-differs"]);
  });

  it("a change in the place of last year's figure is refused beside this year's", () => {
    const input = form([{ name: "x", weight: "100", target: "增长5%以上", actual: "208", previous: "增长3%" }]);
    expect(issuesOf(input)).toEqual(["/indicators/0/previous previous/change"]);
  });
});

describe("a target that says where a figure comes to", () => {
  it("is held against the figure, with last year's or without", () => {
    expect(score("较上年降低至5%以下", "6%", { previous: "10%" })).toBe("83.33"); // 5 ÷ 6
    expect(score("较上年增长至500人", "480", { unit: "人", previous: "400" })).toBe("96"); // 480 ÷ 500
    expect(score("较上年提高到95%以上", "96%")).toBe("100");
  });

  it("told in a result, beside a change without last year's figure, asks for a look", () => {
    const [leaf] = leavesOf(
      evaluated(form([{ name: "x", weight: "100", target: "较上年下降3%以上", actual: "降至5%" }])).indicators,
    );
    expect(leaf?.notes.map(({ code }) => code)).toContain("actual/level-or-change");
  });
});

describe("a rise by so many", () => {
  it("is told against last year's figure where that is given", () => {
    expect(score("增加300人以上", "500人", { previous: "900人" })).toBe("0"); // 500 − 900 = −400
    expect(score("增加300人以上", "1100人", { previous: "900人" })).toBe("66.67"); // 200 ÷ 300
    expect(score("增加300人以上", "500人")).toBe("100");
  });

  it("of which other words part the number asks for a look there", () => {
    const leaf = { name: "x", weight: "100", target: "增加床位200张以上", actual: "500张", previous: "900张" };
    const [scored] = leavesOf(evaluated(form([leaf])).indicators);
    expect(scored?.notes.map(({ code }) => code)).toContain("actual/level-or-change");
  });

  it("that a result tells itself is no figure of the year", () => {
    expect(score("增加300人以上", "增加500人", { previous: "900人" })).toBe("100");
    expect(score("减少300人以上", "减少200人", { previous: "900人" })).toBe("66.67"); // 1 − 100 ÷ 300
    expect(score("较上年增长5%以上", "增长4%", { previous: "100" })).toBe("80");
  });

  it("of nothing is missed by a fall", () => {
    expect(score("增长0%", "下降1%")).toBe("0");
    expect(score("下降0%", "下降1%")).toBe("100");
  });
});

describe("beside last year's figure", () => {
  it.each([
    ["不高于上年", "0", { unit: "起", previous: "0" }, "100"], // none, as before
    ["不高于上年", "5", { unit: "起", previous: "0" }, "0"],
    ["不低于上年", "5", { unit: "起", previous: "0" }, "100"],
    ["增加300人以上", "新增350人", { previous: "900人" }, "100"], // tells the rise itself
    ["增加300人以上", "净增加150人", { previous: "900人" }, "50"],
    ["增加300人以上", "多350人", { previous: "900人" }, "100"],
    ["增加300人以上", "+350", { unit: "人", previous: "900" }, "100"],
    ["增加300人以上", "1050人", { previous: "900人" }, "50"], // 150 ÷ 300
  ])("%s, %s beside %j: %s, compiled without the result as well", (target, actual, more, points) => {
    expect(score(target, actual, more)).toBe(points);
    const leaf = { name: "x", weight: "100", target, ...more };
    expect(compile(form([{ ...leaf, actual: "新增1人" }])).score([actual]).score).toBe(points);
    expect(compile(form([leaf])).score([actual]).score).toBe(points);
  });
});
