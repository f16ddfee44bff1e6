import { JixiaoError, type Language } from "../message/index.js";
import { say } from "../text/bilingual.js";
import { engine } from "../version.js";
import { acrossCommand } from "./across.js";
import { beforeFiles, languageOf, oneOf } from "./arguments.js";
import { auditCommand } from "./audit.js";
import { batchCommand } from "./batch.js";
import { evaluateCommand } from "./evaluate.js";
import { type ExitStatus, firstLine, type Io, refuse, systemReason, tell, UsageError, write } from "./io.js";
import { schemaCommand, standardsCommand } from "./listings.js";
import { type CommandName, OPTIONS } from "./options.js";
import { pageCommand } from "./page.js";
import { parseCommand } from "./parse.js";
import { ratiosCommand } from "./ratios.js";
import { tableCommand } from "./table.js";
import { templateCommand } from "./template.js";
import { usage, usageOf } from "./usage.js";
import { verifyCommand } from "./verify.js";

type Command = (args: readonly string[], io: Io) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  evaluate: evaluateCommand,
  audit: auditCommand,
  verify: verifyCommand,
  across: acrossCommand,
  ratios: ratiosCommand,
  parse: parseCommand,
  table: tableCommand,
  batch: batchCommand,
  template: templateCommand,
  standards: standardsCommand,
  schema: schemaCommand,
  page: pageCommand,
};

const NAMES = Object.keys(OPTIONS) as CommandName[];

/** Runs a command line; whatever happens comes out as an exit status and one sentence, never as a stack trace. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  let language: Language = "zh";
  try {
    language = languageOf(args);
    return await run(args, io, language);
  } catch (error) {
    if (error instanceof JixiaoError) return refuse(error.issues, io, language);
    const sentence =
      error instanceof UsageError ? error.message : (systemReason(error, language) ?? unexpected(error, language));
    await tell(io, `jixiao: ${sentence}\n`);
    return 2;
  }
}

async function run(args: readonly string[], io: Io, language: Language): Promise<ExitStatus> {
  const [first, ...rest] = withoutLanguage(args);
  const options = beforeFiles(args);
  const asked = options.includes("--help") || options.includes("-h") || first === "help";
  const name = first === "help" ? rest[0] : first;
  if (asked) {
    const known = NAMES.find((each) => each === name);
    await write(io.stdout, known === undefined ? usage(language) : usageOf(known, language));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    await write(io.stdout, `${engine}\n`);
    return 0;
  }
  if (name === undefined) {
    await tell(io, usage(language));
    return 2;
  }
  const command = COMMANDS[oneOf(name, NAMES, ["命令", "command"], language)];
  return command(["--lang", language, ...rest], io);
}

/** The arguments less `--lang`, which may stand anywhere, before the command too. */
function withoutLanguage(args: readonly string[]): string[] {
  const options = beforeFiles(args);
  const others = options.filter(
    (each, place) => !each.startsWith("--lang=") && each !== "--lang" && options[place - 1] !== "--lang",
  );
  return [...others, ...args.slice(options.length)];
}

function unexpected(error: unknown, language: Language): string {
  const what = error instanceof Error ? firstLine(error.message) : String(error);
  return say(language, `内部错误，请报告：${what}`, `internal error, please report it: ${what}`);
}
