import { readFileSync } from "node:fs";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import type { Issue } from "../../src/message/types.js";
import { leavesOf } from "../evaluate/forms.js";
import { isAcceptable } from "./cells.js";

/** What a careful person makes of a cell or a leaf: one of the acceptable outcomes. */
type Expected = {
  readonly score?: string;
  readonly note?: "warning";
  readonly refused?: true;
  readonly reading?: Readonly<Record<string, unknown>>;
};

/** A leaf or a cell as somebody wrote it, with the answer a careful person gives. */
export interface Trial {
  readonly target?: string;
  readonly actual?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly weight?: string;
  readonly rule?: string;
  readonly standard?: string;
  readonly expect: Expected | readonly Expected[];
  readonly mustNotSay?: readonly string[];
  readonly kind: string;
}

/** How a trial came out: as expected, refused although it can be read, or read as something else. */
export type Verdict = "expected" | "refused" | "wrong";

const YEAR = 2021;

/** The trials of a file beside the tests. */
export function trialsOf(file: string): readonly Trial[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Trial);
}

/** A trial with its verdict and what came of it. */
export function tried(trial: Trial): { readonly verdict: Verdict; readonly made: unknown } {
  const labels = [trial.expect].flat();
  const leaf = trial.rule !== undefined || (trial.target !== undefined && trial.actual !== undefined);
  if (leaf) return scored(trial, labels);
  const options = trial.unit === undefined ? {} : { unit: trial.unit };
  const read =
    trial.target === undefined ? safeParseActual(trial.actual ?? "", options) : safeParseTarget(trial.target, options);
  const readings = labels.map((each) => (each.refused === true ? { error: true } : (each.reading ?? {})));
  const made = read.ok ? [read.value, ...told(read.notes)] : told(read.issues);
  return { verdict: isAcceptable(read, readings) ? "expected" : read.ok ? "wrong" : "refused", made };
}

function scored(trial: Trial, labels: readonly Expected[]): ReturnType<typeof tried> {
  const { target, actual, unit, name = "指标", weight = "100", rule, standard = "cn-mof-2020-10" } = trial;
  const leaf = {
    name,
    weight,
    ...(target === undefined ? {} : { target }),
    ...(actual === undefined ? {} : { actual }),
    ...(unit === undefined ? {} : { unit }),
    ...(rule === undefined ? {} : { rule }),
  };
  const form = { schemaVersion: 1, standard, subject: { year: YEAR }, fullMarks: weight, indicators: [leaf] };
  const read = safeEvaluate(form);
  if (!read.ok)
    return { verdict: labels.some((each) => each.refused) ? "expected" : "refused", made: told(read.issues) };
  const [first] = leavesOf(read.value.indicators);
  const remarks = [...(first?.notes ?? []), ...read.value.findings];
  const said = JSON.stringify(read.value);
  const silent = (trial.mustNotSay ?? []).every((each) => !said.includes(each));
  const good = labels.some(
    (each) =>
      (each.score === undefined ? each.refused !== true : each.score === first?.score) &&
      (each.note === undefined || remarks.some(({ severity }) => severity !== "info")),
  );
  return { verdict: good && silent ? "expected" : "wrong", made: [first?.score, ...told(remarks)] };
}

function told(issues: readonly Pick<Issue, "code" | "severity">[]): string[] {
  return issues.map(({ code, severity }) => `${severity} ${code}`);
}
