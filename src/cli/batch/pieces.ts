import type { Readable } from "node:stream";
import { FromUtf16 } from "./utf16.js";

/** Some whole lines of the input as they came, each but perhaps the last with its line end. */
export interface Piece {
  /** The number of the first line, counted from 1. */
  readonly first: number;
  readonly lines: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** That it is one line, too long to be kept: its bytes are gone. */
  readonly tooLong?: true;
}

const LINE_END = 10;

/** The longest line, in megabytes: as large as a file of one form may be. */
export const MAX_LINE = 32;

/**
 * Cuts a stream into pieces of whole lines, as they arrive: whoever waits for an answer to one line gets it.
 *
 * A line ends with a line feed and with nothing else: U+2028 may stand in JSON, and a carriage return before the line
 * feed is a blank to it. What follows the last line feed is a line too, unless it is nothing. UTF-16 with its mark becomes
 * UTF-8. Of a line beyond the limit nothing is kept, so that memory stays flat.
 */
export async function* piecesOf(
  input: Readable,
  most: number = MAX_LINE * 1024 * 1024,
): AsyncGenerator<Piece, void, void> {
  let first = 1;
  let open = new OpenLine(most); // the beginning of a line whose end has not come yet
  for await (const bytes of inUtf8(input)) {
    let rest = bytes;
    if (open.isTooLong) {
      const end = rest.indexOf(LINE_END) + 1;
      if (end === 0) continue;
      yield { first, lines: 1, bytes: joined([]), tooLong: true };
      first++;
      open = new OpenLine(most);
      rest = rest.subarray(end);
    }
    const end = rest.lastIndexOf(LINE_END) + 1;
    if (end > 0) {
      const piece = joined([...open.parts, rest.subarray(0, end)]);
      const lines = lineEnds(piece);
      yield { first, lines, bytes: piece };
      first += lines;
      open = new OpenLine(most);
    }
    if (end < rest.length) open.add(rest.subarray(end));
  }
  if (open.isTooLong) yield { first, lines: 1, bytes: joined([]), tooLong: true };
  else if (open.parts.length > 0) yield { first, lines: 1, bytes: joined(open.parts) };
}

/** A line that has begun. */
class OpenLine {
  parts: Uint8Array[] = [];
  isTooLong = false;
  private length = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    this.isTooLong ||= this.length > this.most;
    if (this.isTooLong) this.parts = [];
    else this.parts.push(bytes);
  }
}

/** The bytes of a stream; what says by its mark that it is UTF-16 is turned into UTF-8. */
async function* inUtf8(input: Readable): AsyncGenerator<Uint8Array, void, void> {
  let wide: FromUtf16 | null = null;
  let begun = false;
  for await (const bytes of withHead(input)) {
    const mark = begun ? null : markOf(bytes);
    begun = true;
    if (mark !== null) wide = new FromUtf16(mark === "big-endian");
    yield wide === null ? bytes : wide.take(mark === null ? bytes : bytes.subarray(2));
  }
  if (wide !== null) yield wide.end();
}

/** The chunks of a stream, of which the first holds the two bytes of a mark, unless there is no more than one. */
async function* withHead(input: Readable): AsyncGenerator<Uint8Array, void, void> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (head === null) {
      yield bytes;
      continue;
    }
    head = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
    if (head.length < 2) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

/** What the first two bytes say, where they say that it is UTF-16. */
function markOf([first, second]: Uint8Array): "big-endian" | "little-endian" | null {
  if (first === 0xff && second === 0xfe) return "little-endian";
  return first === 0xfe && second === 0xff ? "big-endian" : null;
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
