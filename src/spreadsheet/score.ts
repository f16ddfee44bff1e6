import { numberOr } from "./shown.js";
import type { EachCell } from "./define.js";
import { scoreCells } from "./leaf.js";
import { actual, rule, share, standard, target, unit, weight, year } from "./parameters.js";

/** 得分: the score of an indicator, from its cells. */
export const score: EachCell = {
  name: "SCORE",
  title: { zh: "指标得分", en: "Score of an indicator" },
  help: {
    zh: "按评分标准算出一个指标的得分；给区域就逐行算出一列",
    en: "The score of an indicator by its rule; for a column, a column of scores",
  },
  example: 'JX.SCORE("≥98%","95%",10)',
  shape: "each",
  parameters: [target, actual, weight, rule, unit, share, year, standard],
  compute: ([target, actual, weight, rule, unit, share, year, standard], setting) => {
    const result = scoreCells({ target, actual, weight, rule, unit, share, year, standard }, setting);
    if (result === null) return "";
    return "leaf" in result ? numberOr(result.leaf.score) : result;
  },
};
