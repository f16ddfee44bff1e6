import { safeEvaluate } from "../evaluate/evaluate.js";
import type { ScoredIndicator } from "../evaluate/types.js";
import { type Issue, issue, type Language, messageOf, type Note } from "../message/index.js";
import { indicatorIn } from "../explain/place.js";
import { type Words, wordsOf } from "../explain/wording.js";
import { showActual, showTarget } from "../cell/index.js";
import type { WholeTable } from "./define.js";
import { numberOr } from "./shown.js";
import { standard, table, taken } from "./parameters.js";
import { readForm } from "./table.js";
import type { CellResult } from "./types.js";
import { nodeAt } from "../form/tree.js";
import type { SelfEvaluation } from "../form/types.js";
import { say } from "../text/bilingual.js";
import { safeAudit } from "../audit/index.js";
import { placeIn } from "./say.js";

/** 得分表: the scored form of an area. */
export const evaluation: WholeTable = {
  name: "EVALUATE",
  title: { zh: "自评得分表", en: "Scored form" },
  help: {
    zh: "读一张自评表，溢出一张得分表：各项得分、得分率、总分和等级，最后一列写明读表和计分时的假设",
    en: "Reads a form and spills its scores, rates, total and grade, with the assumptions of reading and scoring",
  },
  example: "JX.EVALUATE(A1:H20)",
  shape: "table",
  parameters: [table, standard, taken],
  compute: (area, [named, wanted], setting) => {
    const read = readForm(area, named, setting);
    const isTaken = yesOrNo(wanted);
    const unclear =
      isTaken === null ? [issue("error", "sheet/yes-or-no", { name: taken.title[setting.language] })] : [];
    if ("issues" in read) return { issues: [...unclear, ...read.issues] };
    const { form, standard, doubts } = read;
    const result = safeEvaluate(form, isTaken === false ? { standard } : { standard, awarded: "reported" });
    const refused = result.ok ? [] : [...result.issues, ...(isTaken === false ? offered(form, result.issues) : [])];
    if (!result.ok || unclear.length + doubts.length > 0) {
      const rest = refused.filter(({ path }) => doubts.every((doubt) => doubt.path !== path));
      const placed = [...doubts, ...rest];
      return { issues: [...unclear, ...placed], ...(placed.length === 0 ? {} : { form }) };
    }
    const notes = [...read.notes, ...takenIn(result.value.indicators)];
    const { score, weight, rate, grade, indicators, findings } = result.value;
    const { language } = setting;
    const words = wordsOf(language);
    const remarks = new Map<string, string[]>();
    for (const found of [...findings, ...notes]) remark(remarks, indicatorIn(found.path ?? ""), found, language);
    const said = (path: string): string => (remarks.get(path) ?? []).join(say(language, "；", "; "));
    const { indicator, target, actual, status } = words;
    const rated = `${words.rate}(%)`;
    const header = [indicator, words.weight, target, actual, words.score, rated, status, words.findings];
    return [
      header,
      ...indicators.flatMap((each) => rowsOf(each, words, said, language)),
      [words.total, numberOr(weight), "", "", numberOr(score), rateOr(rate), grade ?? "", said("")],
    ];
  },
};

function rowsOf(
  node: ScoredIndicator,
  words: Words,
  said: (path: string) => string,
  language: Language,
): readonly (readonly CellResult[])[] {
  const name = "　".repeat(node.level - 1) + node.name;
  const figures = [numberOr(node.score), rateOr(node.rate)];
  if ("children" in node) {
    const row = [name, numberOr(node.weight), "", "", ...figures, "", said(node.path)];
    return [row, ...node.children.flatMap((child) => rowsOf(child, words, said, language))];
  }
  const target = node.target === undefined ? "" : showTarget(node.target);
  const actual = node.actual === undefined ? "" : showActual(node.actual);
  const notes = node.notes.map((note) => messageOf(note, language));
  const told = [...notes, said(node.path)].filter((text) => text !== "").join(say(language, "；", "; "));
  return [[name, numberOr(node.weight), target, actual, ...figures, words.statuses[node.status], told]];
}

/** A rate as the number of a sheet; a blank where there is none. */
function rateOr(rate: string | null): number | string {
  return rate === null ? "" : numberOr(rate);
}

function remark(remarks: Map<string, string[]>, path: string, found: Issue, language: Language): void {
  const list = remarks.get(path);
  const text = messageOf(found, language);
  if (list === undefined) remarks.set(path, [text]);
  else if (!list.includes(text)) list.push(text);
}

/** What a cell says to a question that yes or no answers; a blank one says no, null what is neither. */
function yesOrNo(value: unknown): boolean | null {
  const said = String(value ?? "")
    .trim()
    .toUpperCase();
  if (["TRUE", "1", "是"].includes(said)) return true;
  return ["", "FALSE", "0", "否"].includes(said) ? false : null;
}

/** That a score stands in the table where a person has to give one, and how it is taken. */
function offered(form: SelfEvaluation, issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap(({ code, path = "" }) => {
    if (!code.endsWith("needs-share") && code !== "rule/judgement") return [];
    const leaf = path.replace(/\/[a-zA-Z]+$/, "");
    const score = nodeAt(form, leaf)?.reported;
    return score === undefined
      ? []
      : [issue("error", "sheet/score-offered", { score: String(score) }, { path: `${leaf}/reported` })];
  });
}

/** A note for each leaf whose score was taken from the table. */
function takenIn(nodes: readonly ScoredIndicator[]): readonly Note[] {
  return nodes.flatMap((node) => {
    if ("children" in node) return takenIn(node.children);
    const { awarded, path, score } = node;
    return awarded === undefined ? [] : [issue("info", "sheet/score-taken", { score }, { path })];
  });
}

/** 审核: what is found of the form in an area. */
export const auditing: WholeTable = {
  name: "AUDIT",
  title: { zh: "自评表审核", en: "Findings of a form" },
  help: {
    zh: "读一张填好的自评表，溢出发现的问题：级别、位置、问题和代码；读表时的假设也在其中",
    en: "Reads a filled-in form and spills what is found of it: severity, place, finding and code, with the assumptions of reading",
  },
  example: "JX.AUDIT(A1:H20)",
  shape: "table",
  parameters: [table, standard],
  compute: (area, [named], setting) => {
    const read = readForm(area, named, setting);
    if ("issues" in read) return read;
    const { form, notes, doubts } = read;
    if (doubts.length > 0) return { issues: doubts, form };
    const result = safeAudit(form, { standard: read.standard });
    if (!result.ok) return { issues: result.issues, form };
    const { language } = setting;
    const words = wordsOf(language);
    const rows = [...result.value.findings, ...notes].map((found) => [
      words.severities[found.severity],
      placeIn(form, found.path ?? "", language),
      messageOf(found, language),
      found.code,
    ]);
    const header = language === "en" ? ["Severity", "Place", "Finding", "Code"] : ["级别", "位置", "问题", "代码"];
    return [header, ...(rows.length === 0 ? [["", "", words.noFindings, ""]] : rows)];
  },
};
