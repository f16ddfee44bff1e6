import { harmless } from "../text/harmless.js";
import { letterOf } from "../workbook/places.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import { daySerial } from "../workbook/days.js";
import type { Hucre } from "./hucre.js";
import { styleOf } from "./style.js";
import { linkTo } from "../sheet/cells.js";
import { pagesHigh } from "./pages.js";
import { mergesOf, rowHeight } from "./row-height.js";

type WriteSheet = Parameters<Hucre["writeXlsx"]>[0]["sheets"][number];
type Cells = NonNullable<WriteSheet["cells"]>;
type Cell = Cells extends Map<string, infer C> ? C : never;

/** A sheet in the terms of hucre. */
export function writeSheet(sheet: Sheet, name: string): WriteSheet {
  const cells: Cells = new Map<string, Cell>();
  const merges = mergesOf(sheet);
  const heights = sheet.rows.map((_, place) => rowHeight(sheet, place, merges));
  sheet.rows.forEach((row, place) => row.forEach((cell, column) => cells.set(`${place},${column}`, writeCell(cell))));
  const repeat = sheet.print.repeatRows;
  return {
    name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    merges: sheet.merges.map((merge) => ({ ...merge })),
    rowDefs: new Map(heights.map((height, place) => [place, { height }] as const)),
    ...(repeat?.[0] === 0 ? { freezePane: { rows: repeat[1] + 1 } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: pagesHigh(sheet, heights),
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeat === undefined ? {} : { printTitlesRow: `$${repeat[0] + 1}:$${repeat[1] + 1}` }),
    },
    headerFooter: { oddFooter: "&C&P / &N" },
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.locked === true ? { protection: { sheet: true, formatColumns: false, formatRows: false } } : {}),
    ...(sheet.charts === undefined ? {} : { charts: chartsOf(sheet.charts, name) }),
    dataValidations: validationsOf(sheet),
    conditionalRules: (sheet.colours ?? []).map(({ range, when, tells }, place) => ({
      type: "expression" as const,
      priority: place + 1,
      formula: when,
      range,
      stopIfTrue: true,
      style: { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: COLOURS[tells] } } },
    })),
  };
}

/** The pictures of a sheet: grey bars with their numbers, which need no colour and no legend. */
function chartsOf(charts: NonNullable<Sheet["charts"]>, name: string): NonNullable<WriteSheet["charts"]> {
  const range = (cells: string): string =>
    `'${name.replace(/'/g, "''")}'!${cells.replace(/([A-Z]+)(\d+)/g, (_, column, row) => `$${String(column)}$${String(row)}`)}`;
  return charts.map(({ title, names, values, bars, area }) => ({
    type: bars === "upright" ? ("column" as const) : ("bar" as const),
    title,
    series: [
      {
        name: title,
        categories: range(names),
        values: range(values),
        color: "595959",
        dataLabels: { showValue: true, position: "outEnd" as const },
      },
    ],
    anchor: {
      from: { row: area.startRow, col: area.startCol },
      to: { row: area.endRow, col: area.endCol },
    },
    gapWidth: 50,
    legend: false as const,
    // The numbers stand at the bars; a list that is read from above begins at the top.
    axes: { y: { hidden: true }, ...(bars === "lying" ? { x: { reverse: true } } : {}) },
  }));
}

/** The colours of what a cell tells, light enough to be printed. */
const COLOURS = { met: "FFE2F0D9", "partly-met": "FFFFF2CC", missed: "FFFCE4D6", fault: "FFFF9F9F" } as const;

/** The lists and the ranges that cells offer; what lies outside may be typed too, and is told in its place. */
function validationsOf(sheet: Sheet): Validations {
  return sheet.rows.flatMap((row, place) =>
    row.flatMap((cell, column) => {
      const range = `${letterOf(column)}${place + 1}`;
      return [...listOf(cell), ...rangeOf(cell)].map((each) => ({ ...each, allowBlank: true, range }));
    }),
  );
}

type Validations = NonNullable<WriteSheet["dataValidations"]>;
type Validation = Omit<Validations[number], "range">;

function listOf({ choices, isFree }: SheetCell): readonly Validation[] {
  if (choices === undefined || choices.some((choice) => choice.includes(",")) || choices.join().length > 250) return [];
  const list = { type: "list" as const, values: [...choices] };
  if (isFree === true) return [{ ...list, showErrorMessage: false }];
  const said = { errorTitle: "请从列表里选", errorMessage: "列表以外的填法可能不能计分，得分栏会说明。" };
  return [{ ...list, showErrorMessage: true, errorStyle: "warning", ...said }];
}

function rangeOf({ between }: SheetCell): readonly Validation[] {
  if (between === undefined) return [];
  const { min, max } = between;
  const ends =
    max === undefined
      ? { operator: "greaterThanOrEqual" as const, formula1: min }
      : { operator: "between" as const, formula1: min, formula2: max };
  const errorMessage = max === undefined ? `请填${min}或更大的数。` : `请填${min}到${max}之间的数。`;
  const said = { showErrorMessage: true, errorStyle: "warning" as const, errorTitle: "请填数", errorMessage };
  return [{ type: "decimal", ...ends, ...said }];
}

function writeCell(cell: SheetCell): Cell {
  const link = cell.link === undefined ? {} : { hyperlink: { target: linkTo(cell.link) } };
  const look = { style: styleOf(cell), ...link };
  const remark = cell.note === undefined ? {} : { comment: { author: "jixiao", text: cellText(cell.note) } };
  const value = valueOf(cell);
  if (cell.formula !== undefined) {
    // A text may come to nothing; without any result the cell would pass for one that was never worked out.
    const result = value ?? (cell.kind === "text" ? "" : null);
    return { ...look, ...remark, formula: cell.formula, ...(result === null ? {} : { formulaResult: result }) };
  }
  if (value === null) return { ...look, ...remark, value: null };
  if (typeof value === "number") return { ...look, ...remark, value };
  // As rich text a text is never taken for an error value (#N/A) either.
  const text = cellText(value);
  return text.startsWith("#") ? { ...look, ...remark, richText: [{ text }] } : { ...look, ...remark, value: text };
}

/** A decimal as a number where a double holds it, else as text. */
function valueOf(cell: SheetCell): string | number | null {
  if (cell.value === "") return null;
  switch (cell.kind) {
    case "text":
      return cell.value;
    case "number":
      return digitsOf(cell.value) > 15 ? cell.value : Number(cell.value);
    case "percent":
      return digitsOf(cell.value) > 15 ? `${cell.value}%` : Number(`${cell.value}e-2`);
    case "date":
      return daySerial(cell.value);
  }
}

/** The significant digits of a decimal. */
function digitsOf(decimal: string): number {
  return decimal.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** The most characters that a cell of a workbook holds. */
const MOST = 32_767;

/** A text as a cell of a workbook may hold it: no half or acting characters, nothing that reads as an escape, not too long. */
export function cellText(text: string): string {
  const whole = harmless(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return whole.length <= MOST ? whole : `${whole.slice(0, MOST - 1)}…`;
}
