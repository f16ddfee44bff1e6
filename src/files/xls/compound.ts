import { refuse } from "../refusal.js";

/** A compound file: the streams that stand at its root, by name. */
export interface Compound {
  readonly names: readonly string[];
  /** The bytes of a stream; null where there is none of this name. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** From this number on a sector's number is a mark: the end of a chain, free, or part of the table itself. */
const MARKS = 0xfffffffa;
const ENTRY = 128;

/**
 * Opens a compound file, the container of .xls and .doc. A chain of sectors that leads back into itself, or out of the
 * file, is damage.
 *
 * Source: [MS-CFB] Compound File Binary File Format.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < 512) refuse("file/damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << view.getUint16(30, true);
  const mini = 1 << view.getUint16(32, true);
  if ((sector !== 512 && sector !== 4096) || mini !== 64) refuse("file/damaged");
  const table = sectorTable(view, sector);
  const read = (start: number): Uint8Array => joined(chain(start, table), (each) => sectorAt(bytes, each, sector));
  const directory = read(view.getUint32(48, true));
  const { root, entries } = rootEntries(directory);
  const cutoff = view.getUint32(56, true);
  return {
    names: [...entries.keys()],
    stream(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      if (entry.size >= cutoff) return read(entry.start).subarray(0, entry.size);
      const small = read(root.start);
      const miniTable = words(read(view.getUint32(60, true)));
      const pieces = joined(chain(entry.start, miniTable), (each) => small.subarray(each * mini, (each + 1) * mini));
      return pieces.subarray(0, entry.size);
    },
  };
}

/** The table that says which sector follows which. */
function sectorTable(view: DataView, sector: number): Uint32Array {
  const own: number[] = [];
  for (let at = 76; at < 512; at += 4) own.push(view.getUint32(at, true));
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const most = Math.ceil(bytes.length / sector);
  let next = view.getUint32(68, true);
  while (next < MARKS && own.length <= most + 109) {
    const more = words(sectorAt(bytes, next, sector));
    own.push(...more.subarray(0, -1));
    next = more.at(-1) ?? MARKS;
  }
  const sectors = own.filter((each) => each < MARKS);
  if (sectors.length > most) refuse("file/damaged");
  return words(joined(sectors, (each) => sectorAt(bytes, each, sector)));
}

function sectorAt(bytes: Uint8Array, number: number, sector: number): Uint8Array {
  const from = (number + 1) * sector;
  if (from >= bytes.length) refuse("file/damaged");
  return bytes.subarray(from, from + sector); // the last one may be short
}

function chain(start: number, table: Uint32Array): number[] {
  const numbers: number[] = [];
  for (let each = start; each < MARKS; each = table[each] ?? refuse("file/damaged")) {
    numbers.push(each);
    if (numbers.length > table.length) refuse("file/damaged");
  }
  return numbers;
}

function joined(numbers: readonly number[], sector: (number: number) => Uint8Array): Uint8Array {
  const pieces = numbers.map(sector);
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

/** The streams at the root; those of embedded objects lie deeper and are left alone. */
function rootEntries(directory: Uint8Array): { root: Entry; entries: Map<string, Entry> } {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  if (directory.length < ENTRY) refuse("file/damaged");
  const entryAt = (id: number): Entry => ({
    start: view.getUint32(id * ENTRY + 116, true),
    size: view.getUint32(id * ENTRY + 120, true),
  });
  const entries = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || (id + 1) * ENTRY > directory.length) continue;
    seen.add(id);
    const at = id * ENTRY;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.set(new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)), entryAt(id));
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return { root: entryAt(0), entries };
}
