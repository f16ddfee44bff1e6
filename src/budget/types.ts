import type { DecimalInput } from "../exact/input.js";
import type {
  BasicExpenditure,
  ThreePublicFigures,
  BudgetAndExecuted,
  BudgetAndCompleted,
  TotalAndPrevious,
  StaffFigures,
  FundingSource,
  QuotedAmount,
} from "./figure-groups.js";

/**
 * The budget figures of a form (预算情况): what the ratios are worked out from.
 *
 * Every figure may be left out; a ratio that needs it is then not computed. Amounts are in `unit`, counts in pieces,
 * areas and times in any unit that both figures of a pair share.
 */
export interface BudgetFigures {
  /** 元, 万元 or 亿元. */
  readonly unit?: string;
  /** 年初预算数. */
  readonly initial?: DecimalInput;
  /** 全年(调整)预算数; left out, the initial budget stands for it, with a note. */
  readonly adjusted?: DecimalInput;
  /** 全年执行数. */
  readonly executed?: DecimalInput;
  /** 年末结转结余. */
  readonly carriedOver?: DecimalInput;
  /** 上年结转结余. */
  readonly carriedOverPrevious?: DecimalInput;
  /** 结余数: what is left over without being carried forward. */
  readonly surplus?: DecimalInput;
  /** 预算追加, 追减, 结构调整 of the year: sizes, none below zero. */
  readonly adjustments?: {
    readonly added?: DecimalInput;
    readonly cut?: DecimalInput;
    readonly restructured?: DecimalInput;
  };
  /** 资金来源: the rows below the total. No ratio reads them. */
  readonly sources?: readonly FundingSource[];
  /** 基本支出: in all, and of this 人员经费 and 公用经费. No ratio reads them. */
  readonly basicExpenditure?: BasicExpenditure;
  /** Amounts as the text of a report states them beside its tables. No ratio reads them. */
  readonly quoted?: readonly QuotedAmount[];

  /** 计划投入资金. */
  readonly planned?: DecimalInput;
  /** 实际到位资金. */
  readonly fundsInPlace?: DecimalInput;
  /** 及时到位资金 and 应到位资金 on a set day. */
  readonly timelyFunds?: { readonly arrived?: DecimalInput; readonly due?: DecimalInput };
  /** 项目资金: reimbursed, and the project's budget. */
  readonly projectFunds?: { readonly reimbursed?: DecimalInput; readonly budget?: DecimalInput };
  /** 计划成本. */
  readonly plannedCost?: DecimalInput;
  /** 实际成本. */
  readonly actualCost?: DecimalInput;

  /** “三公经费”. */
  readonly threePublic?: ThreePublicFigures;
  /** 政府采购. */
  readonly procurement?: BudgetAndExecuted;
  /** 公用经费; per head (人均) for public budgets. */
  readonly publicFunds?: BudgetAndExecuted & {
    readonly perCapita?: DecimalInput;
    readonly perCapitaPrevious?: DecimalInput;
    readonly perCapitaStandard?: DecimalInput;
  };
  /** 支付进度, actual and planned: both as amounts or both in percent. */
  readonly payment?: { readonly actual?: DecimalInput; readonly planned?: DecimalInput };
  /** 重点项目支出. */
  readonly keyExpenditure?: DecimalInput;
  /** 项目总支出. */
  readonly projectExpenditure?: DecimalInput;
  /** 专项资金: detailed to places and bodies, and in all. */
  readonly specialFunds?: { readonly detailed?: DecimalInput; readonly total?: DecimalInput };
  /** 应付账款. */
  readonly payables?: TotalAndPrevious;
  /** 应收账款. */
  readonly receivables?: TotalAndPrevious;

  /** 在职人员数 and 编制数. */
  readonly staff?: StaffFigures;
  /** 固定资产: in use, and in all. */
  readonly fixedAssets?: { readonly inUse?: DecimalInput; readonly total?: DecimalInput };
  /** 楼堂馆所面积: actual and approved. */
  readonly buildings?: { readonly area?: DecimalInput; readonly approvedArea?: DecimalInput };
  /** 投资: actual, and the approved estimate (概算). */
  readonly investment?: { readonly actual?: DecimalInput; readonly approved?: DecimalInput };

