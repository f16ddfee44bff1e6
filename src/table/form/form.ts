import type { Indicator, SelfEvaluation } from "../../form/types.js";
import { present } from "../../shape/present.js";
import { type Around, nameOf, organisationOf, type Said, yearIn } from "../around/subject.js";
import type { BudgetTable } from "../around/budget.js";
import type { Counted } from "../prose/prose.js";
import type { Total } from "../rows/total.js";
import { figureOf } from "../word/figure.js";
import type { Node } from "../tree/node.js";
import type { TableMapping } from "../types.js";

/** Everything that has been read of a form. */
export interface Parts {
  readonly nodes: readonly Node[];
  readonly budget: BudgetTable | null;
  readonly around: Around;
  readonly total: Total | null;
  /** Ratios by name, as sentences and indicators state them. */
  readonly ratios: ReadonlyMap<string, Said>;
  /** How the numbers of the text around the tables have been used; null where it gave none. */
  readonly counted: Counted | null;
}

/** The self-evaluation that these parts are; what a mapping says goes before what the table says. */
export function formOf({ nodes, budget, around, total, ratios }: Parts, mapping: TableMapping): SelfEvaluation {
  const subject = { ...subjectOf(around), ...mapping.subject };
  const figures = { ...budget?.figures, ...mapping.budget };
  const reported = { ...reportedOf(budget, around, total, ratios), ...mapping.reported };
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
  const name = nameOf(around);
  // The unit is kept beside a project; where it is all that is named, it is what the form is of.
  const year = yearIn(around);
  return {
    ...present({
      name: name?.text,
      year: year === undefined ? null : Number(year),
      kind: around.kind,
      organisation: organisationOf(around)?.text,
      supervisor: around.supervisor?.text,
    }),
    ...some("goal", present({ expected: around.expected?.text, actual: around.achieved?.text })),
  };
}

function reportedOf(
  budget: BudgetTable | null,
  around: Around,
  total: Total | null,
  stated: Parts["ratios"],
): NonNullable<SelfEvaluation["reported"]> {
  const ratios = {
    ...present({ "budget-execution": budget?.rate }),
    ...Object.fromEntries([...stated].map(([name, { text }]) => [name, text])),
  };
  return {
    ...present({
      score: total?.score ?? figureOf(around.score?.text ?? "")?.value,
      rate: total?.rate,
      grade: around.grade?.text ?? total?.grade,
    }),
    ...some("ratios", ratios),
  };
}
