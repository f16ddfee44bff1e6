import type { Unread } from "./unread.js";

/** What bytes that are no text are: a package or compound file to look into, or a kind that is not read. */
export type Binary = "package" | "compound" | Unread | null;

/**
 * What a file is by its first bytes; null where they are none of those known.
 *
 * @example
 * binaryKind(new TextEncoder().encode("%PDF-1.7")) // => "pdf"
 */
export function binaryKind(bytes: Uint8Array): Binary {
  for (const [sign, at, kind] of SIGNS) if (startsWith(bytes, sign, at)) return kind;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return head.includes("%PDF-") ? "pdf" : null;
}

/** Signs as text of one byte a character, and where they stand. */
const SIGNS: readonly (readonly [sign: string, at: number, kind: Binary])[] = [
  ["PK\u0003\u0004", 0, "package"],
  ["PK\u0005\u0006", 0, "archive"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", 0, "compound"],
  ["Rar!", 0, "archive"],
  ["7z\u00bc\u00af", 0, "archive"],
  ["\u001f\u008b", 0, "archive"],
  ["BZh", 0, "archive"],
  ["ustar", 257, "archive"],
  ["\u0089PNG", 0, "picture"],
  ["\u00ff\u00d8\u00ff", 0, "picture"],
  ["GIF8", 0, "picture"],
  ["II*\u0000", 0, "picture"],
  ["MM\u0000*", 0, "picture"],
  ["WEBP", 8, "picture"],
  ["ftyphei", 4, "picture"],
  ["ftypmif1", 4, "picture"],
  ["\u0000\u0000\u0000\u0001Bud1", 0, "system-file"],
];

function startsWith(bytes: Uint8Array, sign: string, at: number): boolean {
  for (let each = 0; each < sign.length; each++) if (bytes[at + each] !== sign.charCodeAt(each)) return false;
  return true;
}
