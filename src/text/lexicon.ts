/** Words with what they mean, found by the longest match. */
export interface Lexicon<T> {
  /** The longest word of the lexicon that a text has at a place; null where none stands there. */
  at(text: string, from: number): Word<T> | null;
}

/** A word found in a text. */
export interface Word<T> {
  readonly word: string;
  readonly meaning: T;
  readonly to: number;
}

/**
 * Makes a lexicon of lines `[meaning, "word word …"]`; a word has the meaning it is given first. It is put in order when
 * it is first looked into, so that loading the library does not wait for it.
 */
export function lexicon<T>(lines: readonly (readonly [T, string])[]): Lexicon<T> {
  let byFirst: ByFirst<T> | null = null;
  return {
    at(text, from) {
      byFirst ??= ordered(lines);
      for (const entry of byFirst.get(text.charAt(from)) ?? []) {
        if (text.startsWith(entry.word, from)) return { ...entry, to: from + entry.word.length };
      }
      return null;
    },
  };
}

/** The words by their first character, longest first. */
type ByFirst<T> = ReadonlyMap<string, readonly { readonly word: string; readonly meaning: T }[]>;

function ordered<T>(lines: readonly (readonly [T, string])[]): ByFirst<T> {
  const byFirst = new Map<string, { word: string; meaning: T }[]>();
  for (const [meaning, words] of lines) {
    for (const word of words.split(" ")) {
      const list = byFirst.get(word.charAt(0));
      if (list === undefined) byFirst.set(word.charAt(0), [{ word, meaning }]);
      else if (!list.some((each) => each.word === word)) list.push({ word, meaning });
    }
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.word.length - left.word.length);
  return byFirst;
}
