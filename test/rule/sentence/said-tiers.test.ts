import { expect, it } from "vitest";
import { rowScored } from "./scored.js";

const REPORTED = "报送及时得10分，报送不及时得4分，未报送不得分";

it.each([
  ["编报及时得10分，编报不及时得4分，未按规定编报绩效目标不得分", "及时", "不及时", "4"],
  [REPORTED, "及时", "不及时", "4"],
  [REPORTED, "及时", "未及时", "4"],
  [REPORTED, "及时", "及时", "10"],
  [REPORTED, "及时", "报送不及时", "4"],
  [REPORTED, "及时", "未报送", "0"],
  [REPORTED, "及时", "尚未报送", "0"],
  ["报送及时得10分，不及时得4分，未报送不得分", "及时", "报送不及时", "4"],
  ["报送及时得10分，报送不及时得4分", "及时", "不及时", "4"],
  ["资料齐全得10分，资料不齐全得4分，无资料不得分", "齐全", "未齐全", "4"],
  ["资料齐全得10分，资料不齐全得4分，无资料不得分", "齐全", "无资料", "0"],
  ["有制度且健全得10分，有制度但不健全得5分，无制度不得分", "健全", "不健全", "5"],
  ["及时完成得10分，延期完成得4分，未完成不得分", "及时完成", "尚未完成", "0"],
  ["健全得10分，基本健全得6分，不健全不得分", "健全", "未健全", "0"],
  ["完成得10分，未全部完成得5分，未完成不得分", "完成", "部分完成", "5"],
])("of %s beside %s the tier of %s is the one that denies just this, or says it: %s", (rule, target, actual, score) => {
  expect(rowScored([rule, target, "", actual])).toBe(score);
});

it.each(["准确", "清晰", "规范", "到位", "合理", "完善", "科学", "严格"])("不%s is no 无数据", (word) => {
  const rule = `数据${word}得10分，数据不${word}得4分，无数据不得分`;
  expect(rowScored([rule, word, "", `不${word}`])).toBe("4");
});

it.each([
  [REPORTED, "及时报送", "未及时报送"], // late, or never?
  [REPORTED, "及时", "基本及时"],
  [REPORTED, "及时", "未完成"],
  ["资料齐全得10分，资料不齐全得4分，无资料不得分", "齐全", "未达成年度指标"],
  ["完成得10分，未完成但有合理原因得5分，未完成且无合理原因不得分", "完成", "未完成"],
  ["健全得10分，制度不健全得5分，机构不健全不得分", "健全", "不健全"],
])("of %s beside %s a person places %s, which two tiers may mean", (rule, target, actual) => {
  expect(rowScored([rule, target, "", actual])).toBe("actual/text-needs-share");
});

it("words that deny no more than a degree are no outright denial", () => {
  expect(rowScored([REPORTED, "及时", "", "不够及时"])).toBe("actual/text-needs-share");
});

it.each([
  ["较显著", "8"],
  ["一般", "5"],
  ["不显著", "0"],
  ["效果不显著", "0"],
  ["显著", "10"],
])("效果%s is the tier of the word without its subject: %s", (actual, score) => {
  const rule = "效果显著得10分，效果较显著得8分，效果一般得5分，效果不显著不得分";
  expect(rowScored([rule, "显著", "", actual])).toBe(score);
  expect(rowScored([rule.replaceAll("，效果", "，"), "显著", "", actual])).toBe(score);
});
