import { ratios } from "../budget/index.js";
import type { BudgetFigures } from "../budget/types.js";
import type { Language } from "../message/index.js";
import { findingsText, ratiosText, reword } from "../report/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, readJson, refuse, UsageError, write, writeJson } from "./io.js";
import { say } from "../text/bilingual.js";

/** `jixiao ratios [FILE] [--json]`: every ratio that the budget figures of a form, or figures alone, allow. */
export async function ratiosCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, flags } = takeApart(args, { json: "flag" }, 1);
  const input = await readJson(positionals[0], io, language);
  const read = ratios(figuresOf(input, language));
  if (read.issues.length > 0) return refuse(read.issues, io, language);
  if (flags.has("json")) {
    await writeJson(io, reword({ ratios: read.ratios, notes: read.notes }, language));
    return 0;
  }
  const none = say(language, "没有可以计算的比率", "no ratio can be worked out");
  const table = Object.keys(read.ratios).length === 0 ? none : ratiosText(read.ratios, language);
  const notes = read.notes.length === 0 ? "" : `\n\n${findingsText(read.notes, language)}`;
  await write(io.stdout, `${table}${notes}\n`);
  return 0;
}

/** The figures of a form, or figures that stand alone; what is in them, the ratios check themselves. */
function figuresOf(input: unknown, language: Language): BudgetFigures {
  const figures: unknown = typeof input === "object" && input !== null && "budget" in input ? input.budget : input;
  if (typeof figures === "object" && figures !== null && !Array.isArray(figures)) return figures;
  throw new UsageError(language, "没有预算数（budget）", "there are no budget figures (budget)");
}
