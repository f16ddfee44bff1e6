import { type FundPairs, fundPairsAt } from "./fund-pairs.js";
import { UNIT_LINE } from "./budget.js";
import { figureOf } from "./figure.js";
import { foldLabel } from "../text/index.js";
import { headerKey } from "./roles.js";
import type { SheetRow } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { excerpt, isNothing, nameText, oneLine } from "./words.js";

/** What stands around the tables of a form. */
export interface Around {
  name: Said | null;
  unitName: Said | null;
  supervisor: Said | null;
  year: Said | null;
  kind: "department" | "project" | null;
  expected: Said | null;
  achieved: Said | null;
  score: Said | null;
  grade: Said | null;
  funds: FundPairs | null;
  /** Names of the subject that contradict the first. */
  readonly otherNames: Said[];
}

/** A text and where it stands. */
export interface Said {
  readonly text: string;
  readonly at: CellPlace;
}

type Key = "name" | "unitName" | "supervisor" | "year" | "score" | "grade";

const LABELS: readonly (readonly [Key, RegExp])[] = [
  [
    "name",
    /^(?:项目|政策|专项|资金)?(?:\(政策\))?(?:项目|专项资金|政策)名称$|^(?:部门|单位|部门单位|预算部门|预算单位)名称$|^项目$/,
  ],
  ["unitName", /^(?:填报|自评|被评价|评价|预算|申报)(?:单位|部门)(?:名称)?$/],
  ["supervisor", /^(?:业务|预算|市级|省级|县级|区级|中央|项目)?主管(?:部门|单位)(?:名称|及代码)?$/],
  ["year", /^(?:预算|评价|自评|项目|资金|所属)?(?:年度|年份)$/],
  ["score", /^(?:自评|评价|综合|最终|自评价|总体|绩效)?(?:总得分|总分|得分|评分|总评分)$/],
  ["grade", /^(?:自评|评价|绩效|评定|综合|绩效评价|自评结果|评价结果)?(?:等级|等次|级别|结论|结果)$/],
];

/** Begins with nothing known. */
export function nothingAround(): Around {
  return {
    name: null,
    unitName: null,
    supervisor: null,
    year: null,
    kind: null,
    expected: null,
    achieved: null,
    score: null,
    grade: null,
    funds: null,
    otherNames: [],
  };
}

/** Reads rows outside the tables: titles, lines of labels and values, goals; what is none of these is told. */
export function readAround(rows: readonly SheetRow[], around: Around, telling: Telling): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    if (row === undefined || row.blank) continue;
    const goals = goalColumns(row);
    if (goals !== null && around.expected === null && around.achieved === null) {
      for (let below = rows[place + 1]; below !== undefined && isGoals(below, goals, around); below = rows[place + 1]) {
        readGoals(below, goals, around, telling);
        place++;
      }
      continue;
    }
    const funds = around.funds === null ? fundPairsAt(rows, place) : null;
    if (funds === null) readRow(row, around, telling);
    else {
      around.funds = funds;
      place += funds.rows - 1;
    }
  }
}

/** Whether a row is one of those around a table: a title, a label with its value, the line above the goals. */
export function isAround(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell !== "");
  const [first = "", second] = filled;
  const colon = /^([^:：]{1,20})[:：]\s*\S/.exec(first)?.[1] ?? "";
  if (second === undefined) return keyOf(colon) !== null || isTitle(first, { row: row.index, col: 0 }, nothingAround());
  return (keyOf(first) !== null && filled.length % 2 === 0) || goalColumns(row) !== null;
}

