import { writeFile } from "node:fs/promises";
import type { Language } from "../message/index.js";
import { type Sheet, tableCsv, tableHtml, tableMarkdown } from "../report/index.js";
import { writeTables } from "../xlsx/index.js";
import type { Arguments, OptionNames } from "./arguments.js";
import { type Io, UsageError, write } from "./io.js";
import { entryAt } from "../shape/look.js";

/** The options of a command that writes tables. */
export const OUTPUT: OptionNames = { format: "text", table: "text", out: "text", bom: "flag" };

/** The tables of a command by the name that `--table` knows them by. */
export type Tables = Readonly<Record<string, () => Sheet>>;

/** What a command can write beside text and JSON. */
const FORMATS: readonly string[] = ["md", "csv", "html", "xlsx"];

/**
 * The format asked for: `--json` is short for `--format json`. An unknown one is an error, and so is an option that the
 * format does not have.
 */
export function formatOf({ texts, flags, language }: Arguments, more: readonly string[] = []): string {
  const format = texts["format"] ?? (flags.has("json") ? "json" : "text");
  const known = ["text", "json", ...FORMATS, ...more];
  if (!known.includes(format)) throw new UsageError(language, `--format ${known.join("|")}: ${format}`);
  const clashes = [
    flags.has("json") && format !== "json" ? "--json" : "",
    texts["table"] !== undefined && !FORMATS.includes(format) ? "--table" : "",
    flags.has("bom") && format !== "csv" ? "--bom" : "",
  ].filter((option) => option !== "");
  if (clashes.length === 0) return format;
  const options = clashes.join(", ");
  throw new UsageError(language, `--format ${format} 不能用 ${options}`, `--format ${format} has no ${options}`);
}

/** Writes the tables asked for in a format; `first` is the one that CSV has, which holds only one. */
export async function writeOut(format: string, tables: Tables, first: string, given: Arguments, io: Io): Promise<void> {
  const sheets = chosen(tables, format === "csv" ? [first] : Object.keys(tables), format, given);
  const [sheet] = sheets;
  if (format === "csv") await deliver(tableCsv(sheet, { bom: given.flags.has("bom") }), given, io);
  else if (format === "md") await deliver(`${sheets.map(markdown).join("\n\n")}\n`, given, io);
  else if (format === "html") await deliver(tableHtml(sheets), given, io);
  else await deliver(await writeTables(sheets), given, io);
}

/** Writes a text or a file to `--out`, or to standard output; a file of bytes not onto a screen. */
export async function deliver(content: string | Uint8Array, { texts, language }: Arguments, io: Io): Promise<void> {
  const out = texts["out"];
  if (out !== undefined && out !== "-") {
    try {
      await writeFile(out, content);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      throw new UsageError(language, `写不了文件 ${out}（${code}）`, `cannot write ${out} (${code})`);
    }
    return;
  }
  if (typeof content !== "string" && "isTTY" in io.stdout && io.stdout.isTTY === true) {
    throw new UsageError(language, "工作簿请用 --out 写到文件", "write a workbook to a file, with --out");
  }
  await write(io.stdout, content);
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
  const make = entryAt(tables, name);
  if (make !== undefined) return make();
  const known = Object.keys(tables).join("|");
  throw new UsageError(language, `没有表 ${name}：--table ${known}`, `no table ${name}: --table ${known}`);
}

function markdown(sheet: Sheet): string {
  return `## ${sheet.name}\n\n${tableMarkdown(sheet)}`;
}
