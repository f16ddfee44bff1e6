import { type Issue, issue } from "../message/index.js";

/** The largest file that is opened, in bytes. */
export const MAX_FILE: number = 32 * 1024 * 1024;

/** The most bytes that the parts of a workbook may have together once they are unpacked. */
export const MAX_UNPACKED: number = 64 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/**
 * Looks at the container of a workbook before anything is unpacked: whether it is one at all, whether it is whole, and
 * how large it says its parts are. The reader stops a part that grows beyond what it says.
 *
 * @returns why the file cannot be read, or null.
 */
export function containerIssue(bytes: Uint8Array): Issue | null {
  if (bytes.length > MAX_FILE) {
    return issue("error", "table/xlsx-too-large", { size: megabytes(bytes.length), most: MAX_FILE / MEGABYTE });
  }
  if (startsWith(bytes, COMPOUND)) {
    const encrypted = contains(bytes, wide("EncryptedPackage"));
    return issue("error", encrypted ? "table/xlsx-password" : "table/old-workbook");
  }
  if (!startsWith(bytes, PACKAGE)) return issue("error", "table/not-xlsx");
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return issue("error", "table/xlsx-damaged");
  if (unpacked <= MAX_UNPACKED) return null;
  return issue("error", "table/xlsx-unpacks-too-large", { size: megabytes(unpacked), most: MAX_UNPACKED / MEGABYTE });
}

/** The compound file of .xls and .et, and of a workbook under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** `PK`: the ZIP package of .xlsx. */
const PACKAGE = [0x50, 0x4b];

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The size that stands where the true one is above 4 GiB. */
const BEYOND = 0xffffffff;

/** What the directory of a package says its parts unpack to, in bytes; null where there is no whole directory. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - 22 - 65_535); // a comment may follow
  while (end >= least && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < least) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === BEYOND) return null;
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // A part that says it is empty but is not would be unpacked without any bound.
    if (unpacked === BEYOND || packed === BEYOND || (unpacked === 0 && packed > 2)) return Infinity;
    total += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, sign: readonly number[]): boolean {
  const first = sign[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sign.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Text as the directory of a compound file has it: two bytes a character. */
function wide(text: string): number[] {
  return text.split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function megabytes(bytes: number): string {
  return bytes === Infinity ? "∞" : String(Math.ceil(bytes / MEGABYTE));
}
