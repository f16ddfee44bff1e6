/** A key as a token of a JSON Pointer: `a/b` is `a~1b`. */
export function token(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** The key that a token of a JSON Pointer stands for. */
export function keyOf(token: string): string {
  return token.replace(/~1/g, "/").replace(/~0/g, "~");
}
