import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const form = "江西省省级2017年度项目支出绩效自评表";

/** Jiangxi, province level, 2017: ratio both ways for numbers, the earlier tiers, cost control by closeness to zero. */
export const cnJiangxi2017: Standard = /* @__PURE__ */ freeze({
  id: "cn-jiangxi-2017",
  version: "1",
  title: "江西省省级项目支出绩效自评（2017年）",
  sources: [{ document: form, article: "填表说明和评分标准", date: "2017" }],
  basis: "quoted",
  rules: {
    quantitative: {
      method: "attainment",
      lowerIsBetter: "inverse",
      source: `${form}：填表说明`,
      basis: "quoted",
      note: "正向（≥）为全年实际值除以年度指标值，反向（≤）为年度指标值除以全年实际值，最高不超过指标分值；等于（＝）没有写明，按不低于指标值为完成",
    },
    satisfaction: {
      method: "deduct-per-step",
      weight: "10",
      side: "below",
      from: "90",
      step: "5",
      stepUnit: "百分点",
      points: "1",
      source: `${form}：满意度指标`,
      basis: "quoted",
      note: "90%及以上得10分，“每降5%扣1分，扣完为止”；满意度以百分数表示，5%按5个百分点；不足5个百分点如何扣分没有写明，按不扣分处理",
    },
    qualitative: {
      method: "tiers",
      tiers: [
        { name: "达成预期指标", from: "0.8", fromInclusive: true, to: "1", toInclusive: true },
        { name: "部分达成预期指标并具有一定效果", from: "0.5", fromInclusive: true, to: "0.8", toInclusive: false },
        { name: "未达成预期指标且效果较差", from: "0", fromInclusive: true, to: "0.5", toInclusive: false },
      ],
      source: `${form}：填表说明`,
      basis: "paraphrased",
      note: "100%－80%（含80%）、80%－50%（含50%）、50%－0%；各档内的得分由评分人给出",
    },
  },
  ratios: {
    "cost-control": {
      method: "bands",
      weight: "5",
      of: "actual",
      bands: [
        { min: "-10", minInclusive: true, max: "10", maxInclusive: true, points: "5" },
        { min: "-15", minInclusive: true, max: "-10", maxInclusive: false, points: "3" },
        { min: "10", minInclusive: false, max: "15", maxInclusive: true, points: "3" },
        { min: "-20", minInclusive: true, max: "-15", maxInclusive: false, points: "1" },
        { min: "15", minInclusive: false, max: "20", maxInclusive: true, points: "1" },
        { max: "-20", maxInclusive: false, points: "0" },
        { min: "20", minInclusive: false, points: "0" },
      ],
      source: `${form}：成本控制率`,
      basis: "quoted",
      note: "“以内”包括本数（《民法典》第一千二百五十九条），所以各档含离零较远的界限",
    },
  },
});
