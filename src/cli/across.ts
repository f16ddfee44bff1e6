import { safeScoreAcross } from "../across/index.js";
import type { AcrossRule, UnitFigure, UnitScore } from "../across/types.js";
import { safeReadFile } from "../files/index.js";
import type { Issue, Language, SafeResult } from "../message/index.js";
import { isJsonText, readJsonText } from "../reader/json.js";
import { inLanguage } from "../message/reword.js";
import { entryAt, isObject, own } from "../shape/look.js";
import { plainTable } from "../sheet/build.js";
import { headings, number, text } from "../sheet/cells.js";
import { tableMarkdown } from "../sheet/markdown.js";
import type { Sheet } from "../sheet/types.js";
import { grid } from "../sheet/text/grid.js";
import { say } from "../text/bilingual.js";
import { type Arguments, takeApart } from "./arguments.js";
import { inputsOf } from "./inputs.js";
import { type ExitStatus, type Io, nameOf, readBytes, readJson, refuse, UsageError } from "./io.js";
import { decodeText } from "../files/text/decode.js";
import { deliverAs, formatOf, writeOut } from "./output.js";

/** What there is to score: the units, and the rule where the input says it. */
interface Units {
  readonly units: readonly UnitFigure[];
  readonly rule?: unknown;
}

/**
 * `jixiao across FILE… --rule FILE|JSON`: one indicator of many units, each row a unit's name and its figure, scored by
 * rank, range or share of the best; or JSON `{ "units": [{ "name", "value" }], "rule" }`.
 */
export async function acrossCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "across", Infinity);
  const { language, positionals, texts } = given;
  const format = formatOf(given);
  const all: UnitFigure[] = [];
  let rule: unknown = texts["rule"] === undefined ? undefined : await ruleOf(texts["rule"], io, language);
  for (const file of (await inputsOf(positionals, language)).files) {
    const read = await unitsOf(await readBytes(file.path, io, language), given);
    if (!read.ok) return refuse(read.issues, io, language, (each) => `${nameOf(file.path, language)}：${each.message}`);
    all.push(...read.value.units);
    rule ??= read.value.rule;
  }
  if (rule === undefined) {
    throw new UsageError(
      language,
      '请用 --rule 写明怎样评分，如 --rule \'{"method":"rank","weight":"5","step":"0.25","direction":"higher-is-better"}\'',
      'say how to score by --rule, such as \'{"method":"rank","weight":"5","step":"0.25","direction":"higher-is-better"}\'',
    );
  }
  const scored = safeScoreAcross(all, rule as AcrossRule);
  if (!scored.ok) return refuse(scored.issues, io, language);
  return writeScores(scored.value, format, given, io);
}

async function writeScores(
  scores: readonly UnitScore[],
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  const { language } = given;
  if (format === "json") {
    await deliverAs("across.json", `${JSON.stringify(inLanguage(scores, language), null, 2)}\n`, given, io);
    return 0;
  }
  const sheet = sheetOf(scores, language);
  if (format === "text") {
    const rows = sheet.rows.map((row) => row.map(({ value }) => value));
    await deliverAs("across.txt", `${grid(rows, ["left", "right", "right", "right", "left"])}\n`, given, io);
  } else if (format === "md") await deliverAs("across.md", `${tableMarkdown(sheet)}\n`, given, io);
  else await writeOut(format, { across: () => sheet }, "across", given, io);
  return 0;
}

function sheetOf(scores: readonly UnitScore[], language: Language): Sheet {
  const header = headings([
    say(language, "单位", "Unit"),
    say(language, "数值", "Figure"),
    say(language, "位次", "Place"),
    say(language, "得分", "Score"),
    say(language, "算式", "Formula"),
  ]);
  const rows = scores.map(({ name, value, place, score, formula }) => [
    text(name),
    number(value),
    number(place ?? ""),
    number(score),
    text(formula),
  ]);
  return plainTable(say(language, "横向评分", "Across units"), [header, ...rows], [40, 16, 8, 12, 60]);
}

/** A rule written out, or in a file. */
async function ruleOf(said: string, io: Io, language: Language): Promise<unknown> {
  if (!isJsonText(said)) return readJson(said, io, language);
  const read = readJsonText(said);
  if (read.issue === undefined) return read.value;
  throw new UsageError(language, `--rule：${read.issue.message}`, `--rule: ${read.issue.message}`);
}

async function unitsOf(bytes: Uint8Array, { texts, language }: Arguments): Promise<SafeResult<Units>> {
  const [first] = bytes;
  const content = first !== undefined && first < 0x80 && first !== 0x50 ? decodeText(bytes) : null;
  if (content !== null && isJsonText(content)) {
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

function fromJson(value: unknown): SafeResult<Units> {
  const units = Array.isArray(value)
    ? (value as readonly UnitFigure[])
    : isObject(value)
      ? own(value, "units")
      : undefined;
  const rule =
    isObject(value) && !Array.isArray(value) ? entryAt(value as Readonly<Record<string, unknown>>, "rule") : undefined;
  return { ok: true, value: { units: (units ?? []) as readonly UnitFigure[], rule }, notes: NOTES };
}

const NOTES: readonly Issue[] = [];

/**
 * A row a unit: the first text is its name, the one number behind it its figure. What stands above the first such row is
 * its heading; below it, a row without a figure, or with several, is not passed over.
 */
function fromRows(rows: readonly (readonly string[])[], language: Language): SafeResult<Units> {
  const units: UnitFigure[] = [];
  for (const [place, row] of rows.entries()) {
    const at = row.findIndex((cell) => cell !== "" && !FIGURE.test(cell));
    const [value, second] = row.slice(at + 1).filter((cell) => FIGURE.test(cell));
    const name = row[at] ?? "";
    if (row.every((cell) => cell === "") || (units.length === 0 && value === undefined)) continue;
    if (at >= 0 && value !== undefined && second === undefined && !SUM.test(name)) {
      units.push({ name, value: value.replace(/[,，%％\s]/g, "") });
      continue;
    }
    const said = row.filter((cell) => cell !== "").join(" ");
    throw new UsageError(
      language,
      `第 ${place + 1} 行“${said}”不是一个单位和一个数：请只留下一列单位、一列数，去掉合计行`,
      `row ${place + 1} “${said}” is not one unit with one figure: keep one column of units and one of figures, without sums`,
    );
  }
  return { ok: true, value: { units }, notes: NOTES };
}

/** A row that sums the others up. */
const SUM = /^(?:合\s*计|总\s*计|小\s*计|平均)/;

/** A figure as a table shows it, a rate with its sign or not. */
const FIGURE = /^[+-]?\d[\d,，]*(?:\.\d+)?\s*[%％]?$/;
