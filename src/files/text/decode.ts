import { refuse } from "../refusal.js";
import { certain } from "../../shape/certain.js";

/**
 * The text of bytes: by their byte order mark, else UTF-8, else UTF-16 where the zero bytes show it, else what the text
 * itself says in a `charset` or `encoding`, else GB18030.
 *
 * Bytes that are text but for a few are refused with the place of the first: read as another encoding, or with a sign in
 * their place, they would say something else.
 *
 * @returns null where they are no text.
 *
 * @example
 * decodeText(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea])) // => "指标"
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return marked("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return marked("utf-16be", bytes);
  return bytes.includes(0) ? unmarked(bytes) : decodeLine(bytes);
}

/**
 * The text of bytes among others, which bear no mark of their encoding and are not UTF-16: as {@link decodeText}.
 *
 * @example
 * decodeLine(new Uint8Array([0xff, 0xfe])) // => null
 */
export function decodeLine(bytes: Uint8Array): string | null {
  const utf8 = as("utf-8", bytes);
  if (utf8 !== null) return utf8;
  refuseDamaged("utf-8", bytes);
  const text = as(stated(bytes), bytes) ?? as("gb18030", bytes);
  if (text === null) refuseDamaged("gb18030", bytes);
  return text;
}

/**
 * Refuses text of this encoding that is cut off or has a few wrong bytes. Of text in another encoding hardly a character is
 * Chinese in UTF-8, so that as many Chinese characters as wrong bytes show it; in GB18030 nearly all bytes are some character.
 */
function refuseDamaged(encoding: "utf-8" | "gb18030", bytes: Uint8Array): void {
  const text = new TextDecoder(encoding).decode(bytes);
  const wrong = text.split("\ufffd").length - 1;
  const chinese = text.length - text.replace(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g, "").length;
  const weight = encoding === "utf-8" ? 1 : 20;
  if (wrong * weight <= chinese && !CONTROL.test(text)) refuseAt(text, encoding);
}

function refuseAt(text: string, encoding: string): never {
  const before = text.slice(0, text.indexOf("\ufffd")).split(/\r\n|[\r\n]/);
  const column = certain(before.at(-1)).length + 1;
  return refuse("file/broken-bytes", { line: before.length, column, encoding: encoding.toUpperCase() });
}

/** Text that says by its mark what it is: what cannot be read of it is damage, and it is nothing else. */
function marked(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  if (CONTROL.test(text)) return null;
  return as(encoding, bytes) ?? refuseAt(text, encoding);
}

/** UTF-16 that does not say which byte comes first: as the order has it in which nearly all of it is Chinese or ASCII. */
function unmarked(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = as(encoding, bytes);
    const strange = text?.slice(0, 20_000).replace(EXPECTED, "").length ?? Infinity;
    if (text !== null && strange * 10 <= Math.min(text.length, 20_000)) return text;
  }
  return null;
}

/** ASCII, punctuation and signs, Chinese characters and wide forms. */
const EXPECTED = /[\t-\r -~\u00a0-\u00ff\u2000-\u2fff\u3000-\u303f\u3200-\u33ff\u4e00-\u9fff\uff00-\uffef]/g;

const HEAD = 4096;

/** The encoding that a page or an XML file names. */
function stated(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  if (!head.trimStart().startsWith("<")) return null;
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,30})/i.exec(head)?.[1] ?? null;
}

/** The text in this encoding; null where it is none, or has characters that no text has. */
function as(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Controls other than tab, line and page breaks, and the old mark of a file's end. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffe]/;
