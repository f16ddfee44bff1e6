import { Worker } from "node:worker_threads";
import type { Evaluated } from "./evaluate-piece.js";
import type { Piece } from "./pieces.js";

/** A worker thread is gone, and with it the lines that it had. */
export class WorkerDied extends Error {
  override readonly name = "WorkerDied";
}

/** What a thread is handed: a piece, and room for what it comes to. */
export interface Work {
  readonly piece: Piece;
  readonly room: ArrayBuffer;
}

/** What somebody waits for. */
interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

interface Thread<Answer> {
  readonly worker: Worker;
  /** In the order in which they were given, which is the order in which they are answered. */
  readonly jobs: Waiting<Answer>[];
}

/** Worker threads that are given jobs and answer each. */
export class Pool<Job, Answer> {
  private readonly threads: readonly Thread<Answer>[];
  private death: WorkerDied | null = null;

  /** @param data - What a thread is told when it begins. */
  constructor(size: number, script: URL, data: object) {
    this.threads = Array.from({ length: size }, () => {
      const thread: Thread<Answer> = { worker: new Worker(script, { workerData: data }), jobs: [] };
      thread.worker.on("message", (answer: Answer) => thread.jobs.shift()?.resolve(answer));
      thread.worker.on("error", (error: unknown) => this.die(error instanceof Error ? error.message : String(error)));
      thread.worker.on("exit", (code) => this.die(`exit ${code}`));
      return thread;
    });
  }

  /** Gives a job to the thread that has the least to do; the buffers handed over are gone afterwards. */
  run(job: Job, buffers: readonly ArrayBuffer[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.death !== null) return reject(this.death);
      const [first, ...others] = this.threads;
      if (first === undefined) return reject(new WorkerDied("no thread"));
      const thread = others.reduce((least, each) => (each.jobs.length < least.jobs.length ? each : least), first);
      thread.jobs.push({ resolve, reject });
      thread.worker.postMessage(job, [...buffers]);
    });
  }

  async close(): Promise<void> {
    this.death ??= new WorkerDied("closed");
    await Promise.all(this.threads.map((thread) => thread.worker.terminate()));
  }

  private die(why: string): void {
    this.death ??= new WorkerDied(why);
    for (const thread of this.threads) for (const job of thread.jobs.splice(0)) job.reject(this.death);
  }
}

/**
 * Evaluates pieces on a pool and gives the results in the order of the pieces, each as soon as it can be. When the next one
 * is asked for, the bytes of the one before are used again.
 *
 * At most two pieces a thread are under way: one at work, one waiting, so that no thread waits for the input and memory
 * does not grow with it.
 */
export async function* inOrder(
  pieces: AsyncIterable<Piece>,
  pool: Pool<Work, Evaluated>,
  size: number,
): AsyncGenerator<Evaluated, void, void> {
  const input = pieces[Symbol.asyncIterator]();
  const underWay: Promise<Evaluated>[] = [];
  const rooms: ArrayBuffer[] = [];
  let next: Promise<IteratorResult<Piece>> | null = awaitedLater(input.next());
  while (next !== null || underWay.length > 0) {
    const [oldest] = underWay;
    const turns: Promise<"result" | "piece">[] = [];
    if (oldest !== undefined) turns.push(oldest.then(() => "result"));
    if (next !== null && underWay.length < 2 * size) turns.push(next.then(() => "piece"));
    if ((await Promise.race(turns)) === "result") {
      if (oldest !== undefined) {
        const evaluated = await oldest;
        yield evaluated;
        rooms.push(evaluated.bytes.buffer);
      }
      underWay.shift();
    } else if (next !== null) {
      const come: IteratorResult<Piece> = await next;
      if (come.done !== true)
        underWay.push(awaitedLater(handOver(pool, come.value, rooms.pop() ?? new ArrayBuffer(0))));
      next = come.done === true ? null : awaitedLater(input.next());
    }
  }
}

function handOver(pool: Pool<Work, Evaluated>, piece: Piece, room: ArrayBuffer): Promise<Evaluated> {
  return pool.run({ piece, room }, [piece.bytes.buffer, room]);
}

/** A promise whose failure is seen when it is awaited, and not before. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