function readRow(row: SheetRow, around: Around, { tell }: Telling): void {
  const used = new Set<number>();
  row.cells.forEach((cell, col) => {
    if (cell === "" || used.has(col)) return;
    const colon = /^([^:：]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(cell);
    const inCell = colon === null ? null : keyOf(colon[1] ?? "");
    if (colon !== null && inCell !== null) {
      if (put(around, inCell, { text: oneLine(colon[2] ?? ""), at: { row: row.index, col } })) used.add(col);
      return;
    }
    const key = keyOf(cell);
    const valueCol = row.cells.findIndex((next, at) => at > col && next !== "");
    if (key === null || valueCol < 0) return;
    const text = oneLine(row.cells[valueCol] ?? "");
    used.add(col);
    if (keyOf(text) !== null) return; // the next label: this one has no value
    if (put(around, key, { text, at: { row: row.index, col: valueCol } })) used.add(valueCol);
  });
  row.cells.forEach((cell, col) => {
    if (cell === "" || used.has(col) || isUnitLine(cell) || isTitle(cell, { row: row.index, col }, around)) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
}

/** 单位：万元 is read with the budget block. */
function isUnitLine(cell: string): boolean {
  return cell.length < 20 && UNIT_LINE.test(nameText(cell));
}

function keyOf(cell: string): Key | null {
  const key = cell.length > 30 ? "" : headerKey(nameText(cell));
  return key === "" ? null : (LABELS.find(([, words]) => words.test(key))?.[0] ?? null);
}

/** Keeps what is said; false where something else has been said before, or the text is none of its kind. */
function put(around: Around, key: Key, said: Said): boolean {
  if (isNothing(said.text)) return true;
  if (key === "score" && figureOf(said.text) === null) return false;
  const before = around[key];
  if (before === null) around[key] = said;
  else if (nameText(before.text) !== nameText(said.text)) {
    if (key === "name") around.otherNames.push(said);
    return key === "name";
  }
  return true;
}

/** A title names the year and the kind of form: `2022年度项目支出绩效自评表`, `（2021年度）`. */
function isTitle(cell: string, at: CellPlace, around: Around): boolean {
  const text = foldLabel(cell.slice(0, 120));
  if (text.length > 60) return false;
  const year = /(?:^|\D)((?:19|20)\d{2})年/.exec(text)?.[1];
  const titled = /自评表|自评报告|评价表|评分表|自评情况表|申报表|目标表|得分情况表|指标表/.test(text);
  const bare = /^[(（]?\s*(?:19|20)\d{2}\s*年度?\s*[)）]?$/.test(text);
  if (!titled && !bare) return false;
  if (year !== undefined) around.year ??= { text: year, at };
  if (/整体/.test(text)) around.kind ??= "department";
  else if (/项目|专项|资金/.test(text)) around.kind ??= "project";
  return true;
}

/** The columns of 预期目标 and 实际完成情况 in the line above the goals. */
function goalColumns(row: SheetRow): { readonly expected: number; readonly achieved: number } | null {
  const find = (words: RegExp): number => row.cells.findIndex((cell) => words.test(headerKey(nameText(cell))));
  const expected = find(
    /^(?:年初|年度)?(?:设定|预期|预定)+(?:的)?(?:年度)?(?:绩效|总体)?目标$|^年初(?:设定)?(?:绩效)?目标$/,
  );
  const achieved = find(
    /^(?:年度|全年|目标)?(?:总体)?(?:实际)?(?:目标)?(?:(?:完成|实现)情况|完成目标|完成的?目标情况)$/,
  );
  return expected < 0 || achieved < 0 ? null : { expected, achieved };
}

/** Whether a row is the first below the heads of the goals, or holds nothing but more of them. */
function isGoals(
  row: SheetRow,
  { expected, achieved }: { readonly expected: number; readonly achieved: number },
  around: Around,
): boolean {
  if (around.expected === null && around.achieved === null) return true;
  return row.cells.every((cell, col) => cell === "" || col === expected || col === achieved);
}

function readGoals(
  row: SheetRow,
  columns: { readonly expected: number; readonly achieved: number },
  around: Around,
  { tell }: Telling,
): void {
  const said = (col: number): Said | null => {
    const text = oneLine(row.cells[col] ?? "");
    return isNothing(text) ? null : { text, at: { row: row.index, col } };
  };
  for (const key of ["expected", "achieved"] as const) {
    const more = said(columns[key]);
    const before = around[key];
    if (more !== null) around[key] = before === null ? more : { ...before, text: `${before.text}\n${more.text}` };
  }
  row.cells.forEach((cell, col) => {
    if (cell === "" || col === columns.expected || col === columns.achieved || /目标/.test(nameText(cell))) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
}
