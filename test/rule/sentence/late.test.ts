import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../../src/evaluate/index.js";
import { parseTarget } from "../../../src/cell/index.js";
import { verify } from "../../../src/proof/index.js";
import { parseRule, printRule } from "../../../src/rule/sentence/index.js";

const TARGET = "2023年6月30日前";

const form = (rule: unknown, actual: string, target = TARGET): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2023 },
  indicators: [{ name: "完成时间", weight: "10", target, actual, rule }],
});

/** The score of one leaf of weight 10, or why there is none. */
function scored(...given: Parameters<typeof form>): string {
  const read = safeEvaluate(form(...given));
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
}

describe("beside a deadline steps end where it was passed by too much", () => {
  it.each([
    ["每逾期1天扣1分，逾期5天以上不得分", "2023年7月4日", "6"], // 4 days
    ["每逾期1天扣1分，逾期5天以上不得分", "2023年7月5日", "0"],
    ["每延期1天扣1分，延期超过5天不得分", "2023年7月5日", "5"],
    ["每延期1天扣1分，延期超过5天不得分", "2023年7月6日", "0"],
    ["每推迟1天扣1分，推迟10天以上的不得分", "2023年7月9日", "1"],
    ["每超1天扣1分，超过5天不得分", "2023年7月5日", "5"],
    ["按时完成得满分，每逾期1天扣1分，逾期5天以上不得分", "2023年6月30日", "10"],
    ["每逾期1天扣1分，逾期5天以上不得分", "已完成", "10"],
    ["每逾期1周扣1分，逾期14天及以上不得分", "2023年7月13日", "9"], // one whole week
    ["每逾期1周扣1分，逾期14天及以上不得分", "2023年7月14日", "0"],
    ["每逾期1个月扣1分，逾期3个月及以上不得分", "2023年9月29日", "8"],
    ["每逾期1个月扣1分，逾期3个月及以上不得分", "2023年9月30日", "0"],
    ["每逾期1个月扣1分，不足1个月按1个月计，逾期超过3个月不得分", "2023年9月30日", "7"],
    ["每逾期1个月扣1分，不足1个月按1个月计，逾期超过3个月不得分", "2023年10月1日", "0"],
  ])("%s beside %s has %s", (rule, actual, score) => {
    expect(scored(rule, actual)).toBe(score);
  });

  it("a deadline without a year is passed in the year of the form", () => {
    expect(scored("每逾期1天扣1分，逾期5天以上不得分", "7月5日", "6月30日前")).toBe("0");
  });
});

describe("beside a deadline bands say how much it was passed by", () => {
  const rule = "按时完成得满分，逾期5天以内扣2分，逾期5天以上不得分";
  it.each([
    [rule, "2023年6月1日", "10"],
    [rule, "2023年6月30日", "10"],
    [rule, "2023年7月1日", "8"],
    [rule, "2023年7月6日", "0"],
    [rule, "已完成", "10"],
    ["逾期5天以内扣2分，逾期5天以上不得分", "2023年6月30日", "10"],
    ["按时完成得10分；延迟10天以内得8分；延迟10-30天得5分；延迟30天以上不得分", "2023年7月30日", "5"], // 30 days
    ["按时完成得10分；延迟10天以内得8分；延迟10-30天得5分；延迟30天以上不得分", "2023年7月31日", "0"],
    ["按时完成得10分；延迟1周以内得8分；延迟1周以上不得分", "2023年7月7日", "8"],
    ["按时完成得10分；延迟1周以内得8分；延迟1周以上不得分", "2023年7月8日", "0"],
    // By the calendar: from 30 June to 30 July is a month.
    ["按时完成得10分；延迟1个月以内得8分；延迟1-3个月得5分；延迟3个月以上不得分", "2023年7月30日", "8"],
    ["按时完成得10分；延迟1个月以内得8分；延迟1-3个月得5分；延迟3个月以上不得分", "2023年7月31日", "5"],
    ["按时完成得10分；延迟1个月以内得8分；延迟1-3个月得5分；延迟3个月以上不得分", "2023年9月30日", "5"],
    ["按时完成得10分；延迟1个月以内得8分；延迟1-3个月得5分；延迟3个月以上不得分", "2023年10月1日", "0"],
    ["按时完成得10分；逾期1年以内得5分；逾期1年以上不得分", "2024年7月1日", "0"],
  ])("%s beside %s has %s", (sentence, actual, score) => {
    expect(scored(sentence, actual)).toBe(score);
  });
});

