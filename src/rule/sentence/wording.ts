import { hundred, multiply, subtract, toText } from "../../exact/index.js";
import type { Award } from "../types.js";
import { exact } from "./number.js";

/** A part of the weight: 得5分, 得分值的80%, 不得分. */
export function award(given: Award): string {
  if (given.points !== undefined) return given.points === "0" ? "不得分" : `得${given.points}分`;
  if (given.share === "1") return "得满分";
  return given.share === "0" ? "得分值的0%" : `得分值的${percent(given.share)}`;
}

/** A share in per cent: 0.6 is 60%. */
export function percent(share: string): string {
  return `${toText(multiply(exact(share), hundred))}%`;
}

/** The full mark as a clause of its own, where the rule states it. */
export function total(weight: string | undefined): string {
  return weight === undefined ? "" : `满分${weight}分，`;
}

/** 扣完为止, or the most that is taken off where a part remains. */
export function limit(floor: string | undefined, weight: string | undefined): string {
  if (floor === undefined || floor === "0") return "扣完为止";
  return weight === undefined ? `最低${floor}分` : `最多扣${toText(subtract(exact(weight), exact(floor)))}分`;
}
