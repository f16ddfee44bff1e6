/** A key as a part of a JSON Pointer (RFC 6901). */
export function escapedKey(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** The key that a part of a JSON Pointer names. */
export function keyOf(part: string): string {
  return part.replace(/~1/g, "/").replace(/~0/g, "~");
}
