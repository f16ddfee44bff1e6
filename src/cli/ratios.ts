import { sayAll } from "../message/said.js";
import { everyRatio } from "../budget/kit.js";
import { ratiosOf } from "../budget/ratio.js";
import { budget } from "../budget/shape.js";
import type { BudgetFigures } from "../budget/types.js";
import type { Language } from "../message/index.js";
import type { Unsaid } from "../message/types.js";
import { findingsText, ratiosText } from "../report.js";
import { inLanguage } from "../message/reword.js";
import { takeApart } from "./arguments.js";
import { oneInput } from "./inputs.js";
import { type ExitStatus, type Io, refuse, refuseFile, UsageError, write, writeJson } from "./io.js";
import { openOne } from "./open.js";
import { SettingsReader } from "./settings.js";
import { has, isObject, own } from "../shape/look.js";
import { walk } from "../shape/walk.js";
import { say } from "../text/bilingual.js";

/** `jixiao ratios [FILE] [--json]`: every ratio that the budget figures of a form, or figures alone, allow. */
export async function ratiosCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "ratios", 1);
  const { language, positionals, flags } = given;
  const file = await oneInput(positionals, language);
  const form = await openOne(file, given, await new SettingsReader(given, io).of(file), io);
  if (!form.ok) return refuseFile(file.path, form.issues, io, language);
  const input = form.value.form;
  const figures = figuresOf(input, language);
  const read = ratiosOf(everyRatio, figures);
  const [issues, said] = [sayAll(read.issues), sayAll([...unknownKeys(figures), ...read.notes])];
  if (issues.length > 0) return refuse(issues, io, language);
  if (flags.has("json")) {
    await writeJson(io, inLanguage({ ratios: read.ratios, notes: said }, language));
    return 0;
  }
  const none = say(language, "没有可以计算的比率", "no ratio can be worked out");
  const table = Object.keys(read.ratios).length === 0 ? none : ratiosText(read.ratios, language);
  const notes = said.length === 0 ? "" : `\n\n${findingsText(said, language)}`;
  await write(io.stdout, `${table}${notes}\n`);
  return 0;
}

/** Keys that no figure has: a misspelt one is a figure left out. */
function unknownKeys(figures: BudgetFigures): readonly Unsaid[] {
  return walk(budget, figures, "/budget").filter(({ severity }) => severity === "warning");
}

/** The figures of a form, or figures that stand alone; what is in them, the ratios check themselves. */
function figuresOf(input: unknown, language: Language): BudgetFigures {
  if (isObject(input) && has(input, "indicators") && !has(input, "budget")) return {};
  const figures: unknown = isObject(input) && has(input, "budget") ? own(input, "budget") : input;
  if (typeof figures === "object" && figures !== null && !Array.isArray(figures)) return figures;
  throw new UsageError(language, "没有预算数（budget）", "there are no budget figures (budget)");
}
