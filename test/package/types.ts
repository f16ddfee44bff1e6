// What a stranger's strict project writes: compiled here with the source, and in the packed package with the oldest and the
// newest TypeScript, in each way to resolve modules.
import {
  at,
  compile,
  evaluate,
  type Evaluation,
  hasCode,
  type Issue,
  leaves,
  parseTarget,
  type PartialEvaluation,
  ratio,
  type RatioName,
  type SelfEvaluation,
  type StandardId,
  type Target,
} from "jixiao";
import { scoreTable, type Sheet } from "jixiao/report";
import { functions } from "jixiao/functions";
import { jsonSchema } from "jixiao/schema";

const form: SelfEvaluation = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
};

const value: Evaluation = evaluate(form).value;
export const score: string = value.score;
export const partial: Evaluation | PartialEvaluation = evaluate(form, { partial: true }).value;
export const loose: Evaluation = evaluate(JSON.parse("{}")).value;
export const untyped: Evaluation = evaluate({} as unknown).value;

const target: Target = parseTarget("≥98%").value;
if (target.kind === "threshold") target.comparator satisfies ">=" | ">" | "<=" | "<" | "=";

// A group has children and a leaf has none: one look tells them apart.
const node = at(value, "/indicators/0");
export const status: string | undefined = node !== undefined && !("children" in node) ? node.status : undefined;
export const names: string[] = leaves(value).map((leaf) => leaf.name);

// The codes are a closed list, and each says what its sentence speaks of.
export function nearestOf(issue: Issue): string | number | undefined {
  return hasCode(issue, "options/unknown-key") ? issue.params.nearest : undefined;
}

// A switch over the code knows the parameters of each.
export function inWords(issue: Issue): string {
  switch (issue.code) {
    case "input/unknown-key":
      return String(issue.params.nearest);
    case "target/unreadable":
      return `${issue.params.text}: ${issue.params.why}`;
    default:
      return issue.message;
  }
}
// @ts-expect-error -- there is no such code
export const wrong: Issue["code"] = "options/unknown-kee";

// Names that the library knows are completed, others are taken.
export const known: RatioName = "budget-execution";
export const own: Parameters<typeof ratio>[0] = "a-ratio-of-ours";
export const standard: StandardId = "cn-mof-2020-10";

export const shown: Sheet = scoreTable(value);
export const cell: number = functions.length;
export const schema: string | undefined = jsonSchema("issue").title;
export const grade: string | null = compile(form).score(["150"]).grade;
