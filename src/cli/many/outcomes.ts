import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Arguments } from "../arguments.js";
import { Pool } from "../batch/pool.js";
import type { Inputs } from "../inputs.js";
import { certain } from "../../shape/certain.js";
import { type Io, readBytes } from "../io.js";
import { SettingsReader } from "../settings.js";
import { workersOf } from "../workers.js";
import { homesOf } from "./pages.js";
import type { Job, ManyOptions, Outcome } from "./types.js";
import { outcomeOf } from "./unit.js";

/** The script of a worker thread; it lies beside the command's own. */
const WORKER: URL = new URL("./worker.js", import.meta.url);

/** A file costs some milliseconds, a thread its start: so many files are worth one. */
const FILES_A_THREAD = 12;

/** The outcomes in the order of the files, whoever works them out. */
export async function* outcomesOf(
  { files }: Inputs,
  given: Arguments,
  options: ManyOptions,
  io: Io,
): AsyncGenerator<Outcome, void, void> {
  const settings = new SettingsReader(given, io);
  const size = threadsOf(given, files.length);
  const pool = size > 1 ? new Pool<Job, Outcome>(size, WORKER, { forms: options }) : null;
  const homes = homesOf(
    files.map(({ shown }) => shown),
    options.language,
  );
  const work = (job: Job): Promise<Outcome> => (pool === null ? outcomeOf(job, options) : pool.run(job));
  const underWay: Promise<Outcome>[] = [];
  try {
    for (const [at, file] of files.entries()) {
      const isStream = file.path === "-" && file.bytes === undefined;
      const read = isStream ? { ...file, bytes: await readBytes("-", io, given.language) } : file;
      const outcome = work({ file: read, settings: await settings.of(file), home: certain(homes[at]) });
      outcome.catch(() => {}); // seen when it is awaited
      underWay.push(outcome);
      if (underWay.length >= 2 * size) yield await (underWay.shift() as Promise<Outcome>);
    }
    for (const outcome of underWay) yield await outcome;
  } finally {
    await pool?.close();
  }
}

function threadsOf({ texts, language }: Arguments, files: number): number {
  const built = existsSync(fileURLToPath(WORKER));
  const asked = workersOf(texts["workers"], language);
  if (asked !== undefined) return built ? asked : 1;
  return built ? Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_A_THREAD))) : 1;
}
