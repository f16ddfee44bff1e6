/**
 * Names that workbooks allow, in the same order: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, no
 * two the same, none empty.
 *
 * @example
 * sheetNames(["A/B", "a_b", ""]) // => ["A_B", "a_b 2", "Sheet3"]
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    const allowed = name.replace(/[[\]:*?/\\\u0000-\u001f]/g, "_").replace(/^'+|'+$/g, "_");
    const base = allowed.trim() === "" ? `Sheet${place + 1}` : allowed;
    let unique = base.slice(0, 31);
    for (let next = 2; taken.has(unique.toLowerCase()); next++) {
      const end = ` ${next}`;
      unique = base.slice(0, 31 - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
