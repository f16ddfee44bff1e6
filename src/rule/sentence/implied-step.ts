import { mishapIn } from "../../text/answer.js";
import { amountsIn, counts, lasts } from "./amount.js";
import { beyondIn } from "./beyond.js";
import { ABOVE, BELOW, CASE, LATE } from "./lexicon.js";
import {
  LONGEST,
  measured,
  OBJECT_OF_COMPARISON,
  OR_MORE,
  type Step,
  TOO_LITTLE,
  UNDONE,
  withoutDeed,
} from "./step.js";

const IMPLIED = new RegExp(
  `(?:(${CASE}|${LATE}|缺少|减少|降低|不符合|不满足|不达标|未达到|少|多|低|超)|(?:${CASE}|未|不(?![少低超高多大小足]))[^\\d,;。以每]{1,12}?|^)(?:其中|任意|任何)?$`,
);

/** 超出预算1%, 低于目标1个百分点: a step is meant, since what is compared with is named. */
const BESIDE_TARGET = new RegExp(`^(?:${BELOW}|${ABOVE})(?:于|出|过)?${OBJECT_OF_COMPARISON}$`);

/** A step without 每: `缺一项扣0.5分`, `逾期1天扣1分`; null where the clause states none. */
export function impliedStepOf(clause: string): Step | null {
  if (clause.length > LONGEST) return null;
  const text = withoutDeed(clause.replace(/[,:]+$/, "").replace(/的$/, ""));
  const [amount, second] = amountsIn(text);
  if (amount?.value !== "1" || second !== undefined || amount.unit === null) return null;
  const [before, tail] = [text.slice(0, amount.from), text.slice(amount.to)];
  if (isOnce(tail)) return null;
  // 超出预算1%以上 is a condition.
  if (BESIDE_TARGET.test(before)) return OR_MORE.test(tail) ? null : measured(before, "1", amount.unit, tail);
  if (!isOne(amount.unit)) return null;
  return impliedBy(before, amount.unit, tail) ?? impliedBeyond(before, amount.unit, tail);
}

/** 超编1人, 突破核定数1辆; 超编1人以上 is a condition. */
function impliedBeyond(before: string, unit: string, tail: string): Step | null {
  return tail === "" && counts(unit) && beyondIn(before, unit) !== null ? measured(before, "1", unit, tail) : null;
}

function impliedBy(before: string, unit: string, tail: string): Step | null {
  if (TOO_LITTLE.test(before)) return measured(before, "1", unit, tail);
  // 被投诉1次, 事故1起: what ought not to happen is counted by its name alone.
  if (tail === "" && counts(unit) && mishapIn(before) !== "" && WORDS.test(before))
    return measured("发生", "1", unit, tail);
  const found = IMPLIED.exec(before);
  if (found === null || /[\d以]/.test(before.slice(0, found.index))) return null;
  const [, verb] = found;
  const step = measured(verb ?? "", "1", unit, tail);
  if (step?.kind !== "case") return verb === undefined ? null : step;
  return UNDONE.test(before) ? { ...step, undone: true } : step;
}

/** 多人投诉1次 is one that many made, or that they made more often. */
const WORDS = /^(?![多少])[一-鿿、]{2,12}$/;

/** 一次性, or words too long to belong to a step. */
function isOnce(tail: string): boolean {
  return tail.startsWith("性") || tail.length > 20 || /[\d,;。]/.test(tail);
}

/** One of what is counted, of time or of percentage points. */
function isOne(unit: string): boolean {
  return counts(unit) || lasts(unit) || unit.endsWith("百分点");
}
