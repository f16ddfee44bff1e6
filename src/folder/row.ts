import type { Audit } from "../audit/types.js";
import type { Evaluation } from "../evaluate/types.js";
import { subtract, toText } from "../exact/index.js";
import { readDecimal } from "../exact/input.js";
import { inWords, namesOf, whereWords } from "../explain/place.js";
import type { SelfEvaluation } from "../form/types.js";
import { isOfSomeWeights, standingOf, toldOf, totalOf } from "../sheet/index.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import type { FindingCount, FormRow, MovedForm } from "./types.js";

/** What is found of one form: where it lies, what it says, and its audit or its evaluation. */
export interface FoundForm {
  readonly file: string;
  readonly sheet?: string;
  readonly page?: string;
  readonly form: SelfEvaluation;
  readonly result: Audit | Evaluation;
  readonly moved?: MovedForm;
}

/** The row of one form. */
export function rowOf({ file, sheet, page, form, result, moved }: FoundForm, language: Language): FormRow {
  const names = namesOf(result.indicators);
  const wordsOf = (finding: Issue): string => {
    const place = whereWords(finding, names, language);
    const said = inWords(messageOf(finding, language), names, language);
    return place === "" ? said : `${place}：${said}`;
  };
  const findings = toldOf(result);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const [first] = [...errors, ...warnings];
  const reported = decimalText(form.reported?.score);
  const open = "figures" in result && isOfSomeWeights(result, "/reported/score");
  const { score, rate, grade } = "figures" in result ? totalOf(form, result) : result;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(page === undefined ? {} : { page }),
    ...subjectOf(form),
    reported,
    score,
    difference: open ? null : differenceOf(score, reported),
    differs: isOtherTotal(result),
    rate,
    grade,
    errors: errors.length,
    warnings: warnings.length,
    ...(moved === undefined ? {} : { moved }),
    first: first === undefined ? "" : wordsOf(first),
    findings: countsOf([...errors, ...warnings], wordsOf),
  };
}

/** Whether the printed total is another one than the computed: what the audit, or else the evaluation, finds of it. */
function isOtherTotal(result: Audit | Evaluation): boolean {
  if ("figures" in result) return standingOf(result, "/reported/score") === "differs";
  return result.findings.some(({ code, path }) => code === "score/reported-differs" && path === "/reported/score");
}

function subjectOf({ subject }: SelfEvaluation): Pick<FormRow, "unit" | "project" | "year"> {
  // Who carries the project out stands before the department in charge, where the form says it.
  const organisation = (subject as { readonly organisation?: string } | undefined)?.organisation;
  const name = subject?.name ?? "";
  const own = subject?.kind === "department" ? name : "";
  return {
    unit: organisation ?? (own === "" ? (subject?.supervisor ?? "") : own),
    project: name,
    year: subject?.year === undefined ? "" : String(subject.year),
  };
}

function decimalText(value: unknown): string | null {
  const read = readDecimal(value);
  return typeof read === "string" ? null : typeof value === "string" ? value : toText(read);
}

function differenceOf(score: string | null, reported: string | null): string | null {
  const [computed, printed] = [readDecimal(score), readDecimal(reported)];
  return typeof computed === "string" || typeof printed === "string" ? null : toText(subtract(computed, printed));
}

function countsOf(findings: readonly Issue[], wordsOf: (finding: Issue) => string): readonly FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const before = counts.get(code);
    counts.set(
      code,
      before === undefined
        ? { code, severity, count: 1, example: wordsOf(finding) }
        : { ...before, count: before.count + 1 },
    );
  }
  return [...counts.values()];
}
