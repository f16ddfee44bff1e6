import { join } from "node:path";
import type { Arguments } from "../arguments.js";
import { type Io, write } from "../io.js";
import { WholeFile } from "../write-whole.js";
import type { Destination } from "./destination.js";
import { summaryName } from "./pages.js";

/** Where lines of JSON go: standard output, or a file that is written whole. */
export interface Lines {
  write(line: string): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** The lines that a run gives; none where another format was asked for. */
export async function linesTo(
  { format, out, folder }: Destination,
  io: Io,
  language: Arguments["language"],
): Promise<Lines> {
  if (format !== "json") return { write: nothing, finish: nothing, abandon: nothing };
  const file = folder === null ? out : join(folder, `${summaryName(language)}.ndjson`);
  if (file !== null) return WholeFile.open(file, language);
  return { write: (line) => write(io.stdout, line), finish: nothing, abandon: nothing };
}

async function nothing(): Promise<void> {}
