/**
 * The number of a key of the outermost object, as a JSON text writes it: the name of a record may have more digits than a
 * double holds. Null where the key holds none.
 */
export function writtenNumber(text: string, key: string): string | null {
  let depth = 0;
  let found: string | null = null;
  for (const [token, quoted, number] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && quoted !== undefined && JSON.parse(quoted) === key) found = number ?? null;
  }
  return found;
}

/** Brackets, and texts with the number behind them where they are its key. */
const TOKEN = /[{}[\]]|("(?:[^"\\]|\\.)*")\s*:\s*(-?\d[\d.eE+-]*)?|"(?:[^"\\]|\\.)*"/g;
