import { safeRatios } from "../budget/index.js";
import { findingsText, ratiosText, reword } from "../report/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, parseJson, readAll, say, write } from "./io.js";
import { refuse } from "./refuse.js";

/** `jixiao ratios [FILE] [--json]`: every ratio that the budget figures of a form, or figures alone, allow. */
export async function ratiosCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, flags } = takeApart(args, { json: "flag" }, 1);
  const input = parseJson(await readAll(positionals[0], io, language), positionals[0] ?? "-", language);
  const read = safeRatios(figuresOf(input));
  if (!read.ok) return refuse(read.issues, io, language);
  if (flags.has("json")) {
    await write(io.stdout, `${JSON.stringify(reword({ ratios: read.value, notes: read.notes }, language), null, 2)}\n`);
    return 0;
  }
  const none = say(language, "没有可以计算的比率", "no ratio can be worked out");
  const table = Object.keys(read.value).length === 0 ? none : ratiosText(read.value, language);
  const notes = read.notes.length === 0 ? "" : `\n\n${findingsText(read.notes, language)}`;
  await write(io.stdout, `${table}${notes}\n`);
  return 0;
}

function figuresOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "budget" in input ? input.budget : input;
}
