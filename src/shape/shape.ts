import type { IssueCode, Params } from "../message/code.js";

/** What a value must look like: data, and each interpreter (the check, the schemas) reads it in its own way. */
export type Shape<T = unknown> =
  | ValueShape<T>
  | ListShape<T>
  | RecordShape<T>
  | ObjectShape<T>
  | MethodShape<T>
  | BranchShape<T>
  | TextOrShape<T>
  | NestedShape<T>;

/** Carries the type of what a shape takes; nothing of it is there when the program runs. */
export interface Typed<T> {
  readonly type?: T;
}

/** A value with nothing inside. */
export interface ValueShape<T = unknown> extends Typed<T> {
  readonly is: "value";
  readonly value: Value;
  /** What the check says of a value, prepared once: what is wrong with it, or null. */
  readonly fault: (value: unknown) => Fault | null;
}

/** What a value with nothing inside must be. */
export type Value =
  | { readonly is: "text"; readonly mayBeBlank: boolean }
  | { readonly is: "cell" }
  | { readonly is: "name" }
  | { readonly is: "any" }
  | { readonly is: "truth" }
  | DecimalValue
  | { readonly is: "whole-number"; readonly least: number; readonly most: number }
  | { readonly is: "one-of"; readonly words: readonly (string | number)[]; readonly code: IssueCode }
  | { readonly is: "none"; readonly code: IssueCode; readonly params: Params };

/** A decimal within a range, or a text that stands for one. */
export interface DecimalValue {
  readonly is: "decimal";
  readonly range: Range;
  /** The code of the issue outside the range; where it is any, of what is no decimal. */
  readonly code: IssueCode;
  readonly words: readonly string[];
  /** Whether it may be a quotient as well: what is only computed with, and never shown in a form. */
  readonly quotients: boolean;
}

/** The ranges of figures; a share and what is below one are not below zero, a count is whole. */
export type Range = "any" | "from-zero" | "above-zero" | "share" | "below-one" | "count";

/** A list of values of one shape. */
export interface ListShape<T = unknown> extends Typed<T> {
  readonly is: "list";
  readonly of: Shape;
  readonly mayBeEmpty: boolean;
}

/** An object whose keys are names that the user gives. */
export interface RecordShape<T = unknown> extends Typed<T> {
  readonly is: "record";
  readonly of: Shape;
}

/** An object with fixed keys. */
export interface ObjectShape<T = unknown> extends Typed<T> {
  readonly is: "object";
  readonly fields: ReadonlyMap<string, Field>;
  /** The bits of all fields that must be there. */
  readonly needed: number;
  readonly exactlyOne: ExactlyOne | null;
  readonly sense: Sense | null;
}

/** One of several objects; the word under `method` tells which. */
export interface MethodShape<T = unknown> extends Typed<T> {
  readonly is: "method";
  readonly options: ReadonlyMap<unknown, ObjectShape>;
  /** The code of the issue where the word is none of them. */
  readonly unknown: UnknownMethod;
}

/** What is said of a word that names no method: that there is none of it, or that it was left out. */
export type UnknownMethod = "rule/unknown-method" | "method/not-included";

/** One of two objects; whether a key is there tells which. */
export interface BranchShape<T = unknown> extends Typed<T> {
  readonly is: "branch";
  readonly key: string;
  readonly with: ObjectShape;
  readonly without: ObjectShape;
}

/** Text that names or words what else is an object: a standard's id, a rule's sentence. */
export interface TextOrShape<T = unknown> extends Typed<T> {
  readonly is: "text-or";
  readonly other: Shape;
}

/** An object that may stand inside itself, up to so many deep. */
export interface NestedShape<T = unknown> extends Typed<T> {
  readonly is: "nested";
  readonly of: Shape;
  readonly limit: number;
  /** The code of the issue where it stands deeper. */
  readonly code: IssueCode;
  /** Whether this is the place inside itself, or the outermost. */
  readonly inner: boolean;
}

/** One key of an object. */
export interface Field {
  readonly shape: Shape;
  /** A bit of its own where the key must be there, else 0. */
  readonly bit: number;
  /** The code of the issue where it is not there. */
  readonly missing: IssueCode;
}

/** Keys of which exactly one is given, and the codes of the issues where none is or several are. */
export interface ExactlyOne {
  readonly keys: readonly string[];
  readonly none: IssueCode;
  readonly several: IssueCode;
}

/** What is wrong with a value. */
export interface Fault {
  readonly code: IssueCode;
  readonly params: Params;
}

/** Tells of what does not make sense; `below` is a JSON Pointer from the object. */
export type Tell = (code: IssueCode, params: Params, below: string) => void;

/** What values that each have their shape must be together. It may meet values without: it passes over them. */
export type Sense = (value: Readonly<Record<string, unknown>>, tell: Tell) => void;
