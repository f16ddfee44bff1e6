import { figureFirst } from "./figure.js";

/** The names of grades that methods and reports use, as a pattern. */
export const GRADES = "优秀?|良好?|中等?|较差|差|不?合格|不?及格";

// In a text 一般 is as a rule another word: 一般公共预算.
const GRADE = new RegExp(`^(?:${GRADES}|一般)$`);

/** Whether a text is the name of a grade and nothing else. */
export function isGrade(text: string): boolean {
  return GRADE.test(text);
}

/**
 * Whether what stands behind a label is a grade: a word of grades; behind 等级, which asks for nothing else, any other word,
 * as a unit may have grades of its own (甲等). A sentence (评价结论：资金按进度支付) is none.
 */
export function isGradeOf(label: string, text: string): boolean {
  const bare = text.replace(/[(（][^()（）]*[)）]$/, "").replace(/(?:等次|等级|等|级|档)$/, "");
  return isGrade(bare) || (!/(?:结论|结果)[:：]?$/.test(label) && bare.length <= 6 && !/[,，;；。、]/.test(bare));
}

/** The grade in a cell of a row of totals: 良, 自评等级：良, or 良 in brackets behind the score; null without. */
export function gradeIn(cell: string): string | null {
  const said = figureFirst(cell)?.words ?? cell.replace(/^[(（](.*)[)）]$/, "$1");
  const word = said.replace(/^(?:自评|评价|绩效)*(?:等级|等次|结果|结论)[:：]/, "");
  return isGrade(word) ? word : null;
}
