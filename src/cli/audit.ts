import { safeAudit } from "../audit/index.js";
import type { Audit } from "../audit/types.js";
import type { SelfEvaluation } from "../form/types.js";
import { type Language, messageOf } from "../message/index.js";
import { auditText, figuresTable, findingsTable, formPage, noticePage } from "../report.js";
import { say } from "../text/bilingual.js";
import { withPlaces } from "../reader/index.js";
import { withReading } from "../reader/places.js";
import { type Arguments, takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { movedLines, movedText } from "../folder/moved.js";
import { type ExitStatus, type Io, UsageError } from "./io.js";
import { writeMarked } from "./mark.js";
import { runMany } from "./many/run.js";
import { tellNotes } from "./open.js";
import { type OneForm, openInputs } from "./one.js";
import { deliverAs, formatOf, writeOut } from "./output.js";
import { movedSince } from "./previous.js";
import { checkMany, checkOne } from "./together.js";
import { cut } from "../message/cut.js";

/** `jixiao audit [FILE…]`: status 1 where a finding is an error, or a file could not be read; the options are those of `--help`. */
export async function auditCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "audit", Infinity);
  const format = formatOf(given, ["notice"]);
  const limit = limitOf(given.texts["limit"], given.language);
  const opened = await openInputs(given, io);
  if (opened.kind === "refused") return opened.status;
  if (opened.kind === "many") {
    checkMany(given, "audit");
    return runMany(opened.inputs, given, { command: "audit", ...limit }, io);
  }
  return auditOne(opened, limit, format, given, io);
}

async function auditOne(
  opened: OneForm,
  limit: { readonly limit?: number },
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  checkOne(given, "audit", format);
  const { form, places, notes, options, name, refuseForm } = opened;
  const { language, texts, flags } = given;
  const read = safeAudit(form, { ...options, ...limit });
  // What was doubtful in reading it is among the findings of an audit, if there is one.
  await tellNotes(read.ok ? notes.filter(({ severity }) => severity === "info") : notes, io, language);
  if (!read.ok) return refuseForm(read.issues);
  const audit = withReading(withPlaces(read.value, places), notes);
  if (flags.has("mark")) return writeMarked(opened, audit, given, io);
  const { explain, previous } = texts;
  if (explain !== undefined) return explained(audit, explain, opened, format, given, io);
  const moved = previous === undefined ? null : await movedSince(opened, audit, previous, given, io);
  const since = moved === null ? {} : { since: movedLines(moved, language) };
  if (format === "json") {
    const said = { ...worded(audit, language), ...(moved === null ? {} : { moved }) };
    await deliverAs(`${name}.json`, `${JSON.stringify(said, null, 2)}\n`, given, io);
  } else if (format === "text") {
    const text = auditText(audit, language) + (moved === null ? "" : `\n${movedText(moved, language)}`);
    await deliverAs(`${name}.txt`, text, given, io);
  } else if (format === "notice") {
    await deliverAs(
      `${name}-${say(language, "整改通知", "notice")}.html`,
      noticePage(form as SelfEvaluation, audit, language),
      given,
      io,
    );
  } else if (format === "html" && texts["table"] === undefined) {
    await deliverAs(`${name}.html`, formPage(form as SelfEvaluation, audit, { language, ...since }), given, io);
  } else {
    const tables = { figures: () => figuresTable(audit, language), findings: () => findingsTable(audit, language) };
    await writeOut(format, tables, "figures", given, io, name);
  }
  return audit.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

/** The most evaluations of the form that may be asked for. */
const MOST = 1_000_000;

/** `--limit N`: how many evaluations of the form the audit may cost. */
function limitOf(text: string | undefined, language: Language): { readonly limit?: number } {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= MOST) return { limit: Number(text) };
  const shown = cut(text);
  const chinese = `--limit 要一个 1 到 ${MOST} 的整数：${shown}`;
  throw new UsageError(language, chinese, `--limit takes a whole number from 1 to ${MOST}: ${shown}`);
}

function worded(audit: Audit, language: Language): Audit {
  const findings = audit.findings.map((finding) => ({ ...finding, message: messageOf(finding, language) }));
  return { ...audit, findings };
}
