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
  /** The steps of a calculation by their keys. */
  readonly steps: Readonly<Record<string, string>>;
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
  steps: {
    "actual-rate": "实际完成率",
    "awarded-share": "评定份额",
    band: "分档",
    change: "变动",
    completion: "完成率",
    conversion: "折算",
    deduction: "扣减",
    deviation: "偏离度",
    distance: "偏离",
    element: "要素",
    late: "迟延",
    least: "各项中最低",
    manual: "人工评分",
    met: "是否达到",
    missed: "未达到",
    otherwise: "其他情形",
    outcome: "情形",
    "over-achieved": "是否超额",
    "over-achievement": "超额扣减",
    "over-achievement-from": "超额起点",
    part: "分项",
    "pass-mark": "及格线",
    percent: "完成率（%）",
    position: "所在位置",
    rounding: "取舍",
    score: "得分",
    share: "份额",
    steps: "步数",
    tier: "等次",
    weight: "分值",
    "zero-denominator": "分母为零",
  },
  statuses: { met: "完成", "partly-met": "部分完成", missed: "未完成", "not-applicable": "不适用" },
  severities: { error: "错误", warning: "注意", info: "说明" },
  methods: {
    attainment: "达到指标值得满分，未达到按完成比例得分",
    "actual-rate": "百分比指标按实际值占 100% 的比例得分，不看是否达到指标值",
    "all-or-nothing": "达到得满分，否则不得分",
    bands: "分档计分",
    linear: "按直线内插计分",
    "deduct-per-step": "按偏差逐级扣分",
    "deduct-per-case": "按件扣分",
    "add-per-case": "按件加分",
    checklist: "按要素计分",
    tiers: "按等次计分",
    ordinal: "按情形计分",
    composite: "分项计分",
    manual: "人工评分",
  },
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
  steps: {},
  statuses: { met: "met", "partly-met": "partly met", missed: "missed", "not-applicable": "not applicable" },
  severities: { error: "error", warning: "warning", info: "info" },
  methods: {
    attainment: "full marks at the target, else in proportion to completion",
    "actual-rate": "a percentage scores in proportion to 100 %, whatever the target",
    "all-or-nothing": "full marks at the target, else none",
    bands: "points by band",
    linear: "a share on the straight line between two figures",
    "deduct-per-step": "points off for each step of deviation",
    "deduct-per-case": "points off for each case",
    "add-per-case": "bonus points for each case",
    checklist: "points for each element",
    tiers: "a share by tier",
    ordinal: "points by circumstance",
    composite: "the sum of several rules",
    manual: "scored by a person",
  },
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "en" ? en : zh;
}
