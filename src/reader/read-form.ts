import { safeReadFile } from "../files/read-file.js";
import { binaryKind } from "../files/kind/binary.js";
import { isLockFile } from "../files/kind/by-name.js";
import { bytesOf, MAX_FILE } from "../files/limits.js";
import { Refusal } from "../files/refusal.js";
import type { FileContent, FileTable } from "../files/types.js";
import { decodeText } from "../files/text/decode.js";
import { safeCheckSelfEvaluation } from "../form/check.js";
import type { SelfEvaluation } from "../form/types.js";
import { issue, type Note, type Noted, orThrow, type SafeResult } from "../message/index.js";
import { groupNames, heldIn, isApart, withHeld } from "./held/index.js";
import { isJsonText, readJsonText } from "./json.js";
import type { TableMapping } from "../table/index.js";
import { has, isObject } from "../shape/look.js";
import { optionIssues } from "../shape/demand.js";
import * as is from "../shape/index.js";
import { formOfPage, formOfTable, formsOf } from "./tables.js";
import type { FileForm, FileForms, FormInFile, ReadFormOptions } from "./types.js";

/**
 * Reads the form that a file holds: JSON, or a table of any file that `readFile` reads, known by its content.
 *
 * The tables of a document are read together where they make one form. Notes and issues name the cell that they speak of
 * as the file has it: `F23`, with the table before it where there are several.
 *
 * @param file The bytes of the file, or text.
 * @param options `mapping` says what the table does not; `sheet` which table is meant.
 * @returns the form with the cells of its values, and a note for every assumption.
 * @throws JixiaoError: see {@link safeReadForm}.
 *
 * @example
 * const { value } = await readForm("一级指标,三级指标,指标值,实际完成值,分值\n产出指标,培训人次,≥150,100,100");
 * value.places["/indicators/0/children/0/target"]; // => "C2"
 */
export async function readForm(
  file: Uint8Array | string,
  options: ReadFormOptions = {},
): Promise<Noted<FormInFile<SelfEvaluation>>> {
  return orThrow(await safeReadForm(file, options));
}

/**
 * Reads a form as {@link readForm} does, and returns issues instead of throwing them, whatever it is given.
 *
 * Codes: those of `safeReadFile`, of `safeReadTable` and of `checkSelfEvaluation`; `file/not-json` with the place where a
 * JSON text stops being one, `file/broken-bytes`, `file/several-forms` where the file holds several (`sheet` chooses one;
 * {@link safeReadForms} gives all), `file/no-sheet`.
 *
 * @example
 * const read = await safeReadForm(new TextEncoder().encode('{"schemaVersion": 1,}'));
 * read.ok ? "" : read.issues[0]?.code; // => "file/not-json"
 */
export async function safeReadForm(
  file: Uint8Array | string,
  options: ReadFormOptions = {},
): Promise<SafeResult<FormInFile<SelfEvaluation>>> {
  const read = await safeReadForms(file, options);
  if (!read.ok) return read;
  const [form, ...others] = read.value.forms;
  if (form === undefined || others.length > 0) {
    const names = read.value.forms.map(({ sheet = "" }) => sheet).join("、");
    return { ok: false, issues: [issue("error", "file/several-forms", { names })] };
  }
  if (!form.read.ok) return form.read;
  const { form: value, places } = form.read.value;
  const checked = safeCheckSelfEvaluation(value);
  // What a table does not say of weights its reader has judged already.
  if (!checked.ok && read.value.kind === "json") return { ok: false, issues: checked.issues };
  const more = checked.ok && read.value.kind === "json" ? checked.notes : [];
  return { ok: true, value: { form: value as SelfEvaluation, places }, notes: [...form.read.notes, ...more] };
}

/**
 * Reads all the forms that a file holds: one in JSON, one a sheet in a workbook, one or several in a document.
 *
 * A sheet that begins like a form and cannot be read stands among them with its issues. A form in JSON is not checked here.
 *
 * @example
 * const read = await safeReadForms('{"schemaVersion": 1, "indicators": []}');
 * read.ok && read.value.kind; // => "json"
 */
