/** What a function behind a cell says of the cells that it is given. How much each of them weighs. */
export const severities = {
  "sheet/error-value": ["error"],
  "sheet/logical": ["error"],
  "sheet/not-a-cell": ["error"],
  "sheet/cell-too-long": ["error"],
  "sheet/percent-or-number": ["error"],
  "sheet/date-serial": ["error"],
  "sheet/sizes-differ": ["error"],
  "sheet/too-large": ["error"],
  "sheet/argument-missing": ["error"],
  "sheet/too-many-arguments": ["error"],
  "sheet/one-cell": ["error"],
  "sheet/rule-not-json": ["error"],
  "sheet/ratio-figures": ["error"],
  "sheet/zero-denominator": ["error"],
  "sheet/no-grades": ["error"],
  "sheet/score-taken": ["info"],
  "sheet/score-offered": ["error"],
  "sheet/yes-or-no": ["error"],
  "sheet/sentence-not-included": ["error"],
  "sheet/function-not-included": ["error"],
  "sheet/failed": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "sheet/error-value": "单元格里是错误值 {text}，请先改正它",
  "sheet/logical": "单元格里是逻辑值 {text}，请改成文字或数字",
  "sheet/not-a-cell": "这里不是文字、数字或区域",
  "sheet/cell-too-long": "单元格有 {length} 个字符，最多 {most} 个：请检查是否贴错了内容",
  "sheet/percent-or-number":
    "数字 {value} 是 {percent}% 还是 {value}%，单元格没有说：请写成文字，如“{percent}%”，或用 TEXT 函数带上百分号，或给出度量单位",
  "sheet/date-serial":
    '数字 {value} 像是日期 {date} 的序列号：请写成文字，如 TEXT(单元格,"yyyy-mm-dd")；不是日期的，请给出度量单位',
  "sheet/sizes-differ": "各个区域的行数、列数对不上（{sizes}）：应当一样大，或只给一个单元格",
  "sheet/too-large": "区域有 {cells} 个单元格，最多 {most} 个：请只选有内容的行",
  "sheet/argument-missing": "缺少参数“{name}”",
  "sheet/too-many-arguments": "参数太多：最多 {most} 个，给了 {given} 个",
  "sheet/one-cell": "“{name}”只能给一个单元格，不能给区域",
  "sheet/rule-not-json": "以 { 开头的评分标准应当是 JSON，这里读不懂：请检查引号和括号，或改写成句子",
  "sheet/ratio-figures": "{title}要依次给出 {count} 个数：{figures}；这里给了 {given} 个",
  "sheet/zero-denominator": "{title}的分母（{denominator}）为零，没有意义",
  "sheet/no-grades": "评分办法“{id}”没有规定等级",
  "sheet/score-taken": "得分由人评定，取表中所填的 {score}",
  "sheet/score-offered": "表中填了得分 {score}：要取用，第三个参数写 TRUE，如 JX.EVALUATE(A1:H20,,TRUE)",
  "sheet/yes-or-no": "“{name}”只能写 TRUE 或 FALSE",
  "sheet/sentence-not-included":
    "这个小文件不读评分标准的句子：请写 完成比例、实际完成率、直接赋分 之一，或 JSON，或改用 jixiao.global.js",
  "sheet/function-not-included": "这个小文件里没有 {name}：请改用 jixiao.global.js",
  "sheet/failed": "没有算出来，原因不明：请把公式和所引用的单元格发给维护人员",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "sheet/error-value": "the cell holds the error {text}: please mend it first",
  "sheet/logical": "the cell holds the logical value {text}: please make it text or a number",
  "sheet/not-a-cell": "this is no text, number or range",
  "sheet/cell-too-long": "the cell has {length} characters, more than {most}: please check what was pasted",
  "sheet/percent-or-number":
    "the cell does not tell whether the number {value} is {percent}% or {value}%: write text such as “{percent}%”, or use TEXT with a percent sign, or give the unit",
  "sheet/date-serial":
    'the number {value} looks like the serial number of the day {date}: write text, as by TEXT(cell,"yyyy-mm-dd"); if it is none, give the unit',
  "sheet/sizes-differ":
    "the ranges have rows or columns that do not match ({sizes}): make them equal, or give a single cell",
  "sheet/too-large": "the range has {cells} cells, more than {most}: please select only the rows in use",
  "sheet/argument-missing": "the argument “{name}” is missing",
  "sheet/too-many-arguments": "too many arguments: at most {most}, here {given}",
  "sheet/one-cell": "“{name}” takes a single cell, no range",
  "sheet/rule-not-json": "a rule that begins with { must be JSON, and this is none: check its quotes and brackets",
  "sheet/ratio-figures": "{ratio} takes {count} figures in this order: {figures}; here {given}",
  "sheet/zero-denominator": "the denominator of {ratio} ({denominator}) is zero: undefined",
  "sheet/no-grades": "the standard “{id}” has no grades",
  "sheet/score-taken": "the score is left to a person: the {score} that stands in the table",
  "sheet/score-offered":
    "a score of {score} stands in the table: to take it, make the third argument TRUE, as in JX.EVALUATE(A1:H20,,TRUE)",
  "sheet/yes-or-no": "“{name}” is TRUE or FALSE",
  "sheet/sentence-not-included":
    "this small file reads no sentences of rules: write attainment, actual-rate or all-or-nothing, or JSON, or use jixiao.global.js",
  "sheet/function-not-included": "{name} is not in this small file: please use jixiao.global.js",
  "sheet/failed": "not worked out, for an unknown reason: please send the formula and its cells to whoever keeps it",
} as const;
