import { readFileSync } from "node:fs";

/** A published form as it was copied: one object a row, everything as printed. */
interface Table {
  readonly year: string;
  readonly kind: string;
  readonly budget: { readonly unit?: string } & Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly rows: readonly Readonly<
    Record<"level1" | "level2" | "level3" | "weight" | "target" | "unit" | "actual" | "score", string>
  >[];
  readonly reported: {
    readonly total: string;
    readonly groups: Readonly<Record<string, string>>;
    readonly rating: string;
  };
}

/** A table of the corpus, as parsed JSON. */
export function table(name: string): Table {
  return JSON.parse(readFileSync(new URL(`../corpus/tables/${name}.json`, import.meta.url), "utf8")) as Table;
}

const number = (text: string | undefined): string | undefined =>
  text !== undefined && /^-?[\d,]+(?:\.\d+)?%?$/.test(text) ? text.replace(/[,%]/g, "") : undefined;

const key = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value });

/** The form that a table holds: its budget row as a block of its own, its first levels as groups, its rows as leaves. */
export function formOf(source: Table): object {
  const total = Object.entries(source.budget).find(([name]) => name !== "unit" && !name.startsWith("其中"))?.[1];
  const row: Readonly<Record<string, string>> = typeof total === "object" ? total : {};
  const figure = (...names: string[]) =>
    number(names.map((name) => row[name]).find((text) => text !== undefined && text !== ""));
  const adjusted = figure("全年预算数", "全年预算数(A)", "预算数(A)", "预算数", "调整预算数", "合计");
  const executed = figure("全年执行数", "全年执行数(B)", "执行数(B)", "执行数");
  const budget = {
    ...key("unit", source.budget.unit),
    ...key("initial", figure("年初预算数")),
    ...key("adjusted", adjusted),
    ...key("executed", executed),
  };
  const block: Record<string, unknown> = {
    name: "预算执行",
    ...key("weight", figure("分值") ?? figure("得分")),
    ratio: "budget-execution",
    ...key("reported", figure("得分")),
  };
  const firsts = [...new Set(source.rows.map((each) => each.level1))];
  const groups = firsts.map((name) => ({
    name,
    ...key("reported", groupOf(source, name)),
    children: source.rows
      .filter((each) => each.level1 === name)
      .map(({ level3, weight, target, unit, actual, score }) => ({
        name: level3,
        ...key("weight", number(weight)),
        ...(target === "" ? {} : { target }),
        ...(unit === "" ? {} : { unit }),
        ...(actual === "" ? {} : { actual }),
        ...key("reported", number(score)),
      })),
  }));
  const rate = percent(row["执行率"] ?? row["执行率(B/A)"]);
  const published = {
    ...key("score", number(source.reported.total)),
    ...(source.reported.rating === "" ? {} : { grade: source.reported.rating }),
    ...(rate === undefined ? {} : { ratios: { "budget-execution": rate } }),
  };
  return {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    ...(/^\d{4}$/.test(source.year) ? { subject: { year: Number(source.year) } } : {}),
    budget,
    indicators: [...(block["reported"] === undefined ? [] : [block]), ...groups],
    reported: published,
  };
}

/** A rate printed with its sign, or as a fraction: what is published is the figure as printed. */
function percent(text: string | undefined): string | undefined {
  return text === undefined ? undefined : number(text);
}

/** A group's score where the table prints one under the group's name. */
function groupOf(source: Table, name: string): string | undefined {
  const printed = source.reported.groups[name];
  return printed === undefined ? undefined : number(printed.split("/")[0]);
}
