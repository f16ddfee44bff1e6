import { zh } from "./catalogue.js";
import type { IssueCode, Params, Severity, SeverityOf, WithParams } from "./code.js";

/**
 * One thing to say of the input: why it could not be used (an issue), what was assumed in reading a cell (a note), or
 * what an auditor should look at beside a result (a finding).
 */
export interface Issue {
  /** Stable name; the wording may change, the code does not. */
  readonly code: IssueCode;
  /** How much it weighs. */
  readonly severity: Severity;
  /** JSON Pointer into the input; left out where there is no input tree, as in reading a single cell. */
  readonly path?: string;
  /** What its sentence speaks of, by name. */
  readonly params: Params;
  /** One sentence in Chinese; {@link messageOf} words it in another language. */
  readonly message: string;
  /** Where in the cell's text, in UTF-16 units of the text as typed. */
  readonly from?: number;
  /** The end of that place, exclusive. */
  readonly to?: number;
}

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

/** What every safe reader returns: the value with the notes of its reading, or all the issues that prevent one. */
export type Read<T> =
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

/** Makes an issue; its sentence is filled in from the Chinese catalogue. */
export function issue<Code extends IssueCode>(
  severity: SeverityOf<Code>,
  code: Code,
  ...given: WithParams<Code, [place?: Place]>
): Issue;
export function issue(severity: Severity, code: IssueCode, params: Params = {}, place: Place = {}): Issue {
  return issueOf(severity, code, params, place);
}

/** Makes an issue of a code that is handed on: whoever named it was held to its parameters. */
export function issueOf(severity: Severity, code: IssueCode, params: Params, place: Place): Issue {
  return { code, severity, ...place, params, message: fill(zh[code], params) };
}

/** Puts the parameters into a sentence of a catalogue: `{name}` stands for the parameter `name`. */
export function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/** What the throwing forms throw: all issues at once, as data. */
export class JixiaoError extends Error {
  override readonly name = "JixiaoError";
  /** Everything that prevents a result; never empty. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((each) => (each.path === undefined ? "" : `${each.path}: `) + each.message).join("\n"));
    this.issues = issues;
  }
}

/** The value and notes of a reading, or a {@link JixiaoError} with all its issues. */
export function orThrow<T>(read: Read<T>): { readonly value: T; readonly notes: readonly Note[] } {
  if (!read.ok) throw new JixiaoError(read.issues);
  return { value: read.value, notes: read.notes };
}
