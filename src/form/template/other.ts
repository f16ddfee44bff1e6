import { framework, group, leaf, ratio, type Template, weighed } from "./build.js";

/** Hubei 2020 and 2021: 20, 40 and 40 points. */
export const hubei2020: Template = /* @__PURE__ */ framework({
  id: "cn-hubei-2020",
  title: "湖北省项目支出绩效自评表（2020、2021年）",
  source: "湖北省绩效自评的评分说明（2020、2021年，见于绩效管理软件）",
  basis: "paraphrased",
  note: "效益与满意度合计40分，两者之间如何分配没有写明",
  kind: "project",
  standard: "cn-hubei-2020",
  indicators: [
    ratio("预算执行率", "budget-execution", { weight: "20", kind: "budget-execution" }),
    weighed("产出指标", "40", [leaf("")]),
    weighed("效益指标", "40", [group("效益", [leaf("")]), group("满意度指标", [leaf("", { kind: "satisfaction" })])]),
  ],
});

/** Sichuan 2023: execution 10 points, indicators 90. */
export const sichuan2023: Template = /* @__PURE__ */ framework({
  id: "cn-sichuan-2023",
  title: "四川省项目支出绩效自评表（2023年）",
  source: "四川省一单位公布的2023年度项目支出绩效自评表",
  basis: "paraphrased",
  note: "绩效指标90分内部的分值由使用单位自定",
  kind: "project",
  standard: "cn-sichuan-2023",
  indicators: [
    weighed("绩效指标", "90", [leaf("")]),
    ratio("预算执行率", "budget-execution", { weight: "10", kind: "budget-execution" }),
  ],
});

/** 达州: three blocks. */
export const sichuanDazhou: Template = /* @__PURE__ */ framework({
  id: "cn-sichuan-dazhou",
  title: "四川省达州市部门整体支出绩效评价",
  source: "四川省达州市一部门公布的部门整体支出绩效评价指标表",
  basis: "paraphrased",
  kind: "department",
  standard: "cn-sichuan-dazhou",
  indicators: [
    weighed("部门决策", "25", [leaf("")]),
    weighed("综合管理", "30", [leaf("")]),
    weighed("部门绩效", "45", [leaf("")]),
  ],
});

/** A county's form: one of the two figures of 结转结余 is chosen. */
export const countyExpenditure: Template = /* @__PURE__ */ framework({
  id: "cn-county-expenditure",
  title: "县级财政支出管理绩效评价（已知的行）",
  source: "县级财政支出管理绩效评价表（文档分享网站所载）",
  basis: "paraphrased",
  note: "结转结余率与结转结余变动率“二者择其一进行考核”：请在选用的一项写“chosen”为 true；分值和结转结余的评分标准没有写明",
  kind: "department",
  standard: "cn-county-expenditure",
  indicators: [
    ratio("支出实际完成率", "budget-completion-of-initial"),
    {
      name: "结转结余",
      choose: "one",
      children: [
        ratio("结转结余率", "carry-over-of-executed", { chosen: false }),
        ratio("结转结余变动率", "carry-over-change", { chosen: false }),
      ],
    },
  ],
});
