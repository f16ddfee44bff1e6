import type { Issue } from "../message/index.js";
import { inWordsOf } from "./names.js";
import { type Places, withPlaces } from "../reader/index.js";
import type { Standard } from "../standard/types.js";
import type { Arguments } from "./arguments.js";
import { type Inputs, inputsOf } from "./inputs.js";
import { type ExitStatus, type Io, readBytes, refuse, refuseFile, UsageError } from "./io.js";
import { openForms } from "./open.js";
import { SettingsReader, withRounding } from "./settings.js";
import { checkTable } from "./together.js";

/** One form, read, with what holds for it. */
export interface OneForm {
  readonly kind: "one";
  readonly form: unknown;
  /** The cells of its values, where it came from a table. */
  readonly places: Places;
  /** What was assumed in reading it. */
  readonly notes: readonly Issue[];
  readonly options: { readonly standard?: string | Standard };
  /** What the file is, its bytes, and the sheet or table that was read. */
  readonly fileKind: string;
  readonly bytes: Uint8Array;
  readonly sheet?: string;
  /** What files that are written of it are called, without their ending. */
  readonly name: string;
  /** Says why the form cannot be used, in the words of what it was read from. */
  readonly refuseForm: (issues: readonly Issue[]) => Promise<ExitStatus>;
}

/** What the files given come to: one form, several, or a refusal that has been said. */
export type Opened =
  | OneForm
  | { readonly kind: "many"; readonly inputs: Inputs }
  | { readonly kind: "refused"; readonly status: ExitStatus };

/** Opens what is given: one file with one form in it is that form; whatever else there is, is many. */
export async function openInputs(given: Arguments, io: Io): Promise<Opened> {
  const { language, positionals } = given;
  const inputs = await inputsOf(positionals, language);
  const [asked] = inputs.files;
  if (asked === undefined) {
    const given = positionals.join(" ");
    throw new UsageError(language, `${given} 里没有找到自评表`, `no form was found in ${given}`);
  }
  if (!inputs.isOne) return { kind: "many", inputs };
  const file = { ...asked, bytes: await readBytes(asked.path, io, language) };
  const settings = await new SettingsReader(given, io).of(file);
  const read = await openForms(file, given, settings, io);
  if (!read.ok) return { kind: "refused", status: await refuseFile(file.path, read.issues, io, language) };
  checkTable(given, read.value.kind);
  const [one, second] = read.value.forms;
  if (one === undefined || second !== undefined || !one.read.ok)
    return { kind: "many", inputs: { ...inputs, files: [file] } };
  const { form: value, places } = one.read.value;
  const form = withRounding(value, settings);
  const isTable = read.value.kind !== "json";
  return {
    kind: "one",
    form,
    places,
    notes: one.read.notes,
    fileKind: read.value.kind,
    bytes: file.bytes,
    ...(one.sheet === undefined ? {} : { sheet: one.sheet }),
    options: settings.standard === undefined ? {} : { standard: settings.standard },
    name: baseName(file.shown),
    refuseForm: (issues) =>
      refuse(withPlaces(issues, places), io, language, isTable ? (each) => inWordsOf(form, each, language) : undefined),
  };
}

function baseName(path: string): string {
  const own = path.slice(path.lastIndexOf("/") + 1);
  return own === "-" ? "stdin" : own.replace(/(?<=.)\.[^.]*$/, "");
}
