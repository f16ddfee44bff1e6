import { absolute, compare, type Exact, fromPrinted, hundred } from "../../exact/index.js";
import type { Target } from "../../cell/types.js";
import { isShare } from "./amount.js";
import { wayIn } from "./change.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import type { Stretch } from "./tokens.js";
import { cut } from "../../message/cut.js";

/** The percentages that a sentence compares with, and the words before them. */
export interface Percentages {
  /** What is measured, as the sentence calls it; empty where it does not say. */
  readonly subjects: readonly string[];
  /** The numbers before the signs. */
  readonly lines: readonly string[];
  /** Something of the sentence cannot be said of a completion: another side, sizes to either side of zero. */
  readonly beyond?: boolean;
  /** What is read can tell of more than the whole of a target: 完成率≥110%. */
  readonly further?: boolean;
}

/** 完成目标值的90%: the figure is the completion, whatever the indicator is measured in. */
export const OF_COMPLETION: RegExp =
  /(?:目标|指标|计划|任务)(?:任务|值|数|量)*的$|(?:目标|指标|计划|任务)(?:值|数|量)+$|完成(?:年度|全年|年初)?(?:目标|计划|任务)/;

/**
 * What the percentages of a sentence are shares of.
 *
 * Of an indicator in percent they are its actual value, unless the sentence says 完成率 and the indicator is no such rate
 * itself. Of any other indicator they can only be its completion: a number of people is not compared with 90. Without any
 * unit it is the numbers that tell, and it is said which reading was taken.
 */
export function percentOf(given: Percentages, at: Stretch, reading: Reading): "actual" | "completion" | Refusal {
  if (given.subjects.some((subject) => OF_COMPLETION.test(subject) && !COMPLETION_RATE.test(subject))) {
    return "completion";
  }
  const named = given.subjects.some((subject) => COMPLETION_RATE.test(subject));
  const isActual = !named || given.subjects.some(namesActual) || isRate(given, reading);
  switch (measuredIn(given.lines, reading)) {
    case "percent":
      if (isActual) return "actual";
      reading.note("warning", "rule/percent-of-completion", at);
      return "completion";
    case "other":
      if (given.beyond === true || !expressible(given, named, reading)) return contradiction(at, reading);
      reading.note(named ? "info" : "warning", "rule/percent-of-completion", at);
      return "completion";
    case "untold":
      if (isActual) {
        const clear = holdsTarget(given, reading) || given.subjects.some(isClear);
        if (!clear) reading.note("warning", "rule/percent-of-actual", at);
        return "actual";
      }
      reading.note("warning", "rule/percent-of-completion", at);
      return "completion";
    case "unknown":
      return "actual";
  }
}

/** Whether words name another rate than the completion: 合格率, 满意度. */
export function isOtherFigure(subject: string): boolean {
  return OTHER_FIGURE.test(subject) && !COMPLETION_RATE.test(subject);
}

/** Whether words name the completion: 完成率, 完成目标值的. */
export function namesCompletion(subject: string): boolean {
  return OF_COMPLETION.test(subject) || COMPLETION_RATE.test(subject);
}

/** Whether words name the actual value itself: 实际值, 实际完成值, 全年完成值. */
export function namesActual(subject: string): boolean {
  return ACTUAL_VALUE.test(subject);
}

/** Whether words say themselves that the completion is not meant. */
function isClear(subject: string): boolean {
  return namesActual(subject) || OTHER_FIGURE.test(subject);
}

/** The sentence speaks of per cent, the indicator is measured in something else. */
export function contradiction(at: Stretch, reading: Reading): Refusal {
  return refuse("rule/unit-differs", at, { stated: "%", unit: cut(reading.unit ?? "") });
}

/** Whether the indicator is measured in something that is no percentage. */
export function isCounted(lines: readonly string[], reading: Reading): boolean {
  return measuredIn(lines, reading) === "other";
}

/** 完成率, 任务完成率, 完成: what says by its name that it is a completion. */
const COMPLETION_RATE = /(?:完成|达成|实现|完工)(?:率|比例|比率|度|程度|进度|情况|量|数|值)?$/;
/** What the column of the actual values is headed with. */
const ACTUAL_VALUE = /(?:实际|完成|达成|实现)值$/;
/** 合格率, 满意度: what says by its name that it is another figure than the completion. */
const OTHER_FIGURE = /(?:率|比例|比重|占比|比|满意度|程度|度|幅|差)$|预算|资金|支出|经费/;
/** Indicators that are themselves how far something got. */
const RATE_INDICATOR = /完成|达成|实现|完工|执行|进度/;

/** A satisfaction in points of a hundred is held against per cent; the unit that differs is said. */
function measuredIn(lines: readonly string[], reading: Reading): "percent" | "other" | "untold" | "unknown" {
  if (isShare(reading.unit) || reading.unit === "分") return "percent";
  if (reading.unit !== null) return "other";
  const target = numberOf(reading.target);
  if (target === null) return "unknown";
  const most = lines.every((line) => compare(exactOf(line), hundred) <= 0);
  return most && compare(target, hundred) > 0 ? "other" : "untold";
}

/** The indicator is itself a rate of completion, or the sentence's line is its target: the figure is the actual value. */
function isRate(given: Percentages, reading: Reading): boolean {
  return reading.name === null || RATE_INDICATOR.test(reading.name) || holdsTarget(given, reading);
}

/** Whether one of the lines is the target itself; a target of 100 % makes the two readings one. */
function holdsTarget({ lines }: Percentages, reading: Reading): boolean {
  const target = numberOf(reading.target);
  if (target === null) return false;
  return compare(target, hundred) === 0 || lines.some((line) => compare(exactOf(line), target) === 0);
}

/** A completion ends at 100 %, unless it is told by its name; only by that is it one where less is better. */
function expressible({ subjects, lines, further }: Percentages, named: boolean, { target }: Reading): boolean {
  // 增长5%以上 of a count is no completion.
  if (subjects.some((each) => wayIn(each) !== null)) return false;
  if (lines.some((line) => compare(exactOf(line), hundred) > 0) && !(named && further === true)) return false;
  if (named) return !subjects.some((subject) => MONEY.test(subject));
  if (subjects.some((subject) => OTHER_FIGURE.test(subject))) return false;
  return target?.kind !== "threshold" || (target.comparator !== "<=" && target.comparator !== "<");
}

/** 预算完成率 of an indicator that is no rate is about another figure than the indicator. */
const MONEY = /预算|资金|支出|经费/;

function numberOf(target: Target | null): Exact | null {
  switch (target?.kind) {
    case "threshold":
    case "change":
      return absolute(exactOf(target.value));
    case "range":
      return exactOf(target.min);
    case "all":
      return target.targets.map(numberOf).find((each) => each !== null) ?? null;
    default:
      return null;
  }
}

function exactOf(text: string): Exact {
  return fromPrinted(text) ?? hundred;
}
