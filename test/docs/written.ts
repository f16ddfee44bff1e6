import { ratioDefinitions } from "../../src/budget/index.js";
import { templates } from "../../src/form/index.js";
import { zh } from "../../src/message/catalogue.js";
import { standards } from "../../src/standard/index.js";
import { severities } from "../message/families.js";
import { figureTable, headingOf, overview, sectionOf } from "../budget/page.js";
import { entryTable, listTable, templateTable } from "../standard/page.js";

/** The pages of docs/ that hold tables of what the code says, each with these tables written anew. */
export const written: Readonly<Record<string, (page: string) => string>> = {
  "codes.md": codes,
  "ratios.md": ratios,
  "standards.md": standardsPage,
};

function ratios(page: string): string {
  const head = ["比率", "编号", "公式", "方向", "没有指标值时"];
  const lines = page.split("\n");
  putTable(lines, columnsOf(lines, "编号", "公式") ?? head, overview());
  putTable(lines, columnsOf(lines, "键", "数字") ?? ["键", "数字"], figureTable());
  for (const each of ratioDefinitions) putBelow(lines, headingOf(each), isItem, sectionOf(each));
  return lines.join("\n");
}

function standardsPage(page: string): string {
  const lines = page.split("\n");
  putBelow(lines, "## 一览", isRow, listTable(standards()));
  for (const each of standards()) putBelow(lines, `### ${each.id}`, isRow, entryTable(each));
  putBelow(lines, "## 模板", isRow, templateTable(templates()));
  const open = standards().filter(({ basis }) => basis === "recalled");
  const items = open.map(({ id, sources: [source] }) => `- \`${id}\`：${source?.document ?? ""}`);
  putBelow(lines, "## 待核对", (line) => line.startsWith("- `"), items);
  return lines.join("\n");
}

/** How much each code weighs, and its sentence; a new code stands below the last one of its family, and what to do is still to be said. */
function codes(page: string): string {
  const texts: Readonly<Record<string, string>> = zh;
  const lines = page.split("\n").flatMap((line) => {
    const code = codeOf(line);
    if (code === null) return [line];
    const text = texts[code];
    if (text === undefined) return [];
    const [, first = "", , , ...rest] = line.split(/(?<!\\)\|/);
    return [["", first, ` ${severityOf(code)} `, ` ${escaped(alternatives(text))} `, ...rest].join("|")];
  });
  for (const code of Object.keys(texts)) {
    if (lines.some((line) => codeOf(line) === code)) continue;
    const family = `${code.split("/")[0] ?? ""}/`;
    const last = lines.map((line) => codeOf(line)?.startsWith(family) === true).lastIndexOf(true);
    const row = `| \`${code}\` | ${severityOf(code)} | ${escaped(alternatives(texts[code] ?? ""))} |  |`;
    if (last < 0) lines.push(row);
    else lines.splice(last + 1, 0, row);
  }
  return lines.join("\n");
}

function severityOf(code: string): string {
  return (severities[code] ?? []).join("、");
}

function codeOf(line: string): string | null {
  return /^\| `([a-z0-9-]+\/[a-z0-9-]+)`/.exec(line)?.[1] ?? null;
}

/** What a sentence says in one case or another, side by side: `读不懂：数写得不对／比较符后面没有数`. */
export function alternatives(text: string): string {
  // Where a parameter that is empty has a word of its own, the table shows the parameter.
  const named = text.replace(/⟦\{(\w+)\}=[^\w⟧][^⟧]*⟧⟦(\{\1\} ?)⟧/g, "$2");
  return named.replace(/(?:⟦\{\w+\}=\w+：[^⟧]*⟧)+/g, (cases) => {
    return `：${Array.from(cases.matchAll(/：([^⟧]*)⟧/g), ([, said]) => said).join("／")}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[*_<>|]/g, "\\$&");
}

const isRow = (line: string): boolean => line.startsWith("|");
const isItem = (line: string): boolean => line.startsWith("- ");

/** The columns of the table that has these two of them. */
function columnsOf(lines: readonly string[], ...some: readonly string[]): readonly string[] | null {
  const line = lines.find((each) => isRow(each) && some.every((column) => cellsOf(each).includes(column)));
  return line === undefined ? null : cellsOf(line);
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim());
}

/** Puts rows below the heads of a table; a column of code marks keeps them. */
function putTable(lines: string[], columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const head = lines.findIndex((line) => isRow(line) && cellsOf(line).join() === columns.join());
  if (head < 0) throw new Error(`no table of ${columns.join("、")}`);
  const end = lines.findIndex((line, at) => at > head && !isRow(line));
  const old = lines.slice(head + 2, end);
  const marked = columns.map((_, at) => old.every((line) => cellsOf(line)[at]?.startsWith("`") === true));
  const put = rows.map(
    (row) => `| ${row.map((cell, at) => (marked[at] === true ? `\`${cell}\`` : escapedCell(cell))).join(" | ")} |`,
  );
  lines.splice(head + 2, end - head - 2, ...put);
}

function escapedCell(cell: string): string {
  return cell.replace(/\|/g, "\\|");
}

/** Puts lines in place of those of a section that are of the kind. */
function putBelow(lines: string[], heading: string, kind: (line: string) => boolean, put: readonly string[]): void {
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`no section ${heading}`);
  const level = heading.indexOf(" ");
  const next = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(" ") <= level);
  const end = next < 0 ? lines.length : next;
  const first = lines.findIndex((line, at) => at > start && at < end && kind(line));
  if (first < 0) {
    if (put.length > 0) lines.splice(start + 1, 0, "", ...put);
    return;
  }
  let last = first;
  while (last < end && kind(lines[last] ?? "")) last++;
  lines.splice(first, last - first, ...put);
}
