import { safeCheckSelfEvaluation } from "../form/check.js";
import { checkMapping } from "./form/check-mapping.js";
import { formOf } from "./form/form.js";
import { partsOf } from "./form/parts.js";
import { placesOf } from "./form/places.js";
import { formsIn, type SheetOfForm } from "./form/split.js";
import { tellCounted } from "./prose/count.js";
import { sheetOf } from "./grid/sheet.js";
import { headerFinder } from "./header/finder.js";
import { withSideNames } from "./rows/side-names.js";
import { type Issue, JixiaoError, type Note, type Noted, safely, type SafeResult } from "../message/index.js";
import * as is from "../shape/index.js";
import { optionIssues } from "../shape/demand.js";
import { telling } from "./tell.js";
import type { Grid, Merge, ReadForm, TableOptions } from "./types.js";

/** A form that has been read, or all issues that prevent one. */
export type ReadTable =
  | ({
      /** It could be read. */
      readonly ok: true;
    } & ReadForm)
  | {
      /** It could not be read. */
      readonly ok: false;
      /** Everything that prevents it; never empty. */
      readonly issues: readonly Issue[];
    };

/** The forms of a sheet, or all issues that prevent one of them. */
export type ReadTables =
  | {
      /** All could be read. */
      readonly ok: true;
      /** The forms, in the order of the sheet; never empty. */
      readonly value: readonly ReadForm[];
      /** What was noticed of the sheet before it was taken apart. */
      readonly notes: readonly Note[];
    }
  | {
      /** One of them could not be read. */
      readonly ok: false;
      /** Everything that prevents it; never empty. */
      readonly issues: readonly Issue[];
    };

/**
 * Reads a form from the cells of a sheet: a pasted or saved 自评表 becomes a {@link SelfEvaluation}, with a note for every
 * assumption and for every cell that was not used, and the cell of every figure.
 *
 * @param grid The cells, row by row; merged areas have their value in the first cell.
 * @param merges The merged areas of the sheet.
 * @param options What goes before the table's own words, and the number formats of the cells.
 * @returns the self-evaluation, the notes, and where each of its values stands.
 * @throws JixiaoError with all issues: see {@link safeReadTable}.
 *
 * @example
 * const grid = [
 *   ["一级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值"],
 *   ["产出指标 (40分)", "培训人次", "≥150", "人次", "100", "40"],
 * ];
 * readTable(grid).value.indicators[0]?.name; // => "产出指标"
 * readTable(grid).places["/indicators/0/children/0/actual"]; // => "E2"
 */
export function readTable(grid: Grid, merges: readonly Merge[] = [], options: TableOptions = {}): ReadForm {
  const read = safeReadTable(grid, merges, options);
  if (!read.ok) throw new JixiaoError(read.issues);
  return { value: read.value, notes: read.notes, places: read.places };
}

/**
 * Reads a form as {@link readTable} does, and returns issues instead of throwing them.
 *
 * Codes: `table/no-header` where no header is found, `table/no-indicators` where nothing stands below it, `table/several-forms` where the sheet holds more than one form,
 * `table/row-does-not-fit` for a row with fewer cells than the header, `table/is-monitoring` and its like for a table that
 * is no self-evaluation, `table/too-many-rows`, `table/too-many-columns`, `table/empty`, `table/mapping-…` for a mapping
 * that does not fit, and those of `checkSelfEvaluation` for what a mapping says.
 *
 * @example
 * const read = safeReadTable([["产出指标", "40"]]);
 * read.ok ? "" : read.issues[0]?.code; // => "table/no-header"
 */
export function safeReadTable(grid: Grid, merges: readonly Merge[] = [], given: TableOptions = {}): ReadTable {
  const read = readAll(grid, merges, given, true);
  if (!read.ok) return read;
  const [form] = read.value;
  return form === undefined ? { ok: false, issues: [] } : { ok: true, ...form, notes: [...read.notes, ...form.notes] };
}

