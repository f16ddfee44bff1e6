import { Refusal } from "../../files/refusal.js";
import { decodeLine } from "../../files/text/decode.js";
import type { Piece } from "./pieces.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The lines of a piece; null for one that is no text in any encoding that is read. */
export function decodedLines(piece: Piece): (string | null)[] {
  const text = utf8(piece.bytes);
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
    lines.push(lineOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  lines.push(lineOf(bytes.subarray(start)));
  return lines;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** A line in UTF-8, else in GB18030, like every file; null where it is neither: UTF-8 with a wrong byte is none. */
function lineOf(bytes: Uint8Array): string | null {
  const text = utf8(bytes);
  if (text !== null) return text;
  try {
    return decodeLine(bytes);
  } catch (reason) {
    if (reason instanceof Refusal) return null;
    throw reason;
  }
}
