import type { Rule } from "../../rule/types.js";
import { framework, judged, ratio, type Template } from "./build.js";

const document = "岳阳市一单位公布的部门整体支出绩效评价指标表";

/** 支付进度: half of the special funds before Spring Festival, all by the end of June. */
const payment: Rule = { method: "deduct-per-case", weight: "3", points: "0.5", source: `${document}：支付进度` };

/** 资金结余: none, not above last year's, above it. */
const surplus: Rule = {
  method: "ordinal",
  weight: "3",
  outcomes: [
    { when: [{ of: "actual", comparator: "=", value: "0" }], points: "3" },
    { when: [{ of: "actual", comparator: "<=", value: "previous" }], points: "2" },
    { when: [{ of: "actual", comparator: ">", value: "previous" }], points: "0" },
  ],
  source: `${document}：资金结余`,
};

/** 管理制度健全性: three elements of one point each. */
const rules: Rule = {
  method: "checklist",
  weight: "3",
  elements: [
    { name: "要素一", points: "1" },
    { name: "要素二", points: "1" },
    { name: "要素三", points: "1" },
  ],
  source: `${document}：管理制度健全性`,
};

/** 资金使用合规性: five elements, a point for each failing case. */
const compliance: Rule = { method: "deduct-per-case", weight: "3", points: "1", source: `${document}：资金使用合规性` };

/** The rows of a unit's table in 岳阳 whose points are known. */
export const hunanYueyang: Template = /* @__PURE__ */ framework({
  id: "cn-hunan-yueyang",
  title: "湖南省岳阳市一单位部门整体支出绩效评价（已知的9行）",
  source: document,
  basis: "paraphrased",
  note: "只有分值和评分标准见于该表的9行，合计36分；支付进度的例数是未按时（春节前50%、6月底前100%）下达的专项资金数；管理制度健全性的三个要素请按本单位办法写出名称",
  kind: "department",
  standard: "cn-hunan-yueyang",
  fullMarks: "36",
  indicators: [
    ratio("财政供养人员控制率", "staff-control", { weight: "5" }),
    ratio("“三公经费”变动率", "three-public-change", { weight: "5" }),
    ratio("重点支出安排率", "key-expenditure", { weight: "5" }),
    ratio("预算调整率", "budget-adjustment-gross", { weight: "3" }),
    judged("支付进度", { weight: "3", rule: payment, cases: "" }),
    judged("资金结余", { weight: "3", rule: surplus, actual: "", previous: "" }),
    ratio("“三公经费”控制率", "three-public-control", { weight: "6" }),
    judged("管理制度健全性", { weight: "3", rule: rules }),
    judged("资金使用合规性", { weight: "3", rule: compliance, cases: "" }),
  ],
});

/** The rows of the provincial style whose points are known. */
export const hunanProvincial: Template = /* @__PURE__ */ framework({
  id: "cn-hunan-provincial",
  title: "湖南省部门整体支出绩效评价（已知的3行）",
  source: "湖南省部门整体支出绩效评价指标表（文档分享网站所载）",
  basis: "paraphrased",
  note: "只有这3行的评分标准见于该表；没有楼堂馆所项目的按满分计算",
  kind: "department",
  standard: "cn-hunan-provincial",
  indicators: [
    ratio("预算完成率", "budget-completion-with-carry-over"),
    ratio("预算控制率", "budget-adjustment-additions", { weight: "5" }),
    ratio("楼堂馆所面积控制率", "building-area-control", { zeroDenominator: "full-marks" }),
  ],
});
