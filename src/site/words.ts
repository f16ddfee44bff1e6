import { placeWords } from "../explain/place.js";
import { stepWords } from "../explain/steps.js";
import { roundingWords } from "../text/rounding-words.js";
import type { Kind } from "../figure/figure.js";
import type { MathWords } from "../figure/mathml.js";
import { zh } from "../message/catalogue.js";

/** What the parts of a formula are called on a page of the reference. */
export const mathWords: MathWords = {
  input: inputWords,
  step: (what, name) => (name === undefined ? stepWords(what, "zh") : `${stepWords(what, "zh")}“${name}”`),
  told: (key, as, among) => `${inputWords(key)}${among === null ? (TOLD[as] ?? as) : `评为“${as}”`}`,
  given: (key, kinds) => `${inputWords(key)}是${kinds.map((kind) => KINDS[kind]).join("或")}`,
  flag: (key, holds) => `${inputWords(key)}${holds ? "符合" : "不符合"}`,
  refused: (code) => `不能计分：${textOf(code)}`,
  words: (words) => {
    switch (words.is) {
      case "fixed":
        return FIXED[words.text] ?? words.text;
      case "said":
      case "choice":
        return inputWords(words.key);
      case "span":
        return `从${inputWords(words.from)}到${inputWords(words.to)}`;
    }
  },
  rounded: (places, mode) => roundingWords(`${mode}:${places}`, "zh"),
  and: "且",
  or: "或",
  not: "不是",
  otherwise: "其他情形",
};

/** What a cell is called: its column, the end of a range, the place in a list. */
function inputWords(key: string): string {
  const [column = "", end] = key.split("#");
  const [head = "", ...rest] = column.split("/");
  const place = rest.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (PARTS[part] ?? ""))).join("");
  const known = PARTS[head] ?? placeWords(`/indicators/0/${head}`, NAMES, "zh").replace(/^，/, "");
  return known + place + (end === undefined ? "" : (PARTS[end] ?? end));
}

const NAMES: ReadonlyMap<string, string> = new Map([["/indicators/0", ""]]);

/** Parts of a key beside the columns of a form. */
const PARTS: Readonly<Record<string, string>> = {
  min: "的下限",
  max: "的上限",
  deduction: "另行扣分",
  points: "的分数",
  rule: "评分标准",
  elements: "的要素",
  parts: "的分项",
  met: "",
};

const TOLD: Readonly<Record<string, string>> = { met: "写明达到", partial: "写明部分达到", missed: "写明没有达到" };

const KINDS: Readonly<Record<Kind, string>> = {
  quantity: "数",
  date: "日期",
  qualitative: "文字",
  decided: "说明是否达到的文字",
  repeats: "重复指标值的文字",
  graded: "等次",
  change: "变动",
};

const FIXED: Readonly<Record<string, string>> = { otherwise: "其他情形", "full-marks": "按满分计", zero: "按零分计" };

/** The sentence of a code up to its first parameter. */
function textOf(code: string): string {
  const [text = code] = ((zh as Readonly<Record<string, string>>)[code] ?? code).split(/[{⟦：]/);
  return text;
}
