import { readFileSync } from "node:fs";
import { expect } from "vitest";
import {
  type Audit,
  type AuditOptions,
  type PublishedFigure,
  safeAudit,
  type WeightSolution,
} from "../../src/audit/index.js";

/** The audit of a form that must have one. */
export function audited(input: unknown, options: AuditOptions = {}): Audit {
  const read = safeAudit(input, options);
  return read.ok ? read.value : expect.unreachable(read.issues.map((issue) => issue.message).join("\n"));
}

/** A form of one leaf of so many points: target and actual value, and the published score. */
export function single(leaf: object, more: object = {}): object {
  return {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    ...more,
    indicators: [{ name: "指标", weight: "100", ...leaf }],
  };
}

/** Severity, path and code of each finding. */
export function findingsOf(audit: Audit): string[] {
  return audit.findings.map(({ severity, path, code }) => `${severity} ${path ?? ""} ${code}`);
}

/** Path, published figure, computed figure and verdict of each figure, with the readings that reproduce it. */
export function figuresOf(audit: Audit): string[] {
  return audit.figures.map(figureText);
}

export function figureText({ kind, path, reported, computed, verdict, readings }: PublishedFigure): string {
  const said = readings.map(({ reading, rounding }) => `${reading} ${rounding}`).join(", ");
  return `${kind} ${path} ${reported} ${computed ?? "—"} ${verdict}${said === "" ? "" : `: ${said}`}`;
}

/** A solution of the search for weights in one line. */
export function solutionText({ reading, mode, stage, from, answer, ways, parts }: WeightSolution): string {
  const said = parts.map(({ weights, interval }) => {
    if (interval === null) return weights.join("|");
    return `${interval.lowInclusive ? "[" : "("}${interval.low}, ${interval.high}${interval.highInclusive ? "]" : ")"}`;
  });
  return `${reading} ${mode} ${from === "score" && stage === "exact" ? "score" : stage} ${answer}${ways === null ? "" : ` ${ways}`}${said.length === 0 ? "" : ` ${said.join(" ")}`}`;
}

/** The report of 郑州市金水区政务服务中心 with only what was published: no weights below the first level. */
export function seed(): Record<string, unknown> {
  const url = new URL("../../docs/examples/jinshui-2021.json", import.meta.url);
  const form = JSON.parse(readFileSync(url, "utf8")) as { indicators: Node[] };
  for (const first of form.indicators) for (const second of first.children ?? []) delete second.weight;
  // The published table prints 资产管理规范性 in the column of the second level.
  const second = form.indicators[1]?.children ?? [];
  const row = second[1]?.children?.pop();
  if (row !== undefined) second.splice(2, 0, row);
  return { ...form };
}

interface Node {
  name: string;
  weight?: string;
  children?: Node[];
}
