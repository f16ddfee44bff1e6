import {
  type Indicator,
  type Note,
  parseDelimited,
  type SafeResult,
  safeReadTable,
  type SelfEvaluation,
} from "../../src/index.js";

/** A form and its notes in lines that can be checked by eye: what differs from the table at a glance. */
export function outlineOf(text: string): string {
  return outlineRead(safeReadTable(parseDelimited(text).grid));
}

/** What has been read of a table, in lines. */
export function outlineRead(read: SafeResult<SelfEvaluation>): string {
  if (!read.ok) return `${read.issues.map(noteLine).join("\n")}\n`;
  const { subject, budget, reported, indicators } = read.value;
  const head = Object.entries({ subject, budget, reported }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${JSON.stringify(value)}`],
  );
  const body = indicators.flatMap((each) => lines(each, 0));
  return [...head, ...body, ...read.notes.map(noteLine), ""].join("\n");
}

function lines(indicator: Indicator, depth: number): string[] {
  const { name, ...rest } = indicator;
  const children = "children" in indicator ? indicator.children : [];
  const values = Object.entries(rest).filter(([key]) => key !== "children");
  const own = [name, ...values.map(([key, value]) => `${key}=${String(value)}`)].join(" · ");
  return ["  ".repeat(depth) + own, ...children.flatMap((child) => lines(child, depth + 1))];
}

function noteLine({ code, severity, params }: Note): string {
  return `! ${severity} ${code.replace("table/", "")}${params["cell"] === undefined ? "" : ` ${String(params["cell"])}`}`;
}
