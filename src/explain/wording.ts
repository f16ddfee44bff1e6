import type { Status } from "../evaluate/types.js";
import type { Language, Severity } from "../message/index.js";
import { methods } from "../rule/methods.js";
import { type Bilingual, wordFor } from "../text/bilingual.js";

/** The words of readable output in a language: those of every key, and those of statuses, severities and methods. */
export type Words = Readonly<Record<keyof typeof plain, string>> & {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly methods: Readonly<Record<string, string>>;
};

const plain = {
  indicator: ["指标", "Indicator"],
  weight: ["分值", "Weight"],
  target: ["指标值", "Target"],
  actual: ["实际完成值", "Actual"],
  score: ["得分", "Score"],
  rate: ["得分率", "Rate"],
  status: ["状态", "Status"],
  total: ["合计", "Total"],
  grade: ["等级", "Grade"],
  standard: ["评分办法", "Standard"],
  ratios: ["预算比率", "Budget ratios"],
  ratio: ["比率", "Ratio"],
  value: ["结果", "Value"],
  exact: ["精确值", "Exact"],
  formula: ["算式", "Formula"],
  undefinedRatio: ["分母为零，无意义", "undefined: divides by zero"],
  findings: ["提示", "Findings"],
  noFindings: ["没有发现问题", "no findings"],
  difference: ["差", "Difference"],
  fullWeight: ["权重分值", "Weight"],
  definition: ["公式", "Definition"],
  severity: ["级别", "Severity"],
  place: ["位置", "Place"],
  message: ["内容", "Message"],
  code: ["代码", "Code"],
  step: ["步骤", "Step"],
  source: ["依据", "Source"],
  scores: ["得分汇总", "Scores"],
  allScores: ["得分明细", "All scores"],
  stepsTitle: ["计分步骤", "Steps"],
  figures: ["核对", "Figures"],
} as const;

const statuses: Readonly<Record<Status, Bilingual>> = {
  met: ["完成", "met"],
  "partly-met": ["部分完成", "partly met"],
  missed: ["未完成", "missed"],
  "not-applicable": ["不适用", "not applicable"],
};

const severities: Readonly<Record<Severity, Bilingual>> = {
  error: ["错误", "error"],
  warning: ["注意", "warning"],
  info: ["说明", "info"],
};

const inLanguages: Readonly<Record<Language, Words>> = { zh: wordsIn("zh"), en: wordsIn("en") };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return inLanguages[language === "en" ? "en" : "zh"];
}

function wordsIn(language: Language): Words {
  return {
    ...said(plain, language),
    statuses: said(statuses, language),
    severities: said(severities, language),
    // What each method is called, as its folder says.
    methods: Object.fromEntries(methods.map(({ method, words }) => [method, words[language]])),
  };
}

/** One side of a table of words. */
function said<Key extends string>(
  table: Readonly<Record<Key, Bilingual>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const words = Object.keys(table).map((key) => [key, wordFor(table, key, language)]);
  return Object.fromEntries(words) as Readonly<Record<Key, string>>;
}
