import { keysTwice } from "../batch/read-json.js";
import { jsonFault } from "../batch/json-fault.js";
import { type Issue, issue } from "../message/index.js";
import { certain } from "../shape/certain.js";

/**
 * Whether a text begins as JSON does; one that stops in the middle is JSON all the same, and damaged.
 *
 * @example
 * isJsonText(' {"schemaVersion": 1') // => true
 * isJsonText("[表1] 自评表") // => false
 */
export function isJsonText(text: string): boolean {
  return /^\ufeff?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\d\]-]|$))/.test(text.slice(0, 4096));
}

/**
 * The value of a JSON text, with a warning for each key that stands twice in one object, or the place from which on it is none.
 *
 * @example
 * readJsonText('{"a":1,\n "b":}').issue?.code // => "file/not-json"
 */
export function readJsonText(
  text: string,
): { readonly value: unknown; readonly notes: readonly Issue[]; readonly issue?: never } | { readonly issue: Issue } {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    const value = JSON.parse(bare) as unknown;
    return { value, notes: keysTwice(bare, value) };
  } catch {
    const before = bare.slice(0, jsonFault(bare)).split("\n");
    const column = certain(before.at(-1)).length + 1;
    return { issue: issue("error", "file/not-json", { line: before.length, column }) };
  }
}