/**
 * Reads all forms of a sheet: one, or several below one another, each under the name of its own project, or in the rows of
 * one table that a column (项目编码, 项目名称, 单位名称) tells apart.
 *
 * @returns the forms in the order of the sheet, each as {@link readTable} gives it.
 * @throws JixiaoError with all issues: see {@link safeReadTables}.
 *
 * @example
 * const grid = [
 *   ["项目名称", "一级指标", "三级指标", "指标值", "实际完成值", "分值"],
 *   ["甲项目", "产出指标", "场次", "≥10场", "10场", "100"],
 *   ["乙项目", "产出指标", "台数", "≥20台", "10台", "100"],
 * ];
 * readTables(grid).value.map(({ value }) => value.subject?.name); // => ["甲项目", "乙项目"]
 */
export function readTables(
  grid: Grid,
  merges: readonly Merge[] = [],
  options: TableOptions = {},
): Noted<readonly ReadForm[]> {
  const read = safeReadTables(grid, merges, options);
  if (!read.ok) throw new JixiaoError(read.issues);
  return { value: read.value, notes: read.notes };
}

/**
 * Reads all forms of a sheet as {@link readTables} does, and returns issues instead of throwing them: those of
 * {@link safeReadTable}, of every form that cannot be read.
 *
 * @example
 * const read = safeReadTables([["产出指标", "40"]]);
 * read.ok ? "" : read.issues[0]?.code; // => "table/no-header"
 */
export function safeReadTables(grid: Grid, merges: readonly Merge[] = [], options: TableOptions = {}): ReadTables {
  return readAll(grid, merges, options, false);
}

function readAll(grid: Grid, merges: readonly Merge[], options: TableOptions, one: boolean): ReadTables {
  const read = safely(() => {
    const unfit = optionIssues(tableOptions, options);
    if (unfit.length > 0) return { ok: false, issues: unfit };
    return tablesIn(grid, (merges as readonly Merge[] | null) ?? [], (options as TableOptions | null) ?? {}, one);
  });
  return read;
}

/** The options of `readTable`; the mapping has a check of its own. */
const tableOptions = is.object<TableOptions>({ mapping: is.any, formats: is.listOrNone(is.any), sheet: is.text });

function tablesIn(
  grid: Grid,
  merges: readonly Merge[],
  options: TableOptions,
  one: boolean,
): SafeResult<readonly ReadForm[]> {
  const said = telling();
  const mapping = options.mapping ?? {};
  checkMapping(mapping, said);
  const given = said.failed() ? null : sheetOf(grid, merges, options.formats ?? [], said);
  const isMapped = mapping.header !== undefined || mapping.columns !== undefined;
  const sheet = given === null || isMapped ? given : withSideNames(given, said);
  const forms = sheet === null ? [] : formsIn(sheet, headerFinder(sheet, mapping, said), mapping);
  const [first, second] = forms;
  if (one && first !== undefined && second !== undefined)
    said.tell("error", "table/several-forms", second.at, { first: first.name, second: second.name });
  if (said.failed()) return { ok: false, issues: errorsIn(said.all()) };
  const read = forms.map((form) => readForm(form, options));
  const issues = read.flatMap((each) => (each.ok ? [] : each.issues));
  const value = read.flatMap((each) =>
    each.ok ? [{ value: each.value, notes: each.notes, places: each.places }] : [],
  );
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value, notes: said.all() };
}

function readForm({ sheet, subject }: SheetOfForm, { mapping = {}, sheet: name }: TableOptions): ReadTable {
  const said = telling();
  const parts = partsOf(sheet, subject, mapping, said);
  if (parts === null || said.failed()) return { ok: false, issues: errorsIn(said.all()) };
  if (parts.counted !== null) tellCounted(parts.counted, sheet, parts.around, said);
  const value = formOf(parts, mapping);
  const checked = safeCheckSelfEvaluation(value);
  // A published form may lack weights of the first level: what can be audited of it does not need them.
  const wrong = checked.ok ? [] : errorsIn(checked.issues).filter(({ code }) => code !== "weight/missing");
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return { ok: true, value, notes: said.all(), places: placesOf(parts, mapping, name) };
}

function errorsIn(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === "error");
}
