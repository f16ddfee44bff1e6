/**
 * Stand-ins for built-ins newer than ES2015, each taking what the built-in is a method of as its first argument.
 * `builtIns` puts them in their places; of what is neither array nor text the method of that name is called.
 */

interface Like {
  readonly [name: string]: (...rest: unknown[]) => unknown;
}

type Pattern = string | RegExp;

/** Calls the method that the object itself has under this name: one of the host, or one of ours by the same name. */
function own(object: unknown, name: string, rest: readonly unknown[]): unknown {
  return (object as Like)[name]?.(...rest);
}

export function at(object: unknown, ...rest: readonly unknown[]): unknown {
  if (!Array.isArray(object) && typeof object !== "string") return own(object, "at", rest);
  const list: ArrayLike<unknown> = object;
  const place = Number(rest[0]);
  return list[place < 0 ? list.length + place : place];
}

export function includes(object: unknown, ...rest: readonly unknown[]): unknown {
  if (!Array.isArray(object)) return own(object, "includes", rest);
  const [wanted, from = 0] = rest as readonly [unknown, number?];
  return object.some((value, place) => place >= from && (value === wanted || (value !== value && wanted !== wanted)));
}

export function flat(object: unknown, ...rest: readonly unknown[]): unknown {
  if (!Array.isArray(object) || rest.length > 0) return own(object, "flat", rest);
  return flatMap(object, (part: unknown) => part);
}

export function flatMap(object: unknown, ...rest: readonly unknown[]): unknown {
  if (!Array.isArray(object)) return own(object, "flatMap", rest);
  const each = rest[0] as (value: unknown, place: number, list: unknown[]) => unknown;
  const flattened: unknown[] = [];
  object.forEach((value, place, list) => {
    const mapped = each(value, place, list);
    if (Array.isArray(mapped)) for (const part of mapped as unknown[]) flattened.push(part);
    else flattened.push(mapped);
  });
  return flattened;
}

export function matchAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const search = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    found.push(match);
    if (match[0] === "") search.lastIndex++;
  }
  return found;
}

export function replaceAll(text: string, wanted: Pattern, put: string | ((...parts: string[]) => string)): string {
  if (wanted instanceof RegExp) return text.replace(wanted, put as string);
  return text.split(wanted).join(typeof put === "string" ? put : put(wanted));
}

export function padStart(text: string, length: number, fill: string = " "): string {
  return padding(text, length, fill) + text;
}

export function padEnd(text: string, length: number, fill: string = " "): string {
  return text + padding(text, length, fill);
}

export function trimStart(text: string): string {
  return text.replace(/^\s+/, "");
}

export function trimEnd(text: string): string {
  return text.replace(/\s+$/, "");
}

export function object_entries(object: object): [string, unknown][] {
  return Object.keys(object).map((key) => [key, (object as Readonly<Record<string, unknown>>)[key]]);
}

export function object_values(object: object): unknown[] {
  return Object.keys(object).map((key) => (object as Readonly<Record<string, unknown>>)[key]);
}

export function object_fromEntries(entries: Iterable<readonly [string, unknown]>): object {
  const object = {};
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return object;
}

export function object_hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function padding(text: string, length: number, fill: string): string {
  const missing = Math.max(length - text.length, 0);
  return fill === "" ? "" : fill.repeat(Math.ceil(missing / fill.length)).slice(0, missing);
}
