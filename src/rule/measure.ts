import { absolute, compare, divide, type Exact, isZero, one, subtract, toText, zero } from "../exact/index.js";
import type { Actual } from "../target/types.js";
import { MET, type Measured, measureBound, measureSpan } from "./measure-number.js";
import { Account, explain, type Given } from "./scoring.js";
import type { AttainmentParameters } from "./types.js";
import { valueIn } from "./value.js";
import type { Day, Every, Yardstick } from "./yardstick.js";

/**
 * Measures what is given against a yardstick; null where they cannot be compared, the account then holding the issue.
 *
 * A text without a tier is not measured here: `text-open` says that a person has to decide.
 */
export function measure(
  target: Yardstick,
  given: Given,
  parameters: AttainmentParameters,
  account: Account,
): Measured | "partial" | "text-open" | null {
  if (given.repeatsTarget && given.actual?.kind === "qualitative") {
    account.remark("warning", "actual/repeats-target", {}, "/actual");
    return { met: true, completion: one, formula: given.actual.text.slice(0, 40) };
  }
  switch (target.kind) {
    case "bound":
      return measureBound(target, given, parameters, account);
    case "span":
      return measureSpan(target, given, parameters, account);
    case "day":
      return measureDay(target, given, account);
    case "words":
      return measureWords(given, account);
    case "every":
      return measureEvery(target, given, parameters, account);
  }
}

/** Tells the account whether a number was met, where the points are worked out without looking at the target. */
export function tellMet(target: Yardstick | null, given: Given, account: Account): void {
  if (target?.kind !== "bound" && target?.kind !== "span") return;
  const measured = measure(target, given, {}, new Account(account.path, undefined, false));
  if (measured !== null && typeof measured !== "string") account.met = measured.met;
}

/** The share reached, or the one that a person awarded; null with an issue where there is neither. */
export function completionOf(
  target: Yardstick,
  given: Given,
  parameters: AttainmentParameters,
  account: Account,
): Exact | null {
  const measured = measure(target, given, parameters, account);
  if (measured === null) return null;
  if (typeof measured === "string") {
    account.usedShare = true;
    return given.beside.awardedShare ?? account.refuse("actual/partial-needs-share", {}, "/awardedShare");
  }
  account.met = measured.met;
  return explain(account, "completion", () => measured.formula, measured.completion);
}

/** (actual − target)/abs(target), signed, as a share; null with an issue over a target of zero. */
export function deviation(target: Yardstick, given: Given, account: Account): Exact | null {
  if (target.kind !== "bound") return account.refuse("rule/deviation-needs-number", {}, "/target");
  const value = valueIn(target, given, account);
  if (value === null) return null;
  if (isZero(target.value)) return account.refuse("target/zero-deviation", {}, "/target");
  const share = divide(subtract(value, target.value), absolute(target.value));
  if (account.explained) {
    account.step("deviation", `(${toText(value)} − ${target.text}) ÷ |${target.text}|`, toText(share));
  }
  return share;
}

/** On time or not: a missed deadline has no completion. 已完成 against a deadline is met, with a note. */
function measureDay(target: Day, given: Given, account: Account): Measured | null {
  const actual = given.actual;
  if (actual === null) return account.refuse("actual/missing", {}, "/actual");
  if (actual.kind === "qualitative" && actual.tier === "met") {
    account.remark("info", "actual/done-without-date", {}, "/actual");
    return { met: true, completion: one, formula: actual.text.slice(0, 40) };
  }
  if (actual.kind === "qualitative" && actual.tier === "missed") {
    return { met: false, completion: zero, formula: actual.text.slice(0, 40) };
  }
  if (actual.kind !== "date") {
    const text = actual.kind === "quantity" ? actual.value + (actual.unit ?? "") : actual.text;
    return account.refuse("actual/not-comparable", { actual: text.slice(0, 40) }, "/actual");
  }
  if (target.latest === null) return account.refuse("target/year-needed", {}, "/target");
  const day = sameCalendar(actual.date, target.latest);
  const met = target.inclusive ? day <= target.latest : day < target.latest;
  const sign = met ? (target.inclusive ? "≤" : "<") : target.inclusive ? ">" : "≥";
  return { met, completion: met ? one : zero, formula: `${day} ${sign} ${target.latest}` };
}

/** A day without a year lies in the deadline's year. */
export function sameCalendar(day: string, latest: string): string {
  return day.startsWith("--") ? latest.slice(0, 4) + day.slice(1) : day;
}

function measureWords(given: Given, account: Account): Measured | "partial" | "text-open" | null {
  const actual = given.actual;
  if (actual === null) return account.refuse("actual/missing", {}, "/actual");
  if (actual.kind !== "qualitative" || actual.tier === null) return "text-open";
  if (actual.tier === "partial") return "partial";
  return actual.tier === "met"
    ? { met: true, completion: one, formula: actual.text.slice(0, 40) }
    : { met: false, completion: zero, formula: actual.text.slice(0, 40) };
}

/**
 * Met when every part is; the completion is the least of theirs.
 *
 * One cell seldom speaks of all parts (11月底完成100%, and the actual says 100%): a part that it says nothing of is left
 * out, with a warning.
 */
function measureEvery(
  target: Every,
  given: Given,
  parameters: AttainmentParameters,
  account: Account,
): Measured | "partial" | "text-open" | null {
  const told = target.parts.filter((part) => speaksOf(part, given.actual));
  const parts = told.length === 0 ? target.parts : told;
  if (parts.length < target.parts.length) account.remark("warning", "actual/part-not-told", {}, "/actual");
  let least: Measured = MET;
  let met = true;
  const formulas: string[] = [];
  for (const part of parts) {
    const measured = measure(part, given, parameters, account);
    if (measured === null || typeof measured === "string") return measured;
    if (measured.formula !== "") formulas.push(measured.formula);
    if (!measured.met) met = false;
    if (compare(measured.completion, least.completion) <= 0) least = measured;
  }
  return { met, completion: least.completion, formula: formulas.join("; ") };
}

/** Whether an actual value is of the kind that a part of a target can be measured by. */
export function speaksOf(part: Yardstick, actual: Actual | null): boolean {
  if (actual === null) return true;
  switch (part.kind) {
    case "bound":
    case "span":
      return actual.kind === "quantity";
    case "day":
      return actual.kind === "date" || (actual.kind === "qualitative" && actual.tier !== null);
    case "words":
      return actual.kind === "qualitative";
    case "every":
      return part.parts.some((each) => speaksOf(each, actual));
  }
}
