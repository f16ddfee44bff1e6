import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

/**
 * 财预〔2013〕53号, the common indicators for the budget of a government. It fixes indicators and formulas and leaves points to
 * those who use it: there is no rule here, each indicator needs one of its own.
 */
export const cnMof201353Fiscal: Standard = /* @__PURE__ */ freeze({
  id: "cn-mof-2013-53-fiscal",
  version: "1",
  title: "财政预算绩效评价共性指标体系框架（财政部，2013年）",
  sources: [
    {
      document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
      article: "附件3《财政预算绩效评价共性指标体系框架》",
      date: "2013",
      url: "http://yss.mof.gov.cn/zhuantilanmu/zyysgl/201609/t20160927_2427777.htm",
    },
  ],
  basis: "recalled",
  template: "cn-mof-2013-53-fiscal",
});
