import { describe, expect, it } from "vitest";
import { parseRule, parseTarget, safeParseRule } from "../../../src/index.js";
import { type Row, rowScored } from "./scored.js";

/** Runs rows of a leaf and the score, by hand, that it has. */
function eachScores(rows: readonly (readonly [title: string, row: Row, score: string])[]): void {
  it.each(rows)("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
}

const lower = "较目标值低5%以内扣1分，低5%-10%扣2分，低10%以上不得分";
const below = "低于目标值10%以内的扣2分，低于目标值10%以上的不得分";

describe("points taken for a share below the target", () => {
  eachScores([
    ["leave a met target the full mark", [lower, "≥100", "个", "100个"], "10"],
    ["are those of the first band within 5 %", [lower, "≥100", "个", "96个"], "9"],
    ["are those of the first band at 5 %, as 以内 says", [lower, "≥100", "个", "95个"], "9"],
    ["are those of the second band at 7 %", [lower, "≥100", "个", "93个"], "8"],
    ["are all at 97 %", [lower, "≥100", "个", "3个"], "0"],
    ["are told by 低于目标值…以内 as well", [below, "≥100", "个", "95个"], "8"],
    ["are all of them behind 低于目标值…以上", [below, "≥100", "个", "80个"], "0"],
    ["are points of a rate whose target is the whole", [below, "≥100", "%", "95%"], "8"],
    ["may be either of a rate whose target is another", [below, "≥90", "%", "85%"], "rule/incomplete"],
    ["are told by 未完成率", ["未完成率在5%以内扣1分，5%以上扣2分", "≥100", "个", "97个"], "9"],
    ["are told by 缺口", ["缺口在5%以内扣1分，5%以上扣2分", "≥100", "个", "90个"], "8"],
    ["are told by 滞后", ["滞后10%以内扣2分，滞后10%以上不得分", "100", "%", "95%"], "8"],
    ["are told by 降低", ["降低5%以内扣1分，降低5%以上扣3分", "≥100", "%", "97%"], "9"],
    [
      "are told by a number from 50 on that is no share",
      ["低于目标值60个以内扣2分，低于目标值60个以上不得分", "≥1000", "个", "950个"],
      "8",
    ],
  ]);
});

describe("points given for a distance from the target", () => {
  const beyond = "超支10万元以内得8分，超支10万元以上不得分";
  const late = "超期10天以内得8分，超期10天以上不得分";
  eachScores([
    ["are given at its end", [beyond, "≤100", "万元", "110万元"], "8"],
    ["are none beyond its end", [beyond, "≤100", "万元", "111万元"], "0"],
    ["say nothing of a met target", [beyond, "≤100", "万元", "95万元"], "rule/no-band"],
    ["are counted in the target's unit", [beyond, "≤1000000", "元", "1050000元"], "8"],
    [
      "are none in what does not convert into the target's unit",
      ["超支10人以内得8分，超支10人以上不得分", "≤100", "万元", "110万元"],
      "rule/incomplete",
    ],
    ["are given within the days", [late, "≤30", "天", "40天"], "8"],
    ["are none beyond the days", [late, "≤30", "天", "41天"], "0"],
    ["are days after a deadline", [late, "2023年6月底前", "", "2023年7月5日"], "8"],
    [
      "hold for none where it is named as one",
      ["与目标值差距在10%以内得5分，10%以上不得分", "≥100", "个", "100个"],
      "5",
    ],
    ["are told by 差距", ["与目标值差距在10%以内得5分，10%以上不得分", "≥100", "个", "95个"], "5"],
    ["are told by 超过计划时间", ["超过计划时间5天以内得8分，5-10天得5分，10天以上不得分", "≤30", "天", "38天"], "5"],
    [
      "are told by 超出10%-20%",
      ["超出目标值10%以内得8分，超出10%-20%得5分，超出20%以上不得分", "≤100", "万元", "115万元"],
      "5",
    ],
    ["are told by 缺编", ["缺编2人以内得5分，2人以上不得分", "≥50", "人", "49人"], "5"],
    ["are told by 少完成", ["少完成2个以内得8分，少完成2个以上不得分", "≥20", "个", "17个"], "0"],
    ["are told by percentage points", ["低于目标值5个百分点以内得8分，5个百分点以上得5分", "≥95", "%", "88%"], "5"],
    [
      "may not be given for being ahead",
      ["提前5天以上得满分，提前5天以内得8分", "≤30", "天", "28天"],
      "rule/not-a-rule",
    ],
    [
      "with what is left to 否则 leave a met target out",
      ["超支10万元以内得8分，否则不得分", "≤100", "万元", "90万元"],
      "rule/incomplete",
    ],
  ]);
});

describe("none of what goes beyond a target is a target that is met", () => {
  const staff = "无超编得10分，超编1-2人得5分，超编3人及以上不得分";
  const late = "未超期得10分，超期1次得5分，超期2次及以上不得分";
  eachScores([
    ["below it", [staff, "≤50", "人", "48人"], "10"],
    ["at it", [staff, "≤50", "人", "50人"], "10"],
    ["and not where it is missed by one", [staff, "≤50", "人", "51人"], "5"],
    ["and not where it is missed by three", [staff, "≤50", "人", "53人"], "0"],
    ["or none, of an indicator that counts what goes beyond", [late, "0", "次", "0次", "超期办理"], "10"],
    ["or one of what such an indicator counts", [late, "0", "次", "1次", "超期办理"], "5"],
    ["or two of what such an indicator counts", [late, "0", "次", "2次", "超期办理"], "0"],
    [
      "or neither, of one in days, of which none are few days as well",
      ["按期完成得满分，延期5天以内得8分，延期5天以上不得分", "≤5", "天", "3天", "延期天数"],
      "rule/not-a-rule",
    ],
    [
      "or neither, of one in days that the sentence leaves out",
      ["按期完成得满分，延期5以内得8分，延期5以上不得分", "≤5", "天", "3天", "延期天数"],
      "rule/not-a-rule",
    ],
    [
      "but no other thing that did not happen is",
      ["没有发生得10分，超编1-2人得5分，超编3人及以上不得分", "≤50", "人", "51人"],
      "rule/not-a-rule",
    ],
  ]);
});

describe("a full mark in words beside distances is that of a met target", () => {
  const inTime = "按期完成得满分，延迟5天以内扣2分，延迟5-10天扣5分，延迟10天以上不得分";
  eachScores([
    ["where it is met", [inTime, "≤30", "天", "29天"], "10"],
    ["where it is missed by a little", [inTime, "≤30", "天", "33天"], "8"],
    ["where it is missed by more", [inTime, "≤30", "天", "37天"], "5"],
    ["where it is missed by far", [inTime, "≤30", "天", "41天"], "0"],
  ]);
});

describe("a distance is the figure itself", () => {
  eachScores([
    ["of an indicator that is one", ["超支5%以内得满分，超支5%以上不得分", "≤5", "%", "4%", "超支率"], "10"],
    ["where the best of it is the limit", ["超期10天以内得满分，超期10天以上不得分", "≤10", "天", "8天"], "10"],
    [
      "where it is a share of the target from a half on",
      ["低于目标值60%的不得分，60%-80%得5分，80%以上得满分", "≥100", "个", "70个"],
      "5",
    ],
  ]);

  it("of an indicator that is a fall by its name", () => {
    const rule = "下降5%以上得满分，下降3%-5%扣2分，下降3%以下扣5分";
    expect(rowScored([rule, "≥5%", "", "4%", "能耗下降率"])).toBe("8");
  });

  it("of a sentence alone", () => {
    expect(parseRule("超期10天以内得8分，超期10天以上不得分").value).toMatchObject({ method: "bands", of: "actual" });
  });
});

it("a share off the target is the signed deviation, whatever the target", () => {
  expect(parseRule("低于目标值5%以内得8分，低于目标值5%以上不得分", { unit: "个" }).value).toEqual({
    method: "bands",
    of: "deviation",
    bands: [
      { min: "-0.05", minInclusive: true, max: "0", maxInclusive: false, points: "8" },
      { max: "-0.05", maxInclusive: false, points: "0" },
    ],
    weight: "8",
  });
});

it("a fall that costs points is one below the target, of an indicator without a name as well", () => {
  const target = parseTarget("≥100人").value;
  expect(parseRule("降低5%以内扣1分，降低5%以上扣3分", { target, weight: "10" }).value).toEqual({
    method: "bands",
    of: "deviation",
    bands: [
      { min: "0", minInclusive: true, share: "1" },
      { min: "-0.05", minInclusive: true, max: "0", maxInclusive: false, points: "9" },
      { max: "-0.05", maxInclusive: false, points: "7" },
    ],
  });
});

it("10% below the target may be below a tenth of it", () => {
  const read = safeParseRule("低于目标值5%得8分，低于目标值10%得5分", { unit: "个" });
  expect(read.ok ? read.value : read.issues[0]?.code).toBe("rule/incomplete");
});

describe("目标值±5% is a deviation to either side", () => {
  const around = "在目标值±5%（含）范围内得满分，超出范围不得分";
  const sides = "在目标值上下10%以内得满分，10%-20%得一半，20%以上不得分";
  eachScores([
    ["is told by 上下, above it", [sides, "100", "个", "115个"], "5"],
    ["is told by 上下, below it", [sides, "100", "个", "85个"], "5"],
    ["above", [around, "100", "个", "105个"], "10"],
    ["below", [around, "100", "个", "94个"], "0"],
  ]);
});

describe("what stands behind 滞后 and 提前 is no rank", () => {
  eachScores([["滞后10%以内", ["滞后10%以内扣2分，滞后10%以上不得分", "100", "%", "85%"], "0"]]);
});
