import type { Language } from "../message/index.js";
import { type Bilingual, say } from "../text/bilingual.js";
import type { FormRow, Summary, UnreadForm } from "./types.js";

const COLUMNS: readonly Bilingual[] = [
  ["名次", "Rank"],
  ["文件", "File"],
  ["单位", "Unit"],
  ["项目", "Project"],
  ["公布分", "Reported"],
  ["重算分", "Computed"],
  ["差", "Difference"],
  ["等级", "Grade"],
  ["错误数", "Errors"],
  ["注意数", "Warnings"],
  ["首要问题", "To mend first"],
];

/** The columns behind them where the year before is asked for. */
const MOVED: readonly Bilingual[] = [
  ["上年得分", "Year before"],
  ["变动数", "Moves"],
];

/** What the columns of a summary are called. */
export function columnNames(summary: Summary, language: Language): readonly string[] {
  const columns = hasMoved(summary) ? [...COLUMNS.slice(0, -1), ...MOVED, ...COLUMNS.slice(-1)] : COLUMNS;
  return columns.map((name) => say(language, ...name));
}

/** Whether the summary says what moved since the year before. */
export function hasMoved({ gone }: Summary): boolean {
  return gone !== undefined;
}

/** What a row says in the columns of the year before. */
export function movedCells({ moved }: FormRow): readonly [before: string, moves: string] {
  return moved === undefined ? ["—", "—"] : [moved.score ?? "—", String(moved.lines.length)];
}

/** What a row says of its figures, a dash where there is none. */
export function figureCells(row: FormRow): Readonly<Record<"reported" | "score" | "difference" | "grade", string>> {
  const { reported, score, difference, grade } = row;
  return {
    reported: reported ?? "—",
    score: score ?? "—",
    difference: difference ?? "—",
    grade: grade ?? "—",
  };
}

/** What a form is called where its moves are listed: its project with its unit. */
export function formName({ unit, project, file }: FormRow): string {
  const names = [unit, project].filter((name, place, all) => name !== "" && all.indexOf(name) === place);
  return names.length === 0 ? file : names.join(" · ");
}

/** The parts of a summary, and what their columns hold. */
export type TitleName =
  | "summary"
  | "rows"
  | "scores"
  | "grades"
  | "common"
  | "unread"
  | "severity"
  | "example"
  | "forms"
  | "times"
  | "code"
  | "file"
  | "why"
  | "rate"
  | "grade"
  | "moved"
  | "moves"
  | "gone"
  | "form";

const TITLES: Readonly<Record<TitleName, Bilingual>> = {
  summary: ["绩效自评汇总", "Summary of self-evaluations"],
  rows: ["汇总", "Summary"],
  scores: ["得分率分布", "Score rates"],
  grades: ["等级分布", "Grades"],
  common: ["常见问题", "Commonest findings"],
  unread: ["没有读出来的", "Could not be read"],
  severity: ["级别", "Severity"],
  example: ["例", "Example"],
  forms: ["份数", "Forms"],
  times: ["次数", "Times"],
  code: ["代码", "Code"],
  file: ["文件", "File"],
  why: ["原因和办法", "Why, and what to do"],
  moved: ["与上年相比", "Since the year before"],
  moves: ["有哪些变动", "What moved"],
  gone: ["上年有、今年没有的", "There the year before, not this year"],
  form: ["单位和项目", "Unit and project"],
  rate: ["得分率", "Score rate"],
  grade: ["等级", "Grade"],
};

/** A title in a language. */
export function titleOf(name: TitleName, language: Language): string {
  return say(language, ...TITLES[name]);
}

/** A file, and the sheet of it where it holds several forms. */
export function fileWords({ file, sheet }: Pick<FormRow, "file" | "sheet">): string {
  return sheet === undefined ? file : `${file} · ${sheet}`;
}

/** How many forms there are, how many could not be read, and what was passed over, in one line. */
export function countWords({ rows, unread, skipped }: Summary, language: Language): string {
  const wrong = rows.filter(({ errors }) => errors > 0).length;
  const differing = rows.filter(({ differs }) => differs).length;
  const parts = [
    say(language, `${rows.length} 份自评表`, `${rows.length} forms`),
    say(language, `公布分与重算分不同的 ${differing} 份`, `${differing} whose total differs`),
    say(language, `有错误的 ${wrong} 份`, `${wrong} with errors`),
    say(language, `没有读出来的 ${unread.length} 份`, `${unread.length} not read`),
  ];
  if (skipped > 0) {
    parts.push(say(language, `跳过锁定文件和系统文件 ${skipped} 个`, `${skipped} lock and system files passed over`));
  }
  return parts.join(say(language, "，", ", "));
}

/** Why a form could not be read, in one text. */
export function whyWords({ reasons }: UnreadForm, language: Language): string {
  const shown = reasons.slice(0, MOST_REASONS);
  const more = reasons.length - shown.length;
  return shown.join(say(language, "；", "; ")) + (more > 0 ? say(language, `；还有 ${more} 处`, `; ${more} more`) : "");
}

/** The most reasons that are said of one file. */
const MOST_REASONS = 5;

/** What a summary calls the severities. */
export function severityWords(severity: string, language: Language): string {
  return severity === "error" ? say(language, "错误", "error") : say(language, "注意", "warning");
}
