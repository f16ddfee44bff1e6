import { figureTitles } from "../budget/figures.js";
import { ratioDefinition } from "../budget/index.js";
import type { Language } from "../message/index.js";
import { certain } from "../shape/certain.js";
import { entryAt } from "../shape/look.js";
import { type Bilingual, say, wordFor } from "../text/bilingual.js";

/**
 * A JSON Pointer into a form in the words of the form: the names of the indicator and of those above it, and the column.
 *
 * @param names - The names of the indicators by their JSON Pointers.
 */
export function placeWords(path: string, names: ReadonlyMap<string, string>, language: Language): string {
  return (
    indicatorWords(path, names, language) ??
    ratioWords(path, language) ??
    figureWords(path, language) ??
    wordFor(WORDS, path, language) ??
    listed(path, language) ??
    (path.startsWith("/budget/") ? wordFor(WORDS, "/budget", language) : undefined) ??
    path
  );
}

function indicatorWords(path: string, names: ReadonlyMap<string, string>, language: Language): string | undefined {
  const node = indicatorIn(path);
  if (!names.has(node)) return undefined;
  const title = columnBehind(node, path, language);
  return namesDownTo(node, names) + (title === "" ? "" : say(language, "，", ", ") + title);
}

function ratioWords(path: string, language: Language): string | undefined {
  const ratio = /^\/reported\/ratios\/(.+)$/.exec(path)?.[1];
  if (ratio === undefined) return undefined;
  return say(language, `公布的${ratioDefinition(ratio)?.title ?? ratio}`, `reported ${ratio}`);
}

function figureWords(path: string, language: Language): string | undefined {
  const key = path.startsWith("/budget/") ? path.slice("/budget/".length).split("/").join(".") : "";
  const figure = entryAt<string>(figureTitles, key);
  return figure === undefined ? undefined : say(language, figure, `budget ${key}`);
}

/**
 * Where an issue lies, in words: `F23（长效管护机制·实际完成值）` where its cell is known, else by the names on the way there;
 * empty where it lies nowhere.
 */
export function whereWords(
  { path = "", at }: { readonly path?: string; readonly at?: string },
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (at === undefined) return path === "" ? "" : placeWords(path, names, language);
  const node = indicatorIn(path);
  const name = names.get(node);
  if (name === undefined)
    return say(
      language,
      `${at}（${placeWords(path, names, language)}）`,
      `${at} (${placeWords(path, names, language)})`,
    );
  const title = columnBehind(node, path, language);
  const cell = title === "" ? name : `${name}·${title}`;
  return say(language, `${at}（${cell}）`, `${at} (${cell})`);
}

/** An indicator with its place, and with those below it or in a list with them. */
interface Named {
  readonly path: string;
  readonly name: string;
  readonly children?: readonly Named[];
}

/** The names of indicators by their JSON Pointers. */
export function namesOf(nodes: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const put = ({ path, name, children }: Named): void => {
    names.set(path, name);
    children?.forEach(put);
  };
  nodes.forEach(put);
  return names;
}

/** A sentence with the names of the indicators in place of their pointers, and of the ratios in place of their keys. */
export function inWords(sentence: string, names: ReadonlyMap<string, string>, language: Language): string {
  const named = sentence.replace(/\/indicators\/\d+(?:\/children\/\d+)*/g, (path) => placeWords(path, names, language));
  if (language === "en") return named;
  return named.replace(/[a-z]+(?:-[a-z]+)+/g, (key) => ratioDefinition(key)?.title ?? key);
}

/** A place in one of the lists of a budget: its sources, the amounts that the text quotes. */
function listed(path: string, language: Language): string | null {
  const [, list, place = "", key = ""] = /^\/budget\/(sources|quoted)\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (list === undefined) return null;
  const number = String(Number(place) + 1);
  if (language === "en") return `${list === "quoted" ? "quoted amount" : "source of funds"} ${number}`;
  if (list === "quoted") return `正文引用的第 ${number} 个金额`;
  return `第 ${number} 项资金来源${entryAt<string>(figureTitles, key) ?? ""}`;
}

/** The pointer of the indicator that a pointer leads to or into; the empty text where it leads into none. */
export function indicatorIn(path: string): string {
  return /^\/indicators\/\d+(?:\/children\/\d+)*/.exec(path)?.[0] ?? "";
}

/** What the column is called that a pointer names behind an indicator; empty where it names none. */
function columnBehind(node: string, path: string, language: Language): string {
  const [, column = ""] = path.slice(node.length).split("/");
  return wordFor(WORDS, column, language) ?? column;
}

/** The names of those above an indicator, the first level first, and its own. */
export function namesDownTo(node: string, names: ReadonlyMap<string, string>): string {
  const parts = node.split("/children/");
  return parts.map((_, place) => certain(names.get(parts.slice(0, place + 1).join("/children/")))).join(" › ");
}

const WORDS: Readonly<Record<string, Bilingual>> = {
  name: ["名称", "name"],
  weight: ["分值", "weight"],
  target: ["指标值", "target"],
  unit: ["度量单位", "unit"],
  actual: ["实际完成值", "actual value"],
  rule: ["评分标准", "rule"],
  reported: ["公布得分", "reported score"],
  reportedRate: ["公布得分率", "reported rate"],
  awardedShare: ["得分比例", "awarded share"],
  reason: ["偏差原因", "reason"],
  ratio: ["比率", "ratio"],
  kind: ["指标类型", "kind"],
  cases: ["次数", "cases"],
  previous: ["上年数", "previous figure"],
  measures: ["计量数", "measures"],
  actuals: ["实际完成值", "actual values"],
  "/standard": ["评分办法", "the standard"],
  "/rounding": ["取舍", "the rounding"],
  "/fullMarks": ["满分", "full marks"],
  "/subject": ["项目和单位", "the subject"],
  "/subject/name": ["名称", "the name"],
  "/subject/year": ["年度", "the year"],
  "/indicators": ["指标表", "the indicators"],
  "/budget": ["预算", "the budget"],
  "/reported/score": ["公布总分", "reported total"],
  "/reported/rate": ["公布总得分率", "reported rate of the whole"],
  "/reported/grade": ["公布等级", "reported grade"],
  "/subject/period": ["项目起止时间", "the project's period"],
};
