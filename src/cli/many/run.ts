import type { Arguments } from "../arguments.js";
import { progressOf } from "../batch/progress.js";
import type { Inputs } from "../inputs.js";
import { type ExitStatus, type Io, tell } from "../io.js";
import { previousForms } from "../previous.js";
import { SettingsReader } from "../settings.js";
import { present } from "../../shape/present.js";
import { makeFolder } from "../write-whole.js";
import { type Destination, destinationOf } from "./destination.js";
import { linesTo } from "./lines.js";
import { outcomesOf } from "./outcomes.js";
import { Tally } from "./tally.js";
import type { ManyOptions } from "./types.js";
import { deliverSummary, writeMarked, writePages, writeSummary } from "./write.js";

/** Works out many forms: a summary, a page a form where a folder is asked for, or a line of JSON a form. */
export async function runMany(
  inputs: Inputs,
  given: Arguments,
  options: Pick<ManyOptions, "command" | "limit">,
  io: Io,
): Promise<ExitStatus> {
  const { previous } = given.texts;
  const before = previous === undefined ? undefined : (await previousForms(previous, given, io)).forms;
  await new SettingsReader(given, io).all(inputs.files);
  const to = destinationOf(given);
  if (to.folder !== null) await makeFolder(to.folder, given.language);
  const many = { ...optionsOf(given, options, to), ...present({ previous: before }) };
  const tally = await tallied(inputs, given, many, to, io);
  const summary = tally.summary(many.previous);
  for (const line of tally.unmarked) await tell(io, `${line}\n`);
  if (to.folder !== null) await writeSummary(to.folder, summary, given, io);
  else if (!many.lines) await deliverSummary(to.format, summary, given, io);
  const wrong = options.command === "audit" && summary.rows.some(({ errors }) => errors > 0);
  return summary.unread.length > 0 || wrong ? 1 : 0;
}

function optionsOf(
  given: Arguments,
  options: Pick<ManyOptions, "command" | "limit">,
  { format, folder, notices, marks }: Destination,
): ManyOptions {
  const { sheet } = given.texts;
  return {
    ...options,
    language: given.language,
    lines: format === "json",
    pages: folder !== null,
    notices,
    marks,
    ...present({ sheet }),
  };
}

/** Works out the files, and writes what each of them gives as soon as it is there. */
async function tallied(inputs: Inputs, given: Arguments, many: ManyOptions, to: Destination, io: Io): Promise<Tally> {
  const { language } = given;
  const lines = await linesTo(to, io, language);
  const tally = new Tally(inputs);
  const progress = progressOf(io, language, { results: many.lines && to.out === null ? io.stdout : null });
  try {
    progress.tell(tally.far());
    for await (const outcome of outcomesOf(inputs, given, many, io)) {
      tally.add(outcome);
      for (const line of outcome.lines) await lines.write(`${line}\n`);
      if (to.folder !== null) {
        await writePages(to.folder, outcome.pages, language);
        await writeMarked(to.folder, outcome.marked, inputs, language);
      }
      progress.tell(tally.far());
    }
    progress.end(tally.far());
    await lines.finish();
  } catch (error) {
    await lines.abandon();
    throw error;
  }
  return tally;
}
