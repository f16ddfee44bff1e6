import type { IssueCode } from "../issue/index.js";
import type {
  BranchShape,
  ChoiceShape,
  EitherShape,
  ExactlyOne,
  Field,
  ListShape,
  NestedShape,
  ObjectShape,
  RecordShape,
  Sense,
  Shape,
  ValueShape,
} from "./shape.js";

/** A key that must be there, and the code of the issue where it is not. */
export interface Needed<T = unknown> {
  readonly needed: Shape<T>;
  readonly missing: IssueCode;
}

/**
 * The keys of a type, each with a shape that takes only what the type allows there: those that the type requires must be
 * marked as needed.
 */
export type Keys<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Shape<Required<T>[K]> | Needed<Required<T>[K]>
    : Needed<T[K]>;
};

/** A key that must be there, and the code of the issue where it is not. */
export function needed<T>(shape: Shape<T>, missing: IssueCode = "input/missing"): Needed<T> {
  return { needed: shape, missing };
}

/** An object with the keys of the type `T`. */
export function object<T>(keys: Keys<T>, sense: Sense | null = null): ObjectShape<T> {
  return made<T>(new Map(), 0, keys, null, sense);
}

/** An object with the keys of the type `T`, exactly one of those in `one.keys`, which need not all be there. */
export function objectWithOne<T>(keys: Readonly<Record<string, Shape | Needed>>, one: ExactlyOne): ObjectShape<T> {
  return made<T>(new Map(), 0, keys, one, null);
}

/** An object with further keys. */
export function extended<T, More>(shape: ObjectShape<T>, keys: Keys<More>): ObjectShape<T & More> {
  return made<T & More>(shape.fields, shape.needed, keys, shape.exactlyOne, shape.sense);
}

/** A list with at least one entry. */
export function list<T>(of: Shape<T>): ListShape<readonly T[]> {
  return { is: "list", of, mayBeEmpty: false };
}

/** A list that may be empty. */
export function listOrNone<T>(of: Shape<T>): ListShape<readonly T[]> {
  return { is: "list", of, mayBeEmpty: true };
}

/** An object with names of the user's own as keys. */
export function record<T>(of: Shape<T>): RecordShape<Readonly<Record<string, T>>> {
  return { is: "record", of };
}

/** One of several methods, by the word under `method`. */
export function method<T>(options: readonly (readonly [string, ObjectShape<T>])[]): ChoiceShape<T> {
  const codes = { missing: "rule/method-missing", unknown: "rule/unknown-method" } as const;
  return { is: "choice", key: "method", options: new Map<unknown, ObjectShape<T>>(options), ...codes };
}

/** One of two objects, by whether a key is there. */
export function branch<A, B>(key: string, withKey: ObjectShape<A>, without: ObjectShape<B>): BranchShape<A | B> {
  return { is: "branch", key, with: withKey, without };
}

/** Text, or what it names or words. */
export function either<A, B>(text: ValueShape<A>, other: Shape<B>): EitherShape<A | B> {
  return { is: "either", text, other };
}

/** An object that may stand inside itself, at most `limit` deep; `make` is handed the shape of the places inside. */
export function nested<T>(limit: number, code: IssueCode, make: (inner: Shape<T>) => Shape<T>): NestedShape<T> {
  const inner: NestedShape<T> = {
    is: "nested",
    get of() {
      return of;
    },
    limit,
    code,
    inner: true,
  };
  const of = make(inner);
  return { is: "nested", of, limit, code, inner: false };
}

/** The shape as it stands inside itself. */
export function inside<T>(shape: NestedShape<T>): NestedShape<T> {
  return { ...shape, inner: true };
}

function made<T>(
  known: ReadonlyMap<string, Field>,
  bits: number,
  keys: Readonly<Record<string, Shape | Needed>>,
  exactlyOne: ExactlyOne | null,
  sense: Sense | null,
): ObjectShape<T> {
  const fields = new Map(known);
  let bit = bits + 1;
  for (const [key, entry] of Object.entries(keys)) {
    if ("is" in entry) fields.set(key, { shape: entry, bit: 0, missing: "input/missing" });
    else {
      fields.set(key, { shape: entry.needed, bit, missing: entry.missing });
      bit *= 2;
    }
  }
  return { is: "object", fields, needed: bit - 1, exactlyOne, sense };
}
