import { alignedEntry, habitsOf } from "./align.js";
import { type Block, type BodyRow, isTotalRow } from "./blocks.js";
import { type Entry, type Layout, layoutOf } from "./entry.js";
import { figureOf } from "./figure.js";
import { isPlaceholder } from "./fragment.js";
import { spreadMerged } from "./merged.js";
import type { Node } from "./node.js";
import type { ColumnRole } from "./roles.js";
import type { Sheet, SheetRow } from "./sheet.js";
import type { CellPlace, Telling } from "./tell.js";
import { treeOf } from "./tree.js";
import { excerpt, isNothing, nameText, sameText } from "./words.js";

/** What a table of indicators says. */
export interface IndicatorTable {
  readonly block: Extract<Block, { readonly rows: readonly BodyRow[] }>;
  readonly layout: Layout;
  readonly nodes: Node[];
  readonly total: Total | null;
}

/** The row that adds a table up. */
export interface Total {
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  readonly at: CellPlace;
}

/** The names of a table as they stand in its rows, for telling broken names in other tables by. */
export function namesIn(block: IndicatorTable["block"], sheet: Sheet): Set<string> {
  const layout = layoutOf(block.header, sheet);
  const names = new Set<string>();
  for (const { row } of block.rows) {
    for (const col of layout.levels.flat()) {
      const name = nameText(row.cells[col] ?? "");
      if (name !== "") names.add(sameText(name));
    }
  }
  return names;
}

/** Reads the rows below a header into a tree. */
export function readIndicators(
  block: IndicatorTable["block"],
  sheet: Sheet,
  telling: Telling,
  known: ReadonlySet<string>,
): IndicatorTable {
  const layout = layoutOf(block.header, sheet);
  const body = block.rows.filter(({ row }) => !isTotalRow(row));
  const totals = block.rows.filter(({ row }) => isTotalRow(row)).map(({ row }) => totalOf(row, layout, telling));
  const habits = habitsOf(layout, body);
  const entries: Entry[] = [];
  for (const each of body) {
    const entry = alignedEntry(layout, each, habits);
    tellUnused(each.row, block, layout, entry, telling);
    if (isEmptyLine(entry)) {
      telling.tell(
        "info",
        "table/empty-line",
        { row: entry.row, col: entry.levelCols[0] ?? 0 },
        { text: excerpt(lineOf(entry)) },
      );
    } else entries.push(entry);
  }
  const building = { sheet, layout, telling, known };
  const nodes = withoutEmptyGroups(treeOf(entries, building), telling);
  spreadMerged(nodes, layout, sheet, telling);
  return { block, layout, nodes, total: totals[totals.length - 1] ?? null };
}

/** A line of the form that nobody has filled in. */
function isEmptyLine({ names, values }: Entry): boolean {
  const last = names[names.length - 1] ?? "";
  const filled = [...values].some(([role, text]) => role !== "serial" && !isNothing(text));
  return !filled && isPlaceholder(last);
}

function lineOf({ names }: Entry): string {
  return names.filter((name) => name !== "").join(" ");
}

/** Says of a row's cells that stand in no column of the table what they are. */
function tellUnused(
  row: SheetRow,
  { header }: IndicatorTable["block"],
  layout: Layout,
  entry: Entry,
  { tell }: Telling,
): void {
  if (entry.shifted) return;
  const used = new Set([...layout.levels.flat(), ...[...layout.values.values()].flat(), ...layout.levelWeights]);
  row.cells.forEach((cell, col) => {
    if (cell === "" || (used.has(col) && !UNREAD.some((role) => layout.values.get(role)?.includes(col)))) return;
    if (layout.labels.includes(col) && /^(?:年度|项目|部门整体)?(?:绩效|评价|考核)?指标$/.test(nameText(cell))) return;
    tell(
      "info",
      "table/column-unused",
      { row: row.index, col },
      { title: header.titles[col] ?? "", text: excerpt(cell) },
    );
  });
}

/** Columns whose meaning is known, and which a self-evaluation has no place for. */
const UNREAD: readonly ColumnRole[] = ["completion", "converted", "explanation"];

function totalOf(row: SheetRow, layout: Layout, { tell }: Telling): Total {
  const figure = (role: ColumnRole): { readonly col: number; readonly value: string } | null => {
    for (const col of layout.values.get(role) ?? []) {
      const read = figureOf(row.cells[col] ?? "");
      if (read !== null) return { col, value: read.value };
    }
    return null;
  };
  const weight = figure("weight");
  const score = figure("score");
  const rate = figure("rate");
  const label = row.cells.findIndex((cell) => cell !== "");
  const inLabel = /[:：]\s*(\d+(?:\.\d+)?)\s*分?$/.exec(row.cells[label] ?? "")?.[1] ?? null;
  const alone = score === null && inLabel === null ? aloneIn(row, label, weight?.col ?? null) : null;
  row.cells.forEach((cell, col) => {
    if (cell === "" || col === label || isNothing(cell)) return;
    if ([weight?.col, score?.col, rate?.col, alone?.col].includes(col)) return;
    tell("info", "table/unused", { row: row.index, col }, { text: excerpt(cell) });
  });
  return {
    weight: weight?.value ?? null,
    score: score?.value ?? inLabel ?? alone?.value ?? null,
    rate: rate?.value ?? null,
    at: { row: row.index, col: score?.col ?? alone?.col ?? label },
  };
}

/** The one figure of a total row that stands in no column of scores. */
function aloneIn(
  row: SheetRow,
  label: number,
  weight: number | null,
): { readonly col: number; readonly value: string } | null {
  const figures = row.cells.flatMap((cell, col) => {
    const read = col === label || col === weight ? null : figureOf(cell);
    return read === null ? [] : [{ col, value: read.value }];
  });
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** Leaves out groups that have neither indicators nor figures, and says so. */
function withoutEmptyGroups(nodes: Node[], telling: Telling): Node[] {
  return nodes.filter((node) => {
    const had = node.children.length;
    const kept = withoutEmptyGroups(node.children, telling);
    node.children.splice(0, had, ...kept);
    if (kept.length > 0 || Object.keys(node.values).some((key) => key !== "weight")) return true;
    if (had === 0 && node.values.weight !== undefined && !node.placed) return true;
    // An indicator with a name and nothing else is kept: its figures may be given beside the table.
    if (node.leaf) return true;
    telling.tell("info", "table/empty-line", { row: node.row, col: node.col }, { text: node.printed });
    return false;
  });
}
