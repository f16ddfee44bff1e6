import type { RatioDefinition } from "../definition.js";
import { county, department53, henan, yueyang } from "./documents.js";
import { atLeast100, atMost100, atMostZero, family, unstated } from "./family.js";

/** How the year's money was bought with, paid out, kept within bounds and assigned. */
export const spending: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "procurement-execution",
    title: "政府采购执行率",
    aliases: ["政府采购预算执行率"],
    numerator: ["procurement.executed"],
    denominator: ["procurement.budget"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: unstated("没有政府采购预算"),
    sources: [department53, henan],
    notes: ["招标节约会使执行率低于 100%，超过 100% 则超预算采购：两边都要说明原因。"],
  }),
  ...family({
    name: "payment-progress",
    title: "支付进度率",
    aliases: ["支付进度"],
    numerator: ["payment.actual"],
    denominator: ["payment.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有既定的支付进度"),
    sources: [department53],
    notes: [
      "实际支付进度是某一时点的支出总数与年度预算数之比，既定支付进度是同一时点计划的进度；两数同用百分数或同用金额。",
    ],
  }),
  ...family({
    name: "public-funds-control",
    title: "公用经费控制率",
    numerator: ["publicFunds.executed"],
    denominator: ["publicFunds.budget"],
    direction: "lower-is-better",
    ideal: atMost100,
    zero: unstated("没有安排公用经费"),
    sources: [department53],
  }),
  ...family({
    name: "key-expenditure",
    title: "重点支出安排率",
    numerator: ["keyExpenditure"],
    denominator: ["projectExpenditure"],
    direction: "higher-is-better",
    ideal: null,
    zero: unstated("没有项目支出"),
    sources: [
      department53,
      { ...yueyang, note: "分档：90%以上、80%（含）—90%、70%（含）—80%、60%（含）—70%、60%以下" },
    ],
  }),
  ...family({
    name: "special-fund-detail",
    title: "专项资金细化率",
    numerator: ["specialFunds.detailed"],
    denominator: ["specialFunds.total"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有专项资金"),
    sources: [henan],
    notes: ["已细化指已落实到具体市县和承担单位；总额指部门参与分配的资金。"],
  }),
];

const noSpending = unstated("全年没有支出");

/** 应付(应收)账款率, by their share of the spending or by their change. */
export const accounts: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family(
    {
      name: "payables",
      title: "应付账款率",
      reading: "应付账款总额 ÷ 支出完成数",
      numerator: ["payables.total"],
      denominator: ["executed"],
      direction: "lower-is-better",
      ideal: null,
      zero: noSpending,
      sources: [county],
      notes: ["与变动率二者择其一考核。"],
    },
    {
      name: "payables-change",
      title: "应付账款变动率",
      reading: "（本年－上年）÷ 上年",
      numerator: ["payables.total", "-payables.previous"],
      denominator: ["payables.previous"],
      direction: "lower-is-better",
      ideal: atMostZero,
      zero: unstated("上年没有应付账款"),
      sources: [county],
    },
  ),
  ...family(
    {
      name: "receivables",
      title: "应收账款率",
      reading: "应收账款总额 ÷ 支出完成数",
      numerator: ["receivables.total"],
      denominator: ["executed"],
      direction: "lower-is-better",
      ideal: null,
      zero: noSpending,
      sources: [county],
      notes: ["与变动率二者择其一考核。"],
    },
    {
      name: "receivables-change",
      title: "应收账款变动率",
      reading: "（本年－上年）÷ 上年",
      numerator: ["receivables.total", "-receivables.previous"],
      denominator: ["receivables.previous"],
      direction: "lower-is-better",
      ideal: atMostZero,
      zero: unstated("上年没有应收账款"),
      sources: [county],
    },
  ),
];
