import type { BatchCount } from "../batch/batch.js";
import type { Language } from "../message/index.js";
import { readStandard, takeApart } from "./arguments.js";
import { type Evaluated, evaluatePiece, type PieceOptions } from "./batch/evaluate-piece.js";
import { type Piece, piecesOf } from "./batch/pieces.js";
import { inOrder, Pool, type Work, WorkerDied } from "./batch/pool.js";
import { progressOf } from "./batch/progress.js";
import { type ExitStatus, firstLine, type Io, ofFile, openInput, refuse, UsageError, write } from "./io.js";
import { workersOf } from "./workers.js";

/**
 * `jixiao batch [FILE] [--standard …] [--pipe] [--workers N]`: NDJSON of self-evaluations in, NDJSON of evaluations out, in order.
 *
 * @param worker The script of a worker thread; it lies beside the command's own.
 */
export async function batchCommand(
  args: readonly string[],
  io: Io,
  worker: URL = new URL("./worker.js", import.meta.url),
): Promise<ExitStatus> {
  const { language, positionals, texts, flags } = takeApart(args, "batch", 1);
  const pipe = flags.has("pipe");
  const standard = await readStandard(texts["standard"], io, language);
  if (standard.issues.length > 0) return refuse(standard.issues, io, language);
  const options: PieceOptions = { batch: { pipe }, evaluate: standard.options };
  const workers = workersOf(texts["workers"], language) ?? 1;
  const input = openInput(positionals[0], io);
  const pieces = piecesOf(input);
  const pool = workers === 1 ? null : new Pool<Work, Evaluated>(workers, worker, { lines: options });
  const count: BatchCount = { lines: 0, bad: 0 };
  const progress = progressOf(io, language, { results: io.stdout });
  try {
    for await (const evaluated of pool === null ? onThisThread(pieces, options) : inOrder(pieces, pool, workers)) {
      count.lines += evaluated.lines;
      count.bad += evaluated.bad;
      await write(io.stdout, evaluated.bytes);
      progress.tell({ done: count.lines, bad: count.bad });
    }
  } catch (error) {
    throw reasonOf(error, positionals[0], language);
  } finally {
    progress.end({ done: count.lines, bad: count.bad });
    input.destroy(); // where the output was closed, nobody will read on
    await pool?.close();
  }
  return count.bad > 0 && !pipe ? 1 : 0;
}

async function* onThisThread(
  pieces: AsyncIterable<Piece>,
  options: PieceOptions,
): AsyncGenerator<Evaluated, void, void> {
  let room: ArrayBuffer | undefined;
  for await (const piece of pieces) {
    const evaluated = evaluatePiece(piece, options, room);
    yield evaluated;
    room = evaluated.bytes.buffer;
  }
}

function reasonOf(error: unknown, file: string | undefined, language: Language): unknown {
  if (error instanceof WorkerDied) {
    const why = firstLine(error.message);
    return new UsageError(
      language,
      `一个工作线程意外结束（${why}），结果不完整`,
      `a worker thread died (${why}); the output is incomplete`,
    );
  }
  return ofFile(file, error, language);
}
