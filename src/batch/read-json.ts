import { type Issue, issue, type SafeResult } from "../message/index.js";
import { duplicateKeys } from "./duplicate-keys.js";
import { jsonFault } from "./json-fault.js";
import { cut } from "../message/cut.js";

/**
 * Reads a text as JSON: its value, with the warning `input/duplicate-key` for each key that stands twice in one object
 * (the last one counts, and nobody would see that another was there), or the issue `input/not-json` with the place.
 *
 * @example
 * const read = readJson('{ "weight": "10", "weight": "20" }');
 * read.ok ? read.notes.map((note) => `${note.path} ${note.code}`) : []; // => ["/weight input/duplicate-key"]
 */
export function readJson(text: string): SafeResult<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    return { ok: false, issues: [issue("error", "input/not-json", { at: jsonFault(text) + 1 }, { path: "" })] };
  }
  return { ok: true, value, notes: keysTwice(text, value) };
}

/** A warning for each key that stands twice in one object of a JSON text, whose value is given. */
export function keysTwice(text: string, value: unknown): readonly Issue[] {
  return keysIn(value) === keysOf(text) ? NO_NOTES : twice(text);
}

const NO_NOTES: readonly Issue[] = [];

function twice(text: string): readonly Issue[] {
  return duplicateKeys(text).map(({ key, path }) =>
    issue("warning", "input/duplicate-key", { key: cut(key) }, { path }),
  );
}

/** How many keys all objects of a value have together. */
function keysIn(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      for (const each of next as readonly unknown[]) if (typeof each === "object") open.push(each);
      continue;
    }
    for (const key in next) {
      count++;
      const each = (next as Readonly<Record<string, unknown>>)[key];
      if (typeof each === "object") open.push(each);
    }
  }
  return count;
}

/** How many keys are written in a JSON text: a text with a colon behind it is one. */
function keysOf(text: string): number {
  let count = 0;
  for (let from = text.indexOf('"'); from >= 0; from = text.indexOf('"', from)) {
    from = endOfText(text, from);
    let next = text.charCodeAt(from);
    while (next === 32 || (next >= 9 && next <= 13)) next = text.charCodeAt(++from);
    if (next === COLON) count++;
  }
  return count;
}

const COLON = 58;
const BACKSLASH = 92;

/** Where a text in quotes ends, behind the quote that closes it. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}
