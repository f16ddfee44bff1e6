import { methods } from "../rule/methods.js";
import type { Language } from "../issue/index.js";

/** The words of readable output, in both languages. */
export interface Words {
  readonly indicator: string;
  readonly weight: string;
  readonly target: string;
  readonly actual: string;
  readonly score: string;
  readonly rate: string;
  readonly status: string;
  readonly total: string;
  readonly grade: string;
  readonly standard: string;
  readonly ratios: string;
  readonly ratio: string;
  readonly value: string;
  readonly exact: string;
  readonly formula: string;
  readonly undefinedRatio: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly difference: string;
  readonly fullWeight: string;
  readonly definition: string;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly code: string;
  readonly step: string;
  readonly source: string;
  readonly scores: string;
  readonly allScores: string;
  readonly stepsTitle: string;
  readonly figures: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, string>>;
}

const zh: Words = {
  indicator: "指标",
  weight: "分值",
  target: "指标值",
  actual: "实际完成值",
  score: "得分",
  rate: "得分率",
  status: "状态",
  total: "合计",
  grade: "等级",
  standard: "评分办法",
  ratios: "预算比率",
  ratio: "比率",
  value: "结果",
  exact: "精确值",
  formula: "算式",
  undefinedRatio: "分母为零，无意义",
  findings: "提示",
  noFindings: "没有发现问题",
  difference: "差",
  fullWeight: "权重分值",
  definition: "公式",
  severity: "级别",
  place: "位置",
  message: "内容",
  code: "代码",
  step: "步骤",
  source: "依据",
  scores: "得分汇总",
  allScores: "得分明细",
  stepsTitle: "计分步骤",
  figures: "核对",
  statuses: { met: "完成", "partly-met": "部分完成", missed: "未完成", "not-applicable": "不适用" },
  severities: { error: "错误", warning: "注意", info: "说明" },
  methods: methodWords("zh"),
};

const en: Words = {
  indicator: "Indicator",
  weight: "Weight",
  target: "Target",
  actual: "Actual",
  score: "Score",
  rate: "Rate",
  status: "Status",
  total: "Total",
  grade: "Grade",
  standard: "Standard",
  ratios: "Budget ratios",
  ratio: "Ratio",
  value: "Value",
  exact: "Exact",
  formula: "Formula",
  undefinedRatio: "undefined: divides by zero",
  findings: "Findings",
  noFindings: "no findings",
  difference: "Difference",
  fullWeight: "Weight",
  definition: "Definition",
  severity: "Severity",
  place: "Place",
  message: "Message",
  code: "Code",
  step: "Step",
  source: "Source",
  scores: "Scores",
  allScores: "All scores",
  stepsTitle: "Steps",
  figures: "Figures",
  statuses: { met: "met", "partly-met": "partly met", missed: "missed", "not-applicable": "not applicable" },
  severities: { error: "error", warning: "warning", info: "info" },
  methods: methodWords("en"),
};

/** What each method is called, as its folder says. */
function methodWords(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(methods.map(({ method, words }) => [method, words[language]]));
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "en" ? en : zh;
}
