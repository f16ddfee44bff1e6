import { token } from "../shape/pointer.js";

/** A key that stands in an object more than once. */
export interface DuplicateKey {
  readonly key: string;
  /** JSON Pointer of the key. */
  readonly path: string;
}

/** The most duplicate keys that are named one by one. */
const MAX_NAMED = 100;

/** An object or a list that is open at a place of the text. */
interface Open {
  /** The keys so far, each with how often; null in a list. */
  readonly keys: Map<string, number> | null;
  /** The key or the index of the value that comes next. */
  at: string | number;
}

/** The keys that stand twice in one object of a JSON text, each said once, in the order of the text. */
export function duplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null && found.length < MAX_NAMED; match = TOKEN.exec(text)) {
    const [sign, quoted, colon] = match;
    const inside = open[open.length - 1];
    if (sign === "{") open.push({ keys: new Map(), at: "" });
    else if (sign === "[") open.push({ keys: null, at: 0 });
    else if (sign === "}" || sign === "]") open.pop();
    else if (inside !== undefined && sign === ",") goOn(inside);
    else if (inside !== undefined && colon !== undefined && quoted !== undefined && isTwice(inside, quoted))
      found.push({ key: String(inside.at), path: open.map(({ at }) => `/${token(String(at))}`).join("") });
  }
  return found;
}

function goOn(list: Open): void {
  if (typeof list.at === "number") list.at++;
}

/** Goes on to a key of an object; whether it stands there for the second time. */
function isTwice(inside: Open, quoted: string): boolean {
  if (inside.keys === null) return false;
  const key = JSON.parse(quoted) as string;
  const times = (inside.keys.get(key) ?? 0) + 1;
  inside.keys.set(key, times);
  inside.at = key;
  return times === 2;
}

/** What opens, closes or parts, and texts, with a colon where they are keys; numbers and words are passed over. */
const TOKEN = /[{}[\],]|("(?:[^"\\]+|\\.)*")\s*(:)?/g;
