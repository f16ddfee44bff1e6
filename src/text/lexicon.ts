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
 * Makes a lexicon of lines `[meaning, "word word …"]`; a word has the meaning it is given first. Its tree is made when
 * it is first looked into, so that loading the library does not wait for it.
 */
export function lexicon<T>(lines: readonly (readonly [T, string])[]): Lexicon<T> {
  let root: Branch<T> | null = null;
  return {
    at(text, from) {
      root ??= treeOf(lines);
      let found: Leaf<T> | null = null;
      let to = from;
      let branch = root.get(text.charCodeAt(from));
      for (let at = from + 1; branch !== undefined; at++) {
        if (branch.leaf !== null) {
          found = branch.leaf;
          to = at;
        }
        branch = branch.next?.get(text.charCodeAt(at));
      }
      return found === null ? null : { word: found.word, meaning: found.meaning, to };
    },
  };
}

/** What words go on with, by the code of the next character. */
type Branch<T> = Map<number, Node<T>>;

/** The characters of a word so far: a word by themselves, the beginning of others, or both. */
interface Node<T> {
  leaf: Leaf<T> | null;
  next: Branch<T> | null;
}

interface Leaf<T> {
  readonly word: string;
  readonly meaning: T;
}

function treeOf<T>(lines: readonly (readonly [T, string])[]): Branch<T> {
  const root: Branch<T> = new Map();
  for (const [meaning, words] of lines) {
    for (const word of words.split(" ")) {
      let node: Node<T> = { leaf: null, next: root };
      for (let at = 0; at < word.length; at++) node = step(node, word.charCodeAt(at));
      node.leaf ??= { word, meaning };
    }
  }
  return root;
}

function step<T>(node: Node<T>, code: number): Node<T> {
  const next = (node.next ??= new Map<number, Node<T>>());
  const known = next.get(code);
  if (known !== undefined) return known;
  const made: Node<T> = { leaf: null, next: null };
  next.set(code, made);
  return made;
}
