/** The names of grades that methods and reports use, as a pattern. */
export const GRADES = "优秀?|良好?|中等?|较差|差|不?合格|不?及格";

// In a text 一般 is as a rule another word: 一般公共预算.
const GRADE = new RegExp(`^(?:${GRADES}|一般)$`);

/** Whether a text is the name of a grade and nothing else. */
export function isGrade(text: string): boolean {
  return GRADE.test(text);
}
