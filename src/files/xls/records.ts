import { refuse } from "../refusal.js";
import { certain } from "../../shape/certain.js";

/** One record of a workbook stream, with the parts that continue it. */
export interface XlsRecord {
  readonly id: number;
  readonly at: number;
  readonly blocks: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

/** The records of a stream from a place on; one that reaches beyond the stream is damage. */
export function* recordsOf(stream: Uint8Array, from: number): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const headAt = (at: number): { id: number; to: number } => {
    const to = at + 4 + view.getUint16(at + 2, true);
    return to > stream.length ? refuse("file/damaged") : { id: view.getUint16(at, true), to };
  };
  for (let at = from; at + 4 <= stream.length;) {
    const { id, to } = headAt(at);
    const blocks = [stream.subarray(at + 4, to)];
    let next = to;
    while (next + 4 <= stream.length && view.getUint16(next, true) === CONTINUE) {
      const more = headAt(next);
      blocks.push(stream.subarray(next + 4, more.to));
      next = more.to;
    }
    yield { id, at, blocks };
    at = next;
  }
}

/** Reads the fields of a record one after another; beyond its end is damage. */
export interface FieldReader {
  byte(): number;
  word(): number;
  long(): number;
  double(): number;
  skip(bytes: number): void;
  /** So many characters, whose first byte says whether each takes one byte or two. */
  characters(count: number, flags?: number): string;
  /** Whether anything is left. */
  more(): boolean;
}

/** A reader at the beginning of a record. */
export function fieldsOf({ blocks }: Pick<XlsRecord, "blocks">): FieldReader {
  let block = 0;
  let at = 0;
  const rest = (): number => (blocks[block]?.length ?? 0) - at;
  const forward = (): void => {
    while (rest() <= 0 && block < blocks.length) {
      block++;
      at = 0;
    }
  };
  const byte = (): number => {
    forward();
    return blocks[block]?.[at++] ?? refuse("file/damaged");
  };
  const word = (): number => byte() + byte() * 0x100;
  return {
    byte,
    word,
    long: () => word() + word() * 0x10000,
    double() {
      const bytes = Uint8Array.from({ length: 8 }, byte);
      return new DataView(bytes.buffer).getFloat64(0, true);
    },
    skip(bytes) {
      for (let left = bytes; left > 0;) {
        forward();
        const step = Math.min(left, rest());
        if (step <= 0) refuse("file/damaged");
        at += step;
        left -= step;
      }
    },
    characters(count, flags = byte()) {
      const pieces: string[] = [];
      let wide = (flags & 1) === 1;
      for (let left = count; left > 0;) {
        if (rest() <= 0) {
          // Where the text goes on in another part, that part says anew how wide its characters are.
          forward();
          wide = (byte() & 1) === 1;
        }
        const room = Math.min(left, wide ? rest() >> 1 : rest());
        const bytes = certain(blocks[block]).subarray(at, at + (wide ? room * 2 : room));
        if (room <= 0) refuse("file/damaged");
        pieces.push(new TextDecoder(wide ? "utf-16le" : "latin1").decode(bytes));
        at += bytes.length;
        left -= room;
      }
      return pieces.join("");
    },
    more() {
      forward();
      return block < blocks.length;
    },
  };
}
