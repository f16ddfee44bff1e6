import type { Writable } from "node:stream";
import type { Language } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { harmless } from "../../text/harmless.js";
import type { Io } from "../io.js";

/** How often the line is written anew while the same file is read, in milliseconds. */
const EVERY = 500;

/** How far a run is. */
export interface Far {
  readonly done: number;
  readonly bad: number;
  /** How many there are, where that is known. */
  readonly of?: number;
  /** What is being read. */
  readonly now?: string;
}

/** A line on the terminal that says how far a run is. */
export interface Progress {
  tell(far: Far): void;
  /** Writes the line for the last time and leaves it. */
  end(far: Far): void;
}

/** What progress is told with. */
interface ProgressOptions {
  /** Where results go while the run lasts, which would tear the line apart on a terminal; null where none do. */
  readonly results: Writable | null;
  readonly now?: () => number;
}

/** Silent unless standard error is a terminal and the results go elsewhere. */
export function progressOf(io: Io, language: Language, options: ProgressOptions): Progress {
  const { results, now = () => performance.now() } = options;
  if (!isTerminal(io.stderr) || (results !== null && isTerminal(results))) return { tell: () => {}, end: () => {} };
  const begin = now();
  let told = begin;
  let named: string | undefined;
  const write = (far: Far, end: string): void => {
    told = now();
    named = far.now;
    const rate = Math.floor((far.done * 1000) / Math.max(1, told - begin));
    io.stderr.write(`\r${wordsOf(far, rate, language)}\u001b[K${end}`);
  };
  return {
    tell: (far) => {
      // Reading a file may take long and let nothing else run: its name stands there before that.
      if (far.now !== named || now() - told >= EVERY) write(far, "");
    },
    end: (far) => write(far, "\n"),
  };
}

/** The longest name of a file that is shown. */
const LONGEST = 40;

function wordsOf({ done, bad, of, now }: Far, rate: number, language: Language): string {
  if (of === undefined) {
    return say(language, `${done} 行，每秒 ${rate} 行，错 ${bad} 行`, `${done} lines, ${rate} a second, ${bad} bad`);
  }
  const name = now === undefined ? "" : harmless(now.slice(-LONGEST));
  const file = name === "" ? "" : say(language, `，正在读 ${name}`, `, reading ${name}`);
  const said = say(
    language,
    `${done}/${of} 个文件，每秒 ${rate} 个，没读出来 ${bad} 份`,
    `${done} of ${of} files, ${rate} a second, ${bad} not read`,
  );
  return said + file;
}

function isTerminal(stream: object): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
