import { ratioDefinition } from "../budget/index.js";
import type { Language } from "../issue/index.js";

/** What a reading of an audit is called in words; one without a name of its own by its code. */
export function readingWords(reading: string, language: Language): string {
  const ratio = reading.startsWith("ratio:") ? ratioDefinition(reading.slice("ratio:".length)) : undefined;
  if (ratio !== undefined) return language === "en" ? ratio.name : `${ratio.title}（${ratio.reading}）`;
  if (reading.startsWith("sum-without:")) {
    const path = reading.slice("sum-without:".length);
    return language === "en" ? `the sum without ${path}` : `合计时漏了 ${path}`;
  }
  if (reading.startsWith("weight-of:")) {
    const path = reading.slice("weight-of:".length);
    return language === "en" ? `the weight of ${path}` : `用了 ${path} 的分值`;
  }
  if (reading.startsWith("ratio-variant-"))
    return language === "en" ? "another variant of the ratio" : "比率用另一种口径";
  const places = /^scores-at-places-(\d+)$/.exec(reading)?.[1];
  if (places === "0") return language === "en" ? "integer scores" : "得分取整";
  if (places !== undefined) {
    return language === "en" ? `scores at ${places} places` : `得分只取到 ${places} 位小数`;
  }
  return (language === "en" ? english : chinese)[reading] ?? reading;
}

const chinese: Readonly<Record<string, string>> = {
  standard: "按评分办法，另作取舍",
  "actual-rate": "按实际值占 100% 的比例计分",
  attainment: "达到得满分，未达到按完成比例",
  inverse: "反向指标按指标值除以实际值",
  overrun: "反向指标按超出的比例扣分",
  closeness: "按与指标值的接近程度",
  "all-or-nothing": "达到得满分，否则不得分",
  "pass-mark": "完成 60% 起才计分",
  "steps-whole-only": "只扣满一步的",
  "steps-prorate": "不足一步按比例扣",
  "steps-started": "不足一步按一步扣",
  "wrong-direction": "比较方向反了",
  "lower-is-better": "指标值没有写比较符，按越低越好",
  "decrease-in-name": "名称已写明是降幅，实际完成值不带负号",
  "ratio-unrounded": "用预算数算出的比率，不用填写的",
  "ratio-at-places-0": "先把比率取整再计分",
  "ratio-at-places-1": "先把比率取一位小数再计分",
  "ratio-at-places-2": "先把比率取两位小数再计分",
  "percent-as-fraction": "把百分数当作小数",
  "fraction-as-percent": "把小数当作百分数",
  "weight-of-row-above": "用了上一行的分值",
  "weight-of-row-below": "用了下一行的分值",
  "score-of-row-above": "写成了上一行的得分",
  "score-of-row-below": "写成了下一行的得分",
  "rate-as-score": "写成了得分率",
  "share-as-score": "写成了得分与分值之比",
  "mixed-base:executed-to-previous-budget": "本年决算数与上年预算数相比",
  "mixed-base:budget-to-previous-executed": "本年预算数与上年决算数相比",
  weights: "没有公布的分值",
  "next-grade": "距上一等级的改动",
  uncapped: "没有封顶",
  "held-at-full-marks": "超过满分，按满分封顶",
  "sum-of-published": "各部分公布的得分之和",
  "other-stage": "在另一步取舍",
  "computed-score": "按计算得分",
  "published-score": "按公布的总分",
  "rate-as-fraction": "写成了小数",
  "score-over-full-marks": "除以满分",
  "boundary-belongs-below": "分界点归下一等",
  "rounded-to-whole": "先取整再评等级",
  "grades-80-70-60": "按 80、70、60 分等",
  "without-sign": "去掉了负号",
  "turned-sign": "正负相反",
  "rest-of-hundred": "写成了 100% 减去它",
  "as-fraction": "写成了小数",
  "upside-down": "分子分母颠倒",
  "yuan-for-wan": "混用元和万元",
  "wan-for-yuan": "混用元和万元",
  "sum-of-cut-off": "各数都是直接舍去的",
};

const english: Readonly<Record<string, string>> = {
  standard: "the standard, rounded otherwise",
  "actual-rate": "the actual value in proportion to 100 %",
  attainment: "full marks at the target, else in proportion",
  inverse: "target over actual where lower is better",
  overrun: "less the share of the overrun",
  closeness: "by closeness to the target",
  "all-or-nothing": "full marks at the target, else none",
  "pass-mark": "scored from 60 % completion on",
  "steps-whole-only": "whole steps only",
  "steps-prorate": "steps in proportion",
  "steps-started": "each started step",
  "lower-is-better": "lower is better, as the target has no comparator",
  "decrease-in-name": "the name says that the figure is a decrease",
  "wrong-direction": "the comparison turned round",
  "ratio-unrounded": "the ratio of the budget figures, not the one filled in",
  "ratio-at-places-0": "the ratio rounded to a whole per cent first",
  "ratio-at-places-1": "the ratio rounded to 1 place first",
  "ratio-at-places-2": "the ratio rounded to 2 places first",
  "percent-as-fraction": "a percentage taken for a fraction",
  "fraction-as-percent": "a fraction taken for a percentage",
  "weight-of-row-above": "the weight of the row above",
  "weight-of-row-below": "the weight of the row below",
  "score-of-row-above": "the score of the row above",
  "score-of-row-below": "the score of the row below",
  "rate-as-score": "the rate in place of the score",
  "share-as-score": "the share in place of the score",
  "mixed-base:executed-to-previous-budget": "this year's outturn against last year's budget",
  "mixed-base:budget-to-previous-executed": "this year's budget against last year's outturn",
  weights: "the unpublished weights",
  "next-grade": "the changes to the next grade",
  uncapped: "not capped",
  "held-at-full-marks": "capped at full marks",
  "sum-of-published": "the sum of the published parts",
  "other-stage": "rounded at another stage",
  "computed-score": "by the computed score",
  "published-score": "by the published total",
  "rate-as-fraction": "written as a fraction",
  "score-over-full-marks": "over the full marks",
  "boundary-belongs-below": "the boundary belongs to the grade below",
  "rounded-to-whole": "rounded to a whole number first",
  "grades-80-70-60": "grades from 80, 70, 60",
  "without-sign": "without its sign",
  "turned-sign": "with the other sign",
  "rest-of-hundred": "100 % less it",
  "as-fraction": "as a fraction",
  "upside-down": "upside down",
  "yuan-for-wan": "元 and 万元 mixed",
  "wan-for-yuan": "元 and 万元 mixed",
  "sum-of-cut-off": "all parts cut off",
};
