import { type Issue, issue, type Language, type SafeResult } from "../message/index.js";
import { inLanguage } from "../message/reword.js";
import { safeParseRule } from "../rule/sentence/index.js";
import { safeParseActual, safeParseQuantity, safeParseTarget } from "../cell/index.js";
import { oneOf, takeApart } from "./arguments.js";
import { decodedLines } from "./batch/decoded-lines.js";
import { MAX_LINE, type Piece, piecesOf } from "./batch/pieces.js";
import { type ExitStatus, type Io, ofFile, openInput, write } from "./io.js";

type Reader = (text: string, options: { unit?: string }) => SafeResult<unknown>;

const KINDS = ["target", "actual", "rule", "quantity"] as const;

const READERS: Readonly<Record<(typeof KINDS)[number], Reader>> = {
  target: safeParseTarget,
  actual: safeParseActual,
  rule: safeParseRule,
  quantity: safeParseQuantity,
};

/** `jixiao parse [--as target|actual|rule|quantity]`: lines of `text<TAB>unit` from standard input, an object a line. */
export async function parseCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, texts, positionals } = takeApart(args, "parse", 1);
  const as = oneOf(texts["as"] ?? "target", KINDS, ["这种单元格", "such cell"], language);
  const reader = READERS[as];
  let broken = false;
  const [file] = positionals;
  try {
    for await (const piece of piecesOf(openInput(file, io))) {
      const texts = piece.tooLong === true ? [null] : decodedLines(piece);
      broken ||= texts.includes(null);
      const lines = texts.map((text) => (text === null ? unread(piece, language) : parsed(text, reader, language)));
      await write(io.stdout, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    }
  } catch (error) {
    throw ofFile(file, error, language);
  }
  return broken ? 1 : 0;
}

/** What stands in place of a line that is no text, or longer than any cell. */
function unread({ tooLong }: Piece, language: Language): unknown {
  const why =
    tooLong === true ? issue("error", "input/line-too-long", { most: MAX_LINE }) : issue("error", "input/not-utf8");
  return { input: null, unit: null, error: errorOf(inLanguage(why, language), "") };
}

function parsed(typed: string, reader: Reader, language: Language): unknown {
  const line = typed.replace(/\r$/, "");
  const tab = line.indexOf("\t");
  const input = tab < 0 ? line : line.slice(0, tab);
  const unit = tab < 0 ? null : line.slice(tab + 1);
  const read = reader(input, unit === null ? {} : { unit });
  if (read.ok) return { input, unit, value: read.value, notes: inLanguage(read.notes, language) };
  const [first, ...more] = inLanguage(read.issues, language).map((issue) => errorOf(issue, input));
  return { input, unit, error: first, ...(more.length === 0 ? {} : { more }) };
}

function errorOf(issue: Issue, input: string): object {
  const { code, message, from = 0, to = input.length } = issue;
  return { code, message, from, to };
}
