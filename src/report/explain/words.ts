import type { Language } from "../../issue/index.js";

/** Says a sentence in the language asked for. */
export function say(language: Language, chinese: string, english: string): string {
  return language === "en" ? english : chinese;
}

/** A name in quotation marks, unless it has some of its own. */
export function quoted(name: string): string {
  return name.includes("“") ? name : `“${name}”`;
}

/** What a step of scoring is called. */
export function stepWords(what: string, language: Language): string {
  return (language === "en" ? english : chinese)[what] ?? what;
}

/** A formula in words where it is none: the library writes fixed English keys. */
export function formulaWords(formula: string, language: Language): string {
  const rounded = /^(.*) → (\d+) \(([a-z-]+)\)$/.exec(formula);
  if (rounded !== null) {
    return `${rounded[1] ?? ""} ${roundingWords(`${rounded[3] ?? ""}:${rounded[2] ?? ""}`, language)}`;
  }
  if (language === "en") return formula;
  return formula
    .replace(/^full-marks$/, "按满分计")
    .replace(/^zero$/, "按零分计")
    .replace(/^Σ$/, "各要素之和")
    .replace(/otherwise$/, "其他情形")
    .replace(/\bcompletion\b/g, "完成比例")
    .replace(/\bprevious\b/g, "上年数")
    .replace(/\bactual\b/g, "实际完成值");
}

/** `half-up:2` as 四舍五入到两位小数. */
export function roundingWords(rounding: string, language: Language): string {
  const parts = rounding.startsWith("parts:");
  const [mode = "", places = ""] = rounding.slice(parts ? 6 : 0).split(":");
  if (mode === "none" || mode === "weights" || places === "") return "";
  const how = (language === "en" ? englishModes : chineseModes)[mode] ?? mode;
  const to = say(
    language,
    places === "0" ? "取整" : `到 ${places} 位小数`,
    places === "0" ? "to whole numbers" : `to ${places} places`,
  );
  if (language === "en") return `${how} ${to}${parts ? ", each before adding" : ""}`;
  return `${parts ? "逐项" : ""}${how}${to}${parts ? "后加总" : ""}`;
}

const chineseModes: Readonly<Record<string, string>> = {
  "half-up": "四舍五入",
  "half-down": "五舍六入",
  "half-even": "四舍六入五成双",
  up: "进一",
  down: "舍去",
  ceiling: "向上",
  floor: "向下",
};

const englishModes: Readonly<Record<string, string>> = {
  "half-up": "rounded",
  "half-down": "rounded, halves down,",
  "half-even": "rounded, halves to even,",
  up: "rounded up",
  down: "cut off",
  ceiling: "rounded upward",
  floor: "rounded downward",
};

const chinese: Readonly<Record<string, string>> = {
  completion: "完成比例",
  "actual-rate": "实际值占 100% 的比例",
  "pass-mark": "及格线以上的比例",
  score: "得分",
  met: "是否达到",
  band: "所在的档",
  deviation: "偏离度",
  steps: "偏差折合步数",
  element: "要素",
  part: "组成部分",
  manual: "人工评分",
  outcome: "符合的情形",
  tier: "等次",
  "awarded-share": "评定的得分比例",
  change: "变动率",
  deduction: "扣分",
  "zero-denominator": "分母为零时的处理",
  rounding: "取舍",
  sum: "合计",
};

const english: Readonly<Record<string, string>> = {
  completion: "completion",
  "actual-rate": "share of 100 %",
  "pass-mark": "share above the pass mark",
  score: "score",
  met: "met or not",
  band: "band",
  deviation: "deviation",
  steps: "steps of deviation",
  element: "element",
  part: "part",
  manual: "scored by a person",
  outcome: "outcome",
  tier: "tier",
  "awarded-share": "awarded share",
  change: "change",
  deduction: "deduction",
  "zero-denominator": "over a zero denominator",
  rounding: "rounding",
  sum: "sum",
};
