import { sayAll } from "../message/said.js";
import { safeAudit } from "../audit/index.js";
import { safeEvaluate } from "../evaluate/evaluate.js";
import { everything } from "../evaluate/kit.js";
import { planned } from "../evaluate/prepare.js";
import type { Evaluation } from "../evaluate/types.js";
import type { PartialEvaluation } from "../evaluate/partial-types.js";
import type { SelfEvaluation } from "../form/types.js";
import type { Issue, Language } from "../message/index.js";
import { compareEvaluations } from "../sheet/text/comparison.js";
import {
  comparisonText,
  evaluationText,
  findingsTable,
  formPage,
  formTable,
  partialText,
  ratiosTable,
  scoreTable,
  stepsTable,
} from "../report.js";
import { inLanguage } from "../message/reword.js";
import { withPlaces } from "../reader/index.js";
import { withReading } from "../reader/places.js";
import { writeWorkbook } from "../xlsx/index.js";
import { type Arguments, readStandard, takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { type ExitStatus, type Io, refuse, UsageError } from "./io.js";
import { runMany } from "./many/run.js";
import { tellNotes } from "./open.js";
import { type OneForm, openInputs } from "./one.js";
import { deliverAs, formatOf, type Tables, writeOut } from "./output.js";
import { checkMany, checkOne } from "./together.js";

/** `jixiao evaluate [FILE…]`: one self-evaluation scored, or a summary of many; the options are those of `--help`. */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "evaluate", Infinity);
  const { language, texts } = given;
  const format = given.flags.has("proof") ? formatWithProof(given) : formatOf(given, ["workbook"]);
  const compare = await readStandard(texts["compare"], io, language);
  if (compare.issues.length > 0) return refuse(compare.issues, io, language);
  const opened = await openInputs(given, io);
  if (opened.kind === "refused") return opened.status;
  if (opened.kind === "many") {
    checkMany(given, "evaluate");
    return runMany(opened.inputs, given, { command: "evaluate", ...awardedOf(given) }, io);
  }
  return evaluateOne(opened, compare.options, format, given, io);
}

async function evaluateOne(
  opened: OneForm,
  compare: Awaited<ReturnType<typeof readStandard>>["options"],
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  checkOne(given, "evaluate", format);
  const { form, options, refuseForm } = opened;
  const said = await saidOf(opened, format, given, io);
  const { texts, flags } = given;
  const shared = { proof: flags.has("proof"), ...awardedOf(given) };
  const gaps = flags.has("partial") ? safeEvaluate(form, { ...options, ...shared, partial: true }) : null;
  if (gaps?.ok === true && "covered" in gaps.value) {
    return deliverPartial(found(gaps.value, said, opened.places), format, opened.name, given, io);
  }
  const read = safeEvaluate(form, { ...options, ...shared });
  if (!read.ok) return refuseForm([...said, ...read.issues]);
  const evaluation = found(read.value, said, opened.places);
  const { explain } = texts;
  if (explain !== undefined) return explained(evaluation, explain, opened, format, given, io);
  const other = texts["compare"] === undefined ? null : safeEvaluate(form, { ...compare, ...shared });
  if (other?.ok === false) return refuseForm(other.issues);
  const compared = other === null ? null : found(other.value, said, opened.places);
  return deliverOne(opened, evaluation, compared, format, given, io);
}

/**
 * What a text of JSON says twice: it stands among the findings, as in a batch. Where the format has no place for these, and
 * of a table, what was assumed in reading is told on standard error.
 */
async function saidOf(opened: OneForm, format: string, { language }: Arguments, io: Io): Promise<readonly Issue[]> {
  if (opened.fileKind === "json" && (format === "json" || format === "text")) return opened.notes;
  await tellNotes(opened.notes, io, language);
  return [];
}

/** A result with the cells that its findings lie in, and before them what was found in reading its text. */
function found<T extends { readonly findings: readonly Issue[] }>(
  result: T,
  said: readonly Issue[],
  places: OneForm["places"],
): T {
  const placed = withPlaces(result, places);
  return said.length === 0 ? placed : { ...placed, findings: [...said, ...placed.findings] };
}

/** A result, with the one by another standard beside it where that is asked for. */
async function deliverOne(
  opened: OneForm,
  evaluation: Evaluation,
  compared: Evaluation | null,
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  const { language } = given;
  if (format === "json" || format === "text") {
    const [told, ending] = format === "json" ? [json, "json"] : [words, "txt"];
    await deliverAs(`${opened.name}.${ending}`, told(evaluation, compared, language), given, io);
    return 0;
  }
  return writeOne(opened, evaluation, format, given, io);
}

/** `--take-reported`: where a person decides, the score that the form prints counts. */
function awardedOf({ flags }: Arguments): { readonly awarded?: "reported" } {
  return flags.has("take-reported") ? { awarded: "reported" } : {};
}

/** A result with gaps is told as text or JSON, and the exit status says that it is not whole. */
async function deliverPartial(
  partial: PartialEvaluation,
  format: string,
  name: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  const { language } = given;
  if (format !== "json" && format !== "text")
    throw new UsageError(language, "不完整的结果只有 text 和 json", "a partial result is text or json only");
  const isJson = format === "json";
  const content = isJson
    ? `${JSON.stringify(inLanguage(partial, language), null, 2)}\n`
    : partialText(partial, language);
  await deliverAs(`${name}.${isJson ? "json" : "txt"}`, content, given, io);
  return 1;
}

async function writeOne(
  { form, places, notes, options, name, refuseForm }: OneForm,
  evaluation: Evaluation,
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  if (format === "workbook") {
    await deliverAs(`${name}.xlsx`, await writeWorkbook(form, { ...options, ...awardedOf(given) }), given, io);
    return 0;
  }
  const read = planned(everything, form, { ...options, ...awardedOf(given) });
  if (!read.ok) return refuseForm(sayAll(read.issues));
  const checked = read.value.plan.form;
  if (format === "html" && given.texts["table"] === undefined) {
    const audited = safeAudit(form, options);
    if (!audited.ok) return refuseForm(audited.issues);
    const audit = withReading(withPlaces(audited.value, places), notes);
    await deliverAs(`${name}.html`, formPage(checked, audit, { language: given.language }), given, io);
    return 0;
  }
  await writeOut(format, tablesOf(checked, evaluation, given), "score", given, io, name);
  return 0;
}

/** A proof is data: the format is JSON, and another one asked for beside it is an error. */
function formatWithProof(given: Arguments): string {
  const { texts, flags, language } = given;
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
  const first = inLanguage(one, language);
  if (other === null) return `${JSON.stringify(first, null, 2)}\n`;
  const both = { evaluation: first, compared: inLanguage(other, language), comparison: compareEvaluations(one, other) };
  return `${JSON.stringify(both, null, 2)}\n`;
}
