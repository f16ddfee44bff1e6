import * as is from "../shape/index.js";
import { optionIssues } from "../shape/demand.js";
import { issue, type Issue, JixiaoError, type Note, type Noted, orThrow, type SafeResult } from "../message/index.js";
import { readDocx } from "./docx/read.js";
import { readHtml } from "./html/read.js";
import { binaryKind } from "./kind/binary.js";
import { isLockFile, skippedName } from "./kind/by-name.js";
import { compoundKind } from "./kind/compound.js";
import { packageKind } from "./kind/package.js";
import { textKind } from "./kind/text.js";
import { refuseUnread } from "./kind/unread.js";
import { bytesOf, MAX_FILE, megabytesOf } from "./limits.js";
import { loadMarkup } from "./markup.js";
import { notesOf } from "./notes.js";
import { readOdf } from "./odf/read.js";
import { refuse, Refusal } from "./refusal.js";
import type { Reading } from "./table-builder.js";
import { decodeText } from "./text/decode.js";
import { readText } from "./text/read.js";
import type { FileContent, FileKind, FileTable, ReadFileOptions } from "./types.js";
import { openCompound } from "./xls/compound.js";
import { readXls } from "./xls/workbook.js";
import { readXlsx } from "./xlsx/workbook.js";
import { readXmlSpreadsheet } from "./xml-spreadsheet/read.js";
import { openPackage } from "./zip.js";

/**
 * Reads a file into its tables: what each cell shows, with merged areas, for `readTable`.
 *
 * XLSX, XLSM, XLS, XML Spreadsheet 2003, ODS, FODS, DOCX, ODT, FODT, HTML, CSV, text between tabs or blanks and Markdown
 * are read, in UTF-8, UTF-16 and GB18030, whatever the file is called. Numbers are shown by their formats. Hidden rows and
 * columns, struck, hidden and deleted text and comments are not read, and told of. Nothing that a file names is fetched.
 *
 * @param file The bytes of the file, or text.
 * @param options `name` lets the lock files of office programs be known.
 * @returns the tables, with notes.
 * @throws JixiaoError: see {@link safeReadFile}.
 *
 * @example
 * const { value } = await readFile("指标,指标值\n培训人次,≥150");
 * value.tables[0]?.rows; // => [["指标", "指标值"], ["培训人次", "≥150"]]
 */
export async function readFile(file: Uint8Array | string, options: ReadFileOptions = {}): Promise<Noted<FileContent>> {
  return orThrow(await safeReadFile(file, options));
}

/**
 * Reads a file as {@link readFile} does, and returns issues instead of throwing them, whatever it is given.
 *
 * A file that is not read is named for what it is (`file/fixed-layout`, `file/save-as`, `file/picture` …), with what to do. A table that
 * goes beyond a limit is left out, with a note of severity `error`, while the others are read; where none is left, its
 * issue is the file's.
 *
 * @example
 * const read = await safeReadFile(new TextEncoder().encode("%PDF-1.7"));
 * read.ok ? "" : read.issues[0]?.code; // => "file/fixed-layout"
 */
export async function safeReadFile(
  file: Uint8Array | string,
  options: ReadFileOptions = {},
): Promise<SafeResult<FileContent>> {
  const reading: Reading = { notes: notesOf(), cells: 0, characters: 0 };
  try {
    const content = await contentOf(file, options, reading);
    return resultOf(content, reading.notes.all());
  } catch (reason) {
    return { ok: false, issues: reason instanceof JixiaoError ? reason.issues : [issueOf(reason)] };
  }
}

interface Content {
  readonly kind: FileKind;
  readonly tables: readonly (FileTable | null)[];
  readonly after?: readonly string[];
}

const optionShape = is.object<ReadFileOptions>({ name: is.text });

function contentOf(file: unknown, options: ReadFileOptions | null, reading: Reading): Promise<Content> {
  const unfit = optionIssues(optionShape, options);
  if (unfit.length > 0) throw new JixiaoError(unfit);
  const name = options?.name;
  const skipped = typeof name === "string" ? skippedName(name) : null;
  if (skipped !== null) return refuseUnread(skipped);
  if (typeof file === "string") {
    within(file.length);
    return fromText(file, reading);
  }
  if (!(file instanceof Uint8Array)) return refuse("file/not-bytes");
  within(file.length);
  return fromBytes(file, reading);
}

function within(size: number): void {
  if (size === 0) refuse("file/nothing");
  if (size > bytesOf(MAX_FILE)) refuse("file/too-large", { size: megabytesOf(size), most: MAX_FILE });
}

async function fromBytes(bytes: Uint8Array, reading: Reading): Promise<Content> {
  const kind = binaryKind(bytes);
  if (kind === "package") return fromPackage(bytes, reading);
  if (kind === "compound") {
    const compound = openCompound(bytes);
    const inner = compoundKind(compound);
    if (inner !== "xls") return refuseUnread(inner);
    return { kind: inner, tables: await readXls(compound.stream("Workbook") ?? new Uint8Array(), reading) };
  }
  if (kind !== null) return refuseUnread(kind);
  if (isLockFile(bytes)) return refuseUnread("lock-file");
  const text = decodeText(bytes);
  return text === null ? refuseUnread("unknown") : fromText(text, reading);
}

async function fromPackage(bytes: Uint8Array, reading: Reading): Promise<Content> {
  const from = openPackage(bytes);
  const kind = await packageKind(from);
  if (kind !== "xlsx" && kind !== "docx" && kind !== "ods" && kind !== "odt") return refuseUnread(kind);
  const markup = await loadMarkup();
  if (kind === "xlsx") return { kind, tables: await readXlsx(from, markup, reading) };
  if (kind === "docx") return { kind, ...(await readDocx(from, markup, reading)) };
  const styles = await from.part("styles.xml");
  const content = await from.part("content.xml");
  if (content === null) return refuse("file/damaged");
  return { kind, ...readOdf(styles === null ? [content] : [styles, content], markup, reading) };
}

async function fromText(text: string, reading: Reading): Promise<Content> {
  const kind = textKind(text);
  switch (kind) {
    case "html":
      return { kind, ...readHtml(text, await loadMarkup(), reading) };
    case "xml-spreadsheet":
      return { kind, tables: await readXmlSpreadsheet(text, await loadMarkup(), reading) };
    case "flat-odf": {
      const { isSheets, ...content } = readOdf([text], await loadMarkup(), reading);
      return { kind: isSheets ? "ods" : "odt", ...content };
    }
    case "text":
      return readText(text, reading);
    default:
      return refuseUnread(kind);
  }
}

/** A blank sheet counts for nothing, and a file that has nothing else has nothing to read. */
function resultOf({ kind, tables, after = [] }: Content, notes: readonly Note[]): SafeResult<FileContent> {
  const filled = tables.filter((table) => table !== null && (table.rows.length > 0 || table.before.length > 0));
  if (filled.length === 0 && after.length === 0) {
    const issues = notes.filter(({ severity }) => severity === "error");
    return { ok: false, issues: issues.length > 0 ? issues : [issue("error", "file/nothing")] };
  }
  return { ok: true, value: { kind, tables: filled as readonly FileTable[], after }, notes };
}

/** Reading beyond the end of a part is damage; anything else is a mistake of this library. */
function issueOf(reason: unknown): Issue {
  if (reason instanceof Refusal) return reason.issue;
  return issue("error", reason instanceof RangeError ? "file/damaged" : "file/failed");
}
