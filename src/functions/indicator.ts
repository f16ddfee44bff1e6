import { statusBeside } from "../evaluate/score-leaf.js";
import { toText } from "../exact/index.js";
import type { Unsaid } from "../message/types.js";
import { certain } from "../shape/certain.js";
import type { EachCell } from "./define.js";
import type { Setting } from "./setting.js";
import { type LeafResult, type LeafValues, scoreCells } from "./leaf.js";
import { actual, rule, share, standard, target, unit, weight, year } from "./parameters.js";
import { numberOr } from "./shown.js";
import type { CellParameter, CellResult } from "./types.js";

/** The cells of an indicator, in order. */
export const CELLS: readonly CellParameter[] = [target, actual, weight, rule, unit, share, year, standard];

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
  parameters: CELLS,
  compute: (values, setting) =>
    answer(valuesOf(values), setting, (result) => numberOr(toText(certain(result.score.shown[0])))),
};

/** 是否完成: whether the actual reaches the target. */
export const met: EachCell = {
  name: "MET",
  title: { zh: "是否完成", en: "Whether a target is met" },
  help: {
    zh: "实际完成值达到指标值为 TRUE，否则为 FALSE",
    en: "TRUE where the actual value reaches the target, else FALSE",
  },
  example: 'JX.MET("≤365天","370天")',
  shape: "each",
  parameters: [target, actual, unit, year],
  compute: ([target, actual, unit, year], setting) => {
    if (isBlank(target) && isBlank(actual)) return "";
    const cells = { target, actual, unit, year, weight: 1, rule: "all-or-nothing" };
    return answer(cells, setting, isMet);
  },
};

/** Whether the indicator is met, as an evaluation says it. */
function isMet({ plan, score }: LeafResult): boolean {
  return statusBeside(certain(score.shown[0]), certain(score.leaves[0]), certain(plan.nodes[0]).weight) === "met";
}

/** What is given for {@link CELLS}, by name. */
export function valuesOf(given: readonly unknown[]): LeafValues {
  const [target, actual, weight, rule, unit, share, year, standard] = given;
  return { target, actual, weight, rule, unit, share, year, standard };
}

/** What is to be said of the scored indicator; a blank cell where all cells are blank, else why there is no score. */
export function answer(
  cells: LeafValues,
  setting: Setting,
  tell: (result: LeafResult) => CellResult,
): CellResult | readonly Unsaid[] {
  const result = scoreCells(cells, setting);
  if (result === null) return "";
  return "plan" in result ? tell(result) : result;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
