import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

/**
 * 财预〔2013〕53号, the common indicators for a department as a whole. It fixes indicators and formulas and leaves points to
 * those who use it: there is no rule here, each indicator needs one of its own.
 */
export const cnMof201353Department: Standard = /* @__PURE__ */ freeze({
  id: "cn-mof-2013-53-department",
  version: "1",
  title: "部门整体支出绩效评价共性指标体系框架（财政部，2013年）",
  sources: [
    {
      document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
      article: "附件2《部门整体支出绩效评价共性指标体系框架》",
      date: "2013",
      url: "http://yss.mof.gov.cn/zhuantilanmu/zyysgl/201609/t20160927_2427777.htm",
    },
  ],
  basis: "recalled",
  template: "cn-mof-2013-53-department",
});
