import type { RatioDefinition } from "./definition.js";
import * as adjustmentFile from "./definitions/adjustment.js";
import * as carryOverFile from "./definitions/carry-over.js";
import * as dutiesFile from "./definitions/duties.js";
import * as executionFile from "./definitions/execution.js";
import * as governmentFile from "./definitions/government.js";
import * as managementFile from "./definitions/management.js";
import * as projectFile from "./definitions/project.js";
import * as resourcesFile from "./definitions/resources.js";
import * as spendingFile from "./definitions/spending.js";
import * as threePublicFile from "./definitions/three-public.js";
import type { RatioName } from "./names.js";

// Each ratio by a name of its own, so that an engine holds those that are named and a bundle nothing else.

/** 预算执行率 (`budget-execution`). */
export const budgetExecution: RatioDefinition = /* @__PURE__ */ named("budget-execution", executionFile.execution);
/** 预算执行率（按年初预算数） (`budget-execution-of-initial`). */
export const budgetExecutionOfInitial: RatioDefinition = /* @__PURE__ */ named(
  "budget-execution-of-initial",
  executionFile.execution,
);
/** 预算执行率（按实际到位资金） (`budget-execution-of-funds-in-place`). */
export const budgetExecutionOfFundsInPlace: RatioDefinition = /* @__PURE__ */ named(
  "budget-execution-of-funds-in-place",
  executionFile.execution,
);
/** 项目预算执行率 (`budget-execution-of-reimbursed`). */
export const budgetExecutionOfReimbursed: RatioDefinition = /* @__PURE__ */ named(
  "budget-execution-of-reimbursed",
  executionFile.execution,
);
/** 预算完成率 (`budget-completion`). */
export const budgetCompletion: RatioDefinition = /* @__PURE__ */ named("budget-completion", executionFile.completion);
/** 预算完成率（按年初预算数） (`budget-completion-of-initial`). */
export const budgetCompletionOfInitial: RatioDefinition = /* @__PURE__ */ named(
  "budget-completion-of-initial",
  executionFile.completion,
);
/** 预算完成率（含上年结转） (`budget-completion-with-carry-over`). */
export const budgetCompletionWithCarryOver: RatioDefinition = /* @__PURE__ */ named(
  "budget-completion-with-carry-over",
  executionFile.completion,
);
/** 预算调整率 (`budget-adjustment`). */
export const budgetAdjustment: RatioDefinition = /* @__PURE__ */ named("budget-adjustment", adjustmentFile.adjustment);
/** 预算调整率（总额口径） (`budget-adjustment-gross`). */
export const budgetAdjustmentGross: RatioDefinition = /* @__PURE__ */ named(
  "budget-adjustment-gross",
  adjustmentFile.adjustment,
);
/** 预算控制率 (`budget-adjustment-additions`). */
export const budgetAdjustmentAdditions: RatioDefinition = /* @__PURE__ */ named(
  "budget-adjustment-additions",
  adjustmentFile.adjustment,
);
/** 结转结余率 (`carry-over`). */
export const carryOver: RatioDefinition = /* @__PURE__ */ named("carry-over", carryOverFile.carryOver);
/** 结转结余率（按年初支出预算数） (`carry-over-of-initial`). */
export const carryOverOfInitial: RatioDefinition = /* @__PURE__ */ named(
  "carry-over-of-initial",
  carryOverFile.carryOver,
);
/** 结转结余率（按支出完成数） (`carry-over-of-executed`). */
export const carryOverOfExecuted: RatioDefinition = /* @__PURE__ */ named(
  "carry-over-of-executed",
  carryOverFile.carryOver,
);
/** 结余率 (`carry-over-surplus`). */
export const carryOverSurplus: RatioDefinition = /* @__PURE__ */ named("carry-over-surplus", carryOverFile.carryOver);
/** 结转结余变动率 (`carry-over-change`). */
export const carryOverChange: RatioDefinition = /* @__PURE__ */ named(
  "carry-over-change",
  carryOverFile.carryOverChange,
);
/** “三公经费”控制率 (`three-public-control`). */
export const threePublicControl: RatioDefinition = /* @__PURE__ */ named(
  "three-public-control",
  threePublicFile.threePublicControl,
);
/** “三公经费”变动率 (`three-public-change`). */
export const threePublicChange: RatioDefinition = /* @__PURE__ */ named(
  "three-public-change",
  threePublicFile.threePublicChange,
);
/** “三公经费”变动率（按预算数） (`three-public-change-of-budget`). */
export const threePublicChangeOfBudget: RatioDefinition = /* @__PURE__ */ named(
  "three-public-change-of-budget",
  threePublicFile.threePublicChange,
);
/** 公务用车变动率 (`vehicles-change`). */
export const vehiclesChange: RatioDefinition = /* @__PURE__ */ named(
  "vehicles-change",
  threePublicFile.threePublicParts,
);
/** 公务接待费变动率 (`reception-change`). */
export const receptionChange: RatioDefinition = /* @__PURE__ */ named(
  "reception-change",
  threePublicFile.threePublicParts,
);
/** 政府采购执行率 (`procurement-execution`). */
export const procurementExecution: RatioDefinition = /* @__PURE__ */ named(
  "procurement-execution",
  spendingFile.spending,
);
/** 支付进度率 (`payment-progress`). */
export const paymentProgress: RatioDefinition = /* @__PURE__ */ named("payment-progress", spendingFile.spending);
/** 公用经费控制率 (`public-funds-control`). */
export const publicFundsControl: RatioDefinition = /* @__PURE__ */ named("public-funds-control", spendingFile.spending);
/** 重点支出安排率 (`key-expenditure`). */
export const keyExpenditure: RatioDefinition = /* @__PURE__ */ named("key-expenditure", spendingFile.spending);
/** 专项资金细化率 (`special-fund-detail`). */
export const specialFundDetail: RatioDefinition = /* @__PURE__ */ named("special-fund-detail", spendingFile.spending);
/** 应付账款率 (`payables`). */
export const payables: RatioDefinition = /* @__PURE__ */ named("payables", spendingFile.accounts);
/** 应付账款变动率 (`payables-change`). */
export const payablesChange: RatioDefinition = /* @__PURE__ */ named("payables-change", spendingFile.accounts);
/** 应收账款率 (`receivables`). */
export const receivables: RatioDefinition = /* @__PURE__ */ named("receivables", spendingFile.accounts);
/** 应收账款变动率 (`receivables-change`). */
export const receivablesChange: RatioDefinition = /* @__PURE__ */ named("receivables-change", spendingFile.accounts);
/** 在职人员控制率 (`staff-control`). */
export const staffControl: RatioDefinition = /* @__PURE__ */ named("staff-control", resourcesFile.resources);
/** 固定资产利用率 (`fixed-asset-use`). */
export const fixedAssetUse: RatioDefinition = /* @__PURE__ */ named("fixed-asset-use", resourcesFile.resources);
/** 楼堂馆所面积控制率 (`building-area-control`). */
export const buildingAreaControl: RatioDefinition = /* @__PURE__ */ named(
  "building-area-control",
  resourcesFile.resources,
);
/** 投资概算控制率 (`investment-control`). */
export const investmentControl: RatioDefinition = /* @__PURE__ */ named("investment-control", resourcesFile.resources);
/** 绩效监控完成率 (`monitoring-completion`). */
export const monitoringCompletion: RatioDefinition = /* @__PURE__ */ named(
  "monitoring-completion",
  managementFile.management,
);
/** 绩效自评完成率 (`self-evaluation-completion`). */
export const selfEvaluationCompletion: RatioDefinition = /* @__PURE__ */ named(
  "self-evaluation-completion",
  managementFile.management,
);
/** 部门绩效评价完成率 (`evaluation-completion`). */
export const evaluationCompletion: RatioDefinition = /* @__PURE__ */ named(
  "evaluation-completion",
  managementFile.management,
);
/** 评价结果应用率 (`result-use`). */
export const resultUse: RatioDefinition = /* @__PURE__ */ named("result-use", managementFile.management);
/** 实际完成率（履职） (`work-completion`). */
export const workCompletion: RatioDefinition = /* @__PURE__ */ named("work-completion", dutiesFile.duties);
/** 完成及时率（履职） (`work-timeliness`). */
export const workTimeliness: RatioDefinition = /* @__PURE__ */ named("work-timeliness", dutiesFile.duties);
/** 质量达标率（履职） (`work-quality`). */
export const workQuality: RatioDefinition = /* @__PURE__ */ named("work-quality", dutiesFile.duties);
/** 重点工作办结率 (`key-work-completion`). */
export const keyWorkCompletion: RatioDefinition = /* @__PURE__ */ named("key-work-completion", dutiesFile.duties);
/** 重点工作计划完成率 (`key-plan-completion`). */
export const keyPlanCompletion: RatioDefinition = /* @__PURE__ */ named("key-plan-completion", dutiesFile.duties);
/** 工作目标实现率 (`work-goal-achievement`). */
export const workGoalAchievement: RatioDefinition = /* @__PURE__ */ named("work-goal-achievement", dutiesFile.duties);
/** 资金到位率 (`funds-in-place`). */
export const fundsInPlace: RatioDefinition = /* @__PURE__ */ named("funds-in-place", projectFile.funds);
/** 资金到位率（按预算资金） (`funds-in-place-of-budget`). */
export const fundsInPlaceOfBudget: RatioDefinition = /* @__PURE__ */ named(
  "funds-in-place-of-budget",
  projectFile.funds,
);
/** 到位及时率 (`funds-timeliness`). */
export const fundsTimeliness: RatioDefinition = /* @__PURE__ */ named("funds-timeliness", projectFile.funds);
/** 实际完成率 (`output-completion`). */
export const outputCompletion: RatioDefinition = /* @__PURE__ */ named("output-completion", projectFile.outputs);
/** 完成及时率 (`output-timeliness`). */
export const outputTimeliness: RatioDefinition = /* @__PURE__ */ named("output-timeliness", projectFile.outputs);
/** 质量达标率 (`output-quality`). */
export const outputQuality: RatioDefinition = /* @__PURE__ */ named("output-quality", projectFile.outputs);
/** 成本节约率 (`cost-saving`). */
export const costSaving: RatioDefinition = /* @__PURE__ */ named("cost-saving", projectFile.outputs);
/** 成本控制率 (`cost-control`). */
export const costControl: RatioDefinition = /* @__PURE__ */ named("cost-control", projectFile.outputs);
/** 服务对象满意度 (`satisfaction`). */
export const satisfaction: RatioDefinition = /* @__PURE__ */ named("satisfaction", projectFile.outputs);
/** 人员经费保障率 (`personnel-funds-guarantee`). */
export const personnelFundsGuarantee: RatioDefinition = /* @__PURE__ */ named(
  "personnel-funds-guarantee",
  governmentFile.guarantees,
);
/** 公用经费保障率 (`public-funds-guarantee`). */
export const publicFundsGuarantee: RatioDefinition = /* @__PURE__ */ named(
  "public-funds-guarantee",
  governmentFile.guarantees,
);
/** 人均公用经费变动率 (`public-funds-per-capita-change`). */
export const publicFundsPerCapitaChange: RatioDefinition = /* @__PURE__ */ named(
  "public-funds-per-capita-change",
  governmentFile.guarantees,
);
/** 民生支出占比 (`livelihood-share`). */
export const livelihoodShare: RatioDefinition = /* @__PURE__ */ named("livelihood-share", governmentFile.guarantees);
/** 民生支出占比变动率 (`livelihood-share-change`). */
export const livelihoodShareChange: RatioDefinition = /* @__PURE__ */ named(
  "livelihood-share-change",
  governmentFile.guarantees,
);
/** 财政供养人员控制率 (`fiscal-staff-control`). */
export const fiscalStaffControl: RatioDefinition = /* @__PURE__ */ named(
  "fiscal-staff-control",
  governmentFile.guarantees,
);
/** 财政供养人员控制率（超编口径） (`fiscal-staff-excess`). */
export const fiscalStaffExcess: RatioDefinition = /* @__PURE__ */ named(
  "fiscal-staff-excess",
  governmentFile.guarantees,
);
/** 债务率 (`debt`). */
export const debt: RatioDefinition = /* @__PURE__ */ named("debt", governmentFile.government);
/** 收入完成率 (`revenue-completion`). */
export const revenueCompletion: RatioDefinition = /* @__PURE__ */ named(
  "revenue-completion",
  governmentFile.government,
);
/** 支出完成率 (`expenditure-completion`). */
export const expenditureCompletion: RatioDefinition = /* @__PURE__ */ named(
  "expenditure-completion",
  governmentFile.government,
);
/** 支出均衡率 (`expenditure-evenness`). */
export const expenditureEvenness: RatioDefinition = /* @__PURE__ */ named(
  "expenditure-evenness",
  governmentFile.government,
);
/** 资金结转率 (`funds-carried-forward`). */
export const fundsCarriedForward: RatioDefinition = /* @__PURE__ */ named(
  "funds-carried-forward",
  governmentFile.government,
);
/** 资金结转变动率 (`funds-carried-forward-change`). */
export const fundsCarriedForwardChange: RatioDefinition = /* @__PURE__ */ named(
  "funds-carried-forward-change",
  governmentFile.government,
);
/** 总预算暂存暂付率 (`temporary-balance`). */
export const temporaryBalance: RatioDefinition = /* @__PURE__ */ named("temporary-balance", governmentFile.government);

function named(name: RatioName, among: readonly RatioDefinition[]): RatioDefinition {
  const found = among.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no ratio ${name}`);
  return found;
}
