import { bared, quotientOf } from "../sentence/formula.js";
import { DIGITS, hundredth } from "../sentence/number.js";
import type { Stretch } from "../sentence/tokens.js";
import type { AttainmentRule } from "../types.js";

const PASS = new RegExp(`^\\(?(?:[^()]{0,20})-(${DIGITS})%\\)?/\\(?(?:1|100%)-(${DIGITS})%\\)?$`);
const ACTUAL = /(?:实际|完成|已|实现|执行)/;
const TARGET = /(?:目标|计划|指标值|预期|年初|应|预算)/;
const OVERRUN =
  /^1-(?:\(?(?:实际[^()/]{0,10}-(?:目标|指标|计划)[^()/]{0,10})\)?\/(?:目标|指标|计划)[^()/]{0,10}|超出?(?:目标|计划)?(?:比例|幅度|率))$/;
/** 1-|实际值-目标值|/目标值. */
const CLOSENESS =
  /^1-(?:\||abs\(|ABS\()\(?(?:实际[^()/|]{0,10}-(?:目标|指标|计划|年度)[^()/|]{0,10}|(?:目标|指标|计划|年度)[^()/|]{0,10}-实际[^()/|]{0,10})\)?(?:\||\))\/(?:目标|指标|计划|年度)[^()/|]{0,10}$/;
const RATE = /(?:率|比例|比重|占比|程度|完成度|契合度|度)$/;

/** The completion that a factor of the score works out: `实际完成值/目标值`; null where it is none. */
export function completionOf(text: string, factor: Stretch): AttainmentRule | null {
  const bare = bared(text, factor);
  const words = text.slice(bare.from, bare.to);
  const pass = PASS.exec(words);
  if (pass !== null) return pass[1] === pass[2] ? { method: "attainment", passMark: hundredth(pass[1] ?? "0") } : null;
  if (OVERRUN.test(words)) return { method: "attainment", lowerIsBetter: "overrun" };
  if (CLOSENESS.test(words)) return { method: "attainment", equality: "closeness" };
  return quotient(text, bare);
}

/** 实际值/目标值, and the other way round where lower is better. */
function quotient(text: string, bare: Stretch): AttainmentRule | null {
  const { numerator, denominator } = quotientOf(text, bare);
  if (denominator === null) return null;
  const upper = text.slice(numerator.from, numerator.to);
  const lower = text.slice(denominator.from, denominator.to);
  if (upper === "B" && lower === "A") return { method: "attainment" };
  if (upper === "A" && lower === "B") return { method: "attainment", lowerIsBetter: "inverse" };
  if (/[-+]/.test(upper + lower)) return null;
  if (ACTUAL.test(upper) && TARGET.test(lower)) return { method: "attainment" };
  return TARGET.test(upper) && ACTUAL.test(lower) ? { method: "attainment", lowerIsBetter: "inverse" } : null;
}

/** Whether a factor of the score is a rate by its name: 预算执行率. */
export function isRate(text: string, factor: Stretch): boolean {
  const bare = bared(text, factor);
  const words = text.slice(bare.from, bare.to);
  return RATE.test(words) && !/[\d+/=-]/.test(words);
}
