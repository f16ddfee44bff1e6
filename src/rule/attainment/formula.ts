import { certain } from "../../shape/certain.js";
import { bared, quotientOf } from "../sentence/formula.js";
import { COMPLETION } from "../sentence/lexicon.js";
import { hundredth } from "../sentence/number.js";
import { meantBy, passIn } from "../sentence/pass.js";
import type { Stretch } from "../sentence/tokens.js";
import type { AttainmentRule } from "../types.js";

const ACTUAL = /(?:实际|完成|已|实现|执行)/;
const TARGET = /(?:目标|计划|任务|指标值|预期|年初|应|预算)/;
const OVERRUN =
  /^1-(?:\(?(?:实际[^()/]{0,10}-(?:目标|指标|计划)[^()/]{0,10})\)?\/(?:目标|指标|计划)[^()/]{0,10}|超出?(?:目标|计划)?(?:比例|幅度|率))$/;
/** 1-|实际值-目标值|/目标值. */
const CLOSENESS =
  /^1-(?:\||abs\(|ABS\()\(?(?:实际[^()/|]{0,10}-(?:目标|指标|计划|年度)[^()/|]{0,10}|(?:目标|指标|计划|年度)[^()/|]{0,10}-实际[^()/|]{0,10})\)?(?:\||\))\/(?:目标|指标|计划|年度)[^()/|]{0,10}$/;
const RATE = /(?:率|比例|比重|占比|程度|完成度|契合度|度)$/;

/** The completion that a factor of the score works out: `实际完成值/目标值`; null where it is none. */
export function completionOf(text: string, factor: Stretch): AttainmentRule | null {
  const bare = uncapped(text, bared(text, factor));
  const words = text.slice(bare.from, bare.to);
  const pass = passIn(text, bare);
  if (pass !== null) return pass.ofCompletion ? { method: "attainment", passMark: hundredth(pass.mark) } : null;
  if (OVERRUN.test(words)) return { method: "attainment", lowerIsBetter: "overrun" };
  if (words !== text.slice(factor.from, factor.to) && CAPPED_RATE.test(words) && isCapped(text, factor))
    return { method: "attainment" };
  if (CLOSENESS.test(words)) return { method: "attainment", equality: "closeness" };
  return EITHER_WAY.test(words) ? { method: "attainment" } : quotient(text, bare);
}

/** B/A或A/B: the completion, whichever of the two is better to be the greater. */
const EITHER_WAY = /^([A-Z])\/([A-Z])或\2\/\1$/;

/** min(实际值/目标值,1): a completion never is above 1. */
function uncapped(text: string, factor: Stretch): Stretch {
  const found = CAPPED.exec(text.slice(factor.from, factor.to));
  if (found === null) return factor;
  const [, before, inner] = found;
  const from = factor.from + certain(before).length;
  return bared(text, { from, to: from + certain(inner).length });
}

function isCapped(text: string, factor: Stretch): boolean {
  const bare = bared(text, factor);
  return CAPPED.test(text.slice(bare.from, bare.to));
}

/** min(1,实际完成率): what is kept below 1 is the completion. */
const CAPPED_RATE = new RegExp(`^(?:${COMPLETION}|(?:实际|年度)*(?:完成|达成)率)$`);

const CAPPED = /^((?:min|MIN|Min)\((?:(?:1|100%),)?)([^,]+)(?:,(?:1|100%))?\)$/;

/** 实际值/目标值, and the other way round where lower is better. */
function quotient(text: string, bare: Stretch): AttainmentRule | null {
  const { numerator, denominator } = quotientOf(text, bare);
  if (denominator === null) return null;
  const upper = text.slice(numerator.from, numerator.to);
  const lower = text.slice(denominator.from, denominator.to);
  if (LETTER.test(upper) && LETTER.test(lower)) return ofLetters(text, upper, lower);
  if (/[-+]/.test(upper + lower)) return null;
  if (ACTUAL.test(upper) && TARGET.test(lower)) return { method: "attainment" };
  return TARGET.test(upper) && ACTUAL.test(lower) ? { method: "attainment", lowerIsBetter: "inverse" } : null;
}

/** B/A, by what the sentence says that the letters are; where it says nothing A is the target and B the actual value. */
function ofLetters(text: string, upper: string, lower: string): AttainmentRule | null {
  const [top, bottom] = [meaningOf(text, upper), meaningOf(text, lower)];
  const isActual =
    top ??
    (bottom === null
      ? upper === "B" && lower === "A"
        ? true
        : upper === "A" && lower === "B"
          ? false
          : null
      : !bottom);
  if (isActual === null || (top !== null && top === bottom)) return null;
  return isActual ? { method: "attainment" } : { method: "attainment", lowerIsBetter: "inverse" };
}

/** Whether a letter stands for the actual value, or for the target; null where the sentence does not say. */
function meaningOf(text: string, letter: string): boolean | null {
  const words = meantBy(text, letter);
  const [actual, target] = [ACTUAL.test(words), TARGET.test(words)];
  return actual === target ? null : actual;
}

const LETTER = /^[A-Za-z]$/;

/** Whether a factor of the score is a rate by its name: 预算执行率. */
export function isRate(text: string, factor: Stretch): boolean {
  const bare = bared(text, factor);
  const words = text.slice(bare.from, bare.to);
  return RATE.test(words) && !/[\d+/=-]/.test(words);
}

/** Whether a factor of the score is the completion by its name, beside a full mark also as 实际完成率. */
export function isCompletion(text: string, factor: Stretch, full: boolean): boolean {
  const bare = bared(text, factor);
  return (full ? REACHED : NAMED).test(text.slice(bare.from, bare.to));
}

const NAMED = new RegExp(`^${COMPLETION}$`);
const REACHED = new RegExp(`^(?:实际|年度)*${COMPLETION}$`);
