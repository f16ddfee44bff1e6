import type { BandsRule, DeductPerStepRule } from "../../rule/types.js";
import { freeze } from "../../freeze.js";
import type { Provenance, Standard } from "../types.js";

const document = "岳阳市一单位公布的部门整体支出绩效评价指标表";
const variants = "表中只写指标名称，没有写明按哪一种口径计算，因此各种口径用同一标准";
const parts = "不足一个百分点如何扣分没有写明，按不扣分处理";

const threePublicChange: DeductPerStepRule & Provenance = {
  method: "deduct-per-step",
  weight: "5",
  side: "above",
  from: "0",
  step: "1",
  stepUnit: "百分点",
  points: "0.5",
  source: `${document}：“三公经费”变动率`,
  basis: "paraphrased",
  note: `${parts}；${variants}`,
};

const budgetAdjustment: BandsRule & Provenance = {
  method: "bands",
  weight: "3",
  of: "actual",
  bands: [
    { min: "0", minInclusive: true, max: "0", maxInclusive: true, points: "3" },
    { min: "0", minInclusive: false, max: "10", maxInclusive: true, points: "2" },
    { min: "10", minInclusive: false, max: "20", maxInclusive: true, points: "1" },
    { min: "20", minInclusive: false, max: "30", maxInclusive: true, points: "0.5" },
    { min: "30", minInclusive: false, points: "0" },
  ],
  source: `${document}：预算调整率`,
  basis: "quoted",
  note: `${variants}；调减得出的负值没有规定如何计分`,
};

/** A unit in 岳阳, Hunan: points for the ratios of 财预〔2013〕53号; its other rows are in the template. */
export const cnHunanYueyang: Standard = /* @__PURE__ */ freeze({
  id: "cn-hunan-yueyang",
  version: "1",
  title: "湖南省岳阳市一单位部门整体支出绩效评价",
  sources: [{ document, url: "https://glj.yueyang.gov.cn/6173/6181/content_1705915.html" }],
  basis: "quoted",
  ratios: {
    "staff-control": {
      method: "deduct-per-step",
      weight: "5",
      side: "above",
      from: "100",
      step: "1",
      stepUnit: "百分点",
      points: "0.5",
      source: `${document}：财政供养人员控制率`,
      basis: "quoted",
      note: parts,
    },
    "three-public-change": threePublicChange,
    "three-public-change-of-budget": threePublicChange,
    "key-expenditure": {
      method: "bands",
      weight: "5",
      of: "actual",
      bands: [
        { min: "90", minInclusive: true, points: "5" },
        { min: "80", minInclusive: true, max: "90", maxInclusive: false, points: "4" },
        { min: "70", minInclusive: true, max: "80", maxInclusive: false, points: "3" },
        { min: "60", minInclusive: true, max: "70", maxInclusive: false, points: "2" },
        { max: "60", maxInclusive: false, points: "0" },
      ],
      source: `${document}：重点支出安排率`,
      basis: "paraphrased",
    },
    "budget-adjustment": budgetAdjustment,
    "budget-adjustment-gross": budgetAdjustment,
    "three-public-control": {
      method: "deduct-per-step",
      weight: "6",
      side: "above",
      from: "100",
      step: "1",
      stepUnit: "百分点",
      points: "1",
      source: `${document}：“三公经费”控制率`,
      basis: "quoted",
      note: parts,
    },
  },
  template: "cn-hunan-yueyang",
});
