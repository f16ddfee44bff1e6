import type { IssueCode } from "../message/code.js";
import type {
  BranchShape,
  ListShape,
  MethodShape,
  NestedShape,
  ObjectShape,
  RecordShape,
  Sense,
  Shape,
  TextOrShape,
  UnknownMethod,
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
  return extended<unknown, T>({ is: "object", fields: new Map(), needed: 0, exactlyOne: null, sense }, keys);
}

/** An object with exactly one of these keys; the codes are those of the issues where none is or several are. */
export function exactlyOne<T>(
  shapes: Readonly<Record<string, Shape>>,
  none: IssueCode,
  several: IssueCode,
): ObjectShape<T> {
  const { fields } = object(shapes);
  return { is: "object", fields, needed: 0, exactlyOne: { keys: Object.keys(shapes), none, several }, sense: null };
}

/** An object with further keys. */
export function extended<T, More>(shape: ObjectShape<T>, keys: Keys<More>): ObjectShape<T & More> {
  const { exactlyOne, sense } = shape;
  const fields = new Map(shape.fields);
  let bit = shape.needed + 1;
  for (const [key, entry] of Object.entries<Shape | Needed>(keys)) {
    if ("is" in entry) fields.set(key, { shape: entry, bit: 0, missing: "input/missing" });
    else {
      fields.set(key, { shape: entry.needed, bit, missing: entry.missing });
      bit *= 2;
    }
  }
  return { is: "object", fields, needed: bit - 1, exactlyOne, sense };
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
export function method<T>(
  options: readonly (readonly [string, ObjectShape<T>])[],
  unknown: UnknownMethod = "rule/unknown-method",
): MethodShape<T> {
  return { is: "method", options: new Map<unknown, ObjectShape<T>>(options), unknown };
}

/** One of two objects, by whether a key is there. */
export function branch<A, B>(key: string, withKey: ObjectShape<A>, without: ObjectShape<B>): BranchShape<A | B> {
  return { is: "branch", key, with: withKey, without };
}

/** Text, or what it names or words. */
export function textOr<T>(other: Shape<T>): TextOrShape<string | T> {
  return { is: "text-or", other };
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
