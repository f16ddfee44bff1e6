import { one, whole, zero } from "../exact/index.js";
import { sameCalendar, speaksOf } from "../rule/measure.js";
import type { AttainmentParameters } from "../rule/types.js";
import type { Bound, Day, Every, Span, Yardstick } from "../rule/yardstick.js";
import { daySerial, isPlainDay } from "./days.js";
import type { Scope } from "./scope.js";
import { choose, compared, either, every, says, type Test } from "./test.js";
import { constant, held, least, minus, most, over, size, NOTHING_FITS, type Term } from "./term.js";

/** How an actual value stands to its target: whether it is met, and the share reached. */
export interface Measured {
  readonly met: Test;
  readonly completion: Term;
}

const ONE = constant(one);
const ZERO = constant(zero);

/**
 * Writes out how an actual value is measured; `"open"` where a person's share decides, null where there is no formula.
 *
 * The formulas hold for whatever is filled in later: of targets of zero and below they say what the engine says.
 */
export function measured(target: Yardstick, scope: Scope, rule: AttainmentParameters): Measured | "open" | null {
  const { actual, repeatsTarget } = scope.given;
  if (repeatsTarget && actual?.kind === "qualitative") return inWords(scope);
  switch (target.kind) {
    case "bound":
      return ofBound(target, scope, rule);
    case "span":
      return ofSpan(target, scope, rule);
    case "day":
      return ofDay(target, scope);
    case "words":
      return inWords(scope);
    case "every":
      return ofEvery(target, scope, rule);
  }
}

function ofBound(target: Bound, scope: Scope, rule: AttainmentParameters): Measured | null {
  const value = scope.inputs.measured(target);
  if (value === null) return null;
  const line = scope.inputs.target(target);
  const closely = target.comparator === "=" && rule.equality === "closeness";
  const met = metBy(value, line, target, closely);
  const lower = target.comparator === "<=" || target.comparator === "<";
  const beyond = closely ? closeness(value, line) : lower ? above(value, line, rule) : below(value, line);
  const missed = missedBy(value, line, beyond, closely);
  return { met, completion: scope.ledger.step("完成率", choose(met, ONE, missed)) };
}

function metBy(value: Term, line: Term, target: Bound, closely: boolean): Test {
  if (target.exactly || closely) return compared(value, "=", line);
  if (target.comparator !== "=") return compared(value, target.comparator, line);
  return either(compared(line, "=", ZERO), compared(value, "<=", ZERO), compared(value, ">=", line));
}

/** What a missed target leaves: nothing over zero, closeness to one below zero, else as the comparator says. */
function missedBy(value: Term, line: Term, beyond: Term, closely: boolean): Term {
  const signed = closely ? beyond : choose(compared(line, "<", ZERO), closeness(value, line), beyond);
  return choose(compared(line, "=", ZERO), ZERO, signed);
}

function below(value: Term, line: Term): Term {
  return least(ONE, most(ZERO, over(value, line)));
}

function above(value: Term, line: Term, rule: AttainmentParameters): Term {
  if (rule.lowerIsBetter === "overrun") return most(ZERO, minus(ONE, over(minus(value, line), line)));
  return over(line, value);
}

function closeness(value: Term, line: Term): Term {
  return most(ZERO, minus(ONE, over(size(minus(value, line)), size(line))));
}

function ofSpan(target: Span, scope: Scope, rule: AttainmentParameters): Measured | null {
  const value = scope.inputs.measured(target);
  if (value === null) return null;
  const low = scope.inputs.end("指标值下限", target.min, target.unit);
  const high = scope.inputs.end("指标值上限", target.max, target.unit);
  const met = every([
    compared(value, target.minInclusive ? ">=" : ">", low),
    compared(value, target.maxInclusive ? "<=" : "<", high),
  ]);
  const under = missedBy(value, low, below(value, low), false);
  const beyond = missedBy(value, high, above(value, high, rule), false);
  const missed = choose(compared(value, "<=", low), under, beyond);
  return { met, completion: scope.ledger.step("完成率", choose(met, ONE, missed)) };
}

function ofDay(target: Day, scope: Scope): Measured | "open" | null {
  const { actual } = scope.given;
  if (actual?.kind === "qualitative") return inWords(scope);
  if (actual?.kind !== "date" || target.latest === null) return null;
  const day = sameCalendar(actual.date, target.latest);
  if (!isPlainDay(day) || !isPlainDay(target.latest)) return null;
  const latest = held(scope.ledger.day("完成期限", target.latest), whole(daySerial(target.latest)));
  const done = held(scope.ledger.day("完成日期", day), whole(daySerial(day)));
  const met = compared(done, target.inclusive ? "<=" : "<", latest);
  return { met, completion: scope.ledger.step("完成率", choose(met, ONE, ZERO)) };
}

/** 达成 or 未达成 in words, which the reader may change; anything else a person's share decides. */
function inWords(scope: Scope): Measured | "open" | null {
  const { actual, repeatsTarget } = scope.given;
  if (actual?.kind !== "qualitative") return "open";
  const tier = repeatsTarget ? "met" : actual.tier;
  if (tier !== "met" && tier !== "missed") return "open";
  const cell = scope.ledger.words(
    "完成情况",
    tier === "met" ? "达成" : "未达成",
    `填“达成”或“未达成”；原文：${actual.text.slice(0, 60)}`,
  );
  const met = says(cell, "达成", tier === "met");
  const missed = choose(says(cell, "未达成", tier === "missed"), ZERO, NOTHING_FITS);
  return { met, completion: scope.ledger.step("完成率", choose(met, ONE, missed)) };
}

/** The least of all parts that the actual value tells of. */
function ofEvery(target: Every, scope: Scope, rule: AttainmentParameters): Measured | "open" | null {
  const told = target.parts.filter((part) => speaksOf(part, scope.given.actual));
  let all: Measured | null = null;
  for (const part of told.length === 0 ? target.parts : told) {
    const one = measured(part, scope, rule);
    if (one === null || one === "open") return one;
    all = all === null ? one : { met: every([all.met, one.met]), completion: least(all.completion, one.completion) };
  }
  return all === null ? null : { met: all.met, completion: scope.ledger.step("各项中最低", all.completion) };
}
