import type { Language } from "../message/index.js";
import { plainTable } from "../sheet/build.js";
import { headings, number, text } from "../sheet/cells.js";
import { clip } from "../sheet/text/grid.js";
import type { Sheet, SheetCell, SheetChart } from "../sheet/types.js";
import type { RankedRow, Share, Summary } from "./types.js";
import {
  columnNames,
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
 * A summary as tables, for a workbook, Markdown or CSV: the forms, the distributions, the commonest findings, and what
 * could not be read.
 *
 * @param summary What {@link summaryOf} returned.
 * @param language `zh` or `en`.
 */
export function summarySheets(
  summary: Summary,
  language: Language = "zh",
): {
  readonly rows: Sheet;
  readonly scores: Sheet;
  readonly common: Sheet;
  readonly moved: Sheet;
  readonly unread: Sheet;
} {
  const title = (name: TitleName): string => titleOf(name, language);
  const since = hasMoved(summary);
  const rows = summary.rows.map((row) => rowCells(row, since));
  const moved = summary.rows.flatMap((row) =>
    (row.moved?.lines ?? []).map((line) => [text(fileWords(row)), text(formName(row)), text(line)]),
  );
  const gone = (summary.gone ?? []).map((name) => [text("—"), text(name), text(title("gone"))]);
  const common = summary.common.map(({ severity, forms, count, code, example }) => [
    text(severityWords(severity, language), { align: "center" }),
    number(String(forms)),
    number(String(count)),
    text(example),
    text(code),
  ]);
  const unread = summary.unread.map((each) => [text(fileWords(each)), text(whyWords(each, language))]);
  return {
    rows: plainTable(
      title("rows"),
      [headings(columnNames(summary, language)), ...rows],
      [6, 44, 28, 40, 10, 10, 10, 8, 8, 8, ...(since ? [10, 8] : []), 70],
    ),
    scores: distributions(summary, language),
    common: plainTable(
      title("common"),
      [headings([title("severity"), title("forms"), title("times"), title("example"), title("code")]), ...common],
      [8, 8, 8, 90, 36],
    ),
    moved: plainTable(
      title("moved"),
      [headings([title("file"), title("form"), title("moves")]), ...moved, ...gone],
      [40, 40, 70],
    ),
    unread: plainTable(title("unread"), [headings([title("file"), title("why")]), ...unread], [50, 90]),
  };
}

/** The most findings that are drawn. */
const MOST_DRAWN = 10;

/** Scores, grades and the commonest findings by number of forms, one below the other, each with its picture beside it. */
function distributions({ scores, grades, common }: Summary, language: Language): Sheet {
  const most = common.slice(0, MOST_DRAWN);
  const found = most.map(({ example, forms }, place): Share => ({
    name: `${place + 1}. ${clip(example, 60)}`,
    count: forms,
  }));
  const lists: readonly (readonly [TitleName, TitleName, readonly Share[]])[] = [
    ["scores", "rate", scores],
    ["grades", "grade", grades],
    ["common", "common", found],
  ];
  const rows: SheetCell[][] = [];
  const charts: SheetChart[] = [];
  let top = 0;
  for (const [name, heading, list] of lists) {
    if (list.length === 0) continue;
    const from = rows.length + 2; // the row of its first number, counted from 1
    rows.push(headings([titleOf(heading, language), titleOf("forms", language)]));
    rows.push(...list.map(({ name: each, count }) => [text(each), number(String(count))]));
    const to = rows.length;
    charts.push({
      title: titleOf(name, language),
      names: `A${from}:A${to}`,
      values: `B${from}:B${to}`,
      bars: name === "scores" ? "upright" : "lying",
      area: { startRow: top, startCol: 3, endRow: top + HIGH, endCol: 12 },
    });
    top += HIGH + 1;
  }
  return { ...plainTable(titleOf("scores", language), rows, [44, 8]), charts };
}

/** How many rows a picture takes. */
const HIGH = 16;

function rowCells(row: RankedRow, since: boolean): SheetCell[] {
  const [before, moves] = movedCells(row);
  const { reported, score, difference, grade } = figureCells(row);
  const link = row.page === undefined ? {} : { link: row.page };
  return [
    number(row.rank === null ? "—" : String(row.rank)),
    text(fileWords(row), link),
    text(row.unit),
    text(row.project),
    number(reported),
    number(score),
    number(difference),
    text(grade, { align: "center" }),
    number(String(row.errors)),
    number(String(row.warnings)),
    ...(since ? [number(before), number(moves)] : []),
    text(row.first),
  ];
}
