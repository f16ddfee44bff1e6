import { existsSync } from "node:fs";
import { safeScoreAcross } from "../across/index.js";
import type { AcrossRule, UnitFigure, UnitScore } from "../across/types.js";
import type { Language } from "../message/index.js";
import { isJsonText, readJsonText } from "../reader/json.js";
import { inLanguage } from "../message/reword.js";
import { plainTable } from "../sheet/build.js";
import { headings, number, text } from "../sheet/cells.js";
import { tableMarkdown } from "../sheet/markdown.js";
import type { Sheet } from "../sheet/types.js";
import { grid } from "../sheet/text/grid.js";
import { say } from "../text/bilingual.js";
import { type Arguments, takeApart } from "./arguments.js";
import { oneWay, unitsOf, type Written } from "./across-units.js";
import { inputsOf } from "./inputs.js";
import { type ExitStatus, type Io, issueWords, readBytes, refuse, refuseFile, UsageError } from "./io.js";
import { readJson } from "./json.js";
import { deliverAs, formatOf, writeOut } from "./output.js";

/**
 * `jixiao across FILE… --rule FILE|JSON`: one indicator of many units, each row a unit's name and its figure, scored by
 * rank, range or share of the best; or JSON `{ "units": [{ "name", "value" }], "rule" }`, also with
 * the units as `{ NAME: FIGURE }`.
 */
export async function acrossCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "across", Infinity);
  const { language, positionals, texts } = given;
  const format = formatOf(given);
  const all: UnitFigure[] = [];
  const written: Written = {};
  let rule: unknown = texts["rule"] === undefined ? undefined : await ruleOf(texts["rule"], io, language);
  for (const file of (await inputsOf(positionals, language)).files) {
    const read = await unitsOf(await readBytes(file.path, io, language), given);
    if (!read.ok) return refuseFile(file.path, read.issues, io, language, issueWords);
    all.push(...read.value.units);
    oneWay(written, read.value.written, language);
    rule ??= read.value.rule;
  }
  if (rule === undefined) {
    throw new UsageError(
      language,
      `请用 --rule 写明怎样评分，如 --rule ${EXAMPLE}`,
      `say how to score by --rule, such as ${EXAMPLE}`,
    );
  }
  const scored = safeScoreAcross(all, rule as AcrossRule);
  if (!scored.ok) return refuse(scored.issues, io, language);
  if (scored.notes.length > 0) await refuse(scored.notes, io, language); // a misspelt key of the rule
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

/** A rule as it is typed. */
const EXAMPLE = '\'{"method":"rank","weight":"5","step":"0.25","direction":"higher-is-better"}\'';

/** A rule written out, or in a file. */
async function ruleOf(said: string, io: Io, language: Language): Promise<unknown> {
  if (/^[a-z-]+$/i.test(said) && !existsSync(said)) {
    throw new UsageError(
      language,
      `--rule 要写成 JSON 或文件：${said}；评分规则（method）有 rank、min-max、share-of-best，如 --rule ${EXAMPLE}`,
      `--rule takes JSON or a file: ${said}; the rules (method) are rank, min-max and share-of-best, such as --rule ${EXAMPLE}`,
    );
  }
  if (!isJsonText(said)) return readJson(said, io, language);
  const read = readJsonText(said);
  if (read.issue === undefined) return read.value;
  throw new UsageError(language, `--rule：${read.issue.message}`, `--rule: ${read.issue.message}`);
}
