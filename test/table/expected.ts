import type { Indicator, SelfEvaluation } from "../../src/index.js";
import { budgetLines, type Published, type PublishedRow } from "./published.js";

/** How the names of groups are printed in a layout: as in the form, or with the weights of their rows. */
export interface Printing {
  readonly groupName: (name: string) => string;
  /** Whether a column of reasons is printed. */
  readonly asksReasons?: boolean;
}

/** The self-evaluation that a published form is, put together from its rows by hand-written rules of this file alone. */
export function expectedForm(
  form: Published,
  { groupName, asksReasons = false }: Printing,
): Pick<SelfEvaluation, "budget" | "indicators" | "reported"> {
  const lines = budgetLines(form);
  const total = lines.find(([label]) => !/^(?:其中|其他)/.test(label))?.[1];
  const execution =
    total?.["分值"] === undefined && total?.["得分"] === undefined
      ? []
      : [
          {
            name: "预算执行",
            ...key("weight", total["分值"]),
            ratio: "budget-execution",
            ...key("reported", total["得分"]),
          },
        ];
  const rate = total?.["执行率"] ?? total?.["执行率(B/A)"] ?? total?.["预算执行进度(%)"];
  const reported = {
    ...key("score", form.reported.total),
    ...key("grade", form.reported.rating),
    ...(rate === undefined ? {} : { ratios: { "budget-execution": SHARES[rate] ?? rate.replace("%", "") } }),
  };
  return {
    ...(total === undefined
      ? {}
      : { budget: { ...key("unit", form.budget.unit), ...amounts(total), ...sources(form) } }),
    indicators: [
      ...summary(form),
      ...(form.rows.length === 0 && summary(form).length > 0 ? [] : execution),
      ...groups(form, groupName, asksReasons && form.rows.every(({ note }) => isBlank(note))),
    ],
    ...(Object.keys(reported).length === 0 ? {} : { reported }),
  };
}

function amounts(cells: Readonly<Record<string, string>>): Record<string, string> {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => cells[name]).find((text) => text !== undefined);
  return {
    ...key("initial", first("年初预算数")),
    ...key("adjusted", first("全年预算数", "全年预算数(A)", "预算数(A)", "预算数", "调整预算数", "合计")),
    ...key("executed", first("全年执行数", "全年执行数(B)", "执行数(B)", "执行数")),
    ...key("fundsInPlace", first("到位数")),
  };
}

function sources(form: Published): object {
  const rest = budgetLines(form).filter(([label]) => /^(?:其中|其他)/.test(label));
  if (rest.length === 0) return {};
  const list = rest.map(([label, cells]) => {
    const { fundsInPlace: _unread, ...read } = amounts(cells);
    return { name: label.replace(/^其中:/, ""), ...read };
  });
  return { sources: list };
}

/** A form of which only the summary is printed. */
function summary(form: Published): Indicator[] {
  if (form.rows.length > 0) return [];
  return Object.entries(form.reported.groups).map(([name, printed]) => {
    const [reported = "", weight = ""] = printed.split("/");
    return { name, weight, ...(name === "预算执行" ? { ratio: "budget-execution" } : {}), reported };
  });
}

function groups(form: Published, groupName: (name: string) => string, owesReasons: boolean): Indicator[] {
  const runs = runsOf(form.rows, (row) => row.level1);
  return runs.map((rows) => {
    const name = rows[0]?.level1 ?? "";
    const own = /^(.*?)\s*(?:\((\d+)分\)|(?<=[^\d\s(])(\d+)分)$/.exec(groupName(name));
    const twice = /分\//.test(name);
    const stated = twice ? undefined : (own?.[2] ?? own?.[3]);
    const summed = rows.every((row) => /^[\d.]+$/.test(row.weight)) ? sum(rows.map((row) => row.weight)) : undefined;
    return {
      name: twice || own === null || own[1] === "" ? name : (own[1] ?? ""),
      ...key("weight", stated ?? summed),
      children: runsOf(rows, (row) => row.level2).flatMap((inner): Indicator[] => {
        const second = inner[0]?.level2 ?? "";
        const leaves = inner.map((row) => leaf(row, owesReasons));
        if (second === "") return leaves;
        const weight = /^(.*?)(\d+)分$/.exec(second);
        return [{ name: weight?.[1] ?? second, ...key("weight", weight?.[2]), children: leaves }];
      }),
    };
  });
}

/** Rates that two of the forms print as shares of the budget, with no percent sign. */
const SHARES: Readonly<Record<string, string>> = { "1": "100", "0.958": "95.8" };

/** The one name whose unit stands in it, beside a target without one. */
const UNITS_IN_NAMES: Readonly<Record<string, string>> = { "任务完成时限(月)": "月" };

function isBlank(note: string): boolean {
  return !("reason" in key("reason", note));
}

function leaf(row: PublishedRow, owesReasons: boolean): Indicator {
  const ratio = row.level3 === "预算执行率" ? { ratio: "budget-execution" } : {};
  return {
    name: row.level3,
    ...key("weight", row.weight),
    ...key("target", row.target),
    ...key("unit", row.unit === "" ? UNITS_IN_NAMES[row.level3] : row.unit),
    ...key("actual", row.actual),
    ...key("reason", row.note),
    ...(owesReasons && row.score !== "" && Number(row.score) < Number(row.weight) ? { reason: "" } : {}),
    ...ratio,
    ...key("reported", row.score),
  };
}

function runsOf<T>(rows: readonly T[], by: (row: T) => string): T[][] {
  const runs: T[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && by(last[0] as T) === by(row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Weights of one decimal at most, added in tenths. */
function sum(weights: readonly string[]): string {
  const tenths = weights.reduce((total, weight) => total + Math.round(Number(weight) * 10), 0);
  return tenths % 10 === 0 ? String(tenths / 10) : `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
}

function key(name: string, text: string | undefined): object {
  const bare = text?.replace(
    /(\d),(\d)/g,
    name === "reason" || name === "target" || name === "actual" ? "$1,$2" : "$1$2",
  );
  return bare === undefined || bare === "" || /^[-—]$/.test(bare) ? {} : { [name]: bare };
}
