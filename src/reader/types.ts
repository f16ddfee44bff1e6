import type { FileKind } from "../files/types.js";
import type { SafeResult } from "../message/index.js";
import type { TableMapping } from "../table/index.js";

/** How a form is read out of a file. */
export interface ReadFormOptions {
  /** The file's name: said nowhere, and used only to know the lock files of office programs (`~$自评表.xlsx`). */
  readonly name?: string;
  /** What the table does not say; forms as JSON say all themselves. */
  readonly mapping?: TableMapping;
  /** The sheet, or the table of a document (`表2`), that is read; left out, all of them. */
  readonly sheet?: string;
}

/** The cells that the values of a form stand in (`F23`), by their JSON Pointers. */
export type Places = Readonly<Record<string, string>>;

/** A form as it was read, with the cells of its values. */
export interface FormInFile<Form = unknown> {
  /** The form. */
  readonly form: Form;
  /** The cells of its values; none where it came from JSON. */
  readonly places: Places;
}

/** One form of a file, or why what began like one is none. */
export interface FileForm {
  /** The name of its sheet, or of its table in a document that holds several forms; left out where it has none. */
  readonly sheet?: string;
  /** The form; one in JSON stands as it was written, and `evaluate` or `audit` check it. */
  readonly read: SafeResult<FormInFile>;
}

/** The forms that a file holds. */
export interface FileForms {
  /** What the file is. */
  readonly kind: FileKind | "json";
  /** The forms, in the order of the file; never empty. */
  readonly forms: readonly FileForm[];
}
