import type { Band } from "../../rule/types.js";
import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "湖南省部门整体支出绩效评价指标表（文档分享网站所载）";

/** Four steps of additions to the budget: none, to 10, 20 and 30 %, each bound inside the better step; above, nothing. */
function steps(points: readonly [string, string, string, string]): readonly Band[] {
  const [none, to10, to20, to30] = points;
  return [
    { min: "0", minInclusive: true, max: "0", maxInclusive: true, points: none },
    { min: "0", minInclusive: false, max: "10", maxInclusive: true, points: to10 },
    { min: "10", minInclusive: false, max: "20", maxInclusive: true, points: to20 },
    { min: "20", minInclusive: false, max: "30", maxInclusive: true, points: to30 },
    { min: "30", minInclusive: false, points: "0" },
  ];
}

/** Hunan tables of the provincial style, 预算控制率 weighing 5 points. */
export const cnHunanProvincial: Standard = /* @__PURE__ */ freeze({
  id: "cn-hunan-provincial",
  version: "1",
  title: "湖南省部门整体支出绩效评价（预算控制率计5分的表）",
  sources: [{ document }],
  basis: "paraphrased",
  ratios: {
    "budget-completion-with-carry-over": {
      method: "deduct-per-step",
      side: "below",
      from: "100",
      step: "5",
      stepUnit: "百分点",
      points: "2",
      source: `${document}：预算完成率`,
      basis: "quoted",
      note: "原文“每低于5%扣2分”，预算完成率以百分数表示，5%按5个百分点；不足5个百分点如何扣分没有写明，按不扣分处理",
    },
    "budget-adjustment-additions": {
      method: "bands",
      weight: "5",
      of: "actual",
      bands: steps(["5", "4", "3", "2"]),
      source: `${document}：预算控制率`,
      basis: "paraphrased",
      note: "预算控制率为本年追加预算除以年初预算",
    },
    "building-area-control": {
      method: "deduct-per-step",
      side: "above",
      from: "100",
      step: "5",
      stepUnit: "百分点",
      points: "2",
      source: `${document}：楼堂馆所面积控制率`,
      basis: "paraphrased",
      note: "没有楼堂馆所项目的部门按满分计算：请在该指标上写“zeroDenominator”为“full-marks”；不足5个百分点如何扣分没有写明，按不扣分处理",
    },
  },
  template: "cn-hunan-provincial",
});

/** The same style where 预算控制率 weighs 8 points. */
export const cnHunanProvincial8: Standard = /* @__PURE__ */ freeze({
  id: "cn-hunan-provincial-8",
  version: "1",
  title: "湖南省部门整体支出绩效评价（预算控制率计8分的表）",
  sources: [{ document }],
  basis: "paraphrased",
  extends: "cn-hunan-provincial",
  ratios: {
    "budget-adjustment-additions": {
      method: "bands",
      weight: "8",
      of: "actual",
      bands: steps(["8", "6", "4", "2"]),
      source: `${document}：预算控制率`,
      basis: "paraphrased",
      note: "预算控制率为本年追加预算除以年初预算",
    },
  },
});