export async function safeReadForms(
  file: Uint8Array | string,
  options: ReadFormOptions = {},
): Promise<SafeResult<FileForms>> {
  return (await formsAndTables(file, options)).forms;
}

/** The forms of a file beside its tables as they stand in it; JSON, and what cannot be read, has none. */
export async function formsAndTables(
  file: Uint8Array | string,
  options: ReadFormOptions,
): Promise<{ readonly forms: SafeResult<FileForms>; readonly tables: readonly FileTable[] }> {
  const unfit = optionIssues(readFormOptions, options);
  if (unfit.length > 0) return { forms: { ok: false, issues: unfit }, tables: [] };
  try {
    const { mapping = {}, sheet, name } = (options as ReadFormOptions | null) ?? {};
    const text = textOf(file);
    if (text !== null && isJsonText(text)) return { forms: ofJson(text), tables: [] };
    const read = await safeReadFile(file, name === undefined ? {} : { name });
    if (!read.ok) return { forms: read, tables: [] };
    return { forms: ofTables(read.value, sheet, read.notes, mapping), tables: read.value.tables };
  } catch (reason) {
    const refused = reason instanceof Refusal ? reason.issue : issue("error", "file/failed");
    return { forms: { ok: false, issues: [refused] }, tables: [] };
  }
}

const readFormOptions = is.object<ReadFormOptions>({ name: is.text, mapping: is.any, sheet: is.text });

function ofTables(
  content: FileContent,
  sheet: string | undefined,
  notes: readonly Note[],
  mapping: TableMapping,
): SafeResult<FileForms> {
  const { kind, tables } = content;
  const held = heldIn(tables);
  const whole = (form: FileForm): FileForm => withHeld(form, held, tables, mapping);
  // A workbook that holds its form as data says itself which sheet shows it.
  const own = held === null || held === "damaged" ? null : held;
  const asked = sheet ?? own?.sheet;
  const padded = held === null ? content : { ...content, tables: tables.map(withEnds) };
  const page =
    own === null || asked !== own.sheet || isApart(mapping)
      ? undefined
      : formOfPage(padded, own.sheet, notes, mapping, groupNames(own.form.indicators));
  const form = page ?? (asked === undefined ? undefined : formOfTable(padded, asked, notes, mapping));
  if (form !== undefined) return single(kind, [whole(form)]);
  if (sheet === undefined) return single(kind, formsOf(content, notes, mapping).map(whole));
  const names = tables.map((table) => table.name || "—").join("、");
  return { ok: false, issues: [issue("error", "file/no-sheet", { sheet, names })] };
}

/** A sheet whose rows all reach as far as the longest: in a workbook of ours none has cells left out. */
function withEnds(table: FileTable): FileTable {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = table.rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  return { ...table, rows };
}

/** Where the only form of a file cannot be read, its issues are the file's. */
function single(kind: FileForms["kind"], forms: readonly FileForm[]): SafeResult<FileForms> {
  const [form, ...others] = forms;
  if (others.length === 0 && form !== undefined && !form.read.ok) return form.read;
  return { ok: true, value: { kind, forms }, notes: [] };
}

function ofJson(text: string): SafeResult<FileForms> {
  const read = readJsonText(text);
  if (read.issue !== undefined) return { ok: false, issues: [read.issue] };
  if (isResult(read.value)) return { ok: false, issues: [issue("error", "file/result")] };
  const value: FormInFile = { form: read.value, places: {} };
  return { ok: true, value: { kind: "json", forms: [{ read: { ok: true, value, notes: read.notes } }] }, notes: [] };
}

/** Whether a value is what evaluate or audit gives: taken for a form, each of its keys would be one too many. */
function isResult(value: unknown): boolean {
  return isObject(value) && ["engine", "score", "findings"].every((key) => has(value, key));
}

/** The text that a file is; null where it is none, or where its reader says better what it is. */
function textOf(file: unknown): string | null {
  if (typeof file === "string") return file;
  const isSmall = file instanceof Uint8Array && file.length > 0 && file.length <= bytesOf(MAX_FILE);
  return isSmall && binaryKind(file) === null && !isLockFile(file) ? decodeText(file) : null;
}
