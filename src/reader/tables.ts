import type { FileContent, FileTable } from "../files/types.js";
import type { Indicator, SelfEvaluation } from "../form/types.js";
import { issue, type Note, type SafeResult } from "../message/index.js";
import { type Merge, type ReadForm, safeReadTable, safeReadTables, type TableMapping } from "../table/index.js";
import { safeReadOwnPage } from "../table/own-page.js";
import { withDecisive } from "./decisive.js";
import { type FilePlace, placesIn, relocate, type RowPlace } from "./relocate.js";
import type { FileForm, FormInFile } from "./types.js";

/** The forms of the tables of a file: a sheet each, or all tables of a document together where they make one form. */
export function formsOf(content: FileContent, notes: readonly Note[], mapping: TableMapping): readonly FileForm[] {
  if (content.tables.length === 0) return [{ read: read([textOf(content.after)], "", mapping, notes) }];
  return isDocument(content) ? ofDocument(content, notes, mapping) : ofSheets(content.tables, notes, mapping);
}

/** The one table with this name; undefined where there is none. */
export function formOfTable(
  { tables }: FileContent,
  sheet: string,
  notes: readonly Note[],
  mapping: TableMapping,
): FileForm | undefined {
  const table = tables.find(({ name }) => name === sheet);
  if (table === undefined) return undefined;
  const form = read([table], table.name, mapping, notes);
  return { sheet, read: tables.length > 1 ? onSheet(form, sheet) : form };
}

/**
 * The form on the page of a workbook of ours; undefined where there is none that is laid out so.
 *
 * @param groups - The names that its groups had when it was made.
 */
export function formOfPage(
  { tables }: FileContent,
  sheet: string,
  notes: readonly Note[],
  mapping: TableMapping,
  groups: ReadonlySet<string>,
): FileForm | undefined {
  const table = tables.find(({ name }) => name === sheet);
  if (table === undefined) return undefined;
  const { rows, merges, placeOf } = gridOf([table], false);
  const result = safeReadOwnPage(rows, merges, mapping, groups);
  if (result === null) return undefined;
  const told = notes.filter((note) => concerns(note, table.name));
  return { sheet, read: result.ok ? formFrom(result, placeOf, told) : result };
}

/** A piece of the grid that is read: a table, with the lines of text before it. */
type Piece = Pick<FileTable, "name" | "before" | "rows" | "merges">;

function isDocument({ kind }: FileContent): boolean {
  return kind === "docx" || kind === "odt" || kind === "html";
}

/** A form that is broken into several tables is one; where they hold several, each table is one, as far as it goes. */
function ofDocument(content: FileContent, notes: readonly Note[], mapping: TableMapping): readonly FileForm[] {
  const { tables, after } = content;
  const whole = read([...tables, textOf(after)], "", mapping, notes, tables.length > 1);
  const several = !whole.ok && whole.issues.some(({ code }) => code === "table/several-forms");
  return several ? ofSheets(tables, notes, mapping) : [{ read: whole }];
}

function ofSheets(tables: readonly FileTable[], notes: readonly Note[], mapping: TableMapping): readonly FileForm[] {
  const shown = tables.filter(({ hidden }) => !hidden);
  const looked = shown.length > 0 ? shown : tables;
  const tried = looked.flatMap((table) =>
    readEach(table, mapping, notes, linesBefore(tables, table)).map((form) => ({
      sheet: table.name,
      read: looked.length > 1 ? onSheet(form, table.name) : form,
    })),
  );
  const forms = tried.filter((each) => each.read.ok);
  // A sheet of scores alone sums up the form that stands on another.
  const whole = forms.filter((each) => each.read.ok && hasTargets(each.read.value.form.indicators));
  const begun = tried.filter((each) => !each.read.ok && each.read.issues.every(({ code }) => !BARE.includes(code)));
  const chosen = whole.length > 0 ? whole : forms;
  const kept = tried.filter((each) => chosen.includes(each) || begun.includes(each));
  const [one, ...others] = kept;
  if (one === undefined) {
    const [nearest] = tried;
    return [{ read: nearest?.read ?? { ok: false, issues: [issue("error", "table/empty")] } }];
  }
  if (others.length > 0) return kept.map(named);
  if (tried.length === 1 || !one.read.ok) return [named(one)];
  const said = issue("info", "table/sheet-chosen", { sheet: one.sheet });
  return [named({ ...one, read: { ...one.read, notes: [said, ...one.read.notes] } })];
}

