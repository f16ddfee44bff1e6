import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";

/** 财预〔2021〕101号: how central departments score core indicators; rounding and grades stay those of 财预〔2020〕10号. */
export const cnMof2021101: Standard = /* @__PURE__ */ freeze({
  id: "cn-mof-2021-101",
  version: "1",
  title: "中央部门项目支出核心绩效目标和指标设置及取值指引（财政部，2021年）",
  sources: [{ document, date: "2021-08-18" }],
  basis: "recalled",
  extends: "cn-mof-2020-10",
  rules: {
    quantitative: {
      method: "attainment",
      passMark: "0.6",
      source: `${document}“按完成比例赋分”`,
      basis: "recalled",
      note: "得分＝（实际完成率－60%）÷（1－60%）×分值，低于60%不得分；是非类指标（直接赋分）请在指标上另写评分标准",
    },
    satisfaction: {
      method: "bands",
      of: "actual",
      bands: [
        { min: "90", minInclusive: true, share: "1" },
        { min: "80", minInclusive: true, max: "90", maxInclusive: false, share: "0.8" },
        { min: "60", minInclusive: true, max: "80", maxInclusive: false, share: "0.5" },
        { max: "60", maxInclusive: false, share: "0" },
      ],
      source: `${document}“满意度赋分”`,
      basis: "recalled",
      note: "原文按10分给出10、8、5、0，此处写成分值的比例",
    },
    "budget-execution": {
      method: "bands",
      of: "actual",
      bands: [
        { min: "100", minInclusive: true, max: "100", maxInclusive: true, share: "1" },
        { min: "80", minInclusive: true, max: "100", maxInclusive: false, share: "0.7" },
        { min: "60", minInclusive: true, max: "80", maxInclusive: false, share: "0.5" },
        { max: "60", maxInclusive: false, share: "0" },
      ],
      source: `${document}“按完成比例赋分”`,
      basis: "recalled",
      note:
        "原文按10分给出10、7、5、0，此处写成分值的比例；“项目完成且支出未超预算”得满分，执行率看不出项目是否完成，" +
        "已完成而执行率不足100%的请在指标上另写评分标准；执行率超过100%如何计分没有规定",
    },
    qualitative: {
      method: "tiers",
      tiers: [
        { name: "基本达成目标", from: "0.8", fromInclusive: true, to: "1", toInclusive: true },
        { name: "部分实现目标", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: false },
        { name: "实现目标程度较低", from: "0", fromInclusive: true, to: "0.6", toInclusive: false },
      ],
      source: `${document}“评判等级赋分”`,
      basis: "recalled",
      note: "各档内的得分由评分人给出",
    },
  },
  template: "cn-mof-2021-101",
});
