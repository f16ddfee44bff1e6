import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";

/** Whether a cell says a percentage, and that of the year before says none: one of the two is no figure of a year. */
export function isRateBesideFigure({ previous, unit = "" }: IndicatorLeaf, text: string): boolean {
  return previous !== undefined && PERCENT.test(text) && !PERCENT.test(printedText(previous) + unit);
}

const PERCENT = /[%％‰]|百分/;
