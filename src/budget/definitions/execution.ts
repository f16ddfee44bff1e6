import type { RatioDefinition } from "../definition.js";
import { county, department53, evaluation10, form10, henan, hunan, sichuan, unitNotes } from "./documents.js";
import { atLeast100, family, unstated } from "./family.js";

const noBudget = unstated("没有预算（全年预算数为 0）");

/** 预算执行率: four denominators are in use under the one name. */
export const execution: readonly RatioDefinition[] = /* @__PURE__ */ family(
  {
    name: "budget-execution",
    title: "预算执行率",
    aliases: ["执行率", "预算资金执行率", "资金执行率", "执行率(B/A)", "预算执行率(B/A)", "部门预算执行率"],
    reading: "全年执行数 ÷ 全年预算数（调整后）",
    numerator: ["executed"],
    denominator: ["adjusted"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: noBudget,
    sources: [form10, sichuan, henan],
    notes: [
      "全年预算数没有填写时，以年初预算数代替，并加说明。",
      "超过 100% 时不封顶，比率照实给出；得分是否封顶由评分标准决定。",
      "有的系统把分母 0 换成 1 再除，得数没有意义；本库对分母为 0 的比率不给出数字。",
      "分母不同则得数不同：全年预算数、年初预算数、实际到位资金各为一个定义，引用时要写明。",
    ],
  },
  {
    name: "budget-execution-of-initial",
    title: "预算执行率（按年初预算数）",
    aliases: ["支出实际完成率"],
    reading: "全年执行数 ÷ 年初预算数",
    numerator: ["executed"],
    denominator: ["initial"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: unstated("没有年初预算"),
    sources: [county],
  },
  {
    name: "budget-execution-of-funds-in-place",
    title: "预算执行率（按实际到位资金）",
    reading: "实际支出资金 ÷ 实际到位资金",
    numerator: ["executed"],
    denominator: ["fundsInPlace"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("资金没有到位"),
    sources: [evaluation10],
    notes: ["同一办法的自评表用 B/A（全年预算数），评价指标体系框架用实际到位资金，两处同名而不同数。"],
  },
  {
    name: "budget-execution-of-reimbursed",
    title: "项目预算执行率",
    reading: "实际报销的项目资金 ÷ 项目预算",
    numerator: ["projectFunds.reimbursed"],
    denominator: ["projectFunds.budget"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("项目没有预算"),
    sources: [unitNotes],
  },
);

/** 预算完成率. */
export const completion: readonly RatioDefinition[] = /* @__PURE__ */ family(
  {
    name: "budget-completion",
    title: "预算完成率",
    reading: "预算完成数 ÷ 全年预算数",
    numerator: ["executed"],
    denominator: ["adjusted"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: noBudget,
    sources: [department53],
    notes: [
      "预算数是财政部门批复的本年度预算数；批复后有调整的，取调整后的数。",
      "与预算执行率（全年执行数 ÷ 全年预算数）算法相同，名称来自部门整体支出框架。",
    ],
  },
  {
    name: "budget-completion-of-initial",
    title: "预算完成率（按年初预算数）",
    reading: "预算完成数 ÷ 年初预算数",
    numerator: ["executed"],
    denominator: ["initial"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: unstated("没有年初预算"),
    sources: [county],
  },
  {
    name: "budget-completion-with-carry-over",
    title: "预算完成率（含上年结转）",
    reading: "（上年结转＋年初预算＋本年追加－年末结余）÷（上年结转＋年初预算＋本年追加）",
    numerator: ["carriedOverPrevious", "initial", "adjustments.added", "-carriedOver"],
    denominator: ["carriedOverPrevious", "initial", "adjustments.added"],
    direction: "towards-ideal",
    ideal: atLeast100,
    zero: unstated("没有上年结转，也没有预算"),
    sources: [hunan],
  },
);
