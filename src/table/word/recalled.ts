/** The most texts whose meaning is kept, and the longest of them: memory stays as small as a form's own words. */
const MOST = 4096;
const LONGEST = 200;

/**
 * The same function of a text, which works each text out once: the words of a cell are asked for in every stage of reading
 * a table, and the same few words fill most of its cells.
 */
export function recalled<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    if (known.has(text)) return known.get(text) as T;
    const value = read(text);
    if (known.size === MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
