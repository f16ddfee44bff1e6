import { type Exact, readQuotient } from "../exact/index.js";
import { MAX_ENTRIES } from "./limits.js";
import { keyOf } from "./pointer.js";
import { cut } from "../message/cut.js";

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own value of a key: what a prototype lends does not count. */
export function own(value: object, key: string): unknown {
  return has(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The own entry of a key in a table; undefined where it has none. */
export function entryAt<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return has(table, key) ? table[key] : undefined;
}

/** Whether a key is an object's own. */
export function has(value: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((so, each) => (typeof so === "object" && so !== null ? own(so, keyOf(each)) : undefined), value);
}

/** The entries of a list; none where there is no list, or one so long that it is refused for that. */
export function entriesOf(value: object, key: string): readonly unknown[] {
  const entries = own(value, key);
  return Array.isArray(entries) && entries.length <= MAX_ENTRIES ? (entries as readonly unknown[]) : [];
}

/** The exact value of a decimal or quotient; null where it is neither. */
export function exactOf(value: unknown): Exact | null {
  const exact = readQuotient(value);
  return typeof exact === "string" ? null : exact;
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  return typeof value === "object" && value !== null ? "{…}" : cut(String(value));
}
