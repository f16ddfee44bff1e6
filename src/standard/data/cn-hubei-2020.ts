import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const form = "湖北省一单位2020年度绩效自评表";
const notes = "湖北省绩效自评的评分说明（2020、2021年，见于绩效管理软件）";

/** Hubei 2020 and 2021: 20, 40 and 40 points, and the earlier tiers; rules for numbers are not stated. */
export const cnHubei2020: Standard = /* @__PURE__ */ freeze({
  id: "cn-hubei-2020",
  version: "1",
  title: "湖北省项目支出绩效自评（2020、2021年）",
  sources: [
    { document: form, date: "2020" },
    { document: notes, date: "2020" },
  ],
  basis: "paraphrased",
  fullMarks: "100",
  rules: {
    "budget-execution": {
      method: "attainment",
      weight: "20",
      source: `${form}：“得分（20分*执行率）”`,
      basis: "quoted",
      note: "执行率的分母是调整后财政资金；执行率超过100%没有写明，按不超过该项分值",
    },
    qualitative: {
      method: "tiers",
      tiers: [
        { name: "达成预期指标", from: "0.8", fromInclusive: true, to: "1", toInclusive: true },
        { name: "部分达成预期指标并具有一定效果", from: "0.5", fromInclusive: true, to: "0.8", toInclusive: false },
        { name: "未达成预期指标且效果较差", from: "0", fromInclusive: true, to: "0.5", toInclusive: false },
      ],
      source: notes,
      basis: "paraphrased",
      note: "100%－80%（含80%）、80%－50%（含50%）、50%－0%；各档内的得分由评分人给出",
    },
  },
  template: "cn-hubei-2020",
  provenance: { fullMarks: { source: notes, basis: "paraphrased", note: "满分100分，没有加分" } },
});
