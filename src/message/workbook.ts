/** What is said where a workbook cannot be read or written at all. How much each of them weighs. */
export const severities = {
  "xlsx/not-installed": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "xlsx/not-installed": "读写 XLSX 文件要用 hucre，请先安装：npm install hucre",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "xlsx/not-installed": "XLSX files are read and written with hucre: install it first (npm install hucre)",
} as const;
