import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const report = "郑州市金水区政务服务中心2021年度部门整体绩效自评报告";
const derived = `由${report}公布的得分反推`;

/** The reading under which the published figures of a district unit's report of 2021 come out. */
export const cnHenanJinshui2021: Standard = /* @__PURE__ */ freeze({
  id: "cn-henan-jinshui-2021",
  version: "1",
  title: "郑州市金水区部门整体绩效自评（2021年）",
  sources: [
    { document: report, article: "三、综合评价结论", date: "2021" },
    { document: "《金水区财政局关于开展2021年度预算绩效自评工作的通知》", date: "2021" },
  ],
  basis: "paraphrased",
  extends: "cn-mof-2020-10",
  fullMarks: "100",
  rounding: {
    places: 2,
    mode: "half-up",
    stage: "total",
    source: derived,
    basis: "default",
    note: "第三级分值没有公布；重点工作任务两项各6.5分时，每项得6.175分，先取舍再加总是39.36分，先加总再取舍才是公布的39.35分",
  },
  grades: [
    { name: "优", min: "90", minInclusive: true, source: `${report}三`, basis: "quoted" },
    {
      name: "良",
      min: "80",
      minInclusive: true,
      max: "90",
      maxInclusive: false,
      source: `${report}三`,
      basis: "quoted",
    },
    {
      name: "中",
      min: "60",
      minInclusive: true,
      max: "80",
      maxInclusive: false,
      source: `${report}三`,
      basis: "quoted",
    },
    { name: "差", max: "60", maxInclusive: false, source: `${report}三`, basis: "quoted" },
  ],
  rules: {
    quantitative: {
      method: "actual-rate",
      source: derived,
      basis: "default",
      note: "正向百分比指标按实际完成值（而不是与指标值之比）计分，95%得分值的95%；区级通知原文未见",
    },
    satisfaction: {
      method: "actual-rate",
      source: derived,
      basis: "default",
      note: "满意度99%得分值的99%，虽然指标值只要求90%；区级通知原文未见",
    },
    qualitative: {
      method: "attainment",
      source: derived,
      basis: "default",
      note: "“达成预期指标”均得满分",
    },
  },
  template: "cn-henan-jinshui-2021",
  provenance: { fullMarks: { source: `${report}三`, basis: "quoted" } },
});
