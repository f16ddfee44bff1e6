import type { Audit } from "../audit/types.js";
import type { Language } from "../message/index.js";
import { say } from "../text/bilingual.js";
import { marksOf, markWorkbook } from "../xlsx/mark.js";
import type { Arguments } from "./arguments.js";
import { type ExitStatus, type Io, refuse, UsageError } from "./io.js";
import type { OneForm } from "./one.js";
import { deliverAs } from "./output.js";

/** `audit --mark`: the unit's own workbook with a comment at each cell in question. */
export async function writeMarked(opened: OneForm, audit: Audit, given: Arguments, io: Io): Promise<ExitStatus> {
  const { language } = given;
  if (opened.fileKind !== "xlsx") throw new UsageError(language, cannotMark(opened.fileKind, language));
  const marked = await markWorkbook(opened.bytes, marksOf(audit, opened.sheet, language));
  if (!marked.ok) return refuse(marked.issues, io, language);
  await deliverAs(`${opened.name}.xlsx`, marked.value.bytes, given, io);
  return audit.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Why a file of another kind is not marked, and what to do. */
export function cannotMark(kind: string, language: Language): string {
  return say(
    language,
    `--mark 只能标 .xlsx，这是 ${kind}：请在 WPS 或 Office 里另存为 .xlsx`,
    `--mark marks .xlsx only, and this is ${kind}: save it as .xlsx`,
  );
}
