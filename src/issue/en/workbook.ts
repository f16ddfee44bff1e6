export const workbook = {
  "xlsx/not-installed": "XLSX files are read and written with hucre: install it first (npm install hucre)",
} as const;