  /** 绩效管理: how many projects there are, and how many were monitored, self-evaluated, to be evaluated, evaluated. */
  readonly counts?: {
    readonly projects?: DecimalInput;
    readonly monitored?: DecimalInput;
    readonly selfEvaluated?: DecimalInput;
    readonly toEvaluate?: DecimalInput;
    readonly evaluated?: DecimalInput;
  };
  /** 评价结果建议: adopted and made. */
  readonly suggestions?: { readonly adopted?: DecimalInput; readonly made?: DecimalInput };
  /** 工作数 (履职): planned, and of these completed, completed in time, up to quality. */
  readonly work?: {
    readonly planned?: DecimalInput;
    readonly completed?: DecimalInput;
    readonly timely?: DecimalInput;
    readonly qualified?: DecimalInput;
  };
  /** 重点工作: completed, and assigned from above. */
  readonly keyWork?: { readonly completed?: DecimalInput; readonly assigned?: DecimalInput };
  /** 重点工作计划: completed and planned. */
  readonly keyPlan?: { readonly completed?: DecimalInput; readonly planned?: DecimalInput };
  /** 工作目标: achieved and planned. */
  readonly workGoals?: { readonly achieved?: DecimalInput; readonly planned?: DecimalInput };
  /** 产出数 (项目): planned, actual, and of the actual up to quality. */
  readonly outputs?: {
    readonly planned?: DecimalInput;
    readonly actual?: DecimalInput;
    readonly qualified?: DecimalInput;
  };
  /** 完成时间 (项目): how long it was to take and how long it took. */
  readonly schedule?: { readonly planned?: DecimalInput; readonly actual?: DecimalInput };
  /** 满意度调查: how many said they are satisfied, and how many sheets are valid. */
  readonly survey?: { readonly satisfied?: DecimalInput; readonly valid?: DecimalInput };

  /** 人员经费: in the budget, and what the rules require. */
  readonly personnelFunds?: { readonly budget?: DecimalInput; readonly required?: DecimalInput };
  /** 民生支出, and all expenditure; its share (占比) this year and last, both in percent. */
  readonly livelihood?: {
    readonly expenditure?: DecimalInput;
    readonly total?: DecimalInput;
    readonly share?: DecimalInput;
    readonly previousShare?: DecimalInput;
  };
  /** 财政供养人员数 and 编制数. */
  readonly fiscalStaff?: StaffFigures;
  /** 债务余额 and 综合财力. */
  readonly debt?: { readonly balance?: DecimalInput; readonly resources?: DecimalInput };
  /** 收入. */
  readonly revenue?: BudgetAndCompleted;
  /** 支出. */
  readonly expenditure?: BudgetAndCompleted;
  /** 支出进度 at a day: executed, and the standard for that day; both in percent. */
  readonly expenditureProgress?: { readonly actual?: DecimalInput; readonly standard?: DecimalInput };
  /** 结转资金. */
  readonly fundsCarriedForward?: TotalAndPrevious;
  /** 暂存暂付款期末余额 and 当年总预算支出. */
  readonly temporaryPayments?: { readonly balance?: DecimalInput; readonly expenditure?: DecimalInput };
}

/** A ratio (比率) worked out from the figures, or `undefined: "zero-denominator"` where it divides by zero. */
export type RatioValue =
  | {
      /** In `unit`, to at most 4 places half-up. */
      readonly value: string;
      /** In `unit`, exact: a decimal or a quotient in lowest terms. */
      readonly exact: string;
      /** Always per cent. */
      readonly unit: "%";
      /** What stands above, exact. */
      readonly numerator: string;
      /** What stands below, exact. */
      readonly denominator: string;
      /** Name and version of the definition. */
      readonly definition: string;
    }
  | {
      /** There is none. */
      readonly value: null;
      /** Why. */
      readonly undefined: "zero-denominator";
      /** Always per cent. */
      readonly unit: "%";
      /** What stands above, exact. */
      readonly numerator: string;
      /** What stands below: zero. */
      readonly denominator: string;
      /** Name and version of the definition. */
      readonly definition: string;
    };
