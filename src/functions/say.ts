import { figureTitles } from "../budget/figures.js";
import type { Language } from "../message/messages.js";
import type { Unsaid } from "../message/types.js";
import { say as worded } from "../message/unsaid.js";
import { entryAt } from "../shape/look.js";
import type { Indicator, SelfEvaluation } from "../form/types.js";
import { say } from "../text/bilingual.js";
import type { Setting } from "./setting.js";

/**
 * What every error text of a cell function begins with, so that a sheet can find and count them: `COUNTIF(E:E,"错误*")`.
 *
 * @example
 * errorMarks.zh; // => "错误："
 */
export const errorMarks: Readonly<Record<Language, string>> = { zh: "错误：", en: "Error: " };

/** Issues as the text of one cell: each once, with the cell it speaks of where its sentence does not say. */
export function errorText(issues: readonly Unsaid[], setting: Setting): string {
  const { language } = setting;
  const said = issues.map((each) => placed(each, setting));
  return errorMarks[language] + [...new Set(said)].join(say(language, "；", "; "));
}

function placed(found: Unsaid, { language, kit }: Setting): string {
  const sentence = inCells(worded(found, kit.messages).message, language);
  const label = labelOf(found.path?.split("/")[1] ?? "", language);
  if (label === null || SPEAKING.test(found.code)) return sentence;
  return label + say(language, "：", ": ") + sentence;
}

/** A sentence without the keys of a form in JSON: in a sheet the parameters have names. */
function inCells(sentence: string, language: Language): string {
  if (language === "zh") return sentence.replace(/ (?:awardedShare|subject\.year)/g, "");
  return sentence.replace(/\bawardedShare\b/g, "share").replace(/\bsubject\.year\b/g, "year");
}

/** What the forms call a cell or figure; null for what has no name of its own. */
export function labelOf(key: string, language: Language): string | null {
  const label = entryAt(LABELS, key);
  if (label !== undefined) return label[language];
  const title = entryAt<string>(figureTitles, key);
  return title === undefined || language === "zh" ? (title ?? null) : key;
}

/** Codes whose sentences name their cell themselves. */
const SPEAKING = /^(?:target|actual|rule|standard|budget)\//;

const LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  target: { zh: "指标值", en: "target" },
  actual: { zh: "实际完成值", en: "actual" },
  weight: { zh: "分值", en: "weight" },
  rule: { zh: "评分标准", en: "rule" },
  unit: { zh: "度量单位", en: "unit" },
  standard: { zh: "评分办法", en: "standard" },
  share: { zh: "得分比例", en: "share" },
  awardedShare: { zh: "得分比例", en: "share" },
  year: { zh: "年度", en: "year" },
  score: { zh: "得分", en: "score" },
  name: { zh: "比率名称", en: "name of the ratio" },
};

/** The place of an issue as a clerk knows it: the indicator's name and the column, in place of a JSON Pointer. */
export function placeIn(form: Pick<SelfEvaluation, "indicators">, path: string, language: Language): string {
  const [, root = "", ...steps] = path.split("/");
  if (root !== "indicators") return labelOf(steps.at(-1) ?? root, language) ?? labelOf(root, language) ?? "";
  let nodes: readonly Indicator[] = form.indicators;
  let name = "";
  for (const step of steps) {
    const node = /^\d+$/.test(step) ? nodes[Number(step)] : undefined;
    if (node !== undefined) {
      name = node.name;
      nodes = "children" in node ? node.children : [];
    } else if (step !== "children") {
      const label = labelOf(step, language);
      return label === null ? name : `${name} ${label}`;
    }
  }
  return name;
}