/** The cells of a form with the sheet that they are on, where there are several to look in: `得分!F23`. */
function onSheet(read: SafeResult<FormInFile<SelfEvaluation>>, sheet: string): SafeResult<FormInFile<SelfEvaluation>> {
  if (!read.ok || sheet === "") return read;
  const places = Object.entries(read.value.places).map(([pointer, cell]) => [pointer, `${sheet}!${cell}`] as const);
  return { ...read, value: { ...read.value, places: Object.fromEntries(places) } };
}

/** A text taken apart is a table without a name. */
function named({ sheet, read: form }: Required<FileForm>): FileForm {
  return sheet === "" ? { read: form } : { sheet, read: form };
}

const BARE: readonly string[] = ["table/empty", "table/no-header"];

function hasTargets(indicators: readonly Indicator[]): boolean {
  return indicators.some((each) => ("children" in each ? hasTargets(each.children) : each.target !== undefined));
}

/** Lines of text after the last table, as a piece without one. */
function textOf(lines: readonly string[]): Piece {
  return { name: "", before: lines, rows: [], merges: [] };
}

/** How many lines of text stand before the text of a table. */
function linesBefore(tables: readonly FileTable[], table: FileTable): number {
  return tables.slice(0, tables.indexOf(table)).reduce((sum, { before }) => sum + before.length, 0);
}

/** The forms of one sheet: one, or several below one another or told apart by a column. */
function readEach(
  table: FileTable,
  mapping: TableMapping,
  notes: readonly Note[],
  lines: number,
): readonly SafeResult<FormInFile<SelfEvaluation>>[] {
  const { rows, merges, placeOf } = gridOf([table], false, lines);
  const result = safeReadTables(rows, merges, { mapping });
  if (!result.ok) return [{ ok: false, issues: result.issues.map((each) => relocate(each, placeOf)) }];
  const told = notes.filter((note) => concerns(note, table.name));
  const said = result.notes.map((each) => relocate(each, placeOf));
  return result.value.map((form) => formFrom(form, placeOf, [...told, ...said]));
}

/** Reads pieces as one grid, and names cells as the file has them. */
function read(
  pieces: readonly Piece[],
  own: string,
  mapping: TableMapping,
  notes: readonly Note[],
  named: boolean = false,
): SafeResult<FormInFile<SelfEvaluation>> {
  const { rows, merges, placeOf } = gridOf(pieces, named);
  const result = safeReadTable(rows, merges, { mapping });
  if (!result.ok) return { ok: false, issues: result.issues.map((each) => relocate(each, placeOf)) };
  return formFrom(
    result,
    placeOf,
    notes.filter((note) => concerns(note, own)),
  );
}

function formFrom(form: ReadForm, placeOf: RowPlace, told: readonly Note[]): SafeResult<FormInFile<SelfEvaluation>> {
  const value = { form: form.value, places: placesIn(form.places, placeOf) };
  const ofFile = withDecisive(told, form.value.indicators, value.places);
  return { ok: true, value, notes: [...ofFile, ...form.notes.map((each) => relocate(each, placeOf))] };
}

/** Pieces as one grid, a blank row between them, with the way back to the file; `lines` stand before the first of them. */
function gridOf(
  pieces: readonly Piece[],
  named: boolean,
  lines: number = 0,
): { readonly rows: readonly (readonly string[])[]; readonly merges: readonly Merge[]; readonly placeOf: RowPlace } {
  const rows: (readonly string[])[] = [];
  const merges: Merge[] = [];
  const places: (FilePlace | null)[] = [];
  let paragraph = lines;
  const add = (row: readonly string[], place: FilePlace | null): void => {
    rows.push(row);
    places.push(place);
  };
  for (const piece of pieces) {
    if (rows.length > 0 && piece.rows.length + piece.before.length > 0) add([], null);
    for (const line of piece.before) add([line], { paragraph: ++paragraph });
    const start = rows.length;
    const shift = ({ startRow, endRow, ...columns }: Merge): Merge => ({
      ...columns,
      startRow: startRow + start,
      endRow: endRow + start,
    });
    merges.push(...piece.merges.map(shift));
    piece.rows.forEach((row, at) => add(row, { table: named ? piece.name : "", row: at }));
  }
  return { rows, merges, placeOf: (row) => places[row] ?? null };
}

/** Whether a note of the file is of this table, or of the whole: what was noticed of tables that are not read is of no use. */
function concerns({ params }: Note, table: string): boolean {
  const { sheet, cell } = params;
  if (table === "") return true;
  if (typeof sheet === "string") return sheet === table || sheet === "-";
  return typeof cell !== "string" || !cell.includes("!") || cell.startsWith(`${table}!`);
}
