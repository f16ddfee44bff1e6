import { describe, expect, it } from "vitest";
import type { Evaluation, ScoredLeaf } from "../../src/evaluate/index.js";
import { evaluated, findingsOf, form, leavesOf } from "./forms.js";

/** One leaf of weight 10 under 财预〔2020〕10号, for the year 2023. */
const one = (leaf: object): object =>
  form([{ name: "例", weight: "10", ...leaf }], { subject: { name: "单位", year: 2023 } });
const leafOf = ({ indicators }: Evaluation): ScoredLeaf | undefined => leavesOf(indicators)[0];
const scoreOf = (leaf: object): string | null => evaluated(one(leaf)).score;
const stepwise = (more: object = {}): object => ({ method: "deduct-per-step", step: "1", points: "1", ...more });
const allOrNothing = { method: "all-or-nothing" };

describe("a month or a year that has begun counts, one that is over counts whole", () => {
  const late = { target: "2023年6月30日前", actual: "2023年7月10日" };

  it.each([
    ["said in a sentence", "每逾期1个月扣1分，不足1个月按1个月计", "9"],
    ["as data, months", stepwise({ stepUnit: "月", partial: "started" }), "9"],
    ["as data, years", stepwise({ stepUnit: "年", partial: "started" }), "9"],
    ["as data, whole months only", stepwise({ stepUnit: "月" }), "10"],
  ])("%s", (_what, rule, score) => {
    expect(scoreOf({ ...late, rule })).toBe(score);
  });
});

describe("the plain figures of a rule are in the unit of the unit cell, 万人", () => {
  const bands = [
    { min: "3", share: "1" },
    { min: "2", max: "3", share: "0.5" },
  ];

  it.each([
    ["bands of the actual value", { method: "bands", of: "actual", bands, otherwise: { share: "0" } }],
    ["a step", stepwise({ step: "0.1" })],
    ["a step with its own unit and a line", stepwise({ step: "0.1", stepUnit: "万人", from: "3", side: "below" })],
    ["a sentence of steps", "每减少0.1万人扣1分"],
    ["a sentence of bands", "3万人以上得10分，2万人以上得5分，2万人以下不得分"],
  ])("%s", (_what, rule) => {
    expect(scoreOf({ target: "≥3", unit: "万人", actual: "2.5", rule })).toBe("5");
  });

  it("and that is said where the target states another unit", () => {
    const rule = { method: "bands", of: "actual", bands, otherwise: { share: "0" } };
    const noteOf = (target: string): string[] =>
      (leafOf(evaluated(one({ target, unit: "万人", actual: "2.5", rule })))?.notes ?? []).flatMap(
        ({ cell, message }) => (cell === "rule" ? [message] : []),
      );
    expect(noteOf("≥30000人")).toEqual(["评分标准里没有写单位的数按单位栏的“万人”理解；指标值写的单位是“人”"]);
    expect(noteOf("≥3万人")).toEqual([]);
    expect(noteOf("≥3")).toEqual([]);
  });
});

describe("a target of nothing, 0 or =0, is kept by nothing more: each 起 loses a point", () => {
  it.each([
    ["0", "3", "7"],
    ["=0", "3", "7"],
    ["0", "-3", "10"],
  ])("%s with an actual value of %s", (target, actual, score) => {
    expect(scoreOf({ target, unit: "起", actual, rule: stepwise() })).toBe(score);
  });
});

describe("exact goes for a stated = too", () => {
  it.each([
    ["all or nothing", allOrNothing, "0"],
    ["a point for each step", stepwise(), "7"],
  ])("%s", (_what, rule, score) => {
    expect(scoreOf({ target: "=12场", direction: "exact", actual: "15", rule })).toBe(score);
  });

  it("any other direction against it is a finding", () => {
    const leaf = { target: "=12", direction: "lower-is-better", actual: "15", rule: allOrNothing };
    expect(findingsOf(evaluated(one(leaf)))).toContain("/indicators/0/target direction/contradicts");
  });
});

describe("a bare change goes the way of its word, unless the form says otherwise", () => {
  it.each([
    [
      "下降10%",
      "下降15%",
      {
        rule: { method: "attainment", equality: "closeness" },
      },
      "5",
    ],
    ["增长10%", "增长15%", { direction: "exact", rule: allOrNothing }, "0"],
    ["增长3%", "增长5%", { direction: "lower-is-better", rule: { method: "attainment" } }, "6"],
  ])("%s, %s", (target, actual, more, score) => {
    expect(scoreOf({ target, actual, ...more })).toBe(score);
  });
});

it("what was done after its day is late, though all of it was done", () => {
  const leaf = { target: "2023年11月底完成100%", actual: "2023年12月5日完成100%", rule: allOrNothing };
  expect(scoreOf(leaf)).toBe("0");
});

it.each(["百分点", "%"])("同比下降 steps by the %s from the figure of the year before", (stepUnit) => {
  const leaf = { target: "同比下降", actual: "206人", previous: "200人", rule: stepwise({ stepUnit }) };
  expect(scoreOf(leaf)).toBe("7");
});

describe("a cap goes by what is shown", () => {
  const caps = [{ of: "/indicators/0", by: "/indicators/1", bands: [{ max: "0", maxInclusive: true, points: "4" }] }];
  const leaves = [
    { name: "甲", weight: "10", target: "≥1", actual: "1", rule: { method: "attainment" } },
    { name: "乙", weight: "10", target: "≥10000", actual: "3.4", rule: { method: "attainment" } },
  ];

  it.each([
    ["indicator", "4"],
    ["total", "10"],
  ] as const)("at stage %s", (stage, score) => {
    const rounding = { places: 2, mode: "half-up", stage };
    expect(leafOf(evaluated(form(leaves, { caps, rounding })))?.score).toBe(score);
  });
});

describe("the status says whether the target was met", () => {
  const outcomes = [
    { when: [{ of: "actual", comparator: ">=", value: "target" }], share: "0.5" },
    { when: [], share: "0" },
  ];
  const within = [{ min: "9", max: "20", maxInclusive: true, share: "0.5" }];
  const paid = [{ min: "0", share: "1" }];

  it.each([
    ["an ordinal", { target: "≥3", actual: "4", rule: { method: "ordinal", outcomes } }, "met"],
    ["bands", { target: "≥9且≤20", actual: "12", rule: { method: "bands", of: "actual", bands: within } }, "met"],
    [
      "a text that is partly met",
      {
        target: "制度健全",
        actual: "部分达成",
        awardedShare: "0.7",
        rule: { method: "bands", of: "completion", bands: paid },
      },
      "partly-met",
    ],
  ])("of %s", (_what, leaf, status) => {
    expect(leafOf(evaluated(one(leaf)))?.status).toBe(status);
  });
});

describe("conditions look at what is typed", () => {
  const typed = (of: string, more: object): string | null =>
    scoreOf({
      ...more,
      rule: {
        method: "ordinal",
        outcomes: [
          { when: [{ of, comparator: "<=", value: "5" }], share: "1" },
          { when: [], share: "0" },
        ],
      },
    });

  it("a measure beside a unit cell with a magnitude", () => {
    expect(typed("surplus", { target: "≥3", unit: "万人", actual: "4", measures: { surplus: "5" } })).toBe("10");
  });

  it("the previous figure of a target of change", () => {
    expect(typed("previous", { target: "下降10%", actual: "4", previous: "5" })).toBe("10");
  });
});
