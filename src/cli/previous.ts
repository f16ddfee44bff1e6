import { safeAudit } from "../audit/index.js";
import type { Audit } from "../audit/types.js";
import { type Moved, movedBetween } from "../folder/moved.js";
import type { SelfEvaluation } from "../form/types.js";
import { foldLabel } from "../text/index.js";
import type { Standard } from "../standard/types.js";
import type { Arguments } from "./arguments.js";
import { inputsOf } from "./inputs.js";
import { type Io, UsageError } from "./io.js";
import type { OneForm } from "./one.js";
import { openForms } from "./open.js";
import { SettingsReader, withRounding } from "./settings.js";

/** A form of the year before; plain data, so that it can go to another thread. */
export interface PreviousForm {
  readonly form: SelfEvaluation;
  readonly standard?: string | Standard;
}

/** The forms of the year before. */
export interface Previous {
  readonly forms: readonly PreviousForm[];
  /** Whether one file was given, and no folder. */
  readonly isOne: boolean;
}

/** All the forms that `--previous` names; what cannot be read there is no form of the year before. */
export async function previousForms(previous: string, given: Arguments, io: Io): Promise<Previous> {
  const { files, isOne } = await inputsOf([previous], given.language);
  const reader = new SettingsReader(given, io);
  const forms: PreviousForm[] = [];
  for (const file of files) {
    const settings = await reader.of(file);
    const read = await openForms(file, given, settings, io);
    for (const { read: each } of read.ok ? read.value.forms : []) {
      if (!each.ok) continue;
      const form = withRounding(each.value.form, settings) as SelfEvaluation;
      forms.push({ form, ...(settings.standard === undefined ? {} : { standard: settings.standard }) });
    }
  }
  return { forms, isOne };
}

/**
 * The form of the same unit and project; null where there is none, or several with nothing to tell them apart. A form that
 * names its unit is not that of another unit with a project of the same name.
 */
export function sameForm<Form extends PreviousForm>({ subject }: SelfEvaluation, forms: readonly Form[]): Form | null {
  const labelOf = (text: string = ""): string => foldLabel(text);
  const name = labelOf(subject?.name);
  if (name === "") return null;
  const named = forms.filter(({ form }) => labelOf(form.subject?.name) === name);
  const unit = labelOf(subject?.organisation);
  const own = named.filter(({ form }) => labelOf(form.subject?.organisation) === unit);
  const open = named.filter(({ form }) => unit === "" || (form.subject?.organisation ?? "") === "");
  const [only, second] = own.length > 0 ? own : open;
  return second === undefined ? (only ?? null) : null;
}

/** What moved since a form of the year before; null where that one cannot be worked out. */
export function movedFrom(
  before: PreviousForm,
  form: SelfEvaluation,
  audit: Audit,
  options: { readonly standard?: string | Standard },
): { readonly moved: readonly Moved[]; readonly audit: Audit } | null {
  const standard = before.standard === undefined ? {} : { standard: before.standard };
  const audited = safeAudit(before.form, { ...options, ...standard });
  if (!audited.ok) return null;
  return { moved: movedBetween({ form: before.form, audit: audited.value }, { form, audit }), audit: audited.value };
}

/** What moved since the form that `--previous` names, or since the one of the same name in the folder that it names. */
export async function movedSince(
  { form, options }: OneForm,
  audit: Audit,
  previous: string,
  given: Arguments,
  io: Io,
): Promise<readonly Moved[]> {
  const { language } = given;
  const now = form as SelfEvaluation;
  const { forms, isOne } = await previousForms(previous, given, io);
  const [first] = forms;
  const before = isOne ? first : sameForm(now, forms);
  const since = before === undefined || before === null ? null : movedFrom(before, now, audit, options);
  if (since !== null) return since.moved;
  throw new UsageError(
    language,
    `${previous} 里没有可以对照的上年自评表${isOne ? "" : `（项目名称：${now.subject?.name ?? "没有写"}）`}`,
    `${previous} holds no form of the year before${isOne ? "" : ` called ${now.subject?.name ?? "—"}`}`,
  );
}
