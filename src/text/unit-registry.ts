import { type Exact, fromText, one } from "../exact/index.js";
import { COUNT_WORDS, DIMENSIONS, SQUARE_UNITS } from "./unit-data.js";

/** What the registry knows of a simple unit. */
export interface Entry {
  readonly dimension: string;
  /** How many of the dimension's first unit it is. */
  readonly size: Exact;
}

/** Every unit by its name, and the names by their first character, longest first. */
export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

let made: Registry | null = null;

/** The registry of units; made when a unit is first asked for, so that loading the library does not wait for it. */
export function registry(): Registry {
  if (made === null) {
    const entries = allEntries();
    made = { entries, byFirst: byFirst(entries.keys()) };
  }
  return made;
}

function allEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (name: string, entry: Entry): void => {
    if (!entries.has(name)) entries.set(name, entry);
    if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry);
  };
  for (const [dimension, list] of Object.entries(DIMENSIONS)) {
    const words = list.split(" ");
    for (let index = 0; index < words.length; index += 2) {
      add(words[index] ?? "", { dimension, size: fromText(words[index + 1] ?? "") ?? one });
    }
  }
  // 公里2, 米³: a power behind a Chinese name.
  for (const name of LENGTHS.split(" ")) {
    for (const [powers, word] of POWERS) {
      const entry = entries.get(word + name);
      if (entry !== undefined) for (const power of powers) add(name + power, entry);
    }
  }
  for (const name of COUNT_WORDS.split(" ")) add(name, { dimension: name, size: one });
  const squares = SQUARE_UNITS.split(" ");
  for (let index = 0; index < squares.length; index += 2) {
    const name = squares[index + 1] ?? "";
    add(squares[index] ?? "", entries.get(name) ?? { dimension: name, size: one });
  }
  return entries;
}

const LENGTHS = "米 公里 千米 分米 厘米 毫米";
const POWERS = [
  ["2²", "平方"],
  ["3³", "立方"],
] as const;

function byFirst(names: Iterable<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const name of names) {
    const first = name.charAt(0).toLowerCase();
    const list = lists.get(first);
    if (list === undefined) lists.set(first, [name]);
    else list.push(name);
  }
  for (const list of lists.values()) list.sort((left, right) => right.length - left.length);
  return lists;
}
