import { fromText, subtract, toText } from "../exact/index.js";
import type { Issue, Language } from "../message/index.js";
import { namesIn, sentence } from "./nodes.js";
import type { Result } from "./result.js";

/** A form in the summary of several. */
export interface SummaryRow {
  readonly id: number;
  readonly name: string;
  readonly project: string;
  readonly reported: string;
  readonly score: string;
  readonly difference: string;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  /** The first thing to mend. */
  readonly first: string;
  /** What is found of it, each kind once: its code and its first sentence. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** What the summary says of a form. */
export function rowOf(
  id: number,
  name: string,
  { form, evaluation, audit, issues }: Result,
  language: Language,
): SummaryRow {
  const names = namesIn(form);
  const findings = audit?.findings ?? issues;
  const [errors, warnings] = [bySeverity(findings, "error"), bySeverity(findings, "warning")];
  const first = errors[0] ?? warnings[0];
  const said = (found: Issue): string => sentence(found, names, language);
  const reported = form.reported?.score;
  const { score, grade } = evaluation ?? audit ?? NO_RESULT;
  return {
    id,
    name,
    project: form.subject?.name ?? "",
    reported: reported === undefined ? "—" : String(reported),
    score: score ?? "—",
    difference: score === null || reported === undefined ? "" : differenceOf(score, String(reported)),
    grade: grade ?? "",
    errors: errors.length,
    warnings: warnings.length,
    first: first === undefined ? "" : said(first),
    kinds: kindsOf(findings, said),
  };
}

const NO_RESULT = { score: null, grade: null } as const;

function bySeverity(findings: readonly Issue[], wanted: Issue["severity"]): readonly Issue[] {
  return findings.filter(({ severity }) => severity === wanted);
}

/** Each kind of what is found by its first sentence. */
function kindsOf(findings: readonly Issue[], said: (found: Issue) => string): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const each of findings) {
    if (each.severity !== "info" && !kinds.has(each.code)) kinds.set(each.code, said(each));
  }
  return kinds;
}

function differenceOf(score: string, reported: string): string {
  const [own, other] = [fromText(score), fromText(reported)];
  return own === null || other === null ? "" : toText(subtract(own, other));
}
