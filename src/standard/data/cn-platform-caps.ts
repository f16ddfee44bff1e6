import type { AttainmentRule } from "../../rule/types.js";
import { freeze } from "../../freeze.js";
import type { Provenance, Standard } from "../types.js";

const manual = "预算管理一体化平台绩效自评操作手册（文档分享网站所载）";

const overshot: AttainmentRule & Provenance = {
  method: "attainment",
  overAchievement: { threshold: "1.3", deduct: "2" },
  source: `${manual}：指标偏离`,
  basis: "paraphrased",
  note: "实际完成值超过指标值30%及以上为指标偏离，扣2分；其余按财预〔2020〕10号第十六条。手册没有区分定量指标与满意度指标，两类都用",
};

/** What a platform's manual adds to 财预〔2020〕10号: a deduction far above the target, and caps on the total. */
export const cnPlatformCaps: Standard = /* @__PURE__ */ freeze({
  id: "cn-platform-caps",
  version: "1",
  title: "预算管理一体化平台绩效自评（总分随预算执行率封顶）",
  sources: [{ document: manual }],
  basis: "paraphrased",
  extends: "cn-mof-2020-10",
  rules: { quantitative: overshot, satisfaction: overshot },
  caps: [
    {
      of: "total",
      by: "budget-execution",
      bands: [
        { min: "70", minInclusive: true, max: "80", maxInclusive: false, points: "89" },
        { min: "60", minInclusive: true, max: "70", maxInclusive: false, points: "79" },
        { min: "50", minInclusive: true, max: "60", maxInclusive: false, points: "69" },
        { max: "50", maxInclusive: false, points: "59" },
      ],
      source: `${manual}：总分封顶`,
      basis: "paraphrased",
      note: "手册只写70%－80%、60%－70%、低于60%、低于50%，没有写明界限归哪一档；此处各档含下限、不含上限，执行率80%及以上不封顶",
    },
  ],
});
