import type { WeightSolution } from "../audit/types.js";
import type { Language } from "../issue/index.js";
import { intervalText } from "./explain/figure.js";
import { readingWords } from "../audit/reading-words.js";

/** An answer to the search for weights in one line: reading, restriction, stage, and the weights that fit. */
export function solutionText(solution: WeightSolution, language: Language): string {
  const said = language === "en" ? english : chinese;
  const parts = solution.parts.map(({ name, weights, interval }) =>
    interval === null || weights.length > 0 ? `${name} = ${weights.join(" | ")}` : intervalText(interval, name),
  );
  const reading = solution.reading === "standard" ? said.standard : readingWords(solution.reading, language);
  const head = `${reading}${said.comma}${said.modes[solution.mode]}${said.comma}${said.stages[solution.stage]}`;
  const ways = solution.ways === null || solution.answer === "none" ? "" : said.ways(solution.ways);
  const answer = `${said.answers[solution.answer]}${ways}`;
  return `${head}${said.colon}${answer}${parts.length === 0 ? "" : `${said.colon}${parts.join(said.comma)}`}`;
}

const chinese = {
  standard: "按评分办法",
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
    "not-searched": "太多，没有查完",
  } as Readonly<Record<WeightSolution["answer"], string>>,
  ways: (ways: string): string => (ways === "1" ? "" : `（${ways} 种）`),
};

const english: typeof chinese = {
  standard: "the standard",
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
    "not-searched": "too many to search",
  },
  ways: (ways) => (ways === "1" ? "" : ` (${ways} ways)`),
};
