import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "四川省一单位公布的2023年度项目支出绩效自评表";

/** Sichuan 2023: 90 points for indicators and 10 for execution; how they are earned is not stated. */
export const cnSichuan2023: Standard = /* @__PURE__ */ freeze({
  id: "cn-sichuan-2023",
  version: "1",
  title: "四川省项目支出绩效自评（2023年）",
  sources: [{ document, date: "2023", url: "https://www.scqs.gov.cn/info/13206/211004.htm" }],
  basis: "paraphrased",
  fullMarks: "100",
  template: "cn-sichuan-2023",
  provenance: {
    fullMarks: {
      source: document,
      basis: "paraphrased",
      note: "绩效指标90分，预算执行率10分；“预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因”",
    },
  },
});
