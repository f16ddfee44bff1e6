import { type Exact, fromText, one } from "../exact/index.js";
import { COUNT_WORDS, DIMENSIONS, SQUARE_UNITS } from "./unit-data.js";

/** What the registry knows of a simple unit. */
export interface Entry {
  readonly dimension: string;
  /** How many of the dimension's first unit it is. */
  readonly size: Exact;
}

/** Every unit by its name, and the names by their {@link firstOf}, longest first. */
export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byFirst: ReadonlyMap<string, readonly UnitName[]>;
}

/** The name of a unit, and whether it stands in capitals as well: KG. */
export interface UnitName {
  readonly name: string;
  readonly cased: boolean;
}

/** The first character of a name, as the registry looks it up: Latin letters alone have two sizes in use. */
export function firstOf(text: string, at: number): string {
  const first = text.charAt(at);
  return first < "\u0080" ? first.toLowerCase() : first;
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

function byFirst(names: Iterable<string>): Map<string, UnitName[]> {
  const lists = new Map<string, UnitName[]>();
  for (const name of names) {
    const first = firstOf(name, 0);
    const list = lists.get(first);
    const unit = { name, cased: /[a-z]/.test(name) };
    if (list === undefined) lists.set(first, [unit]);
    else list.push(unit);
  }
  for (const list of lists.values()) list.sort((left, right) => right.name.length - left.name.length);
  return lists;
}
