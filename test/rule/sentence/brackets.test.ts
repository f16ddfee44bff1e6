import { describe, expect, it } from "vitest";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { scored } from "./scored.js";

describe("what a bracket says of the score is read", () => {
  it.each([
    ["每延迟一天扣1分（不足一天按一天计算）", "≤30天", "32.5天", "7"],
    ["每延迟一天扣1分（不足一天的不计）", "≤30天", "32.5天", "8"],
    ["每推迟一个月扣2分（不足一个月按一个月计）", "2023年6月底前", "2023年8月15日", "6"],
    ["每推迟1个月（不足1个月的按1个月计算）扣2分", "2023年6月底前", "2023年8月15日", "6"],
    ["每少10人扣1分（不足十人按十人计）", "≥100人", "85人", "8"],
    ["每低1个百分点扣1分（最多扣五分）", "≥95%", "85%", "5"],
    ["每低1个百分点扣1分（最低得两分）", "≥95%", "80%", "2"],
  ])("%s beside %s, %s: %s", (rule, target, actual, score) => {
    expect(scored(rule, target, actual)).toBe(score);
  });
});

describe("a bracket that only explains changes nothing", () => {
  it.each(["以年末数为准", "数据来源于年报", "即实际值低于目标值", "下同"])("%s", (words) => {
    expect(scored(`每低1个百分点扣1分（${words}）`, "≥95%", "90%")).toBe("5");
  });

  it("nor does one that names what is measured, or the grade", () => {
    expect(scored("预算执行率（资金支出率）达标得满分，否则不得分", "≥95%", "96%")).toBe("10");
    expect(scored("≥90%得10分（优），80%-90%得8分（良），80%以下不得分", "≥90%", "85%")).toBe("8");
  });
});

it("where a bracket says that the rule does not apply, a person is told", () => {
  const read = safeParseRule("每低1个百分点扣1分（特殊情况除外）");
  expect(read.ok && read.notes.map(({ code }) => code)).toEqual(["rule/partial-assumed", "rule/exemption-aside"]);
});

it("a bracket may say where the rule ends", () => {
  const rule = "每低1个百分点扣1分（低于八成不得分）";
  expect([scored(rule, "≥95%", "90%"), scored(rule, "≥95%", "79%")]).toEqual(["5", "0"]);
});

describe("what a bracket says of the score and is not read leaves no rule", () => {
  it.each([
    ["可视情况酌情调整", "rule/judgement"],
    ["视情况", "rule/judgement"],
    ["由评价组认定", "rule/not-a-rule"],
    ["一票否决", "rule/not-a-rule"],
    ["四舍五入", "rule/not-a-rule"],
    ["剔除不可比因素", "rule/not-a-rule"],
    ["以上年为基数", "rule/not-a-rule"],
  ])("%s is %s", (words, code) => {
    expect(scored(`每低1个百分点扣1分（${words}）`, "≥95%", "90%")).toBe(code);
  });

  it("four fifths rounded up stand for no step, within the step or behind the rule", () => {
    expect(scored("每少10人（四舍五入）扣1分", "≥100人", "85人")).toBe("rule/not-a-rule");
    expect(scored("每少10人扣1分，四舍五入", "≥100人", "85人")).toBe("rule/not-a-rule");
  });
});

describe("nothing for something else than what has the full mark is a condition of its own", () => {
  it.each([
    "达标得满分，否则不得分，无佐证材料不得分",
    "达标得满分，否则不得分。资料不全的不得分",
    "达标得满分，无佐证材料不得分",
    "达标得满分，另需提供佐证材料，否则不得分",
    "达标得满分，否则不得分（无佐证材料不得分）",
  ])("%s", (rule) => {
    expect(scored(rule, "≥100个", "100个")).toBe("rule/not-a-rule");
  });

  it.each(["达标得满分，未达标不得分", "资料齐全得满分，不齐全的不得分", "有计划得满分，没有不得分"])(
    "%s is one",
    (rule) => {
      const read = safeParseRule(rule);
      expect(read.ok && read.value.method).toBe("all-or-nothing");
    },
  );
});

describe("brackets around the figures of a band only set them off", () => {
  it.each([
    ["优（90%以上）得10分，良（80%-90%）得8分，差（80%以下）不得分", "80%", "8"],
    ["优（90%以上）得10分，良（80%-90%）得8分，其余不得分", "80%", "8"],
    ["优（90%-100%）得10分，良（80%-90%）得8分，差（0%-80%）不得分", "100%", "10"],
    ["优（90分以上）得10分，良（80-90分）得8分，其余不得分", "80分", "8"],
    // Round ones beside square ones, and around a comma, leave their ends out.
    ["[80%-100%]得10分，(60%-80%)得5分，其余不得分", "60%", "0"],
    ["[80%-100%)得10分，(60%-80%)得5分，其余不得分", "60%", "0"],
    ["(80%-100%]得10分，(60%-80%)得5分，其余不得分", "60%", "0"],
    ["[80,100]得10分，(60,80)得5分，其余不得分", "60分", "0"],
    ["[90,100]得10分，[80,90)得8分，其余不得分", "80分", "8"],
    ["(90,100]得10分，(80,90]得8分，其余不得分", "90分", "8"],
    ["≥90%得10分，(80%,90%)得8分，其余不得分", "80%", "0"],
    ["≥90%得10分，(80%,90%)得8分，其余不得分", "81%", "8"],
  ])("%s: %s has %s", (rule, actual, score) => {
    expect(scored(rule, actual.endsWith("%") ? "≥90%" : "≥90分", actual)).toBe(score);
  });

  it("whatever square ones stand around words", () => {
    const rule = "优（90%以上）得10分，良（80%-90%）得8分，其余不得分。[注]见附件";
    expect(scored(rule, "≥90%", "80%")).toBe("8");
  });

  it("and numbers between them that are no share are numbers of something", () => {
    expect(scored("按（1，2）项要求完成得10分，否则不得分", "按要求完成", "按要求完成")).toBe("10");
  });

  it("whose names are one grade for each of the bands, and none of them that of two", () => {
    const rule = (second: string): string =>
      `优（90分以上）得10分，${second}（80-90分）得8分，中（70-80分）得5分，其余不得分`;
    expect(scored(rule("良"), "≥90分", "85分")).toBe("8");
    expect(scored(rule("优"), "≥90分", "85分")).toBe("rule/not-a-rule");
  });
});
