/** What a function behind a cell says of the cells that it is given. */
export const spreadsheet = {
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
  "sheet/failed": "没有算出来，原因不明：请把公式和所引用的单元格发给维护人员",
} as const;
