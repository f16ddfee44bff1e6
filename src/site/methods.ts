import type { Rule } from "../rule/types.js";
import { ruleFormula } from "./formula.js";
import { formOf, hold, tryLink } from "./try.js";

/** The columns of the pages' tables, and what they are of an indicator. */
const COLUMNS: Readonly<Record<string, string>> = {
  分值: "weight",
  指标: "name",
  指标值: "target",
  度量单位: "unit",
  实际完成值: "actual",
  上年: "previous",
  件数: "cases",
  得分比例: "awardedShare",
  方向: "direction",
};

interface Block {
  readonly rule?: Rule;
  readonly [key: string]: unknown;
}

/**
 * A page of a method with its formulas below its rules, and with a link in each row of its tables that opens the row on
 * the page to try it on.
 */
export function methodPage(path: string, text: string): string {
  let block: Block = {};
  // The formula waits for the first row below its rule: it depends on the kind of the target.
  let wanted = false;
  const parts = text.split(/(^```json (?:rule|leaf)\n[\s\S]*?^```\n)/m);
  return parts
    .map((part) => {
      const [, kind, json] = /^```json (rule|leaf)\n([\s\S]*?)^```/m.exec(part) ?? [];
      if (json !== undefined) {
        block = (kind === "rule" ? { rule: JSON.parse(json) as Rule } : JSON.parse(json)) as Block;
        wanted = block.rule !== undefined;
        return part;
      }
      const { formula, lines } = withLinks(path, part, block);
      const shown = wanted && formula !== null ? `\n${formula}\n` : "";
      wanted = false;
      return shown + lines;
    })
    .join("");
}

/** A part of a page between two rules: its rows with their links, and the formula of the first of them. */
function withLinks(path: string, part: string, block: Block): { formula: string | null; lines: string } {
  let header: readonly string[] | null = null;
  let formula: string | null = null;
  const lines = part.split("\n").map((line) => {
    const cells = cellsOf(line);
    if (cells === null) {
      header = null;
      return line;
    }
    if (header === null) {
      header = cells;
      return header.includes("得分") ? `${line} 试算 |` : line;
    }
    if (!header.includes("得分")) return line;
    if (/^[-: ]+$/.test(cells[0] ?? "")) return `${line} --- |`;
    const { leaf, year, score } = rowOf(header, cells, block);
    formula ??= score === "" || leaf.rule === undefined ? null : formulaOf(leaf);
    if (score === "") return `${line} |`;
    const form = formOf(leaf, year);
    hold(path, form, score);
    return `${line} ${tryLink("试", form)} |`;
  });
  return { formula, lines: lines.join("\n") };
}

function formulaOf({ rule, target, unit }: Block): string | null {
  if (rule === undefined) return null;
  return ruleFormula(rule, textOf(target), textOf(unit));
}

function rowOf(
  header: readonly string[],
  cells: readonly string[],
  block: Block,
): { readonly leaf: Block; readonly year: number | undefined; readonly score: string } {
  const at = (name: string): string => cells[header.indexOf(name)] ?? "";
  const changed = at("参数") === "" ? {} : { rule: { ...block.rule, ...(JSON.parse(at("参数")) as object) } };
  const own = header.flatMap((name, place) => {
    const key = COLUMNS[name];
    const value = cells[place] ?? "";
    return key === undefined || value === "" ? [] : [[key, value] as const];
  });
  const year = at("年度") === "无" ? undefined : Number(at("年度") || 2023);
  return { leaf: { ...block, ...changed, ...Object.fromEntries(own) } as Block, year, score: at("得分") };
}

/** The cells of a row; null where a line is none. */
export function cellsOf(line: string): readonly string[] | null {
  if (!line.startsWith("|")) return null;
  const cells = line.replace(/^\||\|\s*$/g, "").split(/(?<!\\)\|/);
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^`(.*)`$/, "$1")
      .replaceAll("\\|", "|"),
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
