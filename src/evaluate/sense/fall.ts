import type { Actual } from "../../cell/types.js";
import { fromPrinted, isNegative, isZero, negate, toText } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { isRateBesideFigure } from "./rate-beside.js";
import { LONGEST, type Sensed, sensed, type SensedBound } from "./sensed.js";

/** Whether an indicator is named a fall: 能耗下降率. */
export function isFall(leaf: IndicatorLeaf): boolean {
  return FALL_NAME.test(leaf.name.slice(0, 100));
}

/** 减少投诉20件: so many fewer are wanted, and 减少25件 is 25 of them. */
export function wantsFall({ target }: IndicatorLeaf, { change }: SensedBound): boolean {
  return !change && target !== undefined && FALL_TARGET.test(printedText(target).slice(0, LONGEST));
}

const FALL_TARGET = /(?:减少|下降|降低|压减|削减|缩减|压缩)(?![到至率为])[^\d,，;；。]{0,6}\d/;

/** 能耗下降率, 碳排放减少量, 能耗降低, 降幅: a greater fall is a greater figure. */
const FALL_NAME =
  /(?:(?:下降|降低|减少|压减|削减|压缩|缩短)(?:率|幅度|比例|比率|百分比|百分点|程度|量|数|额|值)?|[降减]幅)(?:[(（][^()（）]*[)）])?$/;
/** Words of a fall. */
export const FALLS: RegExp = /下降|降低|减少|压减|削减|下滑|回落|降/;
const RISES = /上升|增长|增加|提高|上涨|增/;

/** In a 下降率 a fall counts as it is named; in one whose target says 下降3%, which is -3, so does a number alone. */
export function ofFall(line: SensedBound, leaf: IndicatorLeaf, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "quantity") return null;
  // Beside the figure of the year before, a number alone is that of this year.
  if (line.change && leaf.previous !== undefined && !isRateBesideFigure(leaf, text)) return null;
  const value = fromPrinted(actual.value);
  if (value === null || isZero(value)) return null;
  const named = line.change
    ? isNegative(line.value) && !isNegative(value) && !RISES.test(text)
    : isNegative(value)
      ? FALLS.test(text)
      : RISES.test(text) && !FALLS.test(text);
  return named ? sensed("actual/fall-named", text, { ...actual, value: toText(negate(value)) }) : null;
}
