import type { Audit } from "../../audit/types.js";
import type { SelfEvaluation } from "../../form/types.js";
import { messageOf } from "../../message/index.js";
import { formPage, noticePage } from "../../report.js";
import { type CellMark, markWorkbook } from "../../xlsx/mark.js";
import type { InputFile } from "../inputs.js";
import { type Io, readBytes } from "../io.js";
import { cannotMark } from "../mark.js";
import { markedPath, noticePath, type PagePath } from "./pages.js";
import type { Job, ManyOptions, Outcome } from "./types.js";

/** Where a form lies: its file, and the sheet of it where it holds several. */
export interface FormPlace {
  readonly file: string;
  readonly sheet?: string;
}

/** Standard input is read before: a file needs no streams. */
const NO_IO = {} as Io;

/** The bytes of a file. */
export async function bytesOf(file: InputFile, { language }: ManyOptions): Promise<Uint8Array> {
  return file.bytes ?? (await readBytes(file.path, NO_IO, language));
}

/** The file's own workbook with comments at the cells in question, or why there is none. */
export async function markedOf(
  { file, home }: Job,
  kind: string,
  marks: readonly CellMark[],
  options: ManyOptions,
): Promise<Pick<Outcome, "marked" | "unmarked">> {
  const { language } = options;
  if (kind !== "xlsx") return { marked: [], unmarked: [`${file.shown}：${cannotMark(kind, language)}`] };
  const written = await markWorkbook(await bytesOf(file, options), marks);
  if (written.ok) return { marked: [{ path: markedPath(home, language), bytes: written.value.bytes }], unmarked: [] };
  return { marked: [], unmarked: written.issues.map((each) => `${file.shown}：${messageOf(each, language)}`) };
}

/** The page of a form, and its notice. */
export function pagesOf(
  form: SelfEvaluation,
  audit: Audit,
  { path, back }: PagePath,
  { pages, notices, language }: ManyOptions,
  since: readonly string[] | undefined,
): Outcome["pages"] {
  const moved = since === undefined ? {} : { since };
  const page = pages ? [{ path, html: formPage(form, audit, { language, back, ...moved }) }] : [];
  const asks = notices === true && audit.findings.some(({ severity }) => severity !== "info");
  return asks ? [...page, { path: noticePath(path, language), html: noticePage(form, audit, language) }] : page;
}
