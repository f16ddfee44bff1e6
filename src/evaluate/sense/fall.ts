import type { Actual } from "../../cell/types.js";
import { fromPrinted, isNegative, isZero, negate, toText } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { isRateBesideFigure } from "./rate-beside.js";
import { compounds, FALLS as FALL_WORDS, LESSENED, RISES as RISE_WORDS } from "../../text/arrival.js";
import { LONGEST, type Sensed, sensed, type SensedBound } from "./sensed.js";

/** Whether an indicator is named a fall, or its target names one: 能耗下降率, 降幅≥10%. */
export function isFall({ name, target }: IndicatorLeaf): boolean {
  if (FALL_NAME.test(name.slice(0, 100))) return true;
  return target !== undefined && FALL_WANTED.test(printedText(target).slice(0, LONGEST));
}

/** 减少投诉20件, or 20件 of 减少投诉: so many fewer are wanted, and 减少25件 is 25 of them. */
export function wantsFall({ name, target }: IndicatorLeaf, { change, comparator }: SensedBound): boolean {
  if (change || target === undefined) return false;
  return (
    (!comparator.startsWith("<") && LESSENING.test(name)) || FALL_TARGET.test(printedText(target).slice(0, LONGEST))
  );
}

const LESSENING = new RegExp(`^(?:降低|减少|压减|缩减|${compounds(LESSENED)})(?![到至率为])`);

const FALL_TARGET = new RegExp(`(?:${compounds(FALL_WORDS)})(?![到至率为])[^\\d,，;；。]{0,6}\\d`);

/** 能耗下降率, 碳排放减少量, 能耗降低, 降幅: a greater fall is a greater figure. */
const FALL_NAME = new RegExp(
  `(?:(?:${compounds(FALL_WORDS)})(?:率|幅度|比例|比率|百分比|百分点|程度|量|数|额|值)?|[降减跌]幅)(?:[(（][^()（）]*[)）])?$`,
);
const FALL_WANTED = new RegExp(
  `(?:(?:${compounds(FALL_WORDS)})(?:率|幅度|比例|比率)|[降减跌]幅)[^\\d,，;；。到至]{0,6}\\d`,
);
/** Words of a fall. */
export const FALLS: RegExp = new RegExp(FALL_WORDS.replaceAll(" ", "|"));
/** Of 5升 it is the unit. */
const RISES = new RegExp(`${compounds(RISE_WORDS)}|[增涨]|(?<!\\d)升`);

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
