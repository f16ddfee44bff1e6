import { issue, type Issue, type Language, messageOf, type SafeResult } from "../message/index.js";
import { type FileForm, type FileForms, type FormInFile, safeReadForms } from "../reader/index.js";
import type { Arguments } from "./arguments.js";
import { fileName, type InputFile } from "./inputs.js";
import { type Io, readBytes, refuse, tell, UsageError } from "./io.js";
import type { Settings } from "./settings.js";
import { checkTable } from "./together.js";

/** The forms of a file. */
export async function openForms(
  { path, bytes }: InputFile,
  { texts, language }: Arguments,
  settings: Settings,
  io: Io,
): Promise<SafeResult<FileForms>> {
  return formsOfBytes(bytes ?? (await readBytes(path, io, language)), path, settings, texts["sheet"]);
}

/** The forms of a file's bytes. */
export function formsOfBytes(
  bytes: Uint8Array,
  path: string,
  { mapping }: Settings,
  sheet: string | undefined,
): Promise<SafeResult<FileForms>> {
  return safeReadForms(bytes, {
    name: fileName(path),
    ...(mapping === undefined ? {} : { mapping }),
    ...(sheet === undefined ? {} : { sheet }),
  });
}

/** The one form of a file, for commands that take one; where there are several, they are named and one is asked for. */
export async function openOne(
  file: InputFile,
  given: Arguments,
  settings: Settings,
  io: Io,
): Promise<SafeResult<FormInFile>> {
  const read = await openForms(file, given, settings, io);
  if (!read.ok) return read;
  checkTable(given, read.value.kind);
  const [form, second] = read.value.forms;
  if (form !== undefined && second === undefined) return form.read;
  throw severalForms(read.value.forms, given.language);
}

/** Several forms where one is wanted. */
export function severalForms(forms: readonly FileForm[], language: Language): UsageError {
  const names = forms.map(({ sheet = "" }) => sheet).join("、");
  const said = messageOf(issue("error", "file/several-forms", { names }), language);
  return new UsageError(language, `${said}（--sheet）`, `${said} (--sheet)`);
}

/** Says on standard error what was assumed in reading a form, except what is only worth knowing: that is counted. */
export async function tellNotes(notes: readonly Issue[], io: Io, language: Language): Promise<void> {
  const grave = notes.filter(({ severity }) => severity !== "info");
  if (grave.length > 0) await refuse(grave, io, language);
  const counted = notes.filter(({ code }) => code === "table/numbers-counted");
  for (const each of counted) await tell(io, `${messageOf(each, language)}\n`);
  const rest = notes.length - grave.length - counted.length;
  if (rest === 0 || grave.length + counted.length === 0) return;
  await tell(
    io,
    language === "en" ? `(${rest} more remarks: jixiao table)\n` : `（另有 ${rest} 条说明，用 jixiao table 看）\n`,
  );
}
