import { parentPort, workerData } from "node:worker_threads";
import type { Job, ManyOptions } from "../many/types.js";
import { outcomeOf } from "../many/unit.js";
import { evaluatePiece, type PieceOptions } from "./evaluate-piece.js";
import type { Work } from "./pool.js";

/** What a thread is told when it begins: whether it evaluates lines of a batch or works out files. */
type Begin = { readonly lines: PieceOptions } | { readonly forms: ManyOptions };

const begin = workerData as Begin;

if ("lines" in begin) {
  // A piece of lines in, what it comes to out. The bytes change hands, they are not copied.
  parentPort?.on("message", ({ piece, room }: Work) => {
    const evaluated = evaluatePiece(piece, begin.lines, room);
    parentPort?.postMessage(evaluated, [evaluated.bytes.buffer]);
  });
} else {
  // A file in, its rows and pages out, in the order in which the files came.
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on("message", (job: Job) => {
    last = last.then(async () => {
      const outcome = await outcomeOf(job, begin.forms);
      parentPort?.postMessage(outcome, []);
    });
  });
}
