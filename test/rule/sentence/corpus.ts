import { readFileSync } from "node:fs";
import type { RuleOptions } from "../../../src/rule/sentence/index.js";

/** A hand-labelled sentence: `expect` lists the acceptable rules, of which only the keys given matter. */
export interface Line {
  readonly text: string;
  readonly class: "rule" | "judgement" | "formula" | "cross-unit" | "incomplete" | "not-a-rule";
  readonly expect: readonly Readonly<Record<string, unknown>>[];
  readonly options?: RuleOptions;
}

/** The lines of a corpus file. */
export function corpus(name: string): readonly Line[] {
  return jsonLines<Line>(name);
}

/** The values of a file of JSON lines in test/corpus. */
export function jsonLines<T>(name: string): readonly T[] {
  return readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Whether a value has all that a label gives; a name needs the characters of the label's, in order. */
export function accepts(label: unknown, value: unknown, key = ""): boolean {
  if (Array.isArray(label)) {
    return (
      Array.isArray(value) && label.length === value.length && label.every((each, index) => accepts(each, value[index]))
    );
  }
  if (typeof label === "object" && label !== null) {
    const fields = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
    return Object.entries(label).every(([name, each]) => accepts(each, fields.get(name), name));
  }
  if (key === "name" && typeof label === "string" && typeof value === "string") return holds(value, label);
  return label === value;
}

function holds(whole: string, wanted: string): boolean {
  let at = 0;
  for (const char of whole) if (char === wanted.charAt(at)) at++;
  return at === wanted.length;
}
