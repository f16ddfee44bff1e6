import { createInterface } from "node:readline";
import type { Issue, Language, Read } from "../message/index.js";
import { reword } from "../report/index.js";
import { safeParseRule } from "../rule/sentence/index.js";
import { safeParseActual, safeParseQuantity, safeParseTarget } from "../target/index.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, openInput, UsageError, write } from "./io.js";
import { entryAt } from "../shape/look.js";

type Reader = (text: string, options: { unit?: string }) => Read<unknown>;

const READERS: Readonly<Record<string, Reader>> = {
  target: safeParseTarget,
  actual: safeParseActual,
  rule: safeParseRule,
  quantity: safeParseQuantity,
};

/** `jixiao parse [--as target|actual|rule|quantity]`: lines of `text<TAB>unit` from standard input, an object a line. */
export async function parseCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, texts, positionals } = takeApart(args, { as: "text" }, 1);
  const as = texts["as"] ?? "target";
  const reader = entryAt(READERS, as);
  if (reader === undefined) {
    throw new UsageError(language, `--as 只能是 target、actual、rule、quantity`, `--as target|actual|rule|quantity`);
  }
  const lines = createInterface({ input: openInput(positionals[0], io), crlfDelay: Infinity });
  for await (const line of lines) await write(io.stdout, `${JSON.stringify(parsed(line, reader, language))}\n`);
  return 0;
}

function parsed(line: string, reader: Reader, language: Language): unknown {
  const tab = line.indexOf("\t");
  const input = tab < 0 ? line : line.slice(0, tab);
  const unit = tab < 0 ? null : line.slice(tab + 1).replace(/\r$/, "");
  const read = reader(input, unit === null ? {} : { unit });
  if (read.ok) return { input, unit, value: read.value, notes: reword(read.notes, language) };
  const [first, ...more] = reword(read.issues, language).map((issue) => errorOf(issue, input));
  return { input, unit, error: first, ...(more.length === 0 ? {} : { more }) };
}

function errorOf(issue: Issue, input: string): object {
  const { code, message, from = 0, to = input.length } = issue;
  return { code, message, from, to };
}
