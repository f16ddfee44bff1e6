import type { WeightAnswer, WeightSearch, WeightSolution } from "../audit/types.js";
import type { Language } from "../message/index.js";
import { type Bilingual, say, wordFor } from "../text/bilingual.js";
import { intervalText } from "./figure.js";
import { readingWords } from "../audit/reading/words.js";
import type { Reading } from "../audit/reading/types.js";

/**
 * What the search for weights found, in lines: of a single indicator whether it gives the score; else the answers under
 * the standard, and those under other readings only where the standard has none.
 */
export function searchLines(search: WeightSearch, language: Language): readonly string[] {
  const readings = [...new Set(search.solutions.map((each) => each.reading))];
  const of = (reading: Reading): readonly WeightSolution[] =>
    search.solutions.filter((each) => each.reading === reading);
  const fits = (reading: Reading): boolean => of(reading).some(({ answer }) => FOUND.includes(answer));
  const called = (reading: Reading): string => nameOf(reading, language);
  const fitting = readings.filter(fits);
  const alone = search.solutions.find(({ mode, parts }) => mode === "free" && parts.length === 1)?.parts[0];
  if (alone !== undefined && alone.weights.length === 1) return [aloneLine(alone, fitting.map(called), language)];
  const told: readonly Reading[] = fits(OWN) ? [OWN] : fitting;
  const lines = told.flatMap((reading) => linesOf(of(reading), called(reading), language));
  const rest = fitting.filter((reading) => !told.includes(reading)).map(called);
  const none = readings.filter((reading) => of(reading).every(({ answer }) => answer === "none")).map(called);
  const too = say(
    language,
    `另外也有分值能得出的：${rest.join("、")}`,
    `there are weights by these too: ${rest.join(", ")}`,
  );
  return [
    ...lines,
    ...(rest.length === 0 ? [] : [`- ${too}`]),
    ...none.map((reading) => `- ${reading}${colon(language)}${answerIn("none", language)}`),
  ];
}

/** What is to be said of a single indicator: its weight is known, and only whether it gives the score is not. */
function aloneLine({ name, weights }: WeightAnswer, readings: readonly string[], language: Language): string {
  const [weight = ""] = weights;
  const none = readings.length === 0;
  return say(
    language,
    `- 只有“${name}”一项，分值就是 ${weight}：${none ? "没有算法能得出公布的得分" : `${readings.join("、")}，能得出公布的得分`}`,
    `- ${name} alone weighs ${weight}: ${none ? "no reading gives the score" : `the score comes out by ${readings.join(", ")}`}`,
  );
}

/** The answers under one reading; restrictions that were not searched to the end in one line. */
function linesOf(solutions: readonly WeightSolution[], reading: string, language: Language): readonly string[] {
  const open = solutions.filter(({ answer }) => answer === "not-searched");
  const lines = solutions.filter((each) => !open.includes(each)).map((each) => `- ${solutionText(each, language)}`);
  if (open.length === 0) return lines;
  const modes = [...new Set(open.map(({ mode }) => wordFor(MODES, mode, language)))].join(say(language, "；", "; "));
  return [...lines, `- ${reading}${comma(language)}${modes}${colon(language)}${answerIn("not-searched", language)}`];
}

const OWN = "standard";
const FOUND: readonly WeightSolution["answer"][] = ["unique", "several", "interval"];

function nameOf(reading: Reading, language: Language): string {
  return reading === OWN ? say(language, "按评分办法", "the standard") : readingWords(reading, language);
}

function answerIn(answer: WeightSolution["answer"], language: Language): string {
  return wordFor(ANSWERS, answer, language) ?? answer;
}

function comma(language: Language): string {
  return say(language, "，", ", ");
}

function colon(language: Language): string {
  return say(language, "：", ": ");
}

/** An answer to the search for weights in one line: reading, restriction, stage, and the weights that fit. */
export function solutionText(
  { reading, mode, stage, from, answer, ways, parts }: WeightSolution,
  language: Language,
): string {
  const restrictions = [nameOf(reading, language), wordFor(MODES, mode, language), wordFor(STAGES, stage, language)];
  if (from === "score" && stage === "exact") restrictions.push(say(language, "只凭公布的得分", "by the score alone"));
  const counted = ways !== null && ways !== "1" && answer !== "none";
  const many = counted ? say(language, `（${ways} 种）`, ` (${ways} ways)`) : "";
  const weights = together(parts, language).join(comma(language));
  const found = [restrictions.join(comma(language)), answerIn(answer, language) + many, weights];
  return found.filter((each) => each !== "").join(colon(language));
}

/** The parts in words, those with the same interval in one. */
function together(parts: WeightSolution["parts"], language: Language): readonly string[] {
  const words: string[] = [];
  for (let place = 0; place < parts.length;) {
    const part = parts[place];
    if (part === undefined) break;
    const same = parts
      .slice(place)
      .findIndex((each) => JSON.stringify(each.interval) !== JSON.stringify(part.interval));
    const count = part.interval === null ? 1 : same < 0 ? parts.length - place : same;
    const others = say(language, `等 ${count} 项各自`, ` and ${count - 1} more, each`);
    const name = part.name + (count === 1 ? "" : others);
    const single = part.interval === null || part.weights.length > 0;
    words.push(single ? `${name} = ${part.weights.join(" | ")}` : intervalText(part.interval, name));
    place += count;
  }
  return words;
}

const MODES: Readonly<Record<WeightSolution["mode"], Bilingual>> = {
  "equal-halves": ["二级指标内相等、0.5 的倍数", "equal inside a second level, multiples of 0.5"],
  equal: ["二级指标内相等", "equal inside a second level"],
  halves: ["0.5 的倍数、不必相等", "multiples of 0.5"],
  free: ["不加限制", "free"],
};

const STAGES: Readonly<Record<WeightSolution["stage"], Bilingual>> = {
  exact: ["先加总再取舍", "sums of exact scores"],
  parts: ["逐项取舍后加总", "each leaf rounded"],
};

const ANSWERS: Readonly<Record<WeightSolution["answer"], Bilingual>> = {
  unique: ["唯一", "unique"],
  several: ["有多种", "several"],
  none: ["没有这样的分值", "no such weights"],
  interval: ["在区间之内", "intervals"],
  "not-searched": [
    "可能的分值太多，没有查完（命令行可用 --limit 多查）",
    "too many to search to the end (--limit raises the number)",
  ],
};
