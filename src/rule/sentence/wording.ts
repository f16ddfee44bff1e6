import { hundred, isNegative, multiply, subtract, toText } from "../../exact/index.js";
import type { Award } from "../types.js";
import { exact } from "./number.js";

/** A part of the weight: 得5分, 得分值的80%, 不得分. */
export function award(given: Award): string {
  if (given.points !== undefined) return given.points === "0" ? "不得分" : `得${given.points}分`;
  if (given.share === "1") return "得满分";
  if (given.share === "0") return "得分值的0%";
  const share = percent(given.share);
  return share.includes("/") ? `得${given.share}分值` : `得分值的${share}`;
}

/** A share in per cent: 0.6 is 60%. */
export function percent(share: string): string {
  return `${toText(multiply(exact(share), hundred))}%`;
}

/** The full mark as a clause of its own, where the rule states it. */
export function total(weight: string | undefined): string {
  return weight === undefined ? "" : `满分${weight}分，`;
}

/** The full mark as a clause of its own, unless the awards tell it: the most points that one of them gives. */
export function untold(weight: string | undefined, awards: readonly Award[]): string {
  const told = awards.some(({ points }) => points === weight) && !awards.some(({ share }) => share === "1");
  return told ? "" : total(weight);
}

/** How far a deduction goes: 扣完为止, or the most that is taken off, or the least that is left. */
export function limit(rule: { readonly floor?: string; readonly most?: string; readonly weight?: string }): string {
  const { floor = "0", most, weight } = rule;
  if (most !== undefined) {
    return `最多扣${most}分${floor === "0" && weight === undefined ? "" : `，最低得${floor}分`}`;
  }
  if (floor === "0") return "扣完为止";
  const taken = weight === undefined ? null : subtract(exact(weight), exact(floor));
  return taken === null || isNegative(taken) ? `最低得${floor}分` : `最多扣${toText(taken)}分`;
}
