import type { Grade } from "./facts.js";
import { ABOVE, BELOW, TARGET } from "./lexicon.js";

/** Where words put a result beside the target. */
export type Reached = "beyond" | "reached" | "short";

/** 超额完成, 高于目标值; 达到目标值, 完成; 未完成, 低于目标值: null where a grade speaks of anything else. */
export function reachedIn({ condition: { name, otherwise, ranges } }: Grade): Reached | null {
  if (otherwise || ranges.length > 0) return null;
  return WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** 高于目标值, 低于目标值: said of the number, which may be better or worse for it. */
export function isLiteral({ condition: { name } }: Grade): boolean {
  return LITERAL.test(name);
}

const LITERAL = new RegExp(`^(?:${ABOVE}|${BELOW}|大于|小于)(?:于|出|过)?${TARGET}$`);
const DONE = "(?:能够?)?(?:全部|全面)?(?:达到|达成|完成|实现)(?:了)?";

const WORDS: readonly (readonly [Reached, RegExp])[] = [
  ["beyond", new RegExp(`^(?:超额(?:完成|实现)(?:了)?(?:${TARGET})?|(?:${ABOVE}|大于|优于)(?:于|出|过)?${TARGET})$`)],
  ["reached", new RegExp(`^(?:(?:刚好|正好)?${DONE}(?:${TARGET})?|(?:等于|持平)${TARGET})$`)],
  ["short", new RegExp(`^(?:(?:未|没有|没|不)${DONE}(?:${TARGET})?|(?:${BELOW}|小于|达不到)(?:于|到)?${TARGET})$`)],
];
