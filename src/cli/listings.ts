import { resolveStandard, standards, template, templates } from "../standard/index.js";
import type { Source } from "../standard/types.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, refuse, UsageError, write, writeJson } from "./io.js";
import { jsonSchema, schemaNames } from "../schema/index.js";

/** `jixiao standards [ID]`: all standards with their sources, or one whole as JSON with everything it extends. */
export async function standardsCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals } = takeApart(args, {}, 1);
  const id = positionals[0];
  if (id === undefined) {
    const list = standards().map(({ id, version, basis, title, sources }) =>
      [`${id} ${version} [${basis}] ${title}`, ...sources.map((source) => `    ${sourceText(source)}`)].join("\n"),
    );
    await write(io.stdout, `${list.join("\n")}\n`);
    return 0;
  }
  const read = resolveStandard(id);
  if (!read.ok) return refuse(read.issues, io, language);
  await writeJson(io, read.value);
  return 0;
}

function sourceText({ document, article, date, url }: Source): string {
  return [document, article, date, url].filter((part) => part !== undefined).join(" · ");
}

/** `jixiao schema [NAME]`: a JSON Schema; of the self-evaluation where no name is given. */
export async function schemaCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals } = takeApart(args, {}, 1);
  const name = schemaNames.find((each) => each === (positionals[0] ?? "self-evaluation"));
  if (name === undefined) {
    const names = schemaNames.join(", ");
    throw new UsageError(language, `没有这个模式，现有：${names}`, `no such schema; there are: ${names}`);
  }
  await writeJson(io, jsonSchema(name));
  return 0;
}

/** `jixiao template [ID]`: an empty self-evaluation to start from; without an id, the list of them. */
export async function templateCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals } = takeApart(args, {}, 1);
  const id = positionals[0];
  if (id === undefined) {
    const lines = templates().map((each) => `${each.id}  ${each.title}\n`);
    await write(io.stdout, lines.join(""));
    return 0;
  }
  const found = template(id);
  if (found === undefined) {
    const ids = templates()
      .map((each) => each.id)
      .join(", ");
    throw new UsageError(language, `没有模板 ${id}，现有：${ids}`, `no template ${id}; there are: ${ids}`);
  }
  await writeJson(io, found);
  return 0;
}
