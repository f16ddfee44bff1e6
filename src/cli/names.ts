import { figureTitles } from "../budget/figures.js";
import { inWords, namesOf, whereWords } from "../explain/place.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import { entryAt, isObject, own } from "../shape/look.js";
import { say } from "../text/bilingual.js";

/** An issue of a form in words: whoever holds its table knows names and cells, no pointers. */
export function inWordsOf(form: unknown, issue: Issue, language: Language): string {
  const names = namesOf(nodesOf(form, ""));
  const said =
    asColumns(inWords(messageOf(issue, language), names, language), language) + orTaken(form, issue, language);
  const where = whereWords(issue, names, language);
  return where === "" ? said : `${where}${language === "en" ? ": " : "："}${said}`;
}

/** What a person may decide has been decided where the form prints a score: there is an option that takes it. */
function orTaken(form: unknown, { code, path = "" }: Issue, language: Language): string {
  const isLeft = code.endsWith("needs-share") || code === "rule/judgement";
  if (!isLeft || valueAt(form, `${path.replace(/\/(?:awardedShare|rule|actual)$/, "")}/reported`) === undefined)
    return "";
  return say(language, "；要取表中印的得分，加 --take-reported", "; --take-reported takes the score that is printed");
}

function valueAt(form: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (isObject(value) || Array.isArray(value) ? own(value, key) : undefined), form);
}

/** A sentence that names the columns of a table where it names the keys of JSON; figures have their names already. */
function asColumns(sentence: string, language: Language): string {
  const bare = sentence.replace(/[（(]([a-zA-Z.]+)[)）]/g, (whole, key: string) =>
    entryAt(figureTitles, key) === undefined ? whole : "",
  );
  return bare.replace(/ ?(awardedShare|measures)/g, (_, key: string) => {
    const [chinese, english] = COLUMNS[key === "measures" ? key : "awardedShare"];
    return language === "en" ? ` ${english}` : chinese;
  });
}

/** The columns in which a table says what JSON says under a key. */
const COLUMNS = {
  awardedShare: ["（“评定比例”一列）", "the column 评定比例"],
  measures: ["“其他数据”一列", "the column 其他数据"],
} as const;

interface Node {
  readonly path: string;
  readonly name: string;
  readonly children: readonly Node[];
}

/** The indicators of a form that nothing is known of, with their places, as deep as forms are. */
function nodesOf(parent: unknown, path: string, level: number = 1): Node[] {
  const key = path === "" ? "indicators" : "children";
  const list: unknown = isObject(parent) ? (parent as Readonly<Record<string, unknown>>)[key] : undefined;
  if (!Array.isArray(list) || level > 3) return [];
  return list.map((each: unknown, place) => {
    const pointer = `${path}/${key}/${place}`;
    const name: unknown = isObject(each) ? (each as Readonly<Record<string, unknown>>)["name"] : "";
    return { path: pointer, name: typeof name === "string" ? name : "", children: nodesOf(each, pointer, level + 1) };
  });
}
