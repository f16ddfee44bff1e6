/** The label of the row that adds up the page of a workbook of ours. */
export const TOTAL_LABEL = "总分";

/** The label of its grade. */
export const GRADE_LABEL = "等级";

/** The label of its funds as a whole. */
export const FUNDS_LABEL = "年度资金总额";

/** What stands in the place of a grade while something is to be mended. */
export const UNSETTLED = "先按检查改正";

/** What stands in the place of a conclusion then. */
export const UNCONCLUDED = "先按“检查”改正，再看结论";

/** What stands in the place of a grade where the standard names none. */
export const UNGRADED = "评分办法没有规定等级";

/** Whether a text is one that a workbook of ours shows where it has no grade: nobody published it. */
export function isNoGrade(text: string): boolean {
  return [UNSETTLED, UNCONCLUDED, UNGRADED].includes(text);
}
