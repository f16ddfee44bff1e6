/** What is said of workbooks that compute themselves. How much each of them weighs. */
export const severities = {
  "xlsx/not-installed": ["error"],
  "workbook/changed": ["warning"],
  "workbook/added": ["info"],
  "workbook/not-taken": ["warning"],
  "workbook/unnamed": ["warning"],
  "workbook/removed": ["warning"],
  "workbook/taken": ["info"],
  "workbook/data-unread": ["warning"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "xlsx/not-installed": "读写 XLSX 文件要用 hucre，请先安装：npm install hucre",
  "workbook/changed": "{cell}：表上是“{shown}”，文件里存的数据是“{held}”，按表上的读",
  "workbook/added": "{cell}：“{name}”是后加的，文件里存的数据没有它，按表上的读",
  "workbook/not-taken":
    "{cell}：改成了“{shown}”，自评表的数据里没有放它的地方，仍按原来的“{held}”读：要改，改数据以后重新生成工作簿",
  "workbook/unnamed": "{cell}：没有填指标名称，这一行读作没有名称的指标",
  "workbook/removed": "文件里存的数据有“{name}”，表上没有，没有读",
  "workbook/taken": "表上没有写的，取自文件里隐藏的工作表“数据”：{keys}",
  "workbook/data-unread": "文件里隐藏的工作表“数据”不完整，或改动过，没有用：只按表上的读",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "xlsx/not-installed": "XLSX files are read and written with hucre: install it first (npm install hucre)",
  "workbook/changed": "{cell}: the sheet shows “{shown}”, the data in the file say “{held}”; the sheet is read",
  "workbook/added": "{cell}: “{name}” was added; the data in the file do not have it, and the sheet is read",
  "workbook/not-taken":
    "{cell}: “{shown}” was typed, and the data of the form have no place for it; “{held}” is read as before: change the data and make the workbook anew",
  "workbook/unnamed": "{cell}: no name was filled in; the row is read as an indicator without one",
  "workbook/removed": "the data in the file have “{name}”, the sheet does not; it is not read",
  "workbook/taken": "what the sheet does not say was taken from the hidden sheet 数据 of the file: {keys}",
  "workbook/data-unread":
    "the hidden sheet 数据 of the file is incomplete or was changed; only what the sheet shows is read",
} as const;
