export const workbook = {
  "xlsx/not-installed": "读写 XLSX 文件要用 hucre，请先安装：npm install hucre",
} as const;
