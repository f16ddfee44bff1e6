import { one, toText } from "../exact/index.js";
import type { Input, Step, Unit } from "../figure/figure.js";
import { stepWords } from "../explain/steps.js";
import { wordsOf } from "../explain/wording.js";

const zh = wordsOf("zh");

/** What an input is called in the ledger. */
export function inputLabel({ key, guard }: Input): string {
  if (key.startsWith("measures/")) return key.slice("measures/".length);
  if (guard.is === "day") return key === "actual" ? "完成日期" : "完成期限";
  if (!key.startsWith("target")) return NAMES[key] ?? key;
  return key.endsWith("#min") ? "指标值下限" : key.endsWith("#max") ? "指标值上限" : "指标值";
}

/** What is said beside an input that is filled in in the ledger. */
export function inputRemark({ key }: Input): string {
  return key === "awardedShare" ? "评分人评定，占分值的份额" : "";
}

const NAMES: Readonly<Record<string, string>> = {
  actual: "实际完成值",
  previous: "上年数",
  awardedShare: "评定份额",
  cases: "件数",
  "deduction/points": "另行扣减",
  weight: "分值",
};

/** A step with the name of the part that it is; a part without one goes by its method. */
export function stepLabel({ what, name }: Step): string {
  return name === undefined ? word(what) : `${word(what)}“${methodWord(name)}”`;
}

/** What a method is called; one without a word goes by its key. */
export function methodWord(method: string): string {
  return zh.methods[method] ?? method;
}

/** The word for a fixed key. */
export function word(key: string): string {
  return stepWords(key, "zh");
}

/** A unit as a figure is said to be in it; null where it has no name. */
export function unitText({ name, size }: Unit): string | null {
  return name === null || size === one ? name : toText(size) + name;
}

/** What may be filled in of what was done, in words. */
export const DONE: Readonly<Record<string, string>> = { met: "达成", partial: "部分达成", missed: "未达成" };

/** What stands in the place of a ratio one of whose figures is left blank. */
export const INCOMPLETE = "预算数没填全";

/** What stands there where a figure of the budget is filled in with what is no amount. */
export const WRONG_BUDGET = "预算数要改";
