import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import type { Around } from "./subject.js";
import type { BudgetTable } from "./budget.js";
import type { Total } from "./total.js";
import { figureOf } from "./figure.js";
import type { Node } from "./node.js";
import type { TableMapping } from "./types.js";

/** Everything that has been read of a form. */
export interface Parts {
  readonly nodes: readonly Node[];
  readonly budget: BudgetTable | null;
  readonly around: Around;
  readonly total: Total | null;
}

/** The self-evaluation that these parts are; what a mapping says goes before what the table says. */
export function formOf({ nodes, budget, around, total }: Parts, mapping: TableMapping): SelfEvaluation {
  const subject = { ...subjectOf(around), ...mapping.subject };
  const figures = { ...budget?.figures, ...mapping.budget };
  const reported = { ...reportedOf(budget, around, total), ...mapping.reported };
  const given = <Key extends "standard" | "rounding" | "fullMarks" | "notApplicablePolicy" | "caps">(key: Key) =>
    mapping[key] === undefined ? {} : { [key]: mapping[key] };
  return {
    schemaVersion: 1,
    ...some("subject", subject),
    ...given("standard"),
    ...given("rounding"),
    ...given("fullMarks"),
    ...given("notApplicablePolicy"),
    ...given("caps"),
    ...some("budget", figures),
    indicators: [...(mapping.indicators ?? []), ...nodes.map(indicatorOf)],
    ...some("reported", reported),
  };
}

function some<Key extends string, Value extends object>(key: Key, value: Value): { readonly [K in Key]?: Value } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

function indicatorOf({ name, values, children }: Node): Indicator {
  const { code, weight, reported, reportedRate, ...rest } = values;
  const own = {
    name,
    ...(code === undefined ? {} : { code }),
    ...(weight === undefined ? {} : { weight }),
    ...rest,
    ...(reported === undefined ? {} : { reported }),
    ...(reportedRate === undefined ? {} : { reportedRate }),
  };
  return children.length === 0 ? own : { ...own, children: children.map(indicatorOf) };
}

function subjectOf(around: Around): NonNullable<SelfEvaluation["subject"]> {
  const name = around.name ?? around.unitName;
  const year = /(\d{4})/.exec(around.year?.text ?? "")?.[1];
  const goal = {
    ...(around.expected === null ? {} : { expected: around.expected.text }),
    ...(around.achieved === null ? {} : { actual: around.achieved.text }),
  };
  return {
    ...(name === null ? {} : { name: name.text }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(around.kind === null ? {} : { kind: around.kind }),
    ...(around.supervisor === null ? {} : { supervisor: around.supervisor.text }),
    ...some("goal", goal),
  };
}

function reportedOf(
  budget: BudgetTable | null,
  around: Around,
  total: Total | null,
): NonNullable<SelfEvaluation["reported"]> {
  const score = total?.score ?? figureOf(around.score?.text ?? "")?.value;
  const grade = around.grade?.text ?? total?.grade ?? undefined;
  return {
    ...(score === undefined || score === null ? {} : { score }),
    ...(total === null || total.rate === null ? {} : { rate: total.rate }),
    ...(grade === undefined ? {} : { grade }),
    ...(budget === null || budget.rate === null ? {} : { ratios: { "budget-execution": budget.rate } }),
  };
}
