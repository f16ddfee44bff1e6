import type { FormRow, UnreadForm } from "../../folder/types.js";
import type { Language } from "../../message/index.js";
import type { InputFile } from "../inputs.js";
import type { PreviousForm } from "../previous.js";
import type { Settings } from "../settings.js";

/** What is asked for of every file. */
export interface ManyOptions {
  readonly command: "evaluate" | "audit";
  readonly language: Language;
  readonly sheet?: string;
  readonly limit?: number;
  /** Whether the scores that the forms print count where a person decides. */
  readonly awarded?: "reported";
  /** Whether each result is wanted as a line of JSON. */
  readonly lines: boolean;
  /** Whether each form is to have a page. */
  readonly pages: boolean;
  /** Whether each form is to have a notice of what is to be corrected. */
  readonly notices?: boolean;
  /** Whether workbooks are to have copies with comments. */
  readonly marks?: boolean;
  /** The forms of the year before. */
  readonly previous?: readonly PreviousForm[];
}

/** One file to be read, with what holds for it. */
export interface Job {
  readonly file: InputFile;
  readonly settings: Settings;
  /** Where its results lie in a folder of results, without ending. */
  readonly home: string;
}

/** What a file comes to: plain data, so that it can come from another thread. */
export interface Outcome {
  readonly rows: readonly FormRow[];
  readonly unread: readonly UnreadForm[];
  /** A line of JSON for each form and for each that could not be read, in the order of the file. */
  readonly lines: readonly string[];
  readonly pages: readonly { readonly path: string; readonly html: string }[];
  /** Copies with comments. */
  readonly marked: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Why a file has no such copy. */
  readonly unmarked: readonly string[];
  /** The places of the forms of the year before that were met again. */
  readonly met: readonly number[];
}
