import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  evaluate,
  type Evaluation,
  safeEvaluate,
  type ScoredIndicator,
  type ScoredLeaf,
} from "../../src/evaluate/index.js";

/** A form of docs/examples, as parsed JSON. */
export function example(name: string): Record<string, unknown> {
  const path = fileURLToPath(new URL(`../../docs/examples/${name}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

/** A form with these first-level indicators; the rest as given. */
export function form(indicators: readonly unknown[], more: object = {}): object {
  return { schemaVersion: 1, standard: "cn-mof-2020-10", ...more, indicators };
}

/** A leaf at `≥100 %` that reached so many per cent. */
export function reached(percent: string, more: object = {}): object {
  return { name: `达到${percent}%`, target: "≥100%", actual: `${percent}%`, ...more };
}

/** The evaluation of a form that must have one. */
export function evaluated(input: unknown): Evaluation {
  return evaluate(input).value;
}

/** Path and code of each issue of a form that must have none but issues. */
export function issuesOf(input: unknown): string[] {
  const read = safeEvaluate(input);
  return read.ok ? [] : read.issues.map((issue) => `${issue.path ?? ""} ${issue.code}`);
}

/** Path and code of each finding of an evaluation. */
export function findingsOf(evaluation: Evaluation): string[] {
  return evaluation.findings.map((finding) => `${finding.path ?? ""} ${finding.code}`);
}

/** The leaves of an evaluation in document order. */
export function leavesOf(nodes: readonly ScoredIndicator[]): ScoredLeaf[] {
  return nodes.flatMap((node) => ("children" in node ? leavesOf(node.children) : [node]));
}
