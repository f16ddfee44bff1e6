import type { IssueCode, Params, ParamsOf, Severity } from "./code.js";

/** An issue of one code, with what its sentence speaks of. */
export interface IssueOf<Code extends IssueCode> {
  /** Stable name; the wording may change, the code does not. */
  readonly code: Code;
  /** How much it weighs. */
  readonly severity: Severity;
  /** JSON Pointer into the input; left out where there is no input tree, as in reading a single cell. */
  readonly path?: string;
  /** JSON Pointer of the leaf that it lies in; left out where it lies in none. */
  readonly leaf?: string;
  /** The key of that leaf that it speaks of, `target`, `actual`, `rule` …; left out where it is the leaf as a whole. */
  readonly cell?: string;
  /** The cell of a table that it lies in, `F23`, with the table before it where there are several; where the form came from a table. */
  readonly at?: string;
  /** What its sentence speaks of, by name. */
  readonly params: ParamsOf<Code> & Params;
  /** One sentence in Chinese; {@link messageOf} words it in another language. */
  readonly message: string;
  /** Where in the cell's text, in UTF-16 units of the text as typed. */
  readonly from?: number;
  /** The end of that place, exclusive. */
  readonly to?: number;
}

/**
 * One thing to say of the input: why it could not be used (an issue), what was assumed in reading a cell (a note), or
 * what an auditor should look at beside a result (a finding). A `switch` over its `code` knows its `params`.
 */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** An assumption made in reading a cell; the same shape as an issue. */
export type Note = Issue;

/** A contradiction or remark beside a result; the same shape as an issue. */
export type Finding = Issue;

/** Where an issue lies. */
export interface Place {
  /** JSON Pointer into the input. */
  readonly path?: string;
  /** Where in the cell's text, in UTF-16 units as typed. */
  readonly from?: number;
  /** The end of that place, exclusive. */
  readonly to?: number;
}

/** What every throwing form returns: the value with the notes of its reading. */
export interface Noted<T> {
  /** What was read or worked out. */
  readonly value: T;
  /** The assumptions made. */
  readonly notes: readonly Note[];
}

/** What every safe form returns: the value with the notes of its reading, or all the issues that prevent one. */
export type SafeResult<T> =
  | {
      /** It could be read. */
      readonly ok: true;
      /** What was read. */
      readonly value: T;
      /** The assumptions made. */
      readonly notes: readonly Note[];
    }
  | {
      /** It could not be read. */
      readonly ok: false;
      /** Everything that prevents it; never empty. */
      readonly issues: readonly Issue[];
    };

/**
 * An issue, note or finding in the making, without words: whoever hands it out to a caller says it in a language. The
 * rooms up to `evaluate` know no language, so that an engine holds the words of those that it was given.
 */
export interface Unsaid extends Omit<IssueOf<IssueCode>, "message" | "params"> {
  readonly params: Params;
}

/** What became of an issue in the making when it was said, with whatever else stands beside it. */
export type Said<T extends Pick<Unsaid, "code" | "params">> = Omit<T, "code" | "params"> & Sentence;

/** A code with what its sentence speaks of, and the sentence. */
type Sentence = { [Code in IssueCode]: Pick<IssueOf<Code>, "code" | "params" | "message"> }[IssueCode];

/** As {@link SafeResult}, without words. */
export type UnsaidRead<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Unsaid[] }
  | { readonly ok: false; readonly issues: readonly Unsaid[] };

/** The sentences of a language, by code; a code that it does not hold stands for itself. */
export type Sentences = { readonly [Code in IssueCode]?: string };
