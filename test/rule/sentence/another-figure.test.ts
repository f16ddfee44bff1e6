import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { safeParseRule } from "../../../src/rule/sentence/index.js";
import { type NamedRow, rowScored } from "./scored.js";

/** The code and `near` of the refusal of a sentence beside an indicator; null where it is read. */
function refusal(name: string, target: string, sentence: string): unknown {
  const given = parseTarget(target);
  const read = safeParseRule(sentence, {
    name,
    unit: given.value.kind === "threshold" ? (given.value.unit ?? "") : "",
    target: given.value,
  });
  return read.ok ? null : read.issues.map(({ code, params }) => [code, params["near"]])[0];
}

const ANOTHER = ["rule/not-a-rule", "figure"];

describe("a sentence of another figure than its indicator is none of its actual value", () => {
  it.each([
    ["合格率", "≥95%", "不合格率每超1个百分点扣2分"],
    ["合格率", "≥95%", "不合格率为0得满分，否则不得分"],
    ["不合格率", "≤5%", "合格率≥95%得10分，每低1个百分点扣1分"],
    ["群众满意度", "≥90%", "不满意率≤5%得10分，5%-10%得6分，＞10%不得分"],
    ["达标率", "≥95%", "未达标率≤5%得10分，否则不得分"],
    ["预算执行率", "≥95%", "结转结余率≤5%得10分，每超1个百分点扣1分"],
    ["预算执行率", "≥95%", "预算调整率≤10%得10分，每超1个百分点扣1分"],
    ["资金支付率", "≥95%", "资金结余率每增加1%扣1分"],
    ["成活率", "≥85%", "死亡率每超1%扣1分"],
    ["出勤率", "≥95%", "缺勤率每增加1个百分点扣1分"],
    ["知晓率", "≥90%", "参与率≥95%得10分，否则不得分"],
    ["群众满意度", "≥90%", "投诉率≤2%得10分，否则不得分"],
    ["优良率", "≥90%", "合格率≥95%得满分，每低1个百分点扣1分"],
    ["项目成本", "≤100万元", "成本节约率每降低1%扣1分"],
    ["培训人数", "≥100人", "培训费用每超1%扣1分"],
    ["培训人数", "≥100人", "每超预算1%扣1分"],
    ["覆盖率", "≥90%", "得分=参与率×分值"],
    ["覆盖率", "≥90%", "按参与率计分"],
    ["群众满意度", "≥90%", "经调查，投诉率每超1%扣1分"],
    ["知晓率", "≥90%", "参与率60%以下不得分，100%得满分，其间按直线内插法计分"],
  ])("%s, %s: %s", (name, target, sentence) => {
    expect(refusal(name, target, sentence)).toEqual(ANOTHER);
  });
});

describe("another name for the indicator's own figure is read all the same", () => {
  it.each<NamedRow>([
    ["满意率≥90%得满分，每低1个百分点扣1分", "≥90%", "", "88%", "群众满意度"],
    ["服务对象满意度每低1个百分点扣1分", "≥90%", "", "88%", "群众满意度"],
    ["学员满意程度每低1个百分点扣1分", "≥90%", "", "88%", "群众满意度"],
    ["工程满意程度每低1个百分点扣1分", "≥90%", "", "88%", "群众满意度"],
    ["执行率≥95%得满分，每低1个百分点扣1分", "≥95%", "", "93%", "预算执行率"],
    ["完成率每低1个百分点扣1分", "≥95%", "", "93%", "预算执行率"],
    ["合格率≥95%得满分，每低1个百分点扣1分", "≥95%", "", "93%", "质量达标率"],
    ["合格率每低1个百分点扣1分", "≥95%", "", "93%", "工程质量"],
    ["成本每超1%扣1分", "≤100%", "", "102%", "成本控制率"],
    ["成本控制率每超1%扣1分", "≤100万元", "", "102万元", "项目成本"],
    ["不良率每高1个百分点扣1分", "≤5%", "", "7%", "不良贷款率"],
    ["办理时限每超1天扣1分", "≤30天", "", "32天", "办结时间"],
    ["惠及人数每少1人扣1分", "≥100人", "", "98人", "受益人数"],
  ])("%s beside %s%s, %s, %s: 8", (rule, target, unit, actual, name) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe("8");
  });

  it("without a name nothing is another figure", () => {
    expect(safeParseRule("不合格率每超1个百分点扣2分").ok).toBe(true);
  });
});

describe("steps that cannot be of the indicator are refused, whatever its actual value is", () => {
  it.each<readonly [...NamedRow, string]>([
    ["每少1人扣1分", "≤3天", "", "5天", "培训天数", "rule/unit-differs"],
    ["每月5日前报送，每迟报1天扣0.5分", "12次", "", "12次", "报送次数", "rule/unit-differs"],
    ["按时完成得满分，每推迟1天扣0.5分", "≥100人", "", "83人", "培训人数", "rule/unit-differs"],
    ["按时完成得满分，每推迟1天扣0.5分", "≥90%", "", "85.5%", "覆盖率", "rule/incomplete"],
    ["每高于目标值1个百分点扣0.5分", "≥90%", "", "85.5%", "覆盖率", "rule/incomplete"],
    ["低于目标值的，每低1%扣0.5分", "≤100万元", "", "105万元", "项目成本", "rule/incomplete"],
  ])("%s beside %s%s, %s, %s: %s", (rule, target, unit, actual, name, code) => {
    expect(rowScored([rule, target, unit, actual, name])).toBe(code);
  });

  it("what was done too late was done, and is no case of what the target counts", () => {
    expect(rowScored(["按月报送得满分，每迟报1次扣1分", "12次", "", "12次", "报送次数"])).toBe("rule/not-a-rule");
    expect(rowScored(["每迟报1次扣1分", "≤0次", "", "2次", "迟报次数"])).toBe("8");
  });
});
