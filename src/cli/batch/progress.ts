import type { BatchCount } from "../../batch/batch.js";
import type { Language } from "../../message/index.js";
import type { Io } from "../io.js";
import { say } from "../../text/bilingual.js";

/** How often the line is written anew, in milliseconds. */
const EVERY = 500;

/** A line on the terminal that says how far a batch is. */
export interface Progress {
  tell(count: BatchCount): void;
  /** Writes the line for the last time and leaves it. */
  end(count: BatchCount): void;
}

/** Silent unless standard error is a terminal and the results go elsewhere: they would tear the line apart. */
export function progressOf(io: Io, language: Language, now: () => number = () => performance.now()): Progress {
  if (!isTerminal(io.stderr) || isTerminal(io.stdout)) return { tell: () => {}, end: () => {} };
  const begin = now();
  let told = begin;
  const write = (count: BatchCount, end: string): void => {
    told = now();
    const rate = Math.floor((count.lines * 1000) / Math.max(1, told - begin));
    const text = say(
      language,
      `${count.lines} 行，每秒 ${rate} 行，错 ${count.bad} 行`,
      `${count.lines} lines, ${rate} a second, ${count.bad} bad`,
    );
    io.stderr.write(`\r${text}\u001b[K${end}`);
  };
  return {
    tell: (count) => {
      if (now() - told >= EVERY) write(count, "");
    },
    end: (count) => write(count, "\n"),
  };
}

function isTerminal(stream: object): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
