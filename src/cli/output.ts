import { join } from "node:path";
import type { Language } from "../message/index.js";
import { type Sheet, tableCsv, tableHtml, tableMarkdown } from "../report.js";
import { writeTables } from "../xlsx/index.js";
import { certain } from "../shape/certain.js";
import { type Arguments, oneOf } from "./arguments.js";
import { type Io, UsageError, write } from "./io.js";
import { checkOut, isFolder, makeFolder, writeWhole } from "./write-whole.js";
import { entryAt } from "../shape/look.js";

/** The tables of a command by the name that `--table` knows them by. */
export type Tables = Readonly<Record<string, () => Sheet>>;

/** What a command can write beside text and JSON. */
const FORMATS: readonly string[] = ["md", "csv", "html", "xlsx"];

/** The formats that are endings of files, too. */
const ENDINGS: readonly string[] = ["json", ...FORMATS];

/**
 * The format asked for: `--json` is short for `--format json`. An unknown one is an error, and so is an option that the
 * format does not have.
 */
export function formatOf({ texts, flags, language }: Arguments, more: readonly string[] = []): string {
  const known = ["text", "json", ...FORMATS, ...more];
  const format = texts["format"] ?? (flags.has("json") ? "json" : formatByName(texts["out"] ?? "", known, language));
  oneOf(format, known, ["这种格式", "such format"], language);
  const clashes = [
    flags.has("json") && format !== "json" ? "--json" : "",
    texts["table"] !== undefined && !FORMATS.includes(format) ? "--table" : "",
    flags.has("bom") && format !== "csv" ? "--bom" : "",
  ].filter((option) => option !== "");
  if (clashes.length === 0) return format;
  const options = clashes.join(", ");
  throw new UsageError(language, `--format ${format} 不能用 ${options}`, `--format ${format} has no ${options}`);
}

/** Endings of files that hold text. */
const OF_TEXT = ["txt", "text", "log"];

/** Where no format is asked for, the name of the file to be written says it; a name without an ending is one of text. */
function formatByName(out: string, known: readonly string[], language: Language): string {
  const ending = /\.([a-z]\w{0,4})$/i.exec(out)?.[1]?.toLowerCase().replace(/^htm$/, "html");
  if (ending === undefined || OF_TEXT.includes(ending)) return "text";
  if (known.includes(ending)) return ending;
  const endings = ["txt", ...known.filter((each) => ENDINGS.includes(each))].map((each) => `.${each}`);
  throw new UsageError(
    language,
    `--out ${out}：不知道 .${ending} 要写成什么，扩展名可以是 ${endings.join("、")}，或用 --format 写明`,
    `--out ${out}: what to write as .${ending} is not known; the endings are ${endings.join(", ")}, or say it by --format`,
  );
}

/** Writes the tables asked for in a format; `first` is the one that CSV has, which holds only one. */
export async function writeOut(
  format: string,
  tables: Tables,
  first: string,
  given: Arguments,
  io: Io,
  name: string = first,
): Promise<void> {
  const put = (content: string | Uint8Array): Promise<void> => deliverAs(`${name}.${format}`, content, given, io);
  const sheets = chosen(tables, format === "csv" ? [first] : Object.keys(tables), format, given);
  const [sheet] = sheets;
  if (format === "csv") await put(tableCsv(sheet, { bom: given.flags.has("bom") }));
  else if (format === "md") await put(`${sheets.map(markdown).join("\n\n")}\n`);
  else if (format === "html") await put(tableHtml(sheets));
  else await put(await writeTables(sheets));
}

/** Writes a text or a file to `--out`, or to standard output; a file of bytes not onto a screen. */
export async function deliver(content: string | Uint8Array, given: Arguments, io: Io): Promise<void> {
  const { texts, language } = given;
  const out = outOf(given);
  if (out !== null) {
    if (isFolder(out)) throw noFile(out, language);
    await writeWhole(out, content, language);
    return;
  }
  if (texts["out"] === undefined && typeof content !== "string" && "isTTY" in io.stdout && io.stdout.isTTY === true) {
    throw new UsageError(language, "工作簿请用 --out 写到文件", "write a workbook to a file, with --out");
  }
  await write(io.stdout, content);
}

/** Writes a text or a file into the folder that `--out` is, under this name; else as {@link deliver} does. */
export async function deliverAs(name: string, content: string | Uint8Array, given: Arguments, io: Io): Promise<void> {
  const out = outOf(given);
  if (out === null || !isFolder(out)) return deliver(content, given, io);
  await makeFolder(out, given.language);
  await writeWhole(noInput(join(out, name), given), content, given.language);
}

/** Where `--out` leads, which is none of the inputs; null for standard output. */
export function outOf(given: Arguments): string | null {
  const out = given.texts["out"];
  return out === undefined || out === "-" ? null : noInput(out, given);
}

/** A place that is written to, which is nothing that was read. */
export function noInput(place: string, { texts, positionals, read, language }: Arguments): string {
  const named = NAMING_FILES.map((option) => texts[option]).filter((file) => file !== undefined);
  checkOut(place, [...positionals, ...named, ...read], language);
  return place;
}

/** The options that may name a file to be read. */
const NAMING_FILES = ["map", "standard", "compare", "previous", "rule"] as const;

function noFile(out: string, language: Language): UsageError {
  return new UsageError(
    language,
    `--out ${out} 是文件夹，这里要写一个文件`,
    `--out ${out} is a folder; a file is needed`,
  );
}

function chosen(
  tables: Tables,
  names: readonly string[],
  format: string,
  { texts, language }: Arguments,
): readonly [Sheet, ...Sheet[]] {
  const asked = texts["table"]?.split(",") ?? names;
  const [first, ...rest] = asked.map((name) => tableOf(tables, name, language));
  if (first === undefined || (format === "csv" && rest.length > 0)) {
    const known = Object.keys(tables).join("|");
    throw new UsageError(language, `CSV 一次只写一张表：--table ${known}`, `CSV holds one table: --table ${known}`);
  }
  return [first, ...rest];
}

function tableOf(tables: Tables, name: string, language: Language): Sheet {
  return certain(entryAt(tables, oneOf(name, Object.keys(tables), ["这张表", "such table"], language)))();
}

function markdown(sheet: Sheet): string {
  return `## ${sheet.name}\n\n${tableMarkdown(sheet)}`;
}
