import { messageOf } from "../message/index.js";
import { takeApart } from "./arguments.js";
import { oneInput } from "./inputs.js";
import { type ExitStatus, type Io, refuseFile, tell } from "./io.js";
import { openForms } from "./open.js";
import { deliver } from "./output.js";
import { SettingsReader, withRounding } from "./settings.js";
import { checkTable } from "./together.js";

/**
 * `jixiao table [FILE] [--map FILE] [--sheet NAME] [--out FILE]`: a table becomes a self-evaluation, several forms in it
 * one a line; the notes go to standard error.
 */
export async function tableCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "table", 1);
  const { language, positionals } = given;
  const file = await oneInput(positionals, language);
  const settings = await new SettingsReader(given, io).of(file);
  const read = await openForms(file, given, settings, io);
  if (!read.ok) return refuseFile(file.path, read.issues, io, language);
  const { forms, kind } = read.value;
  checkTable(given, kind);
  const single = forms.length === 1;
  const lines: string[] = [];
  let unread = 0;
  for (const { sheet, read: form } of forms) {
    const told = form.ok ? form.notes : form.issues;
    const place = single || sheet === undefined ? "" : `${sheet}：`;
    await tell(io, told.map((each) => `${place}${messageOf(each, language)} [${each.code}]\n`).join(""));
    if (form.ok) lines.push(JSON.stringify(withRounding(form.value.form, settings), null, single ? 2 : 0));
    else unread++;
  }
  await deliver(lines.map((line) => `${line}\n`).join(""), given, io);
  return unread === 0 ? 0 : 1;
}
