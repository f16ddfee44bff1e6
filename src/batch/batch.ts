import { type EvaluateOptions, safeEvaluate } from "../evaluate/index.js";
import { evaluationJson } from "../evaluate/json.js";
import { type Issue, issue, type SafeResult, safely } from "../message/index.js";
import * as is from "../shape/index.js";
import { demandOptions } from "../shape/demand.js";
import { isObject, own } from "../shape/look.js";
import { readJson } from "./read-json.js";
import { writtenNumber } from "./written-number.js";

/** How a batch treats lines without an evaluation. */
export interface BatchOptions {
  /** Exactly one line out for each line in, also for a blank one (an empty line). */
  readonly pipe?: boolean;
}

/** How many lines a batch has seen. */
export interface BatchCount {
  /** Lines read, blank ones too. */
  lines: number;
  /** Lines without an evaluation. */
  bad: number;
}

/**
 * Evaluates self-evaluations as they come, a line of JSON each, and gives a line of JSON for each, in the same order.
 *
 * A form's `id` and `subject` are repeated in its result. A bad line becomes `{ "line", "id"?, "issues" }`, counted from 1, and does not stop the others. A blank line is counted and
 * skipped, with `pipe` it gives an empty line. Nothing is read ahead: memory does not grow with the number of lines.
 *
 * @param lines The lines without their line ends, as from `readline`.
 * @param options `pipe` for one line out for each line in.
 * @param count Counts along, for whoever wants to show progress.
 *
 * @example
 * const lines = ['{"schemaVersion":1,"standard":"cn-mof-2020-10","indicators":[]}', "oops"];
 * const results = [];
 * for await (const result of batch(lines)) results.push(Object.keys(JSON.parse(result)).join());
 * results.join(" "); // => "line,issues line,issues"
 */
export async function* batch(
  lines: AsyncIterable<string> | Iterable<string>,
  options: BatchOptions = {},
  count: BatchCount = { lines: 0, bad: 0 },
): AsyncGenerator<string, void, void> {
  demandOptions(shape, options);
  for await (const text of lines) {
    count.lines++;
    const result = evaluateLine(text, count.lines);
    const out = lineOut(result, options, count);
    if (out !== null) yield out;
  }
}

const shape = is.object<BatchOptions>({ pipe: is.truth });

/** The line that a result gives, or null for none; counts the bad ones. */
export function lineOut(result: LineResult, options: BatchOptions, count: BatchCount): string | null {
  if (result.kind === "bad") count.bad++;
  return result.kind === "blank" && (options as BatchOptions | null)?.pipe !== true ? null : result.json;
}

/** What a line of a batch comes to: the JSON of its evaluation or of its issues, or nothing for a blank line. */
export interface LineResult {
  readonly kind: "evaluated" | "bad" | "blank";
  readonly json: string;
}

/** Evaluates one line of NDJSON; never throws. `line` is counted from 1. */
export function evaluateLine(text: string, line: number, options: EvaluateOptions = {}): LineResult {
  if (text.trim() === "") return { kind: "blank", json: "" };
  let id: string | null = null;
  const read = safely(() => {
    const input = readJson(text);
    if (!input.ok) return input;
    id = idOf(input.value, text);
    return evaluated(input.value, id, input.notes, options);
  });
  return read.ok ? { kind: "evaluated", json: read.value } : bad(line, read.issues, id);
}

/** What a form calls itself, as JSON; null where it does not. */
function idOf(input: unknown, text: string): string | null {
  const id = isObject(input) ? own(input, "id") : undefined;
  if (typeof id === "string") return JSON.stringify(id);
  return Number.isSafeInteger(id) ? String(id) : Number.isFinite(id) ? writtenNumber(text, "id") : null;
}

/** The JSON of an evaluation; what the reading of the text has to say stands before its findings. */
function evaluated(
  input: unknown,
  id: string | null,
  said: readonly Issue[],
  options: EvaluateOptions,
): SafeResult<string> {
  const read = safeEvaluate(input, options);
  if (!read.ok) return said.length === 0 ? read : { ok: false, issues: [...said, ...read.issues] };
  const value = said.length === 0 ? read.value : { ...read.value, findings: [...said, ...read.value.findings] };
  return { ok: true, value: `{${named(input, id)}${evaluationJson(value).slice(1)}`, notes: [] };
}

/** Whose result it is, as the form says it: its `id` and its `subject`, each with a comma behind it. */
function named(input: unknown, id: string | null): string {
  const subject = isObject(input) ? own(input, "subject") : undefined;
  return `${id === null ? "" : `"id":${id},`}${subject === undefined ? "" : `"subject":${JSON.stringify(subject)},`}`;
}

/** What a line of bytes that are no text comes to. */
export function notText(line: number): LineResult {
  return bad(line, [issue("error", "input/not-utf8", {}, { path: "" })]);
}

/** What a line that is longer than any form comes to. */
export function tooLong(line: number, most: number): LineResult {
  return bad(line, [issue("error", "input/line-too-long", { most }, { path: "" })]);
}

function bad(line: number, issues: readonly Issue[], id: string | null = null): LineResult {
  const named = id === null ? "" : `"id":${id},`;
  return { kind: "bad", json: `{"line":${line},${named}"issues":${JSON.stringify(issues)}}` };
}
