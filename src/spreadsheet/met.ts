import type { EachCell } from "./define.js";
import { scoreCells } from "./leaf.js";
import { actual, target, unit, year } from "./parameters.js";

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
    const result = scoreCells(cells, setting);
    if (result === null) return "";
    return "leaf" in result ? result.leaf.status === "met" : result;
  },
};

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
