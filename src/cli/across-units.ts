import { checkUnits } from "../across/check.js";
import type { UnitFigure } from "../across/types.js";
import { safeReadFile } from "../files/index.js";
import { decodeText } from "../files/text/decode.js";
import type { Issue, Language, SafeResult } from "../message/index.js";
import { isJsonText, readJsonText } from "../reader/json.js";
import { isObject, own } from "../shape/look.js";
import { token } from "../shape/pointer.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./io.js";
import { checkTable } from "./together.js";

/** What there is to score: the units, and the rule where the input says it. */
export interface Units {
  readonly units: readonly UnitFigure[];
  readonly rule?: unknown;
  readonly written: Written;
}

/** The first unit whose figure is written with a percent sign, and the first without. */
export interface Written {
  rate?: UnitFigure | undefined;
  bare?: UnitFigure | undefined;
}

/** The units of a file: a table, or JSON. */
export async function unitsOf(bytes: Uint8Array, given: Arguments): Promise<SafeResult<Units>> {
  const { texts, language } = given;
  const [first] = bytes;
  const content = first !== undefined && first < 0x80 && first !== 0x50 ? decodeText(bytes) : null;
  if (content !== null && isJsonText(content)) {
    checkTable(given, "json");
    const read = readJsonText(content);
    return read.issue === undefined ? fromJson(read.value) : { ok: false, issues: [read.issue] };
  }
  const read = await safeReadFile(bytes);
  if (!read.ok) return read;
  const sheet = texts["sheet"];
  const table = sheet === undefined ? read.value.tables[0] : read.value.tables.find(({ name }) => name === sheet);
  if (table === undefined)
    throw new UsageError(language, `没有工作表 ${sheet ?? ""}`, `there is no sheet ${sheet ?? ""}`);
  return fromRows(table.rows, language);
}

/** A list of units, or `{ "units", "rule" }`, where the units may also stand as `{ NAME: FIGURE }`. */
function fromJson(value: unknown): SafeResult<Units> {
  const said = isObject(value) ? own(value, "units") : value;
  const isNamed = isObject(said);
  const units: unknown = isNamed ? Object.entries(said).map(([name, figure]) => ({ name, value: figure })) : said;
  const found = checkUnits(units);
  const issues = isNamed ? found.map((each) => byName(each, Object.keys(said))) : found;
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const rule = isObject(value) ? own(value, "rule") : undefined;
  return { ok: true, value: { units: units as readonly UnitFigure[], rule, written: {} }, notes: NOTES };
}

/** An issue of the list that was made of named figures, at the place where the figure stands. */
function byName(found: Issue, names: readonly string[]): Issue {
  const path = found.path?.replace(
    /^\/units\/(\d+)\/value$/,
    (_, at: string) => `/units/${token(names[Number(at)] ?? "")}`,
  );
  return path === undefined ? found : { ...found, path };
}

const NOTES: readonly Issue[] = [];

/**
 * A row a unit: the first text is its name, the one number behind it its figure. What stands above the first such row is
 * its heading; below it, a row without a figure, or with several, is not passed over.
 */
function fromRows(rows: readonly (readonly string[])[], language: Language): SafeResult<Units> {
  const units: UnitFigure[] = [];
  const written: Written = {};
  for (const [place, row] of rows.entries()) {
    const at = row.findIndex((cell) => cell !== "" && !FIGURE.test(cell));
    const [value, second] = row.slice(at + 1).filter((cell) => FIGURE.test(cell));
    const name = row[at] ?? "";
    if (row.every((cell) => cell === "") || (units.length === 0 && value === undefined)) continue;
    if (at >= 0 && value !== undefined && second === undefined && !SUM.test(name)) {
      units.push({ name, value: value.replace(/[,，%％\s]/g, "") });
      oneWay(written, { [/[%％]/.test(value) ? "rate" : "bare"]: { name, value } }, language);
      continue;
    }
    const said = row.filter((cell) => cell !== "").join(" ");
    throw new UsageError(
      language,
      `第 ${place + 1} 行“${said}”不是一个单位和一个数：请只留下一列单位、一列数，去掉合计行`,
      `row ${place + 1} “${said}” is not one unit with one figure: keep one column of units and one of figures, without sums`,
    );
  }
  return { ok: true, value: { units, written }, notes: NOTES };
}

/** Adds how more figures are written; 98% beside 0.99 may be 98 and 99 of a hundred, or not: nobody can compare them. */
export function oneWay(written: Written, more: Written, language: Language): void {
  written.rate ??= more.rate;
  written.bare ??= more.bare;
  const { rate, bare } = written;
  if (rate === undefined || bare === undefined) return;
  throw new UsageError(
    language,
    `“${rate.name}”的 ${rate.value} 有百分号，“${bare.name}”的 ${bare.value} 没有：请写成一样的`,
    `${rate.value} of “${rate.name}” has a percent sign, ${bare.value} of “${bare.name}” has none: write all alike`,
  );
}

/** A row that sums the others up. */
const SUM = /^(?:合\s*计|总\s*计|小\s*计|平均)/;

/** A figure as a table shows it, a rate with its sign or not. */
const FIGURE = /^[+-]?\d[\d,，]*(?:\.\d+)?\s*[%％]?$/;
