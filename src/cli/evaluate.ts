import { planned, safeEvaluate } from "../evaluate/evaluate.js";
import type { Evaluation } from "../evaluate/types.js";
import type { SelfEvaluation } from "../indicator/types.js";
import type { Language } from "../message/index.js";
import {
  compareEvaluations,
  comparisonText,
  evaluationText,
  findingsTable,
  formTable,
  ratiosTable,
  reword,
  scoreTable,
  stepsTable,
} from "../report/index.js";
import { writeWorkbook } from "../xlsx/index.js";
import { type Arguments, readStandard, takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { type ExitStatus, type Io, readJson, refuse, UsageError } from "./io.js";
import { deliver, formatOf, OUTPUT, type Tables, writeOut } from "./output.js";

/**
 * `jixiao evaluate [FILE] [--standard ID|FILE] [--compare ID|FILE] [--explain POINTER] [--json] [--proof]
 * [--format text|json|md|csv|html|xlsx|workbook] [--table NAME,…] [--out FILE] [--bom]`
 */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const names = { standard: "text", compare: "text", explain: "text", json: "flag", proof: "flag", ...OUTPUT } as const;
  const given = takeApart(args, names, 1);
  const { language, positionals, texts, flags } = given;
  const proof = flags.has("proof");
  const format = proof ? formatWithProof(given) : formatOf(given, ["workbook"]);
  const input = await readJson(positionals[0], io, language);
  const standard = await readStandard(texts["standard"], io, language);
  const compare = await readStandard(texts["compare"], io, language);
  const unusable = [...standard.issues, ...compare.issues];
  if (unusable.length > 0) return refuse(unusable, io, language);

  const one = safeEvaluate(input, { ...standard.options, proof });
  const other = texts["compare"] === undefined ? null : safeEvaluate(input, { ...compare.options, proof });
  if (!one.ok) return refuse(one.issues, io, language);
  const { explain } = texts;
  if (explain !== undefined) return explained(one.value, explain, input, flags.has("json"), io, language);
  if (other !== null && !other.ok) return refuse(other.issues, io, language);
  if (format === "json" || format === "text") {
    const compared = other?.value ?? null;
    const content = format === "json" ? json(one.value, compared, language) : words(one.value, compared, language);
    await deliver(content, given, io);
    return 0;
  }
  if (other !== null) {
    throw new UsageError(language, "--compare 只有 text 和 json", "--compare has text and json only");
  }
  if (format === "workbook") await deliver(await writeWorkbook(input, standard.options), given, io);
  else {
    const read = planned(input, standard.options);
    if (!read.ok) return refuse(read.issues, io, language);
    await writeOut(format, tablesOf(read.value.plan.form, one.value, given), "score", given, io);
  }
  return 0;
}

/** A proof is data: the format is JSON, and another one asked for beside it is an error. */
function formatWithProof(given: Arguments): string {
  const { texts, flags, language } = given;
  if (texts["explain"] !== undefined) {
    throw new UsageError(language, "--explain 不能用 --proof", "--explain has no --proof");
  }
  const format = formatOf(texts["format"] === undefined ? { ...given, flags: new Set([...flags, "json"]) } : given);
  if (format === "json") return format;
  throw new UsageError(language, `--format ${format} 不能用 --proof`, `--format ${format} has no --proof`);
}

function tablesOf(form: SelfEvaluation, evaluation: Evaluation, { language }: Arguments): Tables {
  return {
    form: () => formTable(form, evaluation),
    score: () => scoreTable(evaluation, language),
    scores: () => scoreTable(evaluation, language, 3),
    ratios: () => ratiosTable(evaluation, language),
    findings: () => findingsTable(evaluation, language),
    steps: () => stepsTable(evaluation, language),
  };
}

function words(one: Evaluation, other: Evaluation | null, language: Language): string {
  const first = evaluationText(one, language);
  if (other === null) return first;
  return `${first}\n${evaluationText(other, language)}\n${comparisonText(one, other, language)}`;
}

function json(one: Evaluation, other: Evaluation | null, language: Language): string {
  const first = reword(one, language);
  if (other === null) return `${JSON.stringify(first, null, 2)}\n`;
  const both = { evaluation: first, compared: reword(other, language), comparison: compareEvaluations(one, other) };
  return `${JSON.stringify(both, null, 2)}\n`;
}
