import type { DecimalInput } from "../exact/input.js";

/** 基本支出 and its two parts. */
export interface BasicExpenditure {
  /** 基本支出. */
  readonly total?: DecimalInput;
  /** 人员经费. */
  readonly personnel?: DecimalInput;
  /** 公用经费. */
  readonly public?: DecimalInput;
}

/** “三公经费” of the year and of the year before. */
export interface ThreePublicFigures extends BudgetAndExecuted {
  /** 上年预算数. */
  readonly previousBudget?: DecimalInput;
  /** 上年执行数. */
  readonly previousExecuted?: DecimalInput;
  /** 因公出国(境)费, 公务用车购置及运行费, 公务接待费. */
  readonly parts?: {
    readonly abroad?: ThreePublicPart;
    readonly vehicles?: ThreePublicPart;
    readonly reception?: ThreePublicPart;
  };
}

/** One of the three kinds of “三公经费”. */
export interface ThreePublicPart extends BudgetAndExecuted {
  /** 上年执行数. */
  readonly previousExecuted?: DecimalInput;
}

/** 预算数 and 执行数. */
export interface BudgetAndExecuted {
  /** 预算数. */
  readonly budget?: DecimalInput;
  /** 执行数. */
  readonly executed?: DecimalInput;
}

/** 预算数 and 完成数. */
export interface BudgetAndCompleted {
  /** 预算数. */
  readonly budget?: DecimalInput;
  /** 完成数. */
  readonly completed?: DecimalInput;
}

/** 本年 and 上年. */
export interface TotalAndPrevious {
  /** 本年. */
  readonly total?: DecimalInput;
  /** 上年. */
  readonly previous?: DecimalInput;
}

/** 实有人数 and 编制数. */
export interface StaffFigures {
  /** 实有人数. */
  readonly actual?: DecimalInput;
  /** 编制数. */
  readonly establishment?: DecimalInput;
}

/** One row of the funds of a form: 本年财政拨款, 上年结转资金, 其他资金. */
export interface FundingSource {
  /** What the row is called. */
  readonly name: string;
  /** 年初预算数. */
  readonly initial?: DecimalInput;
  /** 全年(调整)预算数. */
  readonly adjusted?: DecimalInput;
  /** 全年执行数. */
  readonly executed?: DecimalInput;
}

/** An amount as the text of a report states it. */
export interface QuotedAmount {
  /** Which figure of the budget it states: `"adjusted"`, `"threePublic.previousExecuted"`. */
  readonly figure: string;
  /** As printed, in the unit of the budget. */
  readonly value: DecimalInput;
  /** Where in the report. */
  readonly where?: string;
}
