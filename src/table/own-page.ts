import { aroundOf, budgetOf } from "./form/parts.js";
import type { BudgetTable } from "./around/budget.js";
import { withExecution } from "./form/complete.js";
import { formOf, type Parts } from "./form/form.js";
import { placesOf } from "./form/places.js";
import { type Sheet, sheetOf, type SheetRow, textAt } from "./grid/sheet.js";
import { type Header, headerOf } from "./header/header.js";
import { columnsFor } from "./header/look.js";
import { safely } from "../message/index.js";
import type { ReadTable } from "./read.js";
import { blocksOf } from "./rows/blocks.js";
import { layoutOf } from "./rows/entry.js";
import { type Telling, telling } from "./tell.js";
import { ownTree } from "./tree/own-tree.js";
import type { Grid, Merge, TableMapping } from "./types.js";
import { figureOf, moneyOf } from "./word/figure.js";
import { FUNDS_LABEL, GRADE_LABEL, isNoGrade, TOTAL_LABEL } from "./word/own-words.js";
import { type ColumnRole, budgetRole, columnRole } from "./word/roles.js";
import { excerpt, isNothing, nameText } from "./words.js";

/**
 * Reads the page of a workbook that this library laid out: its rows and columns are known and nothing is guessed, so that
 * whatever is typed into a cell stays in it. What its formulas say where they have no figure is none of the form.
 *
 * @param groups - The names that its groups had when it was made.
 * @returns null where it is not laid out so any more. The form is not checked: it may hold what was typed instead of a figure.
 */
export function safeReadOwnPage(
  grid: Grid,
  merges: readonly Merge[],
  mapping: TableMapping,
  groups: ReadonlySet<string>,
): ReadTable | null {
  const said = telling();
  const sheet = sheetOf(grid, merges, [], said);
  const place = sheet?.rows.findIndex(isOwnHeader) ?? -1;
  if (sheet === null || place < 0) return null;
  const read = safely(() => {
    const parts = ownParts(sheet, headerOf(sheet, place, place), groups, said);
    const value = formOf(parts, mapping);
    return { ok: true as const, value: { value, places: placesOf(parts, mapping, undefined) }, notes: said.all() };
  });
  return read.ok ? { ok: true, ...read.value, notes: read.notes } : read;
}

function isOwnHeader({ cells }: SheetRow): boolean {
  const roles = new Set(cells.map(columnRole));
  return HEADS.every((role) => roles.has(role));
}

/** The columns that a page of ours always has. */
const HEADS: readonly ColumnRole[] = [
  "first",
  "second",
  "third",
  "comparator",
  "target",
  "unit",
  "actual",
  "weight",
  "score",
];

function ownParts(sheet: Sheet, header: Header, groups: ReadonlySet<string>, said: Telling): Parts {
  const body = sheet.rows.slice(header.to + 1);
  // Below their headings the indicators have a blank first column, and the total has its label there.
  const end = body.findIndex((row) => textAt(row, 0) !== "");
  const rows = end < 0 ? body : body.slice(0, end);
  const layout = layoutOf(
    header,
    sheet,
    rows.map((row) => ({ row, afterBreak: false })),
  );
  const nodes = ownTree(rows, { sheet, layout, groups, computed: computedIn(header), telling: said });
  const head = { ...sheet, rows: withoutFaults(sheet.rows.slice(0, header.from), said) };
  const blocks = blocksOf(head, () => null);
  const around = aroundOf(blocks, {}, said);
  around.grade = gradeIn(end < 0 ? [] : body.slice(end));
  const read = budgetOf(blocks, head, around, said);
  const budget = read === null ? null : withTypedWeight(read, head);
  const score = columnsFor(layout.values, "score")[0] ?? 0;
  return {
    nodes: withExecution(nodes, budget, said),
    budget,
    around,
    total: totalIn(end < 0 ? undefined : body[end], score),
    ratios: new Map(),
    counted: null,
  };
}

/** The columns that hold formulas: scores, and weights behind those that are typed. */
function computedIn({ columns }: Header): ReadonlySet<number> {
  return new Set([...columnsFor(columns, "score"), ...columnsFor(columns, "weight").slice(1)]);
}

function totalIn(row: SheetRow | undefined, score: number): Parts["total"] {
  if (row === undefined || nameText(textAt(row, 0)) !== TOTAL_LABEL) return null;
  const at = { row: row.index, col: score };
  const value = figureOf(textAt(row, score))?.value ?? null;
  return { weight: null, score: value, rate: null, grade: null, at, weightAt: at };
}

function gradeIn(rows: readonly SheetRow[]): Parts["around"]["grade"] {
  const row = rows.find((each) => nameText(textAt(each, 0)) === GRADE_LABEL);
  const col = row?.cells.findIndex((cell, at) => at > 0 && cell !== "") ?? -1;
  if (row === undefined || col < 0) return null;
  const text = textAt(row, col);
  return isNoGrade(text) ? null : { text, at: { row: row.index, col } };
}

/** The rows of the head, the funds without what is no figure: a formula that has none, or what was typed for one. */
function withoutFaults(rows: readonly SheetRow[], { tell }: Telling): readonly SheetRow[] {
  const place = fundsIn(rows);
  const roles = rolesAbove(rows, place);
  const last = rows.findIndex((row, at) => at > place && (row.blank || textAt(row, 0) !== ""));
  return rows.map((row, at) => {
    if (place < 0 || at < place || (last >= 0 && at >= last)) return row;
    const cells = row.cells.map((cell, col) => {
      const role = roles[col] ?? null;
      if (role === null || isNothing(cell) || moneyOf(cell) !== null) return cell;
      // Of the whole what was typed is held against the data of the file.
      if (at > place) tell("warning", "table/not-figure", { row: row.index, col }, { text: excerpt(cell) });
      return "";
    });
    return { ...row, cells };
  });
}

function fundsIn(rows: readonly SheetRow[]): number {
  return rows.findIndex((row) => textAt(row, 0) === "" && nameText(textAt(row, 1)) === FUNDS_LABEL);
}

/** What stands in each column of the funds, by their headings. */
function rolesAbove(rows: readonly SheetRow[], place: number) {
  const heads = rows[place - 1]?.cells ?? [];
  return heads.map((cell, col) => (col < 2 ? null : budgetRole(cell)));
}

/** The budget with the weight of its line as a figure alone; a weight that is none is no figure of the funds. */
function withTypedWeight(budget: BudgetTable, { rows }: Sheet): BudgetTable {
  const place = fundsIn(rows);
  const row = rows[place];
  const col = rolesAbove(rows, place).indexOf("weight");
  if (row === undefined || col < 0) return budget;
  const weight = textAt(row, col);
  return { ...budget, weight: isNothing(weight) ? null : weight };
}
