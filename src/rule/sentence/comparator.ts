import { limitAt } from "../../text/relation.js";
import { AFTER, BEFORE } from "../../text/words.js";
import type { Comparator } from "../../cell/types.js";
import { markAt } from "./condition-figure.js";
import type { Hold } from "./tokens.js";

/** What a word before or after a number says of it. */
export interface Side {
  readonly side: "min" | "max" | "point";
  readonly hold: Hold;
  /** 达到, 控制在: gives way to what stands behind the number. */
  readonly weak: boolean;
  readonly to: number;
}

/** The comparator that stands at a place before a number; null where two that follow one another contradict. */
export function sideBefore(text: string, at: number): Side | null {
  let found = comparatorAt(text, at);
  for (let more = 0; found !== null && more < MOST; more++) {
    const next = comparatorAt(text, found.to);
    if (next === null) return marked(text, found);
    if (!found.weak && !next.weak && next.side !== found.side) return null;
    found = found.weak ? next : { ...found, to: next.to };
  }
  return null;
}

/** 大于（含）95%: the mark says whether the number itself belongs to it. */
function marked(text: string, side: Side): Side {
  const mark = markAt(text, side.to);
  return mark === null ? side : { ...side, hold: mark.hold, to: mark.to };
}

/** More comparators than this in a row compare nothing. */
const MOST = 4;

function comparatorAt(text: string, at: number): Side | null {
  const word = limitAt(text, at) ?? BEFORE.at(text, at);
  if (word?.meaning.is !== "comparator") return null;
  const { comparator, strength } = word.meaning;
  return { ...sideOf(comparator), weak: strength === "weak", to: word.to };
}

/** The comparator behind a number; `"time"` where the number is a point in time or a place in a row (3天前). */
export function sideAfter(text: string, at: number): Side | "time" | null {
  const word = AFTER.at(text, at);
  if (word === null) return null;
  if (word.meaning.is === "blocked") return BEYOND.test(word.word) ? "time" : null;
  if (word.meaning.is !== "comparator") return null;
  const lawful = word.word === "以上" || word.word === "以下";
  return {
    ...sideOf(word.meaning.comparator),
    ...(lawful ? { hold: "lawful" as const } : {}),
    weak: false,
    to: word.to,
  };
}

const BEYOND = /^[之以]?[前后]$/;

/** A sign that reads from right to left: 80%≤满意度. */
export function signAfter(text: string, at: number): Side | null {
  const word = BEFORE.at(text, at);
  if (word?.meaning.is !== "comparator" || word.meaning.strength !== "sign" || word.meaning.comparator === "=")
    return null;
  const { side, hold } = sideOf(word.meaning.comparator);
  return { side: side === "max" ? "min" : "max", hold, weak: false, to: word.to };
}

function sideOf(comparator: Comparator): Pick<Side, "side" | "hold"> {
  const hold = comparator.length === 2 || comparator === "=" ? "closed" : "open";
  return { side: comparator === "=" ? "point" : comparator.startsWith(">") ? "min" : "max", hold };
}
