import { type ColumnRole, columnRole, headerKey, isPartYear } from "../word/roles.js";
import { type Sheet, type SheetRow, textAt } from "../grid/sheet.js";
import { nameText } from "../words.js";
import { type Columns, columnsOf } from "./columns.js";
import { type SpanLost, spreadLines } from "./spread.js";

/** The header of an indicator table. */
export interface Header {
  /** Places in `sheet.rows`, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly columns: Columns;
  /** The columns of the targets as they were set at first; what is left blank in those of the changed ones holds on. */
  readonly initial: readonly number[];
  /** The header's words, by column. */
  readonly titles: readonly string[];
  /** The column where a second table begins beside the first; null where there is none. */
  readonly beside: number | null;
  /** Columns that have a header which is not known. */
  readonly unknown: readonly number[];
  /** The cells of its upper line whose span copying has lost; unclear where it cannot be told what they span. */
  readonly lost: readonly SpanLost[] | "unclear";
}

/** Tells the header whose first line lies at a place of the sheet; null where none begins there. */
export type FindHeader = (place: number) => Header | null;

const NAMES: readonly ColumnRole[] = ["first", "second", "third", "fourth", "name"];
const VALUES: readonly ColumnRole[] = ["target", "actual", "weight", "score", "unit", "reason", "rule", "rate"];

/** The roles of a row's cells, blank cells left out. */
function rolesIn(row: SheetRow): (ColumnRole | null)[] {
  return row.cells.filter((cell) => cell !== "").map((cell) => columnRole(cell));
}

/** Whether a row is the header of an indicator table, or its main line. */
function isHeader(row: SheetRow): boolean {
  const roles = rolesIn(row);
  const known = roles.filter((role) => role !== null);
  const names = new Set(known.filter((role) => NAMES.includes(role)));
  const values = new Set(known.filter((role) => VALUES.includes(role)));
  const levels = ["first", "second", "third"].filter((each) => names.has(each as ColumnRole)).length;
  if (levels >= 2) return true;
  if (names.size === 0 || values.size === 0) return false;
  return names.size + values.size >= 3 && known.length * 2 > roles.length;
}

/** Whether a row beside a header line is part of the header: nothing in it but words of headers. */
function isHeaderPart(row: SheetRow | undefined, lower: boolean): boolean {
  if (row === undefined || row.blank) return false;
  const filled = row.cells.filter((cell) => cell !== "");
  const known = filled.filter((cell) => columnRole(cell) !== null || isSpan(cell));
  if (filled.length < 2 || filled.some((cell) => /^\d+(?:\.\d+)?$/.test(cell))) return false;
  return lower ? known.length === filled.length || known.length >= 3 : known.length === filled.length;
}

/** Words that stand above several columns of a header. */
export function isSpan(cell: string): boolean {
  return /^(?:年度|项目|部门整体|整体)?(?:绩效|自评|评价|考核)?(?:指标|内容|情况|自评|评分|得分情况|指标情况)$|^(?:年初|年度|全年|年末|自评|复核|单位自评|数值|设定|实际)$/.test(
    headerKey(cell),
  );
}

/** The header whose first line lies at a place of the sheet; null where none begins there. */
export function headerAt(sheet: Sheet, place: number): Header | null {
  const row = sheet.rows[place];
  if (row === undefined || row.blank) return null;
  const next = sheet.rows[place + 1];
  if (isHeader(row)) {
    const two = next !== undefined && isHeaderPart(next, true) ? headerOf(sheet, place, place + 1) : null;
    return two !== null && hasNames(two) ? two : namedHeader(sheet, place, place);
  }
  // A line of spanning words above the main line: 绩效指标 | 绩效指标值 | 分值.
  if (next === undefined || !isHeaderPart(row, false) || !isHeader(next)) return null;
  return row.cells.filter((cell) => cell !== "").length >= 2 ? namedHeader(sheet, place, place + 1) : null;
}

function namedHeader(sheet: Sheet, from: number, to: number): Header | null {
  const header = headerOf(sheet, from, to);
  return hasNames(header) ? header : null;
}

