import type { WeightSolution } from "../audit/types.js";
import type { Language } from "../issue/index.js";
import { intervalText } from "./explain/figure.js";
import { readingWords } from "../audit/reading-words.js";

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
    "not-searched": "太多，没有查完",
  } as Readonly<Record<WeightSolution["answer"], string>>,
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
    "not-searched": "too many to search",
  },
  others: (count) => ` and ${count - 1} more, each`,
  ways: (ways) => (ways === "1" ? "" : ` (${ways} ways)`),
};
