import { beyondAt, limitAt, movedAt, relatedAt } from "../text/relation.js";
import type { ChangeBase } from "../text/words.js";
import type { Scanner } from "./scanner.js";

/** 比上年低4%, 超额完成20%, 比计划多5人: a number that is told against another. */
export function readRelation(scanner: Scanner): boolean {
  const { text, at, lead } = scanner;
  const moved = movedAt(text, at);
  if (moved !== null) {
    lead.move(moved.sign, moved.base, at);
    measuredFrom(scanner, moved.base, moved.to);
    return scanner.pass(moved.to);
  }
  const beyond = lead.base === undefined || lead.change !== null ? null : beyondAt(text, at);
  if (beyond !== null) {
    lead.change = beyond.sign;
    return scanner.pass(beyond.to);
  }
  const limit = limitAt(text, at);
  if (limit !== null) {
    lead.add(limit, at);
    return scanner.pass(limit.to);
  }
  const related = relatedAt(text, at);
  if (related === null) return false;
  lead.relate(related.is, at);
  return scanner.pass(related.to);
}

/** 每年3次, 全年3次: over what time is counted. */
const A_YEAR: readonly string[] = ["每年", "全年"];

function measuredFrom({ found, at }: Scanner, base: ChangeBase, to: number): void {
  found.base = base;
  found.baseAt = { from: at, to };
}

export function readKnownWord(scanner: Scanner): boolean {
  const { at, word, lead, found } = scanner;
  if (word === null) return false;
  const { meaning, to } = word;
  if (meaning.is === "word") return scanner.skip(to);
  lead.add(word, at);
  if (meaning.is === "base") measuredFrom(scanner, meaning.base, to);
  if ("strength" in meaning && meaning.strength === "sign") found.signs = true;
  if (A_YEAR.includes(word.word)) found.remarks.push({ code: "cell/period-left-out", from: at, to });
  found.ending = lead;
  return scanner.pass(to);
}
