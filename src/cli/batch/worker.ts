import { parentPort, workerData } from "node:worker_threads";
import type { BatchOptions } from "../../batch/batch.js";
import { evaluatePiece } from "./evaluate-piece.js";
import type { Work } from "./pool.js";

// A thread of `batch --workers`: a piece of lines in, what it comes to out. The bytes change hands, they are not copied.
parentPort?.on("message", ({ piece, room }: Work) => {
  const evaluated = evaluatePiece(piece, workerData as BatchOptions, room);
  parentPort?.postMessage(evaluated, [evaluated.bytes.buffer]);
});
