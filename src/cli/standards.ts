import { resolveStandard, standards } from "../standard/index.js";
import type { Source } from "../standard/types.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, write, writeJson } from "./io.js";
import { refuse } from "./refuse.js";

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
