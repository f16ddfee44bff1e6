import { safeAudit } from "../audit/index.js";
import type { Audit } from "../audit/types.js";
import { type Language, messageOf } from "../message/index.js";
import { auditText, figuresTable, findingsTable } from "../report/index.js";
import { readStandard, takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { type ExitStatus, type Io, readJson, refuse, UsageError } from "./io.js";
import { deliver, formatOf, OUTPUT, writeOut } from "./output.js";

/**
 * `jixiao audit [FILE] [--standard ID|FILE] [--limit N] [--explain POINTER] [--json]
 * [--format text|json|md|csv|html|xlsx] [--table NAME,…] [--out FILE] [--bom]`: status 1 where a finding is an error.
 */
export async function auditCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, { standard: "text", limit: "text", explain: "text", json: "flag", ...OUTPUT }, 1);
  const { language, positionals, texts, flags } = given;
  const format = formatOf(given);
  const limit = limitOf(texts["limit"], language);
  const input = await readJson(positionals[0], io, language);
  const standard = await readStandard(texts["standard"], io, language);
  if (standard.issues.length > 0) return refuse(standard.issues, io, language);
  const read = safeAudit(input, { ...standard.options, ...limit });
  if (!read.ok) return refuse(read.issues, io, language);
  const audit = read.value;
  const { explain } = texts;
  if (explain !== undefined) return explained(audit, explain, input, flags.has("json"), io, language);
  if (format === "json") await deliver(`${JSON.stringify(worded(audit, language), null, 2)}\n`, given, io);
  else if (format === "text") await deliver(auditText(audit, language), given, io);
  else {
    const tables = { figures: () => figuresTable(audit, language), findings: () => findingsTable(audit, language) };
    await writeOut(format, tables, "figures", given, io);
  }
  return audit.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

/** The most evaluations of the form that may be asked for. */
const MOST = 1_000_000;

/** `--limit N`: how many evaluations of the form the audit may cost. */
function limitOf(text: string | undefined, language: Language): { readonly limit?: number } {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= MOST) return { limit: Number(text) };
  const shown = text.slice(0, 40);
  const chinese = `--limit 要一个 1 到 ${MOST} 的整数：${shown}`;
  throw new UsageError(language, chinese, `--limit takes a whole number from 1 to ${MOST}: ${shown}`);
}

function worded(audit: Audit, language: Language): Audit {
  const findings = audit.findings.map((finding) => ({ ...finding, message: messageOf(finding, language) }));
  return { ...audit, findings };
}
