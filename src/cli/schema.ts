import { jsonSchema, schemaNames } from "../schema/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, UsageError, writeJson } from "./io.js";

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