describe("what cannot be told beside a deadline is refused", () => {
  it.each([
    ["每逾期1个月扣1分，逾期超过3个月不得分", "2023年9月3日", "rule/not-a-rule"], // whole months cannot tell more than 3 from 3
    ["每逾期1天扣1分，逾期1个月以上不得分", "2023年9月3日", "rule/not-a-rule"],
    ["按时完成得10分；延迟10天以内得8分；延迟1个月以上不得分", "2023年7月3日", "rule/not-a-rule"],
    ["按时完成得10分；提前5天以上得8分；提前5天以内得5分", "2023年6月3日", "rule/not-a-rule"],
    ["每逾期1天扣1分，低于80%不得分", "2023年7月3日", "rule/not-a-rule"],
    ["每逾期1天扣1分，逾期5天以上不得分", "未完成", "actual/not-comparable"],
    ["按时完成得10分；延迟10天以内得8分；延迟10天以上不得分", "未完成", "actual/not-comparable"],
    ["按时完成得10分；延迟10天以内得8分；延迟10天以上不得分", "", "actual/missing"],
  ])("%s beside %s: %s", (rule, actual, code) => {
    expect(scored(rule, actual)).toBe(code);
  });
});

describe("a lateness as data", () => {
  const { value: target } = parseTarget(TARGET);
  const within = { of: "lateness", min: "5", minInclusive: true } as const;

  it.each([
    ["attainment", { method: "attainment", cutOff: within }, "2023年6月3日", "10"],
    ["attainment", { method: "attainment", cutOff: within }, "2023年7月9日", "0"],
    // Beside steps that are months 5 is five months, beside all else five days.
    [
      "months",
      { method: "deduct-per-step", step: "1", stepUnit: "月", points: "1", cutOff: within },
      "2023-11-29",
      "6",
    ],
    [
      "months",
      { method: "deduct-per-step", step: "1", stepUnit: "月", points: "1", cutOff: within },
      "2023-11-30",
      "0",
    ],
  ])("%s %j beside %s has %s", (_what, rule, actual, score) => {
    expect(scored(rule, actual)).toBe(score);
  });

  it.each([
    "每逾期1天扣1分，逾期5天以上不得分",
    "按时完成得满分，逾期5天以内扣2分，逾期5天以上不得分",
    "按时完成得10分；延迟1个月以内得8分；延迟1个月以上不得分",
  ])("%s is printed so that it is read again as it was", (sentence) => {
    const options = { target, weight: "10" };
    const { value: rule } = parseRule(sentence, options);
    expect(parseRule(printRule(rule, options).value, options).value).toEqual(rule);
  });

  it("its proof is worked out again", () => {
    const read = safeEvaluate(form("每逾期1天扣1分，逾期5天以上不得分", "2023年7月4日"), { proof: true });
    expect(read.ok && verify(read.value).ok).toBe(true);
  });
});

it("working days are no days of the calendar: so many beyond a deadline make no bands", () => {
  const rule = (unit: string): string => `逾期5${unit}以内扣2分，逾期5${unit}以上扣5分`;
  expect(scored(rule("天"), "2023年7月4日")).toBe("8");
  expect(scored(rule("个工作日"), "2023年7月4日")).toBe("rule/not-a-rule");
});
