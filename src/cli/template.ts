import { template, templates } from "../standard/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, UsageError, write, writeJson } from "./io.js";

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
