import { type Issue, issue, type Language, messageOf, type Note } from "../message/index.js";
import type { SelfEvaluation } from "../indicator/types.js";
import { parseDelimited, safeReadTable, type TableMapping } from "../table/index.js";
import { safeReadWorkbook } from "../xlsx/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, readBytes, readJson, refuse, UsageError, write, writeJson } from "./io.js";
import { chooseSheet } from "./sheet-choice.js";

/**
 * `jixiao table [FILE] [--map FILE] [--sheet NAME]`: a pasted or saved table (TSV, CSV, XLSX, known by its content)
 * becomes a self-evaluation; the notes go to standard error.
 */
export async function tableCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, texts } = takeApart(args, { map: "text", sheet: "text" }, 1);
  const map = texts["map"];
  // What the file says is looked at by the reader itself.
  const mapping = (map === undefined ? {} : await readJson(map, io, language)) as TableMapping;
  const bytes = await readBytes(positionals[0], io, language);
  const read = isText(bytes)
    ? fromText(bytes, positionals[0] ?? "-", texts["sheet"], mapping, language)
    : await fromWorkbook(bytes, texts["sheet"], mapping, language);
  if (!read.ok) return refuse(read.issues, io, language);
  const lines = read.notes.map((note) => `${messageOf(note, language)} [${note.code}]\n`);
  await write(io.stderr, lines.join(""));
  await writeJson(io, read.value);
  return 0;
}

const MEGABYTE = 1024 * 1024;

/** The largest text that is taken apart, in bytes. */
const MAX_TEXT = 64 * MEGABYTE;

type Result =
  | { readonly ok: true; readonly value: SelfEvaluation; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Workbooks begin with the sign of a ZIP package or of a compound file; no text does. */
function isText(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return !(
    (first === 0x50 && second === 0x4b && (third ?? 0) < 9) ||
    (first === 0xd0 && second === 0xcf && third === 0x11)
  );
}

function fromText(
  bytes: Uint8Array,
  name: string,
  sheet: string | undefined,
  mapping: TableMapping,
  language: Language,
): Result {
  if (sheet !== undefined) {
    throw new UsageError(
      language,
      `${name} 不是工作簿，没有工作表 ${sheet}`,
      `${name} is no workbook: there is no sheet ${sheet}`,
    );
  }
  if (bytes.length > MAX_TEXT) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return { ok: false, issues: [issue("error", "table/text-too-large", { size, most: MAX_TEXT / MEGABYTE })] };
  }
  const text = decode(bytes);
  if (text === null) {
    throw new UsageError(
      language,
      `${name} 既不是文本（UTF-8、UTF-16、GB18030），也不是 .xlsx`,
      `${name} is neither text (UTF-8, UTF-16, GB18030) nor .xlsx`,
    );
  }
  const { grid, delimiter } = parseDelimited(text);
  const read = safeReadTable(grid, [], { mapping });
  if (!read.ok || delimiter !== " ") return read;
  return { ...read, notes: [issue("warning", "table/split-at-blanks"), ...read.notes] };
}

async function fromWorkbook(
  bytes: Uint8Array,
  sheet: string | undefined,
  mapping: TableMapping,
  language: Language,
): Promise<Result> {
  const workbook = await safeReadWorkbook(bytes);
  if (!workbook.ok) return workbook;
  return chooseSheet({ sheets: workbook.value.sheets, notes: workbook.notes }, sheet, mapping, language);
}

/** The text of bytes, by their byte order mark, else UTF-8, else GB18030; null where they are no text. */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return as("utf-16be", bytes);
  const text = as("utf-8", bytes) ?? as("gb18030", bytes);
  return text === null || text.includes("\u0000") ? null : text;
}

function as(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
