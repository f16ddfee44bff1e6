import type { WeightSearch, WeightSolution } from "../audit/types.js";
import type { Language } from "../issue/index.js";
import { intervalText } from "./explain/figure.js";
import { readingWords } from "../audit/reading-words.js";

/**
 * What the search for weights found, in lines: of a single indicator whether it gives the score; else the answers under
 * the standard, and those under other readings only where the standard has none.
 */
export function searchLines(search: WeightSearch, language: Language): readonly string[] {
  const said = language === "en" ? english : chinese;
  const readings = [...new Set(search.solutions.map((each) => each.reading))];
  const of = (reading: string): readonly WeightSolution[] =>
    search.solutions.filter((each) => each.reading === reading);
  const fits = (reading: string): boolean => of(reading).some(({ answer }) => FOUND.includes(answer));
  const called = (reading: string): string => (reading === OWN ? said.standard : readingWords(reading, language));
  const fitting = readings.filter(fits);
  const alone = search.solutions.find(({ mode, parts }) => mode === "free" && parts.length === 1)?.parts[0];
  if (alone !== undefined && alone.weights.length === 1) {
    return [`- ${said.alone(alone.name, alone.weights[0] ?? "", fitting.map(called))}`];
  }
  const told = fits(OWN) ? [OWN] : fitting;
  const lines = told.flatMap((reading) => linesOf(of(reading), called(reading), language));
  const rest = fitting.filter((reading) => !told.includes(reading)).map(called);
  const none = readings.filter((reading) => of(reading).every(({ answer }) => answer === "none")).map(called);
  return [
    ...lines,
    ...(rest.length === 0 ? [] : [`- ${said.too(rest)}`]),
    ...none.map((reading) => `- ${reading}${said.colon}${said.answers.none}`),
  ];
}

/** The answers under one reading; restrictions that were not searched to the end in one line. */
function linesOf(solutions: readonly WeightSolution[], reading: string, language: Language): readonly string[] {
  const said = language === "en" ? english : chinese;
  const open = solutions.filter(({ answer }) => answer === "not-searched");
  const lines = solutions.filter((each) => !open.includes(each)).map((each) => `- ${solutionText(each, language)}`);
  if (open.length === 0) return lines;
  const modes = [...new Set(open.map(({ mode }) => said.modes[mode]))];
  return [...lines, `- ${reading}${said.comma}${modes.join(said.or)}${said.colon}${said.answers["not-searched"]}`];
}

const OWN = "standard";
const FOUND: readonly WeightSolution["answer"][] = ["unique", "several", "interval"];

/** An answer to the search for weights in one line: reading, restriction, stage, and the weights that fit. */
export function solutionText(solution: WeightSolution, language: Language): string {
  const said = language === "en" ? english : chinese;
  const parts = together(solution.parts, said.others);
  const reading = solution.reading === "standard" ? said.standard : readingWords(solution.reading, language);
  const from = solution.from === "score" && solution.stage === "exact" ? said.comma + said.scoreAlone : "";
  const head = `${reading}${said.comma}${said.modes[solution.mode]}${said.comma}${said.stages[solution.stage]}${from}`;
  const ways = solution.ways === null || solution.answer === "none" ? "" : said.ways(solution.ways);
  const answer = `${said.answers[solution.answer]}${ways}`;
  return `${head}${said.colon}${answer}${parts.length === 0 ? "" : `${said.colon}${parts.join(said.comma)}`}`;
}

/** The parts in words, those with the same interval in one. */
function together(parts: WeightSolution["parts"], others: (count: number) => string): readonly string[] {
  const words: string[] = [];
  for (let place = 0; place < parts.length;) {
    const part = parts[place];
    if (part === undefined) break;
    const same = parts
      .slice(place)
      .findIndex((each) => JSON.stringify(each.interval) !== JSON.stringify(part.interval));
    const count = part.interval === null ? 1 : same < 0 ? parts.length - place : same;
    const name = part.name + (count === 1 ? "" : others(count));
    const single = part.interval === null || part.weights.length > 0;
    words.push(single ? `${name} = ${part.weights.join(" | ")}` : intervalText(part.interval, name));
    place += count;
  }
  return words;
}

const chinese = {
  standard: "按评分办法",
  scoreAlone: "只凭公布的得分",
  comma: "，",
  colon: "：",
  modes: {
    "equal-halves": "二级指标内相等、0.5 的倍数",
    equal: "二级指标内相等",
    halves: "0.5 的倍数、不必相等",
    free: "不加限制",
  } as Readonly<Record<WeightSolution["mode"], string>>,
  stages: { exact: "先加总再取舍", parts: "逐项取舍后加总" } as Readonly<Record<WeightSolution["stage"], string>>,
  answers: {
    unique: "唯一",
    several: "有多种",
    none: "没有这样的分值",
    interval: "在区间之内",
    "not-searched": "可能的分值太多，没有查完（命令行可用 --limit 多查）",
  } as Readonly<Record<WeightSolution["answer"], string>>,
  or: "；",
  alone: (name: string, weight: string, readings: readonly string[]): string =>
    `只有“${name}”一项，分值就是 ${weight}：` +
    (readings.length === 0 ? "没有算法能得出公布的得分" : `${readings.join("、")}，能得出公布的得分`),
  too: (readings: readonly string[]): string => `另外也有分值能得出的：${readings.join("、")}`,
  others: (count: number): string => `等 ${count} 项各自`,
  ways: (ways: string): string => (ways === "1" ? "" : `（${ways} 种）`),
};

const english: typeof chinese = {
  standard: "the standard",
  scoreAlone: "by the score alone",
  comma: ", ",
  colon: ": ",
  modes: {
    "equal-halves": "equal inside a second level, multiples of 0.5",
    equal: "equal inside a second level",
    halves: "multiples of 0.5",
    free: "free",
  },
  stages: { exact: "sums of exact scores", parts: "each leaf rounded" },
  answers: {
    unique: "unique",
    several: "several",
    none: "no such weights",
    interval: "intervals",
    "not-searched": "too many to search to the end (--limit raises the number)",
  },
  or: "; ",
  alone: (name, weight, readings) =>
    `${name} alone weighs ${weight}: ` +
    (readings.length === 0 ? "no reading gives the score" : `the score comes out by ${readings.join(", ")}`),
  too: (readings) => `there are weights by these too: ${readings.join(", ")}`,
  others: (count) => ` and ${count - 1} more, each`,
  ways: (ways) => (ways === "1" ? "" : ` (${ways} ways)`),
};
