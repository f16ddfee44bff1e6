import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "四川省达州市一部门公布的部门整体支出绩效评价指标表";

/** 达州, Sichuan: the three blocks of a department's table; how their points are earned is not stated. */
export const cnSichuanDazhou: Standard = /* @__PURE__ */ freeze({
  id: "cn-sichuan-dazhou",
  version: "1",
  title: "四川省达州市部门整体支出绩效评价",
  sources: [{ document, url: "http://nyj.dazhou.gov.cn/xxgk-show-16453.html" }],
  basis: "paraphrased",
  fullMarks: "100",
  template: "cn-sichuan-dazhou",
  provenance: {
    fullMarks: { source: document, basis: "paraphrased", note: "部门决策25分，综合管理30分，部门绩效45分" },
  },
});
