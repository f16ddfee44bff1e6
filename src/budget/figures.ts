import type { BudgetFigures } from "./types.js";

/**
 * Every figure of a budget: its place in {@link BudgetFigures}, dots between the keys, and what the forms call it.
 */
export const figureTitles = {
  initial: "年初预算数",
  adjusted: "全年预算数（调整后）",
  executed: "全年执行数",
  carriedOver: "年末结转结余",
  carriedOverPrevious: "上年结转结余",
  surplus: "结余数",
  "adjustments.added": "预算追加数",
  "adjustments.cut": "预算追减数",
  "adjustments.restructured": "结构调整数",
  planned: "计划投入资金",
  fundsInPlace: "实际到位资金",
  "timelyFunds.arrived": "及时到位资金",
  "timelyFunds.due": "应到位资金",
  "projectFunds.reimbursed": "实际报销的项目资金",
  "projectFunds.budget": "项目预算",
  plannedCost: "计划成本",
  actualCost: "实际成本",
  "threePublic.budget": "“三公经费”预算数",
  "threePublic.executed": "“三公经费”实际支出数",
  "threePublic.previousBudget": "上年“三公经费”预算数",
  "threePublic.previousExecuted": "上年“三公经费”实际支出数",
  "threePublic.parts.abroad.budget": "因公出国（境）费预算数",
  "threePublic.parts.abroad.executed": "因公出国（境）费实际支出数",
  "threePublic.parts.abroad.previousExecuted": "上年因公出国（境）费实际支出数",
  "threePublic.parts.vehicles.budget": "公务用车费预算数",
  "threePublic.parts.vehicles.executed": "公务用车费实际支出数",
  "threePublic.parts.vehicles.previousExecuted": "上年公务用车费实际支出数",
  "threePublic.parts.reception.budget": "公务接待费预算数",
  "threePublic.parts.reception.executed": "公务接待费实际支出数",
  "threePublic.parts.reception.previousExecuted": "上年公务接待费实际支出数",
  "procurement.budget": "政府采购预算数",
  "procurement.executed": "实际政府采购金额",
  "publicFunds.budget": "公用经费预算安排数",
  "publicFunds.executed": "公用经费实际支出数",
  "publicFunds.perCapita": "人均公用经费",
  "publicFunds.perCapitaPrevious": "上年人均公用经费",
  "publicFunds.perCapitaStandard": "人均公用经费标准",
  "payment.actual": "实际支付进度",
  "payment.planned": "既定支付进度",
  keyExpenditure: "重点项目支出",
  projectExpenditure: "项目总支出",
  "specialFunds.detailed": "已细化的专项资金",
  "specialFunds.total": "专项资金总额",
  "payables.total": "应付账款总额",
  "payables.previous": "上年应付账款总额",
  "receivables.total": "应收账款总额",
  "receivables.previous": "上年应收账款总额",
  "staff.actual": "在职人员数",
  "staff.establishment": "编制数",
  "fixedAssets.inUse": "实际在用固定资产总额",
  "fixedAssets.total": "所有固定资产总额",
  "buildings.area": "楼堂馆所实际面积",
  "buildings.approvedArea": "楼堂馆所批准面积",
  "investment.actual": "实际投资",
  "investment.approved": "批准的投资概算",
  "counts.projects": "项目总数",
  "counts.monitored": "已完成绩效监控的项目数",
  "counts.selfEvaluated": "已完成绩效自评的项目数",
  "counts.toEvaluate": "重点评价项目数",
  "counts.evaluated": "已完成评价的项目数",
  "suggestions.adopted": "采纳建议数",
  "suggestions.made": "提出建议总数",
  "work.planned": "计划工作数",
  "work.completed": "实际完成工作数",
  "work.timely": "及时完成工作数",
  "work.qualified": "质量达标工作数",
  "keyWork.completed": "重点工作实际完成数",
  "keyWork.assigned": "交办或下达的重点工作数",
  "keyPlan.completed": "重点工作计划实际完成数",
  "keyPlan.planned": "重点工作计划数",
  "workGoals.achieved": "实现的工作目标数",
  "workGoals.planned": "计划的工作目标数",
  "outputs.planned": "计划产出数",
  "outputs.actual": "实际产出数",
  "outputs.qualified": "质量达标产出数",
  "schedule.planned": "计划完成时间",
  "schedule.actual": "实际完成时间",
  "survey.satisfied": "回答满意的人数",
  "survey.valid": "有效调查人数",
  "personnelFunds.budget": "人员经费预算安排数",
  "personnelFunds.required": "按规定应安排的人员经费",
  "livelihood.expenditure": "民生支出",
  "livelihood.total": "支出总额",
  "livelihood.share": "本年民生支出占比",
  "livelihood.previousShare": "上年民生支出占比",
  "fiscalStaff.actual": "财政供养人员实际数",
  "fiscalStaff.establishment": "财政供养人员编制数",
  "debt.balance": "债务余额",
  "debt.resources": "综合财力",
  "revenue.budget": "收入预算数",
  "revenue.completed": "收入完成数",
  "expenditure.budget": "支出预算数",
  "expenditure.completed": "支出完成数",
  "expenditureProgress.actual": "支出执行进度",
  "expenditureProgress.standard": "标准进度",
  "fundsCarriedForward.total": "结转资金总额",
  "fundsCarriedForward.previous": "上年结转资金总额",
  "temporaryPayments.balance": "暂存暂付款期末余额",
  "temporaryPayments.expenditure": "当年总预算支出",
} as const;

/** The place of a figure in {@link BudgetFigures}: `"threePublic.budget"`. */
export type FigureKey = keyof typeof figureTitles;

/** All figures, in a fixed order. */
export const figureKeys: readonly FigureKey[] = Object.keys(figureTitles) as FigureKey[];

/** Figures that are sizes by their meaning: a cut of 10 is written 10. */
export const sizes: ReadonlySet<FigureKey> = /* @__PURE__ */ new Set<FigureKey>([
  "adjustments.added",
  "adjustments.cut",
  "adjustments.restructured",
]);

/** The JSON Pointer of a figure in an input: `"/budget/threePublic/budget"`. */
export function figurePath(key: string): string {
  return "/budget/" + key.split(".").join("/");
}

/** Puts a text in the place of a figure, with the objects on the way there. */
export function putFigure(budget: BudgetFigures, key: FigureKey, text: string): void {
  const names = key.split(".");
  let group = budget as Record<string, unknown>;
  for (const name of names.slice(0, -1)) group = (group[name] ??= {}) as Record<string, unknown>;
  group[names[names.length - 1] ?? key] = text;
}
