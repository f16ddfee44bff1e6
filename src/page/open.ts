import type { FileTable } from "../files/index.js";
import { safeCheckSelfEvaluation } from "../form/check.js";
import type { SelfEvaluation } from "../form/types.js";
import type { Issue, Note } from "../message/index.js";
import type { FileForms, FormInFile, Places } from "../reader/index.js";
import { formsAndTables } from "../reader/read-form.js";

/** A file, a paste or a text that somebody gave. */
export interface Given {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A form that was found in what was given. */
export interface Opened {
  /** The file's name, with the sheet's or a number where there are several. */
  readonly name: string;
  readonly form: SelfEvaluation;
  /** The table as it was given; null where the form came as data, or from several tables. */
  readonly table: FileTable | null;
  /** The cells of the table that the values stand in. */
  readonly places: Places;
  readonly notes: readonly Note[];
  /** What the file is. */
  readonly kind: FileForms["kind"];
  /** The file, where it is one that takes comments. */
  readonly file?: Uint8Array;
}

/** What was given and holds no form that can be read. */
export interface Unread {
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** Reads everything that one file holds: forms, or why there is none. */
export async function open({ name, content }: Given): Promise<readonly Opened[] | Unread> {
  const lines = linesOf(content);
  if (lines !== null) {
    const read = await Promise.all(lines.map((line, place) => open({ name: `${name} · ${place + 1}`, content: line })));
    return read.flatMap((each) => ("issues" in each ? [] : each));
  }
  const { forms: read, tables } = await formsAndTables(content, { name });
  if (!read.ok) return { name, issues: read.issues };
  const { kind, forms } = read.value;
  const found = forms.flatMap(({ sheet, read: form }, place) => {
    if (!form.ok) return [];
    const { form: value, places } = form.value as FormInFile<SelfEvaluation>;
    const table = tables.find((each) => each.name === sheet) ?? (tables.length === 1 ? tables[0] : undefined);
    const own = sheet === undefined || sheet === "" ? String(place + 1) : sheet;
    const named = forms.length > 1 ? `${name} · ${own}` : name;
    return isForm(value) ? [{ name: named, form: value, table: table ?? null, places, notes: form.notes, kind }] : [];
  });
  if (found.length > 0) return found;
  return { name, issues: forms.flatMap(({ read: form }) => (form.ok ? unlike(form.value.form) : form.issues)) };
}

/** Why data are no form. */
function unlike(value: unknown): readonly Issue[] {
  const checked = safeCheckSelfEvaluation(value);
  return checked.ok ? [] : checked.issues;
}

/** The lines of a text that is a form of JSON a line; null where it is no such text. */
function linesOf(content: Uint8Array | string): readonly string[] | null {
  const start = typeof content === "string" ? content.slice(0, 64) : new TextDecoder().decode(content.subarray(0, 64));
  if (!/^\ufeff?\s*\{/.test(start)) return null;
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every(isObjectText) ? lines : null;
}

function isObjectText(line: string): boolean {
  if (!/^\ufeff?\s*\{.*\}\s*$/.test(line)) return false;
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

function isForm(value: unknown): value is SelfEvaluation {
  return typeof value === "object" && value !== null && "indicators" in value && Array.isArray(value.indicators);
}
