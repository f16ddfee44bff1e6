import { tellsChange } from "../cell/told-change.js";
import type { Actual } from "../cell/types.js";
import type { Yardstick } from "../rule/yardstick.js";
import type { LeafPlan } from "./leaf-plan.js";
import { isRateBesideFigure } from "./sense/rate-beside.js";
import { isUnchanged } from "./sense/unchanged.js";

/**
 * Whether an actual value is itself the change that its target asks for, though the form holds the figure before it:
 * 增长4%, 与上年持平, or -4% beside 200. What is no such change is this year's figure, and the change is worked out.
 */
export function isStatedChange(plan: LeafPlan, text: string, actual: Actual | null): boolean {
  const { beside, line, cell, sense } = plan;
  if (beside.previous === null || actual?.kind !== "quantity" || !asksForChange(line?.yardstick ?? null)) return false;
  if (tellsChange(text, cell) || TOLD_RISE.test(text) || isUnchanged(text)) return true;
  return actual.value.startsWith("-") && sense !== null && isRateBesideFigure(sense.leaf, text);
}

/** 新增350人, 净增350人, 多350人: by how much it rose. */
const TOLD_RISE = /^\D*(?:(?:新增|净增)加?\D{0,4}|多)\d/;

function asksForChange(target: Yardstick | null): boolean {
  return target?.kind === "every" ? target.parts.some(asksForChange) : target?.kind === "bound" && target.change;
}
