import { expect, it } from "vitest";
import { rowScored } from "./scored.js";

it.each([
  ["按规定时间报送申请材料的，得10分；延期报送不得分", "按时报送", "延期报送", "0"],
  ["按规定时间报送申请材料的，得10分；延期报送不得分", "按时报送", "逾期报送", "0"],
  ["按规定时间报送申请材料的，得10分；延期报送不得分", "按时报送", "按时报送", "10"],
  ["按规定时间报送申请材料的，得10分；延期报送不得分", "按时报送", "推迟公布", "actual/text-needs-share"],
  ["在规定时间内办结得满分，超时办结不得分", "按规定时限办结", "超时", "0"],
  ["按规定时间报送得10分，延期报送不得分", "2023年6月30日前", "2023年7月3日", "0"],
])("%s beside %s: %s, done too late, is not in time: %s", (rule, target, actual, score) => {
  expect(rowScored([rule, target, "", actual])).toBe(score);
});

it.each([
  ["完成得满分，未完成的按完成比例得分", "延期完成"], // it was done, how much of it is not told
  ["及时完成得10分，基本及时得6分，未完成不得分", "延期完成"],
])("%s does not tell what was done too late", (rule, actual) => {
  expect(rowScored([rule, "按时完成", "", actual])).toBe("actual/text-needs-share");
});

it("逾期完成 is the tier 延期完成", () => {
  expect(rowScored(["及时完成得10分，延期完成得4分，未完成不得分", "及时完成", "", "逾期完成"])).toBe("4");
});

it.each([
  ["3A级得10分，2A级得6分，A级得2分", "3A级", "2A级", "6"],
  ["3A级得10分，2A级得6分，A级得2分", "2A级", "2A级", "6"], // the sentence says what 2A has, whatever is asked for
  ["达到3A级得10分，2A级得6分，A级得2分", "", "3A级", "10"],
  ["达到3A级得满分，2A级得60%，A级得20%", "3A级", "A级", "2"],
  ["5A级景区得10分，4A级景区得6分，3A级景区得2分", "5A级景区", "4A级景区", "6"],
  ["AAA级得10分，AA级得6分，A级得2分", "AAA级", "AA级", "6"],
  ["一级得10分，二级得6分，三级得2分", "一级", "三级", "2"],
  ["评定为甲等得10分，乙等得6分，丙等得2分", "甲等", "乙等", "6"],
  ["五星级得10分，四星级得6分，三星级得2分", "五星级", "四星级", "6"],
])("levels are tiers: %s beside %s gives %s %s", (rule, target, actual, score) => {
  expect(rowScored([rule, target, "", actual])).toBe(score);
});

it.each([
  ["3A级得10分，2A级得6分，A级得2分", "3A级", "5A级", "actual/text-needs-share"], // beyond all that are named
  ["AAA级得10分，A级得2分", "AAA级", "AA级", "actual/text-needs-share"],
  ["A级得10分，2A级得6分，3A级得2分", "3A级", "2A级", "rule/not-a-rule"],
  ["一级指标得10分，二级指标得6分，三级指标得2分", "一级", "二级", "rule/not-a-rule"],
])("no level of %s beside %s is %s: %s", (rule, target, actual, code) => {
  expect(rowScored([rule, target, "", actual])).toBe(code);
});
