import { compare, type Exact, maximum, minimum, multiply, subtract, toText, zero } from "../../exact/index.js";
import { unusable } from "../award.js";
import { decimal } from "../decimals.js";
import { leastLeft } from "../deduction.js";
import { type Account, explain, type Given, type Scorer, type Setting } from "../scoring.js";
import type { AddPerCaseRule, DeductPerCaseRule } from "../types.js";

/**
 * `deduct-per-case` (每发现一例扣1分，扣完为止): full weight less `points` for each case, not below `floor`.
 *
 * Source: Hunan 资金使用合规性 (岳阳).
 */
export function deductPerCase(rule: DeductPerCaseRule, setting: Setting): Scorer {
  const points = decimal(rule.points);
  const floor = leastLeft(rule, setting.weight);
  return (given, account) => {
    const cases = casesOf(given, account);
    if (cases === null) return null;
    const rest = maximum(floor, subtract(setting.weight, multiply(cases, points)));
    return explain(account, "score", () => `${toText(setting.weight)} − ${toText(cases)} × ${rule.points}`, rest);
  };
}

/**
 * `add-per-case` (每增加1个加2分，最高不超过6分): a bonus of `points` for each case, not above `cap`; without a cap, not
 * above the leaf's weight.
 */
export function addPerCase(rule: AddPerCaseRule, setting: Setting): Scorer {
  const points = decimal(rule.points);
  const cap = rule.cap === undefined ? setting.weight : decimal(rule.cap);
  if (rule.cap === undefined && compare(setting.weight, zero) === 0) {
    return unusable((account) => account.refuse("rule/cap-needed", {}, "/rule"));
  }
  return (given, account) => {
    const cases = casesOf(given, account);
    if (cases === null) return null;
    const bonus = minimum(cap, multiply(cases, points));
    return explain(account, "score", () => `${toText(cases)} × ${rule.points} ≤ ${toText(cap)}`, bonus);
  };
}

/** A case is a whole number: the actual value, else the leaf's `cases`. */
function casesOf(given: Given, account: Account): Exact | null {
  const actual = given.actual;
  const cases = actual?.kind === "quantity" ? decimal(actual.value) : given.beside.cases;
  if (cases === null) return account.refuse("cases/missing", {}, "/cases");
  const text = toText(cases);
  if (!/^\d+$/.test(text)) return account.refuse("cases/not-whole", { cases: text.slice(0, 40) }, "/cases");
  return cases;
}
