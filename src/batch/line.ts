import { safeEvaluate } from "../evaluate/evaluate.js";
import { evaluationJson } from "../evaluate/json.js";
import { type Issue, issue } from "../issue/index.js";
import { jsonFault } from "./json-fault.js";

/** What a line of a batch comes to: the JSON of its evaluation or of its issues, or nothing for a blank line. */
export interface LineResult {
  readonly kind: "evaluated" | "bad" | "blank";
  readonly json: string;
}

/** Evaluates one line of NDJSON; never throws. `line` is counted from 1. */
export function evaluateLine(text: string, line: number): LineResult {
  if (text.trim() === "") return { kind: "blank", json: "" };
  let input: unknown;
  try {
    input = JSON.parse(text) as unknown;
  } catch {
    return bad(line, [issue("error", "input/not-json", { at: jsonFault(text) + 1 }, { path: "" })]);
  }
  const read = safeEvaluate(input);
  return read.ok ? { kind: "evaluated", json: evaluationJson(read.value) } : bad(line, read.issues);
}

/** What a line of bytes that are no UTF-8 comes to. */
export function notText(line: number): LineResult {
  return bad(line, [issue("error", "input/not-utf8", {}, { path: "" })]);
}

function bad(line: number, issues: readonly Issue[]): LineResult {
  return { kind: "bad", json: JSON.stringify({ line, issues }) };
}
