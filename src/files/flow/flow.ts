import { isEmpty, type Marks, PLAIN, textBuilder, type TextBuilder } from "../cell-text.js";
import { MAX_CELLS, TABLE_LIMITS } from "../limits.js";
import { refuse } from "../refusal.js";
import { placeOf, type Reading } from "../table-builder.js";
import { tellUnread } from "../tell-cell.js";
import type { CellShape, RawRow, RawTable, Remark } from "./raw.js";

/** A document as it goes by: lines of text, and tables that may stand in each other's cells. */
export interface Flow {
  add(text: string, marks?: Marks): void;
  breakLine(): void;
  paragraph(): void;
  openTable(about?: { readonly name?: string; readonly hidden?: boolean }): void;
  hideColumns(first: number, last: number): void;
  closeTable(): void;
  openRow(about?: { readonly hidden?: boolean; readonly times?: number }): void;
  /** Leaves so many places of the row out. */
  skipColumns(count: number): void;
  openCell(shape?: Partial<CellShape>): void;
  /** What is only said inside a cell of the cell itself. */
  shapeCell(shape: Partial<CellShape>): void;
  remark(remark: Remark): void;
  closeCell(): void;
  end(): { readonly tables: readonly RawTable[]; readonly after: readonly string[] };
}

interface OpenTable {
  readonly raw: RawTable;
  /** The text of the cell that is open; one builder serves them all. */
  readonly builder: TextBuilder;
  /** Text between its cells: a caption. */
  readonly caption: TextBuilder;
  row: RawRow | null;
  column: number;
  cell: OpenCell | null;
}

interface OpenCell {
  readonly tables: RawTable[];
  shape: CellShape;
  remark: Remark | null;
}

/** Begins a document. */
export function flowOf(reading: Reading, { tellsHiddenLines }: { readonly tellsHiddenLines: boolean }): Flow {
  const tables: RawTable[] = [];
  const open: OpenTable[] = [];
  const lines = textBuilder();
  const target = (): TextBuilder => {
    const table = open.at(-1);
    return table === undefined ? lines : table.cell === null ? table.caption : table.builder;
  };
  const takeLines = (builder: TextBuilder): string[] => {
    const { text, struck, hidden, deleted } = builder.take();
    tellUnread({ struck, deleted, hidden: tellsHiddenLines ? hidden : "" }, LINES, reading.notes);
    reading.characters += text.length;
    return text.split("\n").filter((line) => line !== "");
  };
  const count = ({ raw, column }: OpenTable): void => {
    if (++reading.cells <= MAX_CELLS) return;
    refuse("file/table-too-large", { cell: placeOf("", raw.rows.length, column), ...TABLE_LIMITS });
  };
  const closeCell = (): void => {
    const table = open.at(-1);
    if (table === undefined || table.cell === null) return;
    const { tables: inner, shape, remark } = table.cell;
    table.row?.cells.push({ ...shape, text: table.builder.take(), column: table.column, tables: inner, remark });
    table.cell = null;
    table.column += shape.spelt ? shape.times : shape.columns * shape.times;
    count(table);
  };
  const openRow: Flow["openRow"] = ({ hidden = false, times = 1 } = {}) => {
    closeCell();
    const table = open.at(-1);
    if (table === undefined) return;
    table.row = { cells: [], hidden, times };
    table.column = 0;
    table.raw.rows.push(table.row);
    count(table);
  };
  const closeTable = (): void => {
    closeCell();
    const table = open.pop();
    if (table !== undefined) table.raw.before.push(...takeLines(table.caption));
  };

  return {
    add: (text, marks = PLAIN) => target().add(text, marks),
    breakLine: () => target().breakLine(),
    paragraph: () => target().paragraph(),
    openTable({ name, hidden = false } = {}) {
      const outer = open.at(-1);
      const before = open.length === 0 ? takeLines(lines) : [];
      const raw: RawTable = { name: name ?? null, hidden, before, rows: [], hiddenColumns: [] };
      outer?.cell?.tables.push(raw);
      outer?.builder.paragraph();
      tables.push(raw);
      open.push({ raw, builder: textBuilder(), caption: textBuilder(), row: null, column: 0, cell: null });
    },
    hideColumns: (first, last) => void open.at(-1)?.raw.hiddenColumns.push([first, last]),
    closeTable,
    openRow,
    skipColumns(skipped) {
      const table = open.at(-1);
      if (table !== undefined) table.column += skipped;
    },
    openCell(shape = {}) {
      closeCell();
      const table = open.at(-1);
      if (table === undefined) return;
      if (table.row === null) openRow();
      table.cell = { tables: [], shape: { ...ONE_PLACE, ...shape }, remark: null };
    },
    shapeCell(shape) {
      const cell = open.at(-1)?.cell;
      if (cell !== null && cell !== undefined) cell.shape = { ...cell.shape, ...shape };
    },
    remark(remark) {
      const cell = open.at(-1)?.cell;
      if (cell !== null && cell !== undefined) cell.remark = remark;
    },
    closeCell,
    end() {
      while (open.length > 0) closeTable();
      return { tables: filled(tables), after: takeLines(lines) };
    },
  };
}

const ONE_PLACE: CellShape = { rows: 1, columns: 1, times: 1, spelt: false, continues: false };

/** How messages name what stands in no table. */
const LINES = "正文";

/**
 * The tables that hold something of their own; one that only sets out the page gives the lines above it to the next. A sheet
 * always counts.
 */
function filled(tables: readonly RawTable[]): RawTable[] {
  let lines: readonly string[] = [];
  return tables.flatMap((raw) => {
    raw.before.unshift(...lines);
    const counts = raw.name !== null || raw.rows.some(({ cells }) => cells.some(({ text }) => !isEmpty(text)));
    lines = counts ? [] : raw.before;
    return counts ? [raw] : [];
  });
}
