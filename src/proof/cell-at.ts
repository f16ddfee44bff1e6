/** A cell of a form that a proof has read. */
export interface FormCell {
  readonly pointer: string;
  /** Which of several values of the cell: `["0", "min"]` of `#0#min`. */
  readonly marks: readonly string[];
  readonly given: string | number | boolean;
  /** As typed; a JSON number or boolean as JSON writes it. */
  readonly text: string;
}

/** The cell that a key names; null where the form has none. A name may itself hold `#`: what the form has is meant. */
export function cellAt(form: unknown, key: string): FormCell | null {
  for (let end = key.length; end >= 0; end = end === 0 ? -1 : key.lastIndexOf("#", end - 1)) {
    const pointer = key.slice(0, end);
    const given = valueAt(form, pointer);
    if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") continue;
    const marks = end === key.length ? [] : key.slice(end + 1).split("#");
    return { pointer, marks, given, text: typeof given === "string" ? given : JSON.stringify(given) };
  }
  return null;
}

/** What stands at a JSON Pointer (RFC 6901); undefined where nothing does. What a prototype lends does not count. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replace(/~1/g, "/").replace(/~0/g, "~");
    if (typeof at !== "object" || at === null || !Object.prototype.hasOwnProperty.call(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
