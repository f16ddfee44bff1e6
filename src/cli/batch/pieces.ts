import type { Readable } from "node:stream";

/** Some whole lines of the input as they came, each but perhaps the last with its line end. */
export interface Piece {
  /** The number of the first line, counted from 1. */
  readonly first: number;
  readonly lines: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const LINE_END = 10;

/**
 * Cuts a stream into pieces of whole lines, as they arrive: whoever waits for an answer to one line gets it.
 *
 * A line ends with a line feed and with nothing else: U+2028 may stand in JSON, and a carriage return before the line
 * feed is a blank to it. What follows the last line feed is a line too, unless it is nothing.
 */
export async function* piecesOf(input: Readable): AsyncGenerator<Piece, void, void> {
  let first = 1;
  let open: Uint8Array[] = []; // the beginning of a line whose end has not come yet
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const end = bytes.lastIndexOf(LINE_END) + 1;
    if (end > 0) {
      const piece = joined([...open, bytes.subarray(0, end)]);
      const lines = lineEnds(piece);
      yield { first, lines, bytes: piece };
      first += lines;
      open = [];
    }
    if (end < bytes.length) open.push(bytes.subarray(end));
  }
  if (open.length > 0) yield { first, lines: 1, bytes: joined(open) };
}

/** A copy in a buffer of its own, so that it can be handed over to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count++;
  return count;
}
