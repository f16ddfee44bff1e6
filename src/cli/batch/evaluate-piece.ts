import { type BatchCount, type BatchOptions, evaluateLine, lineOut, notText, tooLong } from "../../batch/batch.js";
import type { EvaluateOptions } from "../../evaluate/index.js";
import { decodedLines } from "./decoded-lines.js";
import { LineBuffer } from "./line-buffer.js";
import { MAX_LINE, type Piece } from "./pieces.js";

/** What a piece of the input comes to. */
export interface Evaluated {
  readonly lines: number;
  readonly bad: number;
  /** The lines to be written, each with its line end; their buffer is room for another piece once they are. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How lines are evaluated and written. */
export interface PieceOptions {
  readonly batch: BatchOptions;
  readonly evaluate?: EvaluateOptions;
}

/** Evaluates the lines of a piece, in order; what they come to is written into the room, or into more where it is too small. */
export function evaluatePiece(
  piece: Piece,
  { batch, evaluate = {} }: PieceOptions,
  room: ArrayBuffer = new ArrayBuffer(0),
): Evaluated {
  const out = new LineBuffer(room);
  const count: BatchCount = { lines: 0, bad: 0 };
  const texts = piece.tooLong === true ? [null] : decodedLines(piece);
  for (const text of texts) {
    const line = piece.first + count.lines++;
    const unread = piece.tooLong === true ? tooLong(line, MAX_LINE) : notText(line);
    const written = lineOut(text === null ? unread : evaluateLine(text, line, evaluate), batch, count);
    if (written !== null) out.add(written);
  }
  return { lines: count.lines, bad: count.bad, bytes: out.lines() };
}
