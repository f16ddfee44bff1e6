import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { safeEvaluate } from "../../../src/evaluate/index.js";

/** The method of a sentence, or why it is none. */
function methodOf(text: string, options?: Parameters<typeof safeParseRule>[1]): string {
  const read = safeParseRule(text, options);
  return read.ok ? read.value.method : read.issues.map(({ code }) => code).join();
}

/** The score of a leaf of 10, or the codes of its issues; `!` where a finding asks for a look. */
function scored(rule: string, target: string, actual: string): string {
  const leaf = { name: "指标", weight: "10", rule, target, actual };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", fullMarks: "10", indicators: [leaf] });
  if (!read.ok) return read.issues.map(({ code }) => code).join();
  return read.value.score + (read.value.findings.some(({ severity }) => severity === "warning") ? "!" : "");
}

describe("how far something got has ever fewer points, down to none for what was not begun", () => {
  it.each([
    ["建成投用得10分，主体完工得6分，在建得3分，未开工不得分", undefined, "tiers"],
    ["竣工验收得8分，正在施工得4分，未动工不得分", undefined, "tiers"],
    ["国家级示范得10分，通过复核得5分，没有不得分", "10", "tiers"],
    // Their sum is the weight: marks of elements.
    ["有制度建设得6分，有台账记录得4分，没有不得分", "10", "checklist"],
    ["建成投用得3分，主体完工得6分，未开工不得分", "10", "checklist"],
  ])("%s beside a weight of %s is %s", (text, weight, expected) => {
    expect(methodOf(text, weight === undefined ? {} : { weight })).toBe(expected);
  });
});

describe("words of one scale are tiers behind subjects of their own, where they are more than one character", () => {
  it.each([
    ["考核优秀得5分，评定良好得3分，其他不得分", "tiers"],
    ["较优秀得5分，较良好得3分", "rule/not-a-rule"],
    ["服务态度好得5分，工作质量差得0分", "rule/not-a-rule"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("none, or some", () => {
  it.each([
    ["实现零事故得满分，发生事故不得分", "all-or-nothing"],
    ["零投诉得满分，有投诉不得分", "all-or-nothing"],
    ["全年做到无舆情得5分，出现舆情不得分", "all-or-nothing"],
    ["零投诉得满分，有上访不得分", "rule/not-a-rule"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("the full mark behind a list is the sum of its marks", () => {
  it.each([
    ["1.有绩效目标（1分）；2.目标细化（2分）。共3分。", "checklist"],
    ["①有制度1分；②有台账2分。合计3分", "checklist"],
    ["①有制度1分；②有台账2分。合计4分", "rule/incomplete"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("whole numbers that follow one another leave nothing between them", () => {
  const rule = "负面舆情0次得10分，1-2次得5分，3次及以上得0分";

  it.each([
    ["0次", "10"],
    ["2次", "5"],
    ["3次", "0"],
  ])("%s scores %s", (actual, score) => expect(scored(rule, "0次", actual)).toBe(score));

  it("没有 is none of what is counted", () => {
    expect(scored("获表彰3次以上得10分，1-2次得6分，没有不得分", "≥3次", "2次")).toBe("6");
  });

  it("a number that is left out is a gap", () => {
    expect(methodOf("0起得满分，1起得5分，超过2起不得分")).toBe("rule/incomplete");
  });
});

describe("beside shares of a target the whole of it is 100 %", () => {
  it.each([
    ["完成年度任务得满分；完成年度任务80%以上得80%分值；其余不得分", "100户", "10"],
    ["完成年度任务得满分；完成年度任务80%以上得80%分值；其余不得分", "85户", "8"],
    ["完成年度任务得满分；完成年度任务80%以上得80%分值；其余不得分", "79户", "0"],
    ["完成全年任务得满分，完成90%以上得8分，低于90%不得分", "92户", "8"],
    ["完成全年任务得满分，完成90%以上得8分，低于90%不得分", "60户", "0"],
  ])("%s: %s of 100户 score %s", (rule, actual, score) => expect(scored(rule, "≥100户", actual)).toBe(score));
});

describe("what is missing is counted from the target, where that counts the same", () => {
  it.each([
    ["每缺1人扣1分", "≥15人", "13人", "8"],
    ["每漏1户扣0.5分", "≥100户", "98户", "9"],
    ["每缺1项扣2分", "0项", "2项", "6"],
    ["每发现1户不合格扣1分", "≥100户", "98户", "8"],
    // What was reached is no case: read as one it is told of.
    ["每发现1户返贫扣1分", "≥100户", "98户", "0!"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("figures in the name of a case only say of what kind it is", () => {
  it.each([
    ["每出现一次停水超过24小时事件扣2分", "deduct-per-case"],
    ["每发生1起3人以上群访事件扣1分", "deduct-per-case"],
    ["每发生1起事故或死亡1人扣1分", "rule/not-a-rule"],
    ["每低于95%1个百分点扣1分", "deduct-per-step"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("what lies beyond a limit is taken off by its share", () => {
  it.each([
    ["≤100万元", "120万元", "8"],
    ["≤100万元", "90万元", "10"],
    ["≥100万元", "120万元", "rule/not-a-rule"],
  ])("%s, %s: %s", (target, actual, score) => {
    expect(scored("达到目标得满分，超支部分按超支比例扣分", target, actual)).toBe(score);
  });
});

describe("a rate of deviation that has a limit of its own is the indicator", () => {
  const rule = "偏差率在5%以内得满分，5%-10%得一半分，超过10%不得分";

  it.each([
    ["≤5%", "3%", "10"],
    ["≤5%", "7%", "5"],
    ["≥100户", "103户", "10"],
  ])("%s, %s: %s", (target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("points that are measured, and a zero without its word", () => {
  it("a line in points says what the step counts, without a unit cell", () => {
    expect(methodOf("考核90分及以上得10分，每低2分扣1分")).toBe("deduct-per-step");
  });

  it("得0 gives nothing", () => {
    const bands = "≥90%得满分，60%（含）-90%（不含）得50%权重，<60%得0";
    expect(methodOf(bands, { target: parseTarget("≥90%").value })).toBe("bands");
  });
});

describe("marks of what cannot all hold are no elements that add up", () => {
  it.each([
    ["及时完成得5分，基本及时得3分，逾期完成得1分", "tiers"],
    ["及时完成得5分，基本及时得3分，逾期不得分", "tiers"],
    ["达标得5分，基本达标得3分，未达标得1分", "tiers"],
    ["合规得5分，不合规得1分，资料齐全得2分", "rule/not-a-rule"],
    // Nothing of these excludes another.
    ["有台账得3分，台账规范得2分，无违规得1分", "checklist"],
  ])("%s: %s", (text, method) => {
    expect(methodOf(text)).toBe(method);
  });
});
