import type { CodeNaming, CodeOf, ParamsOf } from "../../issue/index.js";

/** What is wrong with a value. */
export type Fault =
  | { readonly [Code in CodeOf<"error">]: { readonly code: Code; readonly params: ParamsOf<Code> } }[CodeOf<"error">]
  | { readonly code: Naming<"value">; readonly params: { readonly value: string } }
  | { readonly code: Naming<"key">; readonly params: { readonly key: string } }
  | { readonly code: Naming<"limit">; readonly params: { readonly limit: number } };

/** A code for whatever is wrong, given the one figure that its text may name. */
export type Naming<Name> = CodeNaming<Name> & CodeOf<"error">;

/** What a value must look like. The tables beside this file describe every input in these words. */
export type Shape = ValueShape | ListShape | RecordShape | ObjectShape | ChoiceShape | EitherShape;

/** A value with nothing inside: the function says what is wrong with it, or null. */
export interface ValueShape {
  readonly is: "value";
  readonly fault: (value: unknown) => Fault | null;
}

/** A list of values of one shape. */
export interface ListShape {
  readonly is: "list";
  readonly of: Shape;
  readonly mayBeEmpty: boolean;
  readonly nest: Nest | null;
}

/** An object whose keys are names that the user gives. */
export interface RecordShape {
  readonly is: "record";
  readonly of: Shape;
}

/** An object with fixed keys. */
export interface ObjectShape {
  readonly is: "object";
  readonly fields: ReadonlyMap<string, Field>;
  /** The bits of all fields that must be there. */
  readonly needed: number;
  readonly sense: Sense | null;
}

/** One of several objects; looking at the value tells which. */
export interface ChoiceShape {
  readonly is: "choice";
  readonly choose: (value: object) => ObjectShape | Misfit;
  readonly nest: Nest | null;
}

/** Text that names or words what else is an object: a standard's id, a rule's sentence. */
export interface EitherShape {
  readonly is: "either";
  readonly text: ValueShape;
  readonly other: Shape;
}

/** A shape that may stand inside itself, and how often. */
export interface Nest {
  readonly family: string;
  readonly limit: number;
  readonly code: Naming<"limit">;
}

/** One key of an object. */
export interface Field {
  readonly shape: Shape;
  /** A bit of its own where the key must be there, else 0. */
  readonly bit: number;
  /** The code of the issue where it is not there. */
  readonly missing: Naming<"key">;
}

/** No object of a choice fits, because of the value of this key. */
export type Misfit = Fault & { readonly is: "misfit"; readonly key: string };

/** Tells of what does not make sense; `below` is a JSON Pointer from the object. */
export type Tell = <Code extends CodeOf<"error">>(code: Code, params: ParamsOf<Code>, below: string) => void;

/** What values that each have their shape must be together. It may meet values without: it passes over them. */
export type Sense = (value: Readonly<Record<string, unknown>>, tell: Tell) => void;

/** A key that must be there. */
export interface Needed {
  readonly needed: Shape;
  readonly missing: Naming<"key">;
}

/** The keys of a type, each with its shape: those that the type requires must be marked as needed. */
export type Keys<T> = { readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Shape | Needed : Needed };

/** A key that must be there, and the code of the issue where it is not. */
export function needed(shape: Shape, missing: Naming<"key"> = "input/missing"): Needed {
  return { needed: shape, missing };
}

/** An object with the keys of the type `T`. */
export function object<T>(keys: Keys<T>, sense: Sense | null = null): ObjectShape {
  const fields = new Map<string, Field>();
  let bit = 1;
  for (const [key, entry] of Object.entries<Shape | Needed>(keys)) {
    if ("is" in entry) fields.set(key, { shape: entry, bit: 0, missing: "input/missing" });
    else {
      fields.set(key, { shape: entry.needed, bit, missing: entry.missing });
      bit *= 2;
    }
  }
  return { is: "object", fields, needed: bit - 1, sense };
}

/** A list with at least one entry. */
export function list(of: Shape, nest: Nest | null = null): ListShape {
  return { is: "list", of, mayBeEmpty: false, nest };
}

/** A list that may be empty. */
export function listOrNone(of: Shape): ListShape {
  return { is: "list", of, mayBeEmpty: true, nest: null };
}

/** An object with names of the user's own as keys. */
export function record(of: Shape): RecordShape {
  return { is: "record", of };
}

/** The own value of a key: what a prototype lends does not count. */
export function own(value: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
