import { divide, equal, type Exact, fromText, multiply, one } from "../exact/index.js";
import { foldLabel } from "./fold.js";
import { type Entry, registry } from "./unit-registry.js";
import { COUNTED_ALIKE } from "./unit-data.js";
import { magnitudeAt } from "./unit-end.js";

/**
 * How many of the unit `to` one of the unit `from` is: 10000 from 万元 to 元. It applies wherever numbers in two units meet.
 *
 * 1 where either is null or both are the same after folding (so 日 and 天); null where they do not convert: across
 * dimensions, between count words, and from days to working days, months or years. Compound units (元/人·年) convert part
 * by part.
 *
 * @example
 * toText(conversion("亿元", "万元") ?? zero) // => "10000"
 * conversion("人", "人次") // => null
 */
export function conversion(from: string | null, to: string | null): Exact | null {
  if (from === null || to === null || from === to) return one;
  const [known, other] = [plainEntry(from), plainEntry(to)];
  if (known !== null && other !== null) {
    return known.dimension === other.dimension ? divide(known.size, other.size) : null;
  }
  const [left, right] = [foldUnit(from), foldUnit(to)];
  return left === right ? one : byParts(left, right);
}

/** As {@link conversion}, part by part: 元 into 万元, and 人 into 千人, of 元/人. */
function byParts(left: string, right: string): Exact | null {
  const a = partsOf(left);
  const b = partsOf(right);
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
  const parts = partsOf(foldUnit(unit)).map((part) => entryOf(part)?.dimension ?? null);
  return parts.includes(null) ? null : parts.join("/");
}

/** Whether a unit is one of time. */
export function lasts(unit: string | null): boolean {
  return unit !== null && TIMES.includes(dimensionOf(unit) ?? "");
}

const TIMES: readonly string[] = ["time", "month", "quarter", "workday"];

/**
 * How many of its dimension's first unit a unit is: 10000 元 are 万元, and 10000 人 万人; of a compound unit what is counted.
 * Null for a unit that the registry does not know.
 */
export function sizeOfUnit(unit: string): Exact | null {
  if (unit === "") return null;
  return (plainEntry(unit) ?? entryOf(partsOf(foldUnit(unit))[0] ?? ""))?.size ?? null;
}

/** A unit that the registry knows as it is written, without parts: most are, and need no folding. */
function plainEntry(unit: string): Entry | null {
  return unit.includes("/") ? null : (registry().entries.get(unit) ?? null);
}

/** Whether two units are the same as written, or two names of one unit (日 and 天, 平方米 and ㎡). */
export function sameUnit(left: string | null, right: string | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const factor = conversion(left, right);
  return factor !== null && equal(factor, one);
}

/**
 * Whether two units that do not convert are near enough that a form may mean the same by them: 人 and 人次, 人 and 名, 个 and 个网格,
 * dB and dB(A).
 * Whoever takes one for the other says so.
 */
export function isNearUnit(left: string, right: string): boolean {
  const [a, b] = [foldUnit(left), foldUnit(right)];
  return (
    isNear(a, b) ||
    isNear(b, a) ||
    glued(a) === glued(b) ||
    COUNTED_ALIKE.some((words) => [a, b].every((unit) => words.split(" ").includes(unit)))
  );
}

/** 人/次 is written for 人次, and 元/人·天 for 元/人天. */
function glued(unit: string): string {
  return unit.replace(/\/次$/, "次").replace(/[·.*×]/g, "");
}

function isNear(short: string, long: string): boolean {
  // A level of noise is meant as people hear it, whether its letter is written or not.
  if (entryOf(short)?.dimension === "sound" && entryOf(long)?.dimension === "sound-a") return true;
  if (!long.startsWith(short) || entryOf(short)?.dimension !== short) return false;
  return long === `${short}次` || (short === "个" && entryOf(long) === thingOf(long) && !SPLIT.test(long));
}

function simple(from: string, to: string): Exact | null {
  if (from === to || from === "" || to === "") return one; // `/株` says nothing of what is divided
  // 20个学校, of which 18个 are done: the thing is named once.
  if ((from === "个" && thingOf(to) !== undefined) || (to === "个" && thingOf(from) !== undefined)) return one;
  const left = entryOf(from);
  const right = entryOf(to);
  if ((left === undefined && ALTERNATIVE.test(from)) || (right === undefined && ALTERNATIVE.test(to)))
    return ofAlternatives(from, to);
  if (left === undefined || right === undefined || left.dimension !== right.dimension) return null;
  return divide(left.size, right.size);
}

/** 篇(件) is either, and 人(次) is 人 or 人次. */
const ALTERNATIVE = /^([^()]+)\(([^()]+)\)$/;

function ofAlternatives(from: string, to: string): Exact | null {
  for (const left of alternativesOf(from)) {
    for (const right of alternativesOf(to)) {
      const factor = simple(left, right);
      if (factor !== null) return factor;
    }
  }
  return null;
}

function alternativesOf(unit: string): readonly string[] {
  const [, first = unit, second] = ALTERNATIVE.exec(unit) ?? [];
  return second === undefined ? [unit] : [first, second, first + second];
}

function entryOf(name: string): Entry | undefined {
  const { entries } = registry();
  return entries.get(name) ?? entries.get(name.toLowerCase()) ?? thingOf(name) ?? byMagnitude(name);
}

/** 个班次 counts what 班次 counts. */
function thingOf(name: string): Entry | undefined {
  const entry = name.startsWith("个") ? registry().entries.get(name.slice(1)) : undefined;
  return entry?.dimension === name.slice(1) ? entry : undefined;
}

/** 千人, 千人口, 10万人, and 10万 alone, as a unit is counted by them. */
function byMagnitude(name: string): Entry | undefined {
  const end = magnitudeAt(name, 0);
  const size = end === 0 ? null : sizeOf(name.slice(0, end));
  if (size === null) return undefined;
  if (end === name.length) return { dimension: "", size };
  const { entries } = registry();
  const rest = name.slice(end);
  const of = rest === "人口" ? entries.get("人") : (entries.get(rest) ?? entries.get(rest.toLowerCase()));
  return of === undefined ? undefined : { dimension: of.dimension, size: multiply(of.size, size) };
}

const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

function sizeOf(magnitude: string): Exact | null {
  let zeros = "";
  for (const char of magnitude) zeros += "0".repeat(ZEROS[char] ?? (char === "0" ? 1 : 0));
  return fromText(`1${zeros}`);
}

const SPLIT = /[/·.*×每]+/;

/** What is counted, then what it is divided by; nothing of /10万. */
function partsOf(unit: string): string[] {
  return unit.split(SPLIT);
}

function foldUnit(unit: string): string {
  const folded = foldLabel(unit);
  return folded === "%(百分比)" ? "%" : folded;
}
