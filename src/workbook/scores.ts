/** The name of the sheet with every indicator's weight, points and score. */
export const SCORES = "得分";
