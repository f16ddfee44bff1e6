import type * as z from "zod/mini";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What the forms call the keys of the JSON. */
const titles: Readonly<Record<string, string>> = {
  schemaVersion: "格式版本",
  subject: "评价对象",
  name: "名称",
  year: "年度",
  organisation: "填报（实施）单位",
  supervisor: "主管部门",
  goal: "年度总体目标",
  expected: "预期目标",
  standard: "评分办法：编号或内容",
  rounding: "取舍",
  places: "小数位数",
  mode: "取舍方式",
  stage: "在哪一步取舍",
  fullMarks: "满分",
  notApplicablePolicy: "不适用指标的处理",
  caps: "封顶",
  budget: "预算",
  initial: "年初预算数",
  adjusted: "全年预算数（调整后）",
  executed: "全年执行数",
  carriedOver: "年末结转结余",
  threePublic: "“三公经费”",
  indicators: "一级指标",
  children: "下级指标",
  choose: "二者择其一",
  code: "编码",
  weight: "分值",
  target: "指标值",
  unit: "单位",
  actual: "实际完成值",
  rule: "评分标准",
  ratio: "比率",
  direction: "指标方向：正向、反向、适度",
  previous: "上年数",
  measures: "其他实测值",
  awardedShare: "酌定的得分比例",
  cases: "件数",
  deduction: "扣分",
  notApplicable: "不适用",
  chosen: "选中",
  zeroDenominator: "分母为零时的处理",
  reason: "原因",
  reported: "填报数",
  reportedRate: "填报得分率",
  period: "起止时间",
  basicExpenditure: "基本支出",
  quoted: "正文所列金额",
  score: "得分",
  rate: "得分率",
  grade: "等级",
  ratios: "比率",
  method: "评分方法",
  source: "出处",
  basis: "依据程度",
  note: "说明",
  overAchievement: "超额完成（偏离度）",
  cutOff: "不得分的范围",
  lateIn: "逾期的单位",
  gaps: "各档之间可以有空档",
  lowerIsBetter: "反向指标的完成率",
  passMark: "及格线",
  share: "占分值的比例",
  points: "分数",
  bands: "分档",
  otherwise: "其余情形",
  step: "每差多少",
  stepUnit: "步长单位",
  from: "起点",
  partial: "不足一步时",
  floor: "扣到多少为止",
  most: "最多扣多少",
  cap: "加到多少为止",
  elements: "要素",
  met: "符合",
  tiers: "档次",
  aliases: "别名",
  outcomes: "情形",
  when: "条件",
  comparator: "比较",
  parts: "组成部分",
  sources: "来源",
  document: "文件",
  article: "条款",
  extends: "沿用的评分办法",
  grades: "评价等级",
  rules: "各类指标的评分标准",
  steps: "计算步骤",
  says: "说明",
  formula: "算式",
  leaf: "所在的指标",
  cell: "所在的单元格",
  at: "表里的单元格",
  notes: "读取说明",
  findings: "审核发现",
  status: "完成情况",
  exact: "精确值",
  message: "说明文字",
};

/** Gives the properties of a JSON Schema the names that they have on the forms; changes the schema. */
export function addTitles(schema: JsonSchema): void {
  const open: unknown[] = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("properties" in next) nameProperties(next.properties as Record<string, JsonSchema>);
    open.push(...Object.values(next));
  }
}

function nameProperties(properties: Record<string, JsonSchema>): void {
  for (const [key, property] of Object.entries(properties)) {
    const title = titles[key];
    if (title !== undefined && !("not" in property)) property.title = title;
  }
}
