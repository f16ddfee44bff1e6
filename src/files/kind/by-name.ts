import type { Unread } from "./unread.js";

/**
 * What a file is that only its name tells: the lock files of office programs and what operating systems leave in folders.
 *
 * @example
 * skippedName("~$自评表.xlsx") // => "lock-file"
 * skippedName("自评表.xlsx") // => null
 */
export function skippedName(name: string): Unread | null {
  const own = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  if (/^(?:~\$|\.~lock\.)/.test(own)) return "lock-file";
  return /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(own) ? "system-file" : null;
}

/** The lengths of the files in which Excel and Word note who has a document open. */
const LOCK_LENGTHS = [165, 162, 54];

/** Whether bytes are such a note, under whatever name: the length of a user's name, the name, and blanks. */
export function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  if (!LOCK_LENGTHS.includes(bytes.length) || length === 0 || length > 54) return false;
  return bytes.subarray(length + 1, 54).every((byte) => byte === 0x20 || byte === 0);
}
