import { type SheetRow, textAt } from "../grid/sheet.js";
import { foldLabel } from "../../text/index.js";
import { isBody } from "../prose/owner.js";
import { nameText } from "../words.js";
import { headerKey } from "../word/roles.js";
import { piecesOf } from "./pieces.js";

/** Whether a row is one of those around a table: a title, a label with its value, the line above the goals. */
export function isAround(row: SheetRow): boolean {
  const pieces = piecesOf(row).filter(({ kind }) => kind !== "unit");
  const [first, second] = pieces;
  if (first === undefined) return false;
  const alone = row.cells.every((cell, col) => cell === "" || col === first.col);
  const labelled = first.key !== null && (second?.col === first.col || (!alone && pieces.length % 2 === 0));
  return labelled || goalColumns(row) !== null || (alone && titleOf(first.text) !== null);
}

/** What a title says: `2022年度项目支出绩效自评表`, `（2021年度）`. */
export interface Title {
  readonly year: string | null;
  readonly kind: "department" | "project" | null;
  /** Whose form it is, where the title of a department's names a body: 某县水务局2022年度部门整体支出绩效自评表. */
  readonly name: string | null;
}

/** Reads a title, which names the year and the kind of form; null where a cell is none. */
export function titleOf(cell: string): Title | null {
  const text = foldLabel(cell.slice(0, 120));
  if (text.length > 60) return null;
  const year = /(?:^|\D)((?:19|20)\d{2})年/.exec(text)?.[1] ?? null;
  const titled = /自评报告|(?:自评|评价|[评打得]分|申报|目标|指标)[^,。;:]{0,6}表/.test(text);
  const bare = /^[(（]?\s*(?:19|20)\d{2}\s*年度?\s*[)）]?$/.test(text);
  if (!titled && !bare) return null;
  const kind = /整体/.test(text) ? "department" : /项目|专项|资金/.test(text) ? "project" : null;
  return { year, kind, name: bodyIn(text) };
}

/** The body that stands before 整体 in a title, with the year before or behind it. */
function bodyIn(title: string): string | null {
  const before =
    /^(?:附[件表]\d*:?)?(?:(?:19|20)\d\d年度?)?(.*?)(?:(?:19|20)\d\d年度?)?(?:部门|单位)?整体/.exec(title)?.[1] ?? "";
  return before.length > 2 && isBody(before) ? before : null;
}

/** Where 预期目标 and 实际完成情况 stand. */
export interface GoalColumns {
  readonly expected: number;
  readonly achieved: number;
}

/** The columns of 预期目标 and 实际完成情况 in the line above the goals. */
export function goalColumns(row: SheetRow): GoalColumns | null {
  const heads = row.cells.map((cell) => headerKey(nameText(cell)));
  // 年度总体目标完成情况 at the left is over both.
  const achieved = heads.map((head) => ACHIEVED.test(head)).lastIndexOf(true);
  const set = heads.findIndex((head) => EXPECTED.test(head));
  const expected = set < 0 ? heads.map((head, col) => col < achieved && OVERALL.test(head)).lastIndexOf(true) : set;
  return expected < 0 || achieved < 0 ? null : { expected, achieved };
}

const EXPECTED = /^(?:年初|年度)?(?:设定|预期|预定)+(?:的)?(?:年度)?(?:绩效|总体)?目标$|^年初(?:设定)?(?:绩效)?目标$/;
// A word in the corner as a rule: it heads what was set where nothing else does.
const OVERALL = /^(?:年度|全年)?总体(?:绩效)?目标$/;
const ACHIEVED =
  /^(?:年度|全年|目标)?(?:总体)?(?:实际)?(?:目标)?(?:(?:完成|实现)情况|完成目标|完成的?目标情况)(?:综述|概述|说明)?$/;

/**
 * Where the goals stand in a row below: where copying has lost the merged cell at the left, each stands one cell too far left.
 */
export function goalsIn(row: SheetRow, head: SheetRow, { expected, achieved }: GoalColumns): GoalColumns {
  const [first = expected, second, more] = row.cells.flatMap((cell, col) => (cell === "" ? [] : [col]));
  const isLabel = (text: string): boolean => text.length <= 12 && /目标/.test(text);
  const isSlipped = first < expected && second !== undefined && second < achieved && more === undefined;
  if (!isSlipped || textAt(row, first) === textAt(head, first) || isLabel(nameText(textAt(row, first))))
    return { expected, achieved };
  return { expected: first, achieved: second };
}

/** The title of a table, alone in its row: it ends in 表, 台账 or their like; that of a declaration may end in 绩效目标. */
export function titleTextIn(row: SheetRow): { readonly text: string; readonly col: number } | null {
  const filled = row.cells.filter((cell) => cell !== "");
  const [text = ""] = filled;
  if (filled.length !== 1 || text.length > 60) return null;
  const bare = nameText(text).replace(/[(（][^()（）]*[)）]$/, "");
  return /(?:[表库]|台账|目录|登记簿|情况|绩效目标)$/.test(bare)
    ? { text: nameText(text), col: row.cells.indexOf(text) }
    : null;
}
