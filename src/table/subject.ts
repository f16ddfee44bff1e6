import { type FundPairs, fundPairsAt } from "./fund-pairs.js";
import { figureOf } from "./figure.js";
import { foldLabel } from "../text/index.js";
import { type LabelKey, unitLine } from "./labels.js";
import { type Piece, piecesOf } from "./pieces.js";
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
  /** 金额单位：万元. */
  unit: Said | null;
  funds: FundPairs | null;
  /** Names of the subject that contradict the first. */
  readonly otherNames: Said[];
}

/** A text and where it stands. */
export interface Said {
  readonly text: string;
  readonly at: CellPlace;
}

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
    unit: null,
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
    readPieces(funds?.rest ?? piecesOf(row), row, around, telling);
    if (funds === null) continue;
    around.funds = funds;
    place += funds.rows - 1;
  }
}

/** Whether a row is one of those around a table: a title, a label with its value, the line above the goals. */
export function isAround(row: SheetRow): boolean {
  const pieces = piecesOf(row).filter(({ kind }) => kind !== "unit");
  const [first, second] = pieces;
  if (first === undefined) return false;
  const alone = row.cells.every((cell, col) => cell === "" || col === first.col);
  const labelled = first.key !== null && (second?.col === first.col || (!alone && pieces.length % 2 === 0));
  return (
    labelled || goalColumns(row) !== null || (alone && isTitle(first.text, { row: row.index, col: 0 }, nothingAround()))
  );
}

function readPieces(pieces: readonly Piece[], row: SheetRow, around: Around, { tell }: Telling): void {
  const used = new Set<Piece>();
  pieces.forEach((piece, place) => {
    const at = { row: row.index, col: piece.col };
    if (piece.kind === "unit") {
      around.unit ??= { text: unitLine(piece.text) ?? "", at };
      // Another unit further down is of no use.
      if (around.unit.text === unitLine(piece.text)) used.add(piece);
    } else if (piece.key !== null) {
      const next = pieces[place + 1];
      const value = next?.kind === "value" ? next : undefined;
      if (next !== undefined) used.add(piece);
      // What follows may be the next label: this one has no value.
      if (value === undefined) return;
      const text = oneLine(value.text).replace(/[(（](?:盖章|公章|签章)[)）]$/, "");
      if (put(around, piece.key, { text, at: { row: row.index, col: value.col } })) used.add(value);
    }
  });
  for (const piece of pieces) {
    const at = { row: row.index, col: piece.col };
    if (used.has(piece) || isTitle(piece.text, at, around)) continue;
    tell("info", "table/unused", at, { text: excerpt(piece.text) });
  }
}

/** Keeps what is said; false where something else has been said before, or the text is none of its kind. */
function put(around: Around, key: LabelKey, said: Said): boolean {
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
