import type { Rule } from "../types.js";
import { standingOf } from "./called.js";
import type { Condition, Facts } from "./facts.js";
import type { Reading } from "./refusal.js";
import { isScore } from "./score.js";
import { plain } from "./source.js";
import type { Range, Stretch } from "./tokens.js";

/** Words before a figure, and where they stand. */
interface Words extends Stretch {
  readonly words: string;
}

/**
 * Where a sentence names another figure than its indicator: 不合格率每超1个百分点 beside 合格率. Its steps and lines are none of the
 * actual value. Another name beside the target's own figure is one for the same; null where nothing else is named.
 */
export function otherFigureIn(facts: Facts, rule: Rule, reading: Reading): Stretch | null {
  // The item of a list has a figure of its own.
  if (reading.name === null || facts.from > 0 || !MEASURING.includes(rule.method)) return null;
  const indicator = plain(reading.name).text;
  const isNamed = holdsTarget(facts, reading);
  return (
    wordsOf(facts, reading.source.text).find(({ words }) => {
      const standing = standingOf(words, indicator);
      return standing === "opposite" || (standing === "other" && !isNamed);
    }) ?? null
  );
}

/** Methods that hold the figures of a sentence against the actual value. */
const MEASURING: readonly Rule["method"][] = ["bands", "linear", "deduct-per-step", "attainment", "actual-rate"];

function wordsOf(facts: Facts, text: string): readonly Words[] {
  const { grades, deductions, betweens, rest, ratios, formulas } = facts;
  const conditions = [...grades.map(({ condition }) => condition), ...betweens, ...rest].filter(hasFigure);
  return [
    ...[...conditions, ...ratios.map(({ condition }) => condition).filter(hasFigure)].map((each) => before(each, text)),
    ...deductions.flatMap(({ lead, from, to }) => [
      hasFigure(lead) ? before(lead, text) : { ...lead, words: lead.name },
      { from, to, words: upToFigure(text.slice(from, to)) },
    ]),
    ...ratios
      .filter(({ ratio }) => ratio === "rate")
      .map(({ from, to }) => ({ from, to, words: rateIn(text, from, to) })),
    ...formulas
      .filter((each) => isScore(text, each))
      .map(({ from, to, body }) => ({ from, to, words: factorIn(text.slice(body.from, body.to)) })),
  ];
}

function hasFigure({ ranges }: Condition): boolean {
  return ranges.length > 0;
}

/** What a condition calls its figure; a heading before it does as well. */
function before({ from, to, subject, others }: Condition, text: string): Words {
  const [heading] = others;
  return { from, to, words: subject !== "" || heading === undefined ? subject : text.slice(heading.from, heading.to) };
}

function upToFigure(phrase: string): string {
  return /^[^\d一二两三四五六七八九十半]*/.exec(phrase)?.[0] ?? "";
}

/** 按参与率计分. */
function rateIn(text: string, from: number, to: number): string {
  return /(?:按照?|根据|依据?)(?:实际)?([^,;。]*[率度])/.exec(text.slice(from, to))?.[1] ?? "";
}

/** 参与率×分值: what the full mark is multiplied by, where it is one name. */
function factorIn(body: string): string {
  return /^\(?(?:实际)?([一-鿿]+[率度])\)?[×*/÷]/.exec(body)?.[1] ?? "";
}

/** Whether a line of the sentence is the one of the target, on the same side of it. */
function holdsTarget({ grades, deductions, rest }: Facts, { target }: Reading): boolean {
  if (target?.kind !== "threshold") return false;
  const isUpper = target.comparator.startsWith("<");
  const ends = ({ min, max }: Range): boolean => (isUpper ? max : min)?.value === target.value;
  const conditions = [...grades.map(({ condition }) => condition), ...deductions.map(({ lead }) => lead), ...rest];
  return conditions.some(({ ranges }) => ranges.some(ends));
}
