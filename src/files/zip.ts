import { bytesOf, MAX_PARTS, MAX_UNPACKED } from "./limits.js";
import { refuse } from "./refusal.js";

/** A ZIP package: the names of its parts, and each part when it is asked for. */
export interface Package {
  readonly names: readonly string[];
  /** A part unpacked; null where there is none of this name. */
  part(name: string): Promise<Uint8Array | null>;
}

/** Where a part lies. */
interface Entry {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * Opens a ZIP package by its directory. What a part says of its size is not believed: unpacking stops where all parts
 * together pass the limit. Names are looked up and never become paths.
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = directoryOf(bytes);
  let unpacked = 0;
  const grown = (size: number): void => {
    unpacked += size;
    if (unpacked > bytesOf(MAX_UNPACKED)) refuse("file/too-large", { size: `>${MAX_UNPACKED}`, most: MAX_UNPACKED });
  };
  return {
    names: [...entries.keys()],
    async part(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const packed = packedPart(bytes, entry);
      if (entry.method === 8) return inflate(packed, grown);
      if (entry.method !== 0) return refuse("file/damaged");
      grown(packed.length);
      return packed;
    },
  };
}

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - 22 - 65_535); // a comment may follow
  while (end >= least && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < least) refuse("file/damaged");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) refuse("file/abnormal");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse("file/damaged");
    if ((view.getUint16(at + 8, true) & 1) === 1) refuse("file/password");
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    // Some programs on Windows write the other slash.
    entries.set(name.replaceAll("\\", "/"), {
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedPart(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) refuse("file/damaged");
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) refuse("file/damaged");
  return bytes.subarray(from, from + packed);
}

/** Unpacks with the platform's own inflate, piece by piece, so that a bomb is stopped as it grows. */
async function inflate(packed: Uint8Array, grown: (size: number) => void): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece: { done: boolean; value?: Uint8Array | undefined } = await reader
      .read()
      .catch(() => refuse("file/damaged"));
    if (piece.value === undefined) break;
    try {
      grown(piece.value.length);
    } catch (reason) {
      await reader.cancel().catch(() => undefined);
      throw reason;
    }
    pieces.push(piece.value);
    size += piece.value.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