/** Whether a header says where the names of the indicators stand. */
export function hasNames({ columns }: Header): boolean {
  return NAMES.some((role) => columns.has(role));
}

/** The header that lies in these rows. */
export function headerOf(sheet: Sheet, from: number, to: number): Header {
  const given = sheet.rows.slice(from, to + 1);
  const spread = sheet.merged ? null : spreadLines(given, sheet.rows[to + 1]);
  const { lines, spans } = spread === null || spread === "unclear" ? { lines: given, spans: [] } : spread;
  const titles: string[] = [];
  const roles: (ColumnRole | null)[] = [];
  const owner: number[] = [];
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let col = 0; col < width; col++) {
    const parts = lines.map((line, at) => titleAt(sheet, line, lines[at + 1], col));
    const own = parts.map(({ text }) => text);
    titles.push(nameText([...new Set(own.filter((text) => text !== ""))].join("")));
    roles.push(roleOf(own));
    owner.push(Math.min(...parts.filter(({ text }) => text !== "").map(({ from: start }) => start), col));
  }
  return {
    from,
    to,
    titles,
    ...columnsOf(roles, owner, titles),
    unknown: unknownIn(titles, roles),
    beside: besideIn(roles, owner),
    lost: spread === "unclear" ? spread : spans,
  };
}

/** Where the levels, and a value with them, begin a second time in one header. */
function besideIn(roles: readonly (ColumnRole | null)[], owner: readonly number[]): number | null {
  const second = (wanted: readonly ColumnRole[]): number => {
    const places = roles.flatMap((role, col) =>
      role !== null && wanted.includes(role) && owner[col] === col ? [col] : [],
    );
    return places.find((col) => places.some((other) => other < col && roles[other] === roles[col])) ?? -1;
  };
  const names = second(LEVELS);
  return names >= 0 && second(["target", "actual"]) > names ? names : null;
}

/** What stands above a column in one line of a header: its own words, or those of the merged cell that spans it. */
function titleAt(
  sheet: Sheet,
  line: SheetRow,
  below: SheetRow | undefined,
  col: number,
): { readonly text: string; readonly from: number } {
  const text = textAt(line, col);
  if (text !== "") return { text, from: col };
  const merge = sheet.mergeAt(line.index, col);
  // Without merged areas a word above several columns stands in the first; the columns have words of their own below.
  if (merge === null)
    return { text: below === undefined || textAt(below, col) === "" ? "" : spanning(line, col), from: col };
  const origin = merge.startRow === line.index ? textAt(line, merge.startCol) : "";
  return { text: origin, from: merge.startCol };
}

/** The next words to the left in a line. */
function spanning(line: SheetRow, col: number): string {
  for (let at = col - 1; at >= 0; at--) {
    const text = textAt(line, at);
    if (text !== "") return text;
  }
  return "";
}

/** The role of the words above a column, the lowest line first: 指标值 above 全年实际 is an actual. */
function roleOf(lines: readonly string[]): ColumnRole | null {
  const texts = lines.filter((text) => text !== "").map((text) => nameText(text));
  const role = roleOfLines(texts);
  return role === "actual" && texts.some(isPartYear) ? "partYear" : role;
}

function roleOfLines(texts: readonly string[]): ColumnRole | null {
  const [upper = "", lower = ""] = texts;
  if (texts.length < 2 || upper === lower) return columnRole(upper);
  const own = columnRole(lower);
  if (own === "unit" && columnRole(upper) === "actual") return "actualUnit";
  if (own !== null && !(own === "name" || /^(?:数?值|数|内容)$/.test(headerKey(lower)))) return own;
  return columnRole(lower + upper) ?? columnRole(upper + lower) ?? own ?? columnRole(upper);
}

const LEVELS: readonly ColumnRole[] = ["first", "second", "third"];

function unknownIn(titles: readonly string[], roles: readonly (ColumnRole | null)[]): number[] {
  return titles.flatMap((title, col) => (title !== "" && roles[col] === null ? [col] : []));
}
