import { safeExplain, type Trace, type TraceStep } from "../explain/index.js";
import type { Issue, Language } from "../message/index.js";
import type { Result } from "./result.js";

/** What is told of the thing that was asked about. */
export interface Told {
  /** Null where nothing is computed there: the name of a project, the year. */
  readonly trace: Trace | null;
  /** What is found at that place, the worst first. */
  readonly found: readonly Issue[];
  /** The cells that the explanation reads, and the one that was asked about, by their JSON Pointers. */
  readonly lit: ReadonlySet<string>;
}

/** What is told of a pointer; null where nothing was asked, or nothing can be told yet. */
export function toldOf(
  { evaluation, audit, issues, form }: Result,
  asked: string | null,
  language: Language,
): Told | null {
  const whole = audit ?? evaluation;
  if (asked === null || whole === null) return null;
  const read = safeExplain(whole, asked, language, form);
  const trace = read.ok ? read.value : null;
  const path = trace === null ? asked : trace.path;
  const isFinding = trace?.subject === "finding";
  const here = [...issues, ...(audit?.findings ?? [])].filter(
    (each) => each.severity !== "info" && (each.path === asked || each.path === path),
  );
  const found = isFinding || path === "" ? [] : here.sort(byWorst);
  // A rate and a grade are made of a score: they come from the cells that this comes from.
  const below = trace !== null && OF_A_SCORE.includes(trace.subject) ? safeExplain(whole, path, language, form) : read;
  const steps = below.ok ? below.value.steps : [];
  return { trace, found, lit: new Set([asked, path, ...steps.flatMap(cellsOf)]) };
}

const OF_A_SCORE: readonly string[] = ["rate", "grade"];

function byWorst(left: Issue, right: Issue): number {
  return Number(right.severity === "error") - Number(left.severity === "error");
}

function cellsOf({ cell, parts = [] }: TraceStep): readonly string[] {
  return [...(cell === undefined ? [] : [cell]), ...parts.flatMap(cellsOf)];
}
