import { type BatchCount, type BatchOptions, evaluateLine, lineOut, notText } from "../../batch/batch.js";
import { LineBuffer } from "./line-buffer.js";
import type { Piece } from "./pieces.js";

/** What a piece of the input comes to. */
export interface Evaluated {
  readonly lines: number;
  readonly bad: number;
  /** The lines to be written, each with its line end; their buffer is room for another piece once they are. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Evaluates the lines of a piece, in order; what they come to is written into the room, or into more where it is too small. */
export function evaluatePiece(piece: Piece, options: BatchOptions, room: ArrayBuffer = new ArrayBuffer(0)): Evaluated {
  const out = new LineBuffer(room);
  const count: BatchCount = { lines: 0, bad: 0 };
  for (const text of linesOf(piece)) {
    const line = piece.first + count.lines++;
    const written = lineOut(text === null ? notText(line) : evaluateLine(text, line), options, count);
    if (written !== null) out.add(written);
  }
  return { lines: count.lines, bad: count.bad, bytes: out.lines() };
}

/** The lines of a piece; null for one that is not UTF-8. */
function linesOf(piece: Piece): (string | null)[] {
  const text = decoded(piece.bytes);
  const lines = text === null ? lineByLine(piece.bytes) : text.split("\n");
  if (lines.length > piece.lines) lines.pop(); // nothing follows the last line end
  if (piece.first === 1 && lines[0]?.startsWith("\uFEFF") === true) lines[0] = lines[0].slice(1); // byte order mark
  return lines;
}

/** So that one spoilt line spoils no other. */
function lineByLine(bytes: Uint8Array): (string | null)[] {
  const lines: (string | null)[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(decoded(bytes.subarray(start, end)));
    start = end + 1;
  }
  lines.push(decoded(bytes.subarray(start)));
  return lines;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
