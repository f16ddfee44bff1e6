import { JixiaoError, type Language } from "../message/index.js";
import { engine } from "../version.js";
import { languageOf } from "./arguments.js";
import { auditCommand } from "./audit.js";
import { batchCommand } from "./batch.js";
import { evaluateCommand } from "./evaluate.js";
import { type ExitStatus, type Io, refuse, systemReason, UsageError, write } from "./io.js";
import { parseCommand } from "./parse.js";
import { ratiosCommand } from "./ratios.js";
import { schemaCommand, standardsCommand, templateCommand } from "./listings.js";
import { tableCommand } from "./table.js";
import { usage } from "./usage.js";
import { verifyCommand } from "./verify.js";
import { entryAt } from "../shape/look.js";
import { say } from "../text/bilingual.js";

type Command = (args: readonly string[], io: Io) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  audit: auditCommand,
  verify: verifyCommand,
  ratios: ratiosCommand,
  parse: parseCommand,
  table: tableCommand,
  batch: batchCommand,
  template: templateCommand,
  standards: standardsCommand,
  schema: schemaCommand,
};

/** Runs a command line; whatever happens comes out as an exit status and one sentence, never as a stack trace. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  let language: Language = "zh";
  try {
    language = languageOf(args);
    return await run(args, io, language);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (error instanceof JixiaoError) return refuse(error.issues, io, language);
    const sentence =
      error instanceof UsageError ? error.message : (systemReason(error, language) ?? unexpected(error, language));
    await write(io.stderr, `jixiao: ${sentence}\n`);
    return 2;
  }
}

async function run(args: readonly string[], io: Io, language: Language): Promise<ExitStatus> {
  const [name, ...rest] = withoutLanguage(args);
  const asked = args.includes("--help") || args.includes("-h");
  if (asked || name === "help") {
    await write(io.stdout, usage(language));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    await write(io.stdout, `${engine}\n`);
    return 0;
  }
  if (name === undefined) {
    await write(io.stderr, usage(language));
    return 2;
  }
  const command = entryAt(COMMANDS, name);
  if (command === undefined) {
    throw new UsageError(
      language,
      `没有命令 ${name}；用 jixiao --help 看用法`,
      `no command ${name}; see jixiao --help`,
    );
  }
  return command([...rest, "--lang", language], io);
}

/** The arguments less `--lang`, which may stand anywhere, before the command too. */
function withoutLanguage(args: readonly string[]): string[] {
  return args.filter((each, place) => !each.startsWith("--lang=") && each !== "--lang" && args[place - 1] !== "--lang");
}

/** The reader at the other end has seen enough (`| head`): that is no error. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

function unexpected(error: unknown, language: Language): string {
  const what = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return say(language, `内部错误，请报告：${what ?? ""}`, `internal error, please report it: ${what ?? ""}`);
}
