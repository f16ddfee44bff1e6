import { compare, divide, type Exact, one, subtract, toText, zero } from "../../exact/index.js";
import { score, unusable } from "../award.js";
import { measure } from "../measure.js";
import { decimal } from "../decimals.js";
import { type Account, explain, type Given, type Scorer, type Setting } from "../scoring.js";
import type { AttainmentParameters } from "../types.js";

/**
 * `attainment` (按完成比例得分): full weight where the target is met, else weight × completion.
 *
 * Source: 财预〔2020〕10号 第十六条 (完成指标值的记全部分值；未完成的按完成值与指标值的比例记分); `passMark` as the
 * example of 财预〔2021〕101号.
 */
export function attainment(rule: AttainmentParameters, setting: Setting): Scorer {
  const target = setting.yardstick;
  if (target === null) return unusable((account) => account.refuse("target/missing", {}, "/target"));
  const passMark = rule.passMark === undefined ? null : decimal(rule.passMark);
  return (given, account) => {
    const measured = measure(target, given, rule, account);
    if (measured === null) return null;
    if (typeof measured === "string") return awarded(measured, setting, given, account);
    account.met = measured.met;
    if (account.explained) account.step("completion", measured.formula, toText(measured.completion));
    const share = passMark === null ? measured.completion : passed(measured.completion, passMark, account);
    return score(setting, share, account);
  };
}

/** A person's choice, where words are neither met nor missed. */
export function awarded(why: "partial" | "text-open", setting: Setting, given: Given, account: Account): Exact | null {
  account.met = false;
  if (given.beside.awardedShare !== null) {
    account.usedShare = true;
    if (account.explained) account.step("awarded-share", "", toText(given.beside.awardedShare));
    if (why === "text-open") account.met = compare(given.beside.awardedShare, one) === 0;
    return score(setting, given.beside.awardedShare, account);
  }
  if (why === "partial") return account.refuse("actual/partial-needs-share", {}, "/awardedShare");
  const actual = given.actual;
  if (actual !== null && actual.kind !== "qualitative") {
    const text = given.text?.trim() ?? (actual.kind === "date" ? actual.date : actual.value + (actual.unit ?? ""));
    return account.refuse("actual/not-comparable", { actual: text.slice(0, 40) }, "/actual");
  }
  return account.refuse("actual/text-needs-share", { actual: actual?.text.slice(0, 40) ?? "" }, "/actual");
}

/** 0 below the pass mark p, (completion − p)/(1 − p) from p on. */
function passed(completion: Exact, passMark: Exact, account: Account): Exact {
  if (compare(completion, one) === 0) return one;
  if (compare(completion, passMark) < 0 || compare(passMark, one) === 0) {
    return explain(account, "pass-mark", () => `${toText(completion)} < ${toText(passMark)}`, zero);
  }
  const share = divide(subtract(completion, passMark), subtract(one, passMark));
  const p = toText(passMark);
  return explain(account, "pass-mark", () => `(${toText(completion)} − ${p}) ÷ (1 − ${p})`, share);
}
