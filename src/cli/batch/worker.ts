import { parentPort, workerData } from "node:worker_threads";
import type { BatchOptions } from "../../batch/batch.js";
import { evaluatePiece } from "./evaluate-piece.js";
import type { Piece } from "./pieces.js";

// A thread of `batch --workers`: a piece of lines in, what it comes to out. The bytes change hands, they are not copied.
parentPort?.on("message", (piece: Piece) => {
  const evaluated = evaluatePiece(piece, workerData as BatchOptions);
  parentPort?.postMessage(evaluated, [evaluated.bytes.buffer]);
});
