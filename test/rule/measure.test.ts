import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

const attainment: Rule = { method: "attainment" };

describe("a target of several parts", () => {
  it.each([
    ["≥95%，2023年9月30日前完成", "2023年9月20日", "10"],
    ["≥95%，2023年9月30日前完成", "2023年10月2日", "0"],
    ["≥95%，2023年9月30日前完成", "96%", "10"],
    ["2023年9月30日前完成≥95%", "2023年9月20日", "10"],
    ["2023年9月30日前完成≥95%", "96%", "10"],
    // 10 × 76 ÷ 95
    ["2023年9月30日前完成≥95%", "76%", "8"],
  ])("is measured by the part that the actual value tells of: %s, %s comes to %s", (target, actual, wanted) => {
    expect(scoreOf(attainment, { target, actual })).toBe(wanted);
  });

  it.each([
    ["合格率≥95%，优良率≥30%", "96%", ["actual/not-comparable"]],
    // A rate is no number of people, and is not measured by one; the two ends of a range are no rivals.
    ["合格率≥95%，培训≥30人", "40人", ["actual/unit-differs"]],
    ["≥95%，≤100%", "96%", "10"],
  ])("that two figures of one kind are asked for is answered by neither alone: %s, %s", (target, actual, wanted) => {
    expect(scoreOf(attainment, { target, actual })).toEqual(wanted);
  });
});

describe("a refusal of a cell", () => {
  const refused = (rule: Rule, cells: object): unknown => {
    const leaf = { name: "指标", weight: "10", rule, ...cells };
    const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
    return read.ok ? [] : read.issues.map(({ code, path, params }) => ({ code, path, params }));
  };

  it("quotes 40 characters of it at most", () => {
    const actual = "各项任务".repeat(12);
    expect(refused(attainment, { target: "≥5", actual })).toEqual([
      { code: "actual/not-comparable", path: "/indicators/0/actual", params: { actual: `${"各项任务".repeat(10)}…` } },
    ]);
  });

  it("whose day lies in no year points at the target", () => {
    expect(refused(attainment, { target: "9月30日前", actual: "2023年10月5日" })).toEqual([
      { code: "target/year-needed", path: "/indicators/0/target", params: {} },
    ]);
  });
});
