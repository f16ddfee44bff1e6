import type { Language } from "../message/index.js";
import { harmless } from "../text/harmless.js";
import { clip, grid } from "../sheet/text/grid.js";
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
  titleOf,
  whyWords,
} from "./words.js";

/**
 * A summary as readable text: a row a form, the distributions, the commonest findings, and what could not be read.
 *
 * @param summary What {@link summaryOf} returned.
 * @param language `zh` or `en`.
 */
export function summaryText(summary: Summary, language: Language = "zh"): string {
  const parts = [countWords(summary, language)];
  if (summary.rows.length > 0) {
    const since = hasMoved(summary);
    const rows = summary.rows.map((row) => rowCells(row, since));
    const moved = since ? (["right", "right"] as const) : [];
    parts.push(
      grid(
        [columnNames(summary, language), ...rows],
        ["right", "left", "left", "left", "right", "right", "right", "left", "right", "right", ...moved, "left"],
      ),
    );
    parts.push(`${titleOf("scores", language)}\n${bars(summary.scores)}`);
    if (summary.grades.length > 0) parts.push(`${titleOf("grades", language)}\n${bars(summary.grades)}`);
  }
  if (hasMoved(summary)) parts.push(movedText(summary, language));
  if (summary.common.length > 0) parts.push(commonText(summary, language));
  if (summary.unread.length > 0) {
    const lines = summary.unread.map((each) => `- ${fileWords(each)}：${whyWords(each, language)}`);
    parts.push(`${titleOf("unread", language)}\n${lines.join("\n")}`);
  }
  return harmless(`${parts.join("\n\n")}\n`);
}

/** The most moves of one form that a text lists. */
const MOST_MOVES = 5;

function movedText({ rows, gone = [] }: Summary, language: Language): string {
  const lines = rows.flatMap((row) => {
    if (row.moved === undefined) return [];
    const { lines: moves } = row.moved;
    const more = moves.length - MOST_MOVES;
    const shown = moves.slice(0, MOST_MOVES).join("；");
    return [`- ${formName(row)}：${shown === "" ? "—" : shown}${more > 0 ? ` +${more}` : ""}`];
  });
  const left = gone.length === 0 ? [] : [`- ${titleOf("gone", language)}：${gone.join("、")}`];
  return [titleOf("moved", language), ...lines, ...left].join("\n");
}

function rowCells(row: RankedRow, since: boolean): string[] {
  const { reported, score, difference, grade } = figureCells(row);
  return [
    row.rank === null ? "—" : String(row.rank),
    clip(fileWords(row), 40),
    clip(row.unit, 24),
    clip(row.project, 30),
    reported,
    clip(score, 14),
    clip(difference, 14),
    grade,
    String(row.errors),
    String(row.warnings),
    ...(since ? movedCells(row) : []),
    clip(row.first.replace(/\s+/g, " "), 60),
  ];
}

/** The widest bar, in characters. */
const WIDEST = 40;

function bars(shares: readonly Share[]): string {
  const most = shares.reduce((so, { count }) => Math.max(so, count), 1);
  const rows = shares.map(({ name, count }) => [name, String(count), "█".repeat(Math.ceil((count * WIDEST) / most))]);
  return grid([["", "", ""], ...rows], ["left", "right", "left"])
    .split("\n")
    .slice(2)
    .join("\n");
}

/** The most findings that a text lists. */
const MOST_COMMON = 12;

function commonText({ common }: Summary, language: Language): string {
  const lines = common
    .slice(0, MOST_COMMON)
    .map(
      ({ severity, forms, code, example }) =>
        `- ${severityWords(severity, language)} ×${forms} [${code}] ${titleOf("example", language)}：${clip(example.replace(/\s+/g, " "), 100)}`,
    );
  const more = common.length - lines.length;
  return `${titleOf("common", language)}\n${lines.join("\n")}${more > 0 ? `\n+${more}` : ""}`;
}
