import { figureTitles } from "../budget/figures.js";
import { ratioDefinition } from "../budget/index.js";
import type { Language } from "../issue/index.js";

/**
 * A JSON Pointer into a form in the words of the form: the names of the indicator and of those above it, and the column.
 *
 * @param names - The names of the indicators by their JSON Pointers.
 */
export function placeWords(path: string, names: ReadonlyMap<string, string>, language: Language): string {
  const said = language === "en" ? english : chinese;
  const node = /^\/indicators\/\d+(?:\/children\/\d+)*/.exec(path)?.[0];
  if (node !== undefined && names.has(node)) {
    const column = path.slice(node.length).split("/")[1];
    const chain = levels(node).map((each) => names.get(each) ?? "");
    const title = column === undefined ? "" : (said[column] ?? column);
    return chain.join(" › ") + (title === "" ? "" : (language === "en" ? ", " : "，") + title);
  }
  const ratio = /^\/reported\/ratios\/(.+)$/.exec(path)?.[1];
  if (ratio !== undefined)
    return language === "en" ? `reported ${ratio}` : `公布的${ratioDefinition(ratio)?.title ?? ratio}`;
  const key = path.startsWith("/budget/") ? path.slice("/budget/".length).split("/").join(".") : "";
  if (Object.prototype.hasOwnProperty.call(figureTitles, key)) {
    return language === "en" ? `budget ${key}` : figureTitles[key as keyof typeof figureTitles];
  }
  return said[path] ?? listed(path, language) ?? (path.startsWith("/budget/") ? said["/budget"] : undefined) ?? path;
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
  const title = Object.prototype.hasOwnProperty.call(figureTitles, key)
    ? figureTitles[key as keyof typeof figureTitles]
    : "";
  return `第 ${number} 项资金来源${title}`;
}

/** The pointers of an indicator and of those above it, the first level first. */
function levels(node: string): readonly string[] {
  const parts = node.split("/children/");
  return parts.map((_, place) => parts.slice(0, place + 1).join("/children/"));
}

const chinese: Readonly<Record<string, string>> = {
  name: "名称",
  weight: "分值",
  target: "指标值",
  unit: "度量单位",
  actual: "实际完成值",
  rule: "评分标准",
  reported: "公布得分",
  reportedRate: "公布得分率",
  awardedShare: "得分比例",
  reason: "偏差原因",
  ratio: "比率",
  kind: "指标类型",
  cases: "次数",
  previous: "上年数",
  measures: "计量数",
  actuals: "实际完成值",
  "/indicators": "指标表",
  "/budget": "预算",
  "/reported/score": "公布总分",
  "/reported/rate": "公布总得分率",
  "/reported/grade": "公布等级",
  "/subject/period": "项目起止时间",
};

const english: Readonly<Record<string, string>> = {
  name: "name",
  weight: "weight",
  target: "target",
  unit: "unit",
  actual: "actual value",
  rule: "rule",
  reported: "reported score",
  reportedRate: "reported rate",
  awardedShare: "awarded share",
  reason: "reason",
  ratio: "ratio",
  kind: "kind",
  cases: "cases",
  previous: "previous figure",
  measures: "measures",
  actuals: "actual values",
  "/indicators": "the indicators",
  "/budget": "the budget",
  "/reported/score": "reported total",
  "/reported/rate": "reported rate of the whole",
  "/reported/grade": "reported grade",
  "/subject/period": "the project's period",
};
