import { safeEvaluate } from "../evaluate/evaluate.js";
import type { Evaluation } from "../evaluate/types.js";
import type { Language } from "../issue/index.js";
import { comparisonText, compareEvaluations, evaluationText, reword } from "../report/index.js";
import { takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { type ExitStatus, type Io, parseJson, readAll, write } from "./io.js";
import { refuse } from "./refuse.js";
import { readStandard } from "./standard-option.js";

/** `jixiao evaluate [FILE] [--standard ID|FILE] [--compare ID|FILE] [--explain POINTER] [--json]` */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, texts, flags } = takeApart(
    args,
    { standard: "text", compare: "text", explain: "text", json: "flag" },
    1,
  );
  const input = parseJson(await readAll(positionals[0], io, language), positionals[0] ?? "-", language);
  const standard = await readStandard(texts["standard"], io, language);
  const compare = await readStandard(texts["compare"], io, language);
  const unusable = [...standard.issues, ...compare.issues];
  if (unusable.length > 0) return refuse(unusable, io, language);

  const one = safeEvaluate(input, standard.options);
  const other = texts["compare"] === undefined ? null : safeEvaluate(input, compare.options);
  if (!one.ok) return refuse(one.issues, io, language);
  const { explain } = texts;
  if (explain !== undefined) return explained(one.value, explain, input, flags.has("json"), io, language);
  if (other !== null && !other.ok) return refuse(other.issues, io, language);
  const text = flags.has("json")
    ? json(one.value, other?.value ?? null, language)
    : evaluationText(one.value, language) +
      (other === null
        ? ""
        : `\n${evaluationText(other.value, language)}\n${comparisonText(one.value, other.value, language)}`);
  await write(io.stdout, text);
  return 0;
}

function json(one: Evaluation, other: Evaluation | null, language: Language): string {
  const first = reword(one, language);
  if (other === null) return `${JSON.stringify(first, null, 2)}\n`;
  const both = { evaluation: first, compared: reword(other, language), comparison: compareEvaluations(one, other) };
  return `${JSON.stringify(both, null, 2)}\n`;
}
