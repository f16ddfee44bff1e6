import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "豫财效〔2024〕1号";

/** Henan 2024: the indicator table of a project weighs 70 points; how they are earned is not stated. */
export const cnHenan2024: Standard = /* @__PURE__ */ freeze({
  id: "cn-henan-2024",
  version: "1",
  title: "河南省项目支出绩效自评指标表（2024年）",
  sources: [{ document, article: "（经一所高校的通知转引）", date: "2024" }],
  basis: "quoted",
  fullMarks: "70",
  template: "cn-henan-2024",
  provenance: {
    fullMarks: {
      source: `${document}（经一所高校的通知转引）`,
      basis: "quoted",
      note: "成本指标10分、产出指标30分、效益指标25分、满意度指标5分，合计70分；另外30分不在指标表内，转引的通知没有写明",
    },
  },
});
