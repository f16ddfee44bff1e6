import { compare, type Exact } from "../exact/index.js";
import { readDecimal } from "../exact/input.js";
import type { IssueCode } from "../message/index.js";
import type { CommonFinding, FormRow, RankedRow, Share, Summary, UnreadForm } from "./types.js";

/**
 * Many forms in one view: ranked by score, with the distribution of scores and grades and what is found most.
 *
 * @param rows The forms in the order of their files.
 * @param unread What could not be read.
 * @param skipped How many files were passed over.
 * @param gone The forms of the year before that have no fellow this year, where that was asked for.
 *
 * @example
 * summaryOf([], [], 0).rows.length; // => 0
 */
export function summaryOf(
  rows: readonly FormRow[],
  unread: readonly UnreadForm[],
  skipped: number,
  gone?: readonly string[],
): Summary {
  return {
    ...(gone === undefined ? {} : { gone }),
    rows: ranked(rows),
    unread,
    skipped,
    scores: classesOf(rows),
    grades: gradesOf(rows),
    common: commonOf(rows),
  };
}

interface Scored {
  readonly row: FormRow;
  readonly score: Exact;
}

function scoredOf(rows: readonly FormRow[], figure: "score" | "rate"): Scored[] {
  return rows.flatMap((row) => {
    const score = readDecimal(row[figure]);
    return typeof score === "string" ? [] : [{ row, score }];
  });
}

/** The highest score first; the sort keeps the order of the files among equal ones. */
function ranked(rows: readonly FormRow[]): readonly RankedRow[] {
  const scored = scoredOf(rows, "score").sort((one, other) => compare(other.score, one.score));
  let rank = 0;
  const placed = scored.map(({ row, score }, place): RankedRow => {
    const before = scored[place - 1];
    if (before === undefined || compare(before.score, score) !== 0) rank = place + 1;
    return { ...row, rank };
  });
  return [...placed, ...rows.filter(({ score }) => score === null).map((row) => ({ ...row, rank: null }))];
}

/** Where the classes of score rates begin; most forms lie between 80 and 100. */
const BOUNDS = [0, 60, 70, 80, 85, 90, 95, 100] as const;

function classesOf(rows: readonly FormRow[]): readonly Share[] {
  const rates = scoredOf(rows, "rate").map(({ score }) => score);
  const bounds = BOUNDS.map((bound) => readDecimal(bound) as Exact);
  return BOUNDS.map((bound, place): Share => {
    const [from, to] = [bounds[place], bounds[place + 1]];
    const inside = rates.filter((rate) => {
      const above = from === undefined || place === 0 || compare(rate, from) >= 0;
      return above && (to === undefined || compare(rate, to) < 0);
    });
    const next = BOUNDS[place + 1];
    const name = next === undefined ? `≥${bound}` : place === 0 ? `<${next}` : `${bound}–<${next}`;
    return { name, count: inside.length };
  });
}

/** Grades in the order of the best rate that earned them: what each standard calls its grades is its own. */
function gradesOf(rows: readonly FormRow[]): readonly Share[] {
  const counts = new Map<string, number>();
  for (const { row } of scoredOf(rows, "rate").sort((one, other) => compare(other.score, one.score))) {
    if (row.grade !== null) counts.set(row.grade, (counts.get(row.grade) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function commonOf(rows: readonly FormRow[]): readonly CommonFinding[] {
  const found = new Map<IssueCode, CommonFinding>();
  for (const { findings } of rows) {
    for (const { code, severity, count, example } of findings) {
      const before = found.get(code) ?? { code, severity, forms: 0, count: 0, example };
      const gravest = severity === "error" ? severity : before.severity;
      found.set(code, { ...before, severity: gravest, forms: before.forms + 1, count: before.count + count });
    }
  }
  const weight = ({ severity }: CommonFinding): number => (severity === "error" ? 0 : 1);
  return [...found.values()].sort(
    (one, other) => weight(one) - weight(other) || other.forms - one.forms || (one.code < other.code ? -1 : 1),
  );
}
