import { readFileSync } from "node:fs";
import { safeParseRule } from "../../src/rule/index.js";

/** A published form as it was copied: one object a row, everything as printed. */
export interface Table {
  readonly year: string;
  readonly kind: string;
  readonly budget: { readonly unit?: string } & Readonly<Record<string, string | BudgetRow>>;
  readonly rows: readonly Row[];
  readonly reported: {
    readonly total: string;
    readonly groups: Readonly<Record<string, string>>;
    readonly rating: string;
  };
}

type BudgetRow = Readonly<Record<string, string>>;
type Row = Readonly<
  Record<"level1" | "level2" | "level3" | "weight" | "target" | "unit" | "actual" | "score" | "note", string>
>;
type Node = { readonly name: string; readonly children?: readonly Node[] } & Readonly<Record<string, unknown>>;

/** A table of the corpus, as parsed JSON. */
export function table(name: string): Table {
  return JSON.parse(readFileSync(new URL(`../corpus/tables/${name}.json`, import.meta.url), "utf8")) as Table;
}

const number = (text: string | undefined): string | undefined =>
  text !== undefined && /^-?[\d,]+(?:\.\d+)?%?$/.test(text) ? text.replace(/[,%]/g, "") : undefined;

const key = (name: string, value: unknown): object => (value === undefined || value === "" ? {} : { [name]: value });

const stated = (row: BudgetRow, ...names: readonly string[]): string | undefined =>
  number(names.map((name) => row[name]).find((text) => text !== undefined && text !== ""));

const RATES = ["执行率", "执行率(B/A)", "预算执行进度(%)"];

/** The rows of the budget: the total, and those of which it is made up. */
function budgetRows({ budget }: Table): readonly (readonly [string, BudgetRow])[] {
  return Object.entries(budget).flatMap(([name, row]) => (typeof row === "object" ? [[name, row] as const] : []));
}

/** The forms that a table holds: the whole, and each row of funds below the total that prints a rate or a score. */
export function formsOf(source: Table): readonly object[] {
  const rows = budgetRows(source);
  const total = source.reported.groups["预算执行"] === undefined ? [] : rows.slice(0, 1);
  const parts = rows.slice(1);
  const rated = parts.filter(([, row]) => !isWhole(parts) || stated(row, ...RATES, "得分") !== undefined);
  return [formOf(source), ...[...total, ...rated].map(([name, row]) => formOfRow(source, name, row))];
}

function formOfRow(source: Table, name: string, row: BudgetRow): object {
  const weight = stated(row, "分值");
  const block = { ...blockOf(name, row), weight: weight ?? "0" };
  return { ...frame(source, row, []), ...key("fullMarks", weight), indicators: [block], reported: ratiosOf(row) };
}

/** The whole: its budget row as a block of its own, its first levels as groups, its rows as leaves. */
export function formOf(source: Table): object {
  const [total, ...parts] = budgetRows(source);
  const row = total?.[1] ?? {};
  const [score, weight] = (source.reported.groups["预算执行"] ?? "").split("/");
  const block = { ...blockOf("预算执行", row), ...key("weight", weight), ...key("reported", score) };
  const indicators = [...("reported" in block ? [block] : []), ...groupsOf(source)];
  const published = {
    ...key("score", number(source.reported.total)),
    ...key("grade", source.reported.rating),
    ...ratiosOf(row),
  };
  return { ...frame(source, row, parts), indicators, reported: published };
}

/** Where only 其他 is copied, the other rows of funds are missing. */
function isWhole(parts: readonly (readonly [string, BudgetRow])[]): boolean {
  return parts.some(([name]) => !name.startsWith("其他"));
}

function frame(source: Table, row: BudgetRow, parts: readonly (readonly [string, BudgetRow])[]): object {
  const amounts = (of: BudgetRow): object => ({
    ...key("initial", stated(of, "年初预算数")),
    ...key("adjusted", stated(of, "全年预算数", "全年预算数(A)", "预算数(A)", "预算数", "调整预算数", "合计")),
    ...key("executed", stated(of, "全年执行数", "全年执行数(B)", "执行数(B)", "执行数")),
  });
  const own = stated(row, "本级");
  const sources = [
    ...(own === undefined ? [] : [{ name: "本级", adjusted: own }]),
    ...(isWhole(parts) ? parts.map(([name, part]) => ({ name, ...amounts(part) })) : []),
  ];
  const budget = {
    ...key("unit", source.budget.unit),
    ...amounts(row),
    ...key("fundsInPlace", stated(row, "到位数")),
    ...(sources.length === 0 ? {} : { sources }),
  };
  const subject = /^\d{4}$/.test(source.year) ? { subject: { year: Number(source.year) } } : {};
  return { schemaVersion: 1, standard: "cn-mof-2020-10", ...subject, budget };
}

function blockOf(name: string, row: BudgetRow): object {
  return {
    name,
    ...key("weight", stated(row, "分值")),
    ratio: "budget-execution",
    ...key("reported", stated(row, "得分")),
  };
}

/** A rate printed with its sign, or as a fraction: what is published is the figure as printed. */
function ratiosOf(row: BudgetRow): object {
  const rate = stated(row, ...RATES);
  return rate === undefined ? {} : { ratios: { "budget-execution": rate } };
}

/** The first levels; a printed sum that belongs to none of them stands above all that no other sum belongs to. */
function groupsOf(source: Table): readonly Node[] {
  const firsts = [...new Set(source.rows.map((each) => each.level1))];
  const sums = Object.entries(source.reported.groups);
  const belongs = (sum: string, first: string): boolean => first.startsWith(sum) || sum.startsWith(first);
  const sumOf = (first: string): string | undefined => sums.find(([sum]) => belongs(sum, first))?.[1];
  const made = firsts.map((first): Node => ({
    name: first,
    ...key("weight", weightIn(first)),
    ...key("reported", number(sumOf(first)?.split("/")[0])),
    children: source.rows.filter((each) => each.level1 === first).map(leafOf),
  }));
  const rest = sums.filter(([sum]) => sum !== "预算执行" && !firsts.some((first) => belongs(sum, first)));
  const above = rest[0];
  if (made.length === 0) return rest.map(([name, printed]) => bare(name, printed));
  if (above === undefined) return made;
  const free = made.filter((node) => sumOf(node.name) === undefined);
  const group: Node = {
    name: above[0],
    ...key("weight", weightIn(above[0])),
    ...key("reported", number(above[1])),
    children: free,
  };
  return [...made.filter((node) => !free.includes(node)), group];
}

/** A first level of which only score and weight are printed: `39.35/40`. */
function bare(name: string, printed: string): Node {
  const [score, weight] = printed.split("/");
  return { name, ...key("weight", number(weight)), ...key("reported", number(score)) };
}

/** The weight that a name ends with: 产出指标(50分), 投入13. */
function weightIn(name: string): string | undefined {
  const [, marked, bare] = /(?:(\d+)\s*分[)）]?|(\d{2}))$/.exec(name) ?? [];
  return marked ?? bare;
}

function leafOf({ level3, weight, target, unit, actual, score, note }: Row): Node {
  const sentence = note.replace(/^评价标准:\s*/, "");
  const rule = safeParseRule(sentence, { ...(unit === "" ? {} : { unit }), weight: number(weight) ?? "0" });
  return {
    name: level3,
    ...key("weight", number(weight)),
    ...key("target", target),
    ...key("unit", unit),
    ...key("actual", actual),
    ...key("rule", rule.ok && rule.value.method === "deduct-per-step" ? sentence : undefined),
    ...key("reported", number(score)),
  };
}
