import type { Language } from "../message/index.js";
import { linkTo } from "../sheet/cells.js";
import { cards, type Cell, escaped, pageOf, said } from "../sheet/page/shell.js";
import type { RankedRow, Share, Summary } from "./types.js";
import {
  columnNames,
  countWords,
  figureCells,
  fileWords,
  formName,
  hasMoved,
  movedCells,
  severityWords,
  type TitleName,
  titleOf,
  whyWords,
} from "./words.js";

/**
 * A summary as one page that needs nothing else: a row a form that leads to the form's own page, the distributions as
 * pictures, the commonest findings, and what could not be read.
 *
 * @param summary What {@link summaryOf} returned.
 * @param language `zh` or `en`.
 */
export function summaryHtml(summary: Summary, language: Language = "zh"): string {
  const title = (name: TitleName): string => titleOf(name, language);
  const parts = [
    `<h1>${escaped(title("summary"))}</h1>`,
    `<p class="lead">${escaped(countWords(summary, language))}</p>`,
  ];
  if (summary.rows.length > 0) {
    const rows = summary.rows.map((row) => rowCells(row, hasMoved(summary)));
    const charts = [chart(title("scores"), summary.scores), chart(title("grades"), summary.grades)];
    parts.push(`<div class="charts">${charts.join("\n")}</div>`);
    parts.push(`<h2>${escaped(title("rows"))}</h2>`, cards(columnNames(summary, language), rows));
  }
  if (hasMoved(summary)) parts.push(movedHtml(summary, language));
  if (summary.common.length > 0) parts.push(`<h2>${escaped(title("common"))}</h2>`, commonHtml(summary, language));
  if (summary.unread.length > 0) {
    const rows = summary.unread.map((each) => [said(fileWords(each)), said(whyWords(each, language))]);
    parts.push(`<h2>${escaped(title("unread"))}</h2>`, cards([title("file"), title("why")], rows));
  }
  return pageOf(title("summary"), parts.join("\n"), language);
}

/** What moved of each form since the year before, and which forms there are no longer. */
function movedHtml({ rows, gone = [] }: Summary, language: Language): string {
  const moved = rows.flatMap((row) => {
    if (row.moved === undefined) return [];
    const lines = row.moved.lines.map((line) => `<li>${escaped(line)}</li>`).join("");
    return [[said(formName(row)), { html: lines === "" ? "—" : `<ul>${lines}</ul>` }]];
  });
  const table = moved.length === 0 ? "" : cards([titleOf("form", language), titleOf("moves", language)], moved);
  const left = gone.length === 0 ? "" : `<p>${escaped(titleOf("gone", language))}：${escaped(gone.join("、"))}</p>`;
  return `<h2>${escaped(titleOf("moved", language))}</h2>\n${table}${left}`;
}

function rowCells(row: RankedRow, since: boolean): Cell[] {
  const name = escaped(fileWords(row));
  const { reported, score, difference, grade } = figureCells(row);
  return [
    said(row.rank === null ? "—" : String(row.rank), "right"),
    { html: row.page === undefined ? name : `<a href="${escaped(linkTo(row.page))}">${name}</a>`, look: "file" },
    said(row.unit, "name"),
    said(row.project, "name"),
    said(reported, "right"),
    said(score, "right"),
    said(difference, row.differs ? "right error" : "right"),
    said(grade, "center"),
    said(String(row.errors), row.errors > 0 ? "right error" : "right"),
    said(String(row.warnings), "right"),
    ...(since ? movedCells(row).map((each) => said(each, "right")) : []),
    said(row.first),
  ];
}

function commonHtml({ common }: Summary, language: Language): string {
  const headings = (["severity", "forms", "times", "example"] as const).map((name) => titleOf(name, language));
  const rows = common.map(({ severity, forms, count, example }) => [
    said(severityWords(severity, language), `center ${severity}`),
    said(String(forms), "right"),
    said(String(count), "right"),
    said(example),
  ]);
  return cards(headings, rows);
}

const ROW = 26;
const NAMES = 90;
const BARS = 360;

/** Bars, each with its name before it and its number behind it: no colour is needed to read them. */
function chart(title: string, shares: readonly Share[]): string {
  const most = shares.reduce((so, { count }) => Math.max(so, count), 1);
  const bars = shares.map(({ name, count }, place) => {
    const y = place * ROW;
    const width = Math.round((count * (BARS - 50)) / most);
    return `<text x="${NAMES - 8}" y="${y + 17}" text-anchor="end">${escaped(name)}</text><rect class="fill" x="${NAMES}" y="${y + 4}" width="${width}" height="${ROW - 8}"/><text x="${NAMES + width + 6}" y="${y + 17}">${count}</text>`;
  });
  const height = Math.max(1, shares.length) * ROW;
  const says = shares.map(({ name, count }) => `${name} ${count}`).join("，");
  return `<figure><figcaption>${escaped(title)}</figcaption><svg viewBox="0 0 ${NAMES + BARS} ${height}" role="img" aria-label="${escaped(`${title}：${says}`)}"><line x1="${NAMES}" y1="0" x2="${NAMES}" y2="${height}"/>${bars.join("")}</svg></figure>`;
}
