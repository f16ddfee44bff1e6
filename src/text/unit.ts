import { divide, equal, type Exact, fromText, one } from "../exact/index.js";
import { foldLabel } from "./fold.js";
import { COUNT_WORDS, DIMENSIONS } from "./unit-data.js";

/** What the registry knows of a simple unit. */
interface Entry {
  readonly dimension: string;
  /** How many of the dimension's first unit it is. */
  readonly size: Exact;
}

/** The signs between the parts of a compound unit: one before what it is divided by, the others between divisors. */
const JOINT = "/·.*×每";

/**
 * How many of the unit `to` one of the unit `from` is: 10000 from 万元 to 元. It applies wherever numbers in two units meet.
 *
 * 1 where either is null or both are the same after folding (so 日 and 天); null where they do not convert: across
 * dimensions, between count words, and from days to working days, months or years. Compound units (元/人·年) convert part
 * by part.
 *
 * @example
 * toText(conversion("亿元", "万元")) // => "10000"
 * conversion("人", "人次") // => null
 */
export function conversion(from: string | null, to: string | null): Exact | null {
  if (from === null || to === null || from === to) return one;
  const left = foldUnit(from);
  const right = foldUnit(to);
  if (left === right) return one;
  const a = left.split(SPLIT);
  const b = right.split(SPLIT);
  const counted = simple(a[0] ?? "", b[0] ?? "");
  if (counted === null || a.length !== b.length) return null;
  let factor = counted;
  const open = b.slice(1);
  for (const part of a.slice(1)) {
    const place = open.findIndex((each) => simple(part, each) !== null);
    const divisor = place < 0 ? null : simple(part, open[place] ?? "");
    if (divisor === null) return null;
    open.splice(place, 1);
    factor = divide(factor, divisor);
  }
  return factor;
}

/**
 * The dimension of a unit by name (`money`, `area`, …); a count word is its own; of a compound unit the dimension of its
 * parts (`money/人`); null for a unit that the registry does not know.
 *
 * @example
 * dimensionOf("公顷") // => "area"
 * dimensionOf("元/亩") // => "money/area"
 */
export function dimensionOf(unit: string): string | null {
  const parts = foldUnit(unit)
    .split(SPLIT)
    .map((part) => entryOf(part)?.dimension ?? null);
  return parts.includes(null) ? null : parts.join("/");
}

/** Whether two units are the same as written, or two names of one unit (日 and 天, 平方米 and ㎡). */
export function sameUnit(left: string | null, right: string | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const factor = conversion(left, right);
  return factor !== null && equal(factor, one);
}

/**
 * The end of the longest unit of the registry that a folded text has at `at`, compound ones included; `at` where none
 * stands there.
 */
export function unitAt(text: string, at: number): number {
  let end = simpleAt(text, at);
  if (end === at && text.charAt(at) !== "/") return at;
  for (;;) {
    const bracket = bracketed(text, end);
    if (bracket > end && end > at) end = bracket;
    if (!JOINT.includes(text.charAt(end)) || end >= text.length) return end;
    const next = simpleAt(text, end + 1);
    if (next === end + 1) return end;
    end = next;
  }
}

/** A unit of the registry in brackets right after a unit, as in 件(册). */
function bracketed(text: string, at: number): number {
  if (text.charAt(at) !== "(") return at;
  const end = simpleAt(text, at + 1);
  return end > at + 1 && text.charAt(end) === ")" ? end + 1 : at;
}

/** The end of the longest simple unit at `at`; a Latin one only where the letters end with it. */
function simpleAt(text: string, at: number): number {
  const candidates = registry().byFirst.get(text.charAt(at).toLowerCase());
  if (candidates === undefined) return at;
  for (const name of candidates) {
    const end = at + name.length;
    const piece = text.slice(at, end);
    if (piece !== name && piece.toLowerCase() !== name) continue;
    if (isLetter(name.charCodeAt(name.length - 1)) && isLetter(text.charCodeAt(end))) continue;
    // 点次, 桥次: what is counted by the time.
    const counted = text.charAt(end) === "次" && registry().entries.get(name)?.dimension === name;
    return counted ? end + 1 : end;
  }
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function simple(from: string, to: string): Exact | null {
  if (from === to || from === "" || to === "") return one; // `/株` says nothing of what is divided
  const left = entryOf(from);
  const right = entryOf(to);
  if (left === undefined || right === undefined || left.dimension !== right.dimension) return null;
  return divide(left.size, right.size);
}

function entryOf(name: string): Entry | undefined {
  const { entries } = registry();
  return entries.get(name) ?? entries.get(name.toLowerCase());
}

const SPLIT = /[/·.*×每]/;

function foldUnit(unit: string): string {
  const folded = foldLabel(unit);
  return folded === "%(百分比)" ? "%" : folded;
}

/** Every unit by its name, and the names by their first character, longest first. */
interface Registry {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

let made: Registry | null = null;

/** The registry of units; made when a unit is first asked for, so that loading the library does not wait for it. */
function registry(): Registry {
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
  for (const name of COUNT_WORDS.split(" ")) add(name, { dimension: name, size: one });
  return entries;
}

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
