import { safeAudit } from "../../audit/index.js";
import type { Audit } from "../../audit/types.js";
import { safeEvaluate } from "../../evaluate/evaluate.js";
import type { Evaluation } from "../../evaluate/types.js";
import { rowOf } from "../../folder/row.js";
import { movedLines } from "../../folder/moved.js";
import type { SelfEvaluation } from "../../form/types.js";
import { issue, type Issue, type SafeResult } from "../../message/index.js";
import { type FileForms, type FormInFile, withPlaces } from "../../reader/index.js";
import { withReading } from "../../reader/places.js";
import { inLanguage } from "../../message/reword.js";
import { present } from "../../shape/present.js";
import type { CellMark } from "../../xlsx/mark.js";
import { UsageError } from "../io.js";
import { marksOf } from "../../xlsx/mark.js";
import { inWordsOf } from "../names.js";
import { formsOfBytes } from "../open.js";
import { movedFrom, sameForm } from "../previous.js";
import { type Settings, withRounding } from "../settings.js";
import type { Job, ManyOptions, Outcome } from "./types.js";
import { bytesOf, type FormPlace, markedOf, pagesOf } from "./extras.js";
import { labelsOf, type PagePath, pagePath } from "./pages.js";

/** Reads and works out all the forms of one file; nothing that a file holds ends the work on the others. */
export async function outcomeOf(job: Job, options: ManyOptions): Promise<Outcome> {
  const { shown } = job.file;
  const read = await formsOf(job, options).catch(failed);
  if (!read.ok) return unreadOutcome({ file: shown }, read.issues, null, options);
  const named = read.value.forms.length > 1;
  const outcomes: Outcome[] = [];
  const marks: CellMark[] = [];
  const labels = labelsOf(read.value.forms);
  for (const [at, { sheet, read: form }] of read.value.forms.entries()) {
    const place = { file: shown, ...(named && sheet !== undefined ? { sheet } : {}) };
    const page = pagePath(job.home, labels[at], options.language);
    outcomes.push(
      form.ok
        ? formOutcome(form.value, form.notes, { place, page }, job.settings, options, (audit) => {
            marks.push(...marksOf(audit, sheet, options.language));
          })
        : unreadOutcome(place, form.issues, null, options),
    );
  }
  const whole = joined(outcomes);
  return options.marks === true ? { ...whole, ...(await markedOf(job, read.value.kind, marks, options)) } : whole;
}

async function formsOf({ file, settings }: Job, options: ManyOptions): Promise<SafeResult<FileForms>> {
  return formsOfBytes(await bytesOf(file, options), file.path, settings, options.sheet);
}

function failed(error: unknown): { readonly ok: false; readonly issues: readonly Issue[] } {
  const said = error instanceof UsageError ? error.issue : null;
  return { ok: false, issues: [said ?? issue("error", "file/failed")] };
}

function formOutcome(
  read: FormInFile,
  notes: readonly Issue[],
  { place, page: own }: { readonly place: FormPlace; readonly page: PagePath },
  settings: Settings,
  options: ManyOptions,
  mark: (audit: Audit) => void,
): Outcome {
  const { language } = options;
  const form = withRounding(read.form, settings);
  const { result, audited } = workedOut(form, settings, options);
  if (!result.ok) return unreadOutcome(place, withPlaces(result.issues, read.places), form, options);
  const found = withReading(withPlaces(result.value, read.places), notes);
  const checked = form as SelfEvaluation;
  const audit = audited?.ok === true ? withReading(withPlaces(audited.value, read.places), notes) : null;
  if (audit !== null) mark(audit);
  const { met, since } = sinceBefore(checked, audit, settings, options);
  const moved = since === null ? undefined : { score: since.audit.score, lines: movedLines(since.moved, language) };
  const pages = audit === null ? [] : pagesOf(checked, audit, own, options, moved?.lines);
  const page = options.pages ? pages[0]?.path : undefined;
  const row = rowOf({ ...place, form: checked, result: found, ...present({ page, moved }) }, language);
  const line = { ...place, ...inLanguage(found, language), ...present({ moved: since?.moved }) };
  return { ...NOTHING, rows: [row], lines: options.lines ? [JSON.stringify(line)] : [], pages, met };
}

/** What was asked for of a form, and its audit where that or something beside it needs one. */
function workedOut(
  form: unknown,
  settings: Settings,
  { command, limit, awarded, pages, previous }: ManyOptions,
): { readonly result: SafeResult<Audit | Evaluation>; readonly audited: SafeResult<Audit> | null } {
  const standard = present({ standard: settings.standard });
  const audit = (): SafeResult<Audit> => safeAudit(form, { ...standard, ...present({ limit }) });
  if (command === "audit") {
    const audited = audit();
    return { result: audited, audited };
  }
  const audited = pages || previous !== undefined ? audit() : null;
  return { result: safeEvaluate(form, { ...standard, ...present({ awarded }) }), audited };
}

/** Which form of the year before was met again, and what moved since. */
function sinceBefore(
  form: SelfEvaluation,
  audit: Audit | null,
  settings: Settings,
  { previous = [] }: ManyOptions,
): { readonly met: readonly number[]; readonly since: ReturnType<typeof movedFrom> } {
  const before = sameForm(form, previous);
  if (before === null) return { met: [], since: null };
  const since = audit === null ? null : movedFrom(before, form, audit, present({ standard: settings.standard }));
  return { met: [previous.indexOf(before)], since };
}

const NOTHING: Outcome = { rows: [], unread: [], lines: [], pages: [], marked: [], unmarked: [], met: [] };

/** What could not be read, or of which no result came; of a form whose names are known its issues say where they lie. */
function unreadOutcome(
  place: FormPlace,
  found: readonly Issue[],
  form: unknown,
  { lines, language }: ManyOptions,
): Outcome {
  const issues = [...found.filter(isError), ...found.filter((each) => !isError(each))];
  const reasons = issues.map((each) => inWordsOf(form, each, language));
  return {
    ...NOTHING,
    unread: [{ ...place, issues, reasons }],
    lines: lines ? [JSON.stringify({ ...place, issues: inLanguage(issues, language) })] : [],
  };
}

/** What prevents a result is said first. */
function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    rows: outcomes.flatMap(({ rows }) => rows),
    unread: outcomes.flatMap(({ unread }) => unread),
    lines: outcomes.flatMap(({ lines }) => lines),
    pages: outcomes.flatMap(({ pages }) => pages),
    marked: [],
    unmarked: [],
    met: outcomes.flatMap(({ met }) => met),
  };
}
