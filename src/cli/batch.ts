import { createInterface } from "node:readline";
import { batch, type BatchCount } from "../batch/batch.js";
import { takeApart } from "./arguments.js";
import { type ExitStatus, type Io, openInput, unreadable, write } from "./io.js";

/** Lines are handed on in pieces of about this many characters: fewer calls, memory still flat. */
const PIECE = 1 << 16;

/** `jixiao batch [FILE] [--pipe]`: NDJSON of self-evaluations in, NDJSON of evaluations out, in order. */
export async function batchCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals, flags } = takeApart(args, { pipe: "flag" }, 1);
  const pipe = flags.has("pipe");
  const input = openInput(positionals[0], io);
  const count: BatchCount = { lines: 0, bad: 0 };
  let piece = "";
  try {
    for await (const line of batch(createInterface({ input, crlfDelay: Infinity }), { pipe }, count)) {
      piece += `${line}\n`;
      if (piece.length < PIECE) continue;
      await write(io.stdout, piece);
      piece = "";
    }
  } catch (error) {
    if (positionals[0] !== undefined && error instanceof Error && "syscall" in error) {
      throw unreadable(positionals[0], error, language);
    }
    throw error;
  }
  await write(io.stdout, piece);
  return count.bad > 0 && !pipe ? 1 : 0;
}
