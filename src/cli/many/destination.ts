import type { Arguments } from "../arguments.js";
import { UsageError } from "../io.js";
import { formatOf, outOf } from "../output.js";
import { isFolder } from "../write-whole.js";

/** In which format results are given, and where they go. */
export interface Destination {
  readonly format: string;
  /** Null for standard output. */
  readonly out: string | null;
  /** Where each form has a page; null where none was asked for. */
  readonly folder: string | null;
  /** Whether each form is to have a notice of what is to be corrected. */
  readonly notices: boolean;
  /** Whether workbooks are to have copies with comments. */
  readonly marks: boolean;
}

/** Where the results of many forms go; notices and copies with comments need a folder. */
export function destinationOf(given: Arguments): Destination {
  const notices = given.texts["format"] === "notice";
  const format = notices ? "text" : formatOf(given);
  const out = outOf(given);
  const folder = out !== null && isFolder(out) ? out : null;
  if (folder !== null && !notices) checkFolder(format, given);
  const marks = given.flags.has("mark");
  if (folder === null && (notices || marks)) throw noFolder(notices ? "--format notice" : "--mark", given.language);
  return { format, out, folder, notices, marks };
}

/** A folder has pages, the summary as a page and a workbook, and lines of JSON; nothing else that was asked for. */
function checkFolder(format: string, { texts, language }: Arguments): void {
  if (texts["format"] === undefined || ["text", "json", "html", "xlsx"].includes(format)) return;
  throw new UsageError(
    language,
    `--format ${format} 要写到一个文件：--out 文件夹里是网页、工作簿和 JSON`,
    `--format ${format} needs a file: a folder has pages, a workbook and JSON`,
  );
}

function noFolder(option: string, language: Arguments["language"]): UsageError {
  return new UsageError(
    language,
    `${option} 用于多份自评表时要用 --out 写到一个文件夹（以 / 结尾）`,
    `${option} over several forms needs --out with a folder (ending in /)`,
  );
}
