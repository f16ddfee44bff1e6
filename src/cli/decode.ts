/** The text of bytes, by their byte order mark, else UTF-8, else GB18030; null where they are no text. */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return as("utf-16be", bytes);
  const text = as("utf-8", bytes) ?? as("gb18030", bytes);
  return text === null || text.includes("\u0000") ? null : text;
}

function as(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
