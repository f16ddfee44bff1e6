import { compare, multiply, whole } from "../../exact/index.js";
import { persIn } from "../../text/per.js";
import { BEFORE } from "../../text/words.js";
import { IN_A_YEAR } from "../../text/year-parts.js";
import type { Condition, Deduction, Facts } from "./facts.js";
import { oneFigure } from "./given.js";
import { ABOVE, BELOW, CASE, EITHER, LATE } from "./lexicon.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import { plain } from "./source.js";
import type { Range } from "./tokens.js";

/**
 * A line for each month, village or person is none of the year's total: 每月不少于2次 beside ≥24次. Where it makes the target in
 * a year it is the target; where it is the target's own number, both are counted alike; any other is of another figure.
 */
export function inYears(facts: Facts, reading: Reading): Facts | Refusal {
  const { text } = reading.source;
  const each = facts.deductions.find((deduction) => isForEach(deduction, text, reading));
  if (each !== undefined) return refuse("rule/not-a-rule", each, { near: "figure" });
  const told = conditionsOf(facts).filter(({ ranges }) => ranges.length > 0);
  if (told.some(({ ranges }) => ranges.some((range) => holds(range, reading)))) return facts;
  const own = persIn(reading.name === null ? "" : plain(reading.name).text);
  for (const condition of told) {
    const words = text.slice(condition.from, condition.to);
    const by = PART.test(words) ? PART_OF_YEAR : [...persIn(words.replace(STEPS, ""))].find((each) => !own.has(each));
    if (by === undefined || isAlike(by, reading)) continue;
    const made = told.length === 1 ? yearOf(condition, by, reading) : null;
    return made === null
      ? refuse("rule/not-a-rule", condition, { near: "figure" })
      : withCondition(facts, condition, made);
  }
  return facts;
}

/** 每班不少于50人，少5人扣1分: the 每 is of the line, and not of the step. */
function isForEach({ step, from }: Deduction, text: string, reading: Reading): boolean {
  const line = step.from;
  const [first, second] = [from + 1, from + 2].map((at) => BEFORE.at(text, at)?.meaning.is);
  if (line === undefined || second !== "comparator" || first !== undefined) return false;
  const end = { value: line.value, hold: "closed" } as const;
  return !isAlike(text.charAt(from + 1), reading) && !holds({ min: end, unit: line.unit }, reading);
}

/** 上半年不少于10场, 一季度完成5场. */
const PART = /[上下]半年|(?:第?[一二三四1-4]|前[一二三两1-3]个?)季度/;
const PART_OF_YEAR = "";

/** 每降低, 每超过 are of steps. */
const STEPS = new RegExp(`每(?:${ABOVE}|${BELOW}|${LATE}|${EITHER}|${CASE})`, "g");

function conditionsOf({ grades, deductions, ratios, rest, betweens }: Facts): readonly Condition[] {
  return [
    ...grades.map(({ condition }) => condition),
    ...deductions.map(({ lead }) => lead),
    ...ratios.map(({ condition }) => condition),
    ...rest,
    ...betweens,
  ];
}

/** Whether nothing says that a line is counted otherwise than the target: without a known leaf nothing does. */
function isAlike(by: string, { name, target }: Reading): boolean {
  if (target === null) return name === null || IN_A_YEAR[by] === undefined;
  return target.kind !== "threshold" && target.kind !== "range";
}

/** Whether a line is the target's own number. */
function holds({ min, max }: Range, { target }: Reading): boolean {
  const lines =
    target?.kind === "range" ? [target.min, target.max] : target?.kind === "threshold" ? [target.value] : [];
  return [min, max].some((end) => end !== undefined && lines.includes(end.value));
}

/** 每月2次 beside 24次 as 24次; null where it makes another number. */
function yearOf(condition: Condition, by: string, { target }: Reading): Condition | null {
  const [range, second] = condition.ranges;
  const times = IN_A_YEAR[by];
  const line = range === undefined ? null : oneFigure(range);
  if (range === undefined || second !== undefined || line === null) return null;
  if (times === undefined || target?.kind !== "threshold") return null;
  if (compare(multiply(exact(line.value), whole(times)), exact(target.value)) !== 0) return null;
  const end = { ...line, value: target.value };
  const made = { ...range, ...(range.min && { min: end }), ...(range.max && { max: end }) };
  return { ...condition, ranges: [made] };
}

function withCondition(facts: Facts, old: Condition, made: Condition): Facts {
  const put = (each: Condition): Condition => (each === old ? made : each);
  return {
    ...facts,
    grades: facts.grades.map((each) => ({ ...each, condition: put(each.condition) })),
    deductions: facts.deductions.map((each) => ({ ...each, lead: put(each.lead) })),
    ratios: facts.ratios.map((each) => ({ ...each, condition: put(each.condition) })),
    rest: facts.rest.map(put),
    betweens: facts.betweens.map(put),
  };
}
