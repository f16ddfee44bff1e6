/** How many of each a year has, as forms count them: 每月2次 are 24 in the year. */
export const IN_A_YEAR: Readonly<Record<string, number>> = {
  半年: 2,
  季度: 4,
  季: 4,
  月: 12,
  旬: 36,
  周: 52,
  日: 365,
  天: 365,
};
