import { fundsAt } from "./fund-columns.js";
import type { FundPairs } from "./fund-pairs.js";
import { type Pair, sharesIn } from "./pairs.js";
import { figureOf } from "../word/figure.js";
import { isGradeOf } from "../word/grade.js";
import { type LabelKey, unitLine } from "../word/labels.js";
import { isNoGrade } from "../word/own-words.js";
import { type Piece, piecesOf } from "../rows/pieces.js";
import { isBareUnit } from "../rows/column-kind.js";
import { type GoalColumns, goalColumns, goalsIn, titleOf } from "../rows/around-row.js";
import { type SheetRow, textAt } from "../grid/sheet.js";
import type { CellPlace, Telling } from "../tell.js";
import { excerpt, isNothing, nameText, oneLine } from "../words.js";
import { certain } from "../../shape/certain.js";

/** What stands around the tables of a form. */
export interface Around {
  /** 项目名称. */
  project: Said | null;
  /** 部门名称, 单位名称. */
  unit: Said | null;
  /** 填报单位. */
  filler: Said | null;
  /** 实施单位. */
  carrier: Said | null;
  supervisor: Said | null;
  year: Said | null;
  kind: "department" | "project" | null;
  expected: Said | null;
  achieved: Said | null;
  score: Said | null;
  grade: Said | null;
  /** 金额单位：万元. */
  money: Said | null;
  funds: FundPairs | null;
  /** What lines of labels and figures say of the rate of execution and its points. */
  readonly shares: Pair[];
  /** The name in the title of a report, where no label gives one. */
  titled: Said | null;
  /** Lines that are neither labels nor values: titles and the text of a report. */
  readonly lines: AroundLine[];
  /** Names of the subject that contradict the first. */
  readonly otherNames: Said[];
}

/** A line outside the tables; a title has been read. */
export interface AroundLine extends Said {
  title: boolean;
}

/** A text and where it stands. */
export interface Said {
  readonly text: string;
  readonly at: CellPlace;
}

/** Begins with nothing known. */
export function nothingAround(): Around {
  return {
    project: null,
    unit: null,
    filler: null,
    carrier: null,
    supervisor: null,
    year: null,
    kind: null,
    expected: null,
    achieved: null,
    score: null,
    grade: null,
    money: null,
    funds: null,
    shares: [],
    titled: null,
    lines: [],
    otherNames: [],
  };
}

/** Reads rows outside the tables: titles, lines of labels and values, goals; what is none of these is kept as text. */
export function readAround(rows: readonly SheetRow[], around: Around, telling: Telling): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    if (row === undefined || row.blank) continue;
    const goals = goalColumns(row);
    if (goals !== null && around.expected === null && around.achieved === null) {
      for (let below = rows[place + 1]; below !== undefined && isGoals(below, goals, around); below = rows[place + 1]) {
        readGoals(below, goalsIn(below, row, goals), around, telling);
        place++;
      }
      continue;
    }
    const shares = sharesIn(row);
    around.shares.push(...(shares ?? []));
    if (shares !== null) continue;
    const funds = around.funds === null ? fundsAt(rows, place, telling) : null;
    readPieces(funds?.rest ?? piecesOf(row), row, around);
    if (funds === null) continue;
    around.funds = funds;
    around.shares.push(...funds.shares);
    place += funds.rows - 1;
  }
}

function readPieces(pieces: readonly Piece[], row: SheetRow, around: Around): void {
  const used = new Set<Piece>();
  pieces.forEach((piece, place) => {
    const at = { row: row.index, col: piece.col };
    if (piece.kind === "unit") {
      const unit = certain(unitLine(piece.text));
      around.money ??= { text: unit, at };
      // Another unit further down is of no use.
      if (around.money.text === unit) used.add(piece);
    } else if (piece.key !== null) {
      const next = pieces[place + 1];
      const value = next?.kind === "value" ? next : undefined;
      if (next !== undefined) used.add(piece);
      // What follows may be the next label: this one has no value.
      if (value === undefined) return;
      const text = oneLine(value.text).replace(/[(（](?:盖章|公章|签章)[)）]$/, "");
      if (piece.key === "grade" && !isNothing(text) && !isGradeOf(nameText(piece.text), nameText(text))) return;
      if (put(around, piece.key, { text, at: { row: row.index, col: value.col } })) used.add(value);
    }
  });
  for (const piece of pieces) {
    const at = { row: row.index, col: piece.col };
    if (!used.has(piece)) around.lines.push({ text: piece.text, at, title: takeTitle(piece.text, at, around) });
  }
}

/** What the form is of: the project, else the unit. */
export function nameOf({ project, unit, filler, titled }: Around): Said | null {
  return project ?? unit ?? filler ?? titled;
}

/** Whose form it is beside its name: of a project, who carries it out stands before who filled the form in. */
export function organisationOf(around: Around): Said | null {
  const { project, unit, filler, carrier } = around;
  const name = nameOf(around);
  // 县公路站 is 某县公路站: the longer of the two names is the whole one.
  const short = carrier !== null && filler?.text.endsWith(carrier.text) === true;
  const named = project === null || short ? [unit, filler, carrier] : [unit, carrier, filler];
  return named.find((each) => each !== null && each !== name && each.text !== name?.text) ?? null;
}

/** The four digits of the year that a form is of, where it names one. */
export function yearIn({ year }: Around): string | undefined {
  return year === null ? undefined : /\d{4}/.exec(year.text)?.[0];
}

/** Keeps what is said; false where something else has been said before, or the text is none of its kind. */
function put(around: Around, key: LabelKey, said: Said): boolean {
  if (isNothing(said.text) || (key === "grade" && isNoGrade(said.text))) return true;
  if (key === "score" && figureOf(said.text) === null) return false;
  // 单位 may be one of figures too: 单位：个.
  if (key === "filler" && isBareUnit(said.text)) return false;
  const before = around[key];
  if (before === null) around[key] = said;
  else if (nameText(before.text) !== nameText(said.text)) {
    if (key === "project" || (key === "unit" && around.project === null)) around.otherNames.push(said);
    return key === "project";
  }
  return true;
}

/** Keeps the year and the kind of form that a title names; false where a cell is no title. */
function takeTitle(cell: string, at: CellPlace, around: Around): boolean {
  const title = titleOf(cell);
  if (title === null) return false;
  if (title.year !== null) around.year ??= { text: title.year, at };
  around.kind ??= title.kind;
  if (title.name !== null) around.titled ??= { text: title.name, at };
  return true;
}

/** Whether a row is the first below the heads of the goals, or holds nothing but more of them. */
function isGoals(row: SheetRow, { expected, achieved }: GoalColumns, around: Around): boolean {
  if (around.expected === null && around.achieved === null) return true;
  return row.cells.every((cell, col) => cell === "" || col === expected || col === achieved);
}

function readGoals(row: SheetRow, columns: GoalColumns, around: Around, { tell }: Telling): void {
  const said = (col: number): Said | null => {
    const text = oneLine(textAt(row, col));
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
