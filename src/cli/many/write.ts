import { dirname, join } from "node:path";
import type { Summary } from "../../folder/types.js";
import { summaryHtml } from "../../folder/html.js";
import { summarySheets } from "../../folder/sheets.js";
import { summaryText } from "../../folder/text.js";
import type { Sheet } from "../../sheet/types.js";
import { writeTables } from "../../xlsx/index.js";
import type { Arguments } from "../arguments.js";
import type { Inputs } from "../inputs.js";
import { type Io, write } from "../io.js";
import { deliver, noInput, writeOut } from "../output.js";
import { checkOut, makeFolder, writeWhole } from "../write-whole.js";
import { summaryName } from "./pages.js";
import type { Outcome } from "./types.js";

/** The pages of the forms of one file. */
export async function writePages(
  folder: string,
  pages: Outcome["pages"],
  language: Arguments["language"],
): Promise<void> {
  for (const { path, html } of pages) {
    const place = join(folder, path);
    await makeFolder(dirname(place), language);
    await writeWhole(place, html, language, false);
  }
}

/** Copies with comments; none is ever written onto a file that was read. */
export async function writeMarked(
  folder: string,
  marked: Outcome["marked"],
  { files }: Inputs,
  language: Arguments["language"],
): Promise<void> {
  for (const { path, bytes } of marked) {
    const place = join(folder, path);
    checkOut(
      place,
      files.map((file) => file.path),
      language,
    );
    await makeFolder(dirname(place), language);
    await writeWhole(place, bytes, language, false);
  }
}

/** The summary as a page and as a workbook, beside the pages; and in words. */
export async function writeSummary(folder: string, summary: Summary, given: Arguments, io: Io): Promise<void> {
  const { language } = given;
  const base = join(folder, summaryName(language));
  await writeWhole(noInput(`${base}.html`, given), summaryHtml(summary, language), language);
  await writeWhole(noInput(`${base}.xlsx`, given), await writeTables(filled(summary, language)), language);
  if (!given.flags.has("json")) await write(io.stdout, summaryText(summary, language));
}

/** The summary in the format that was asked for. */
export async function deliverSummary(format: string, summary: Summary, given: Arguments, io: Io): Promise<void> {
  const { language } = given;
  if (format === "text") return deliver(summaryText(summary, language), given, io);
  if (format === "html") return deliver(summaryHtml(summary, language), given, io);
  if (format === "xlsx") return deliver(await writeTables(filled(summary, language)), given, io);
  const sheets = summarySheets(summary, language);
  const tables = Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, () => sheet]));
  return writeOut(format, tables, "rows", given, io);
}

/** The tables of a summary that hold something. */
function filled(summary: Summary, language: Arguments["language"]): readonly Sheet[] {
  const { rows, scores, common, moved, unread } = summarySheets(summary, language);
  return [
    rows,
    scores,
    ...(summary.gone === undefined ? [] : [moved]),
    ...(summary.common.length > 0 ? [common] : []),
    ...(summary.unread.length > 0 ? [unread] : []),
  ];
}
