import { safeAudit } from "../audit/index.js";
import type { Audit } from "../audit/types.js";
import { type Language, messageOf } from "../issue/index.js";
import { auditText } from "../report/audit.js";
import { takeApart } from "./arguments.js";
import { explained } from "./explain.js";
import { type ExitStatus, type Io, parseJson, readAll, write } from "./io.js";
import { refuse } from "./refuse.js";
import { readStandard } from "./standard-option.js";

/** `jixiao audit [FILE] [--standard ID|FILE] [--explain POINTER] [--json]`: status 1 where a finding is an error. */
export async function auditCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, texts, flags } = takeApart(
    args,
    { standard: "text", explain: "text", json: "flag" },
    1,
  );
  const input = parseJson(await readAll(positionals[0], io, language), positionals[0] ?? "-", language);
  const standard = await readStandard(texts["standard"], io, language);
  if (standard.issues.length > 0) return refuse(standard.issues, io, language);
  const read = safeAudit(input, standard.options);
  if (!read.ok) return refuse(read.issues, io, language);
  const { explain } = texts;
  if (explain !== undefined) return explained(read.value, explain, input, flags.has("json"), io, language);
  const text = flags.has("json")
    ? `${JSON.stringify(worded(read.value, language), null, 2)}\n`
    : auditText(read.value, language);
  await write(io.stdout, text);
  return read.value.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function worded(audit: Audit, language: Language): Audit {
  const findings = audit.findings.map((finding) => ({ ...finding, message: messageOf(finding, language) }));
  return { ...audit, findings };
}
