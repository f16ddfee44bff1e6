import { ratioDefinition } from "../../budget/index.js";
import type { Language } from "../../message/index.js";
import { type Bilingual, say, wordFor } from "../../text/bilingual.js";
import { type Named, partsOf } from "./parts.js";
import type { AuditStage } from "./types.js";

/** What a reading of an audit is called in words. */
export function readingWords(reading: AuditStage, language: Language): string {
  const parts = partsOf(reading);
  switch (parts.kind) {
    case "ratio": {
      const ratio = ratioDefinition(parts.of);
      return ratio === undefined ? reading : say(language, `${ratio.title}（${ratio.reading}）`, ratio.name);
    }
    case "ratio-variant":
      return say(language, "比率用另一种口径", "another variant of the ratio");
    case "sum-without":
      return say(language, `合计时漏了 ${parts.of}`, `the sum without ${parts.of}`);
    case "weight-of":
      return say(language, `用了 ${parts.of} 的分值`, `the weight of ${parts.of}`);
    case "scores-at-places":
      return parts.of === "0"
        ? say(language, "得分取整", "integer scores")
        : say(language, `得分只取到 ${parts.of} 位小数`, `scores at ${parts.of} places`);
    case "named":
      // A result of a later version may hold a name that this one does not know.
      return wordFor(WORDS, parts.name, language) ?? reading;
  }
}

const WORDS: Readonly<Record<Named["name"], Bilingual>> = {
  standard: ["按评分办法，另作取舍", "the standard, rounded otherwise"],
  "actual-rate": ["按实际值占 100% 的比例计分", "the actual value in proportion to 100 %"],
  attainment: ["达到得满分，未达到按完成比例", "full marks at the target, else in proportion"],
  inverse: ["反向指标按指标值除以实际值", "target over actual where lower is better"],
  overrun: ["反向指标按超出的比例扣分", "less the share of the overrun"],
  closeness: ["按与指标值的接近程度", "by closeness to the target"],
  "all-or-nothing": ["达到得满分，否则不得分", "full marks at the target, else none"],
  "pass-mark": ["完成 60% 起才计分", "scored from 60 % completion on"],
  "steps-whole-only": ["只扣满一步的", "whole steps only"],
  "steps-prorate": ["不足一步按比例扣", "steps in proportion"],
  "steps-started": ["不足一步按一步扣", "each started step"],
  "wrong-direction": ["比较方向反了", "the comparison turned round"],
  "lower-is-better": ["指标值没有写比较符，按越低越好", "lower is better, as the target has no comparator"],
  "decrease-in-name": ["名称已写明是降幅，实际完成值不带负号", "the name says that the figure is a decrease"],
  "ratio-unrounded": ["用预算数算出的比率，不用填写的", "the ratio of the budget figures, not the one filled in"],
  "ratio-at-places-0": ["先把比率取整再计分", "the ratio rounded to a whole per cent first"],
  "ratio-at-places-1": ["先把比率取一位小数再计分", "the ratio rounded to 1 place first"],
  "ratio-at-places-2": ["先把比率取两位小数再计分", "the ratio rounded to 2 places first"],
  "percent-as-fraction": ["把百分数当作小数", "a percentage taken for a fraction"],
  "fraction-as-percent": ["把小数当作百分数", "a fraction taken for a percentage"],
  "weight-of-row-above": ["用了上一行的分值", "the weight of the row above"],
  "weight-of-row-below": ["用了下一行的分值", "the weight of the row below"],
  "score-of-row-above": ["写成了上一行的得分", "the score of the row above"],
  "score-of-row-below": ["写成了下一行的得分", "the score of the row below"],
  "rate-as-score": ["写成了得分率", "the rate in place of the score"],
  "share-as-score": ["写成了得分与分值之比", "the share in place of the score"],
  "mixed-base:executed-to-previous-budget": [
    "本年决算数与上年预算数相比",
    "this year's outturn against last year's budget",
  ],
  "mixed-base:budget-to-previous-executed": [
    "本年预算数与上年决算数相比",
    "this year's budget against last year's outturn",
  ],
  weights: ["没有公布的分值", "the unpublished weights"],
  "next-grade": ["距上一等级的改动", "the changes to the next grade"],
  uncapped: ["没有封顶", "not capped"],
  "held-at-full-marks": ["超过满分，按满分封顶", "capped at full marks"],
  "sum-of-published": ["各部分公布的得分之和", "the sum of the published parts"],
  "other-stage": ["在另一步取舍", "rounded at another stage"],
  "computed-score": ["按计算得分", "by the computed score"],
  "published-score": ["按公布的总分", "by the published total"],
  "rate-as-fraction": ["写成了小数", "written as a fraction"],
  "score-over-full-marks": ["除以满分", "over the full marks"],
  "boundary-belongs-below": ["分界点归下一等", "the boundary belongs to the grade below"],
  "rounded-to-whole": ["先取整再评等级", "rounded to a whole number first"],
  "grades-80-70-60": ["按 80、70、60 分等", "grades from 80, 70, 60"],
  "without-sign": ["去掉了负号", "without its sign"],
  "turned-sign": ["正负相反", "with the other sign"],
  "rest-of-hundred": ["写成了 100% 减去它", "100 % less it"],
  "as-fraction": ["写成了小数", "as a fraction"],
  "upside-down": ["分子分母颠倒", "upside down"],
  "yuan-for-wan": ["混用元和万元", "元 and 万元 mixed"],
  "wan-for-yuan": ["混用元和万元", "元 and 万元 mixed"],
  "sum-of-cut-off": ["各数都是直接舍去的", "all parts cut off"],
};
