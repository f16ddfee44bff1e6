import { readFileSync } from "node:fs";
import { fraction, fromPrinted, multiply, toText, zero } from "../../src/exact/index.js";
import type { Issue } from "../../src/message/types.js";

/** A labelled cell: the text, the unit cell, and the acceptable readings, best first. */
export interface LabelledCell {
  readonly text: string;
  readonly unit: string;
  readonly year?: number;
  readonly expect: readonly Readonly<Record<string, unknown>>[];
}

/** The labelled cells of a file under test/corpus. */
export function cellsOf(file: string): readonly LabelledCell[] {
  return readFileSync(new URL(`../corpus/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledCell);
}

type Outcome =
  { readonly ok: true; readonly value: object } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether a reading is one of the acceptable ones: every key of the label is there and equal. */
export function isAcceptable(outcome: Outcome, labels: LabelledCell["expect"]): boolean {
  return labels.some((label) => {
    if (label["error"] === true) return !outcome.ok;
    return outcome.ok && (holds(outcome.value, label) || holds(inPercent(outcome.value), label));
  });
}

/** Tenths as the share that they are: 六成 is kept as it is written, and is 60 %. */
function inPercent(value: object): object {
  if (!("unit" in value) || value.unit !== "成" || !("value" in value)) return value;
  return { ...value, value: toText(multiply(fromPrinted(String(value.value)) ?? zero, fraction(10, 1))), unit: "%" };
}

function holds(value: unknown, label: unknown): boolean {
  if (Array.isArray(label)) {
    return Array.isArray(value) && value.length === label.length && label.every((each, at) => holds(value[at], each));
  }
  if (typeof label !== "object" || label === null) return value === label;
  if (typeof value !== "object" || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(label).every(([key, expected]) => holds(record[key], expected));
}
