import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import { compare, type Exact, fromPrinted, isNegative, isZero, multiply, whole } from "../../exact/index.js";
import type { Actual } from "../../cell/types.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { type Bound, boundOf, type Line } from "../../rule/yardstick.js";
import { printedText } from "../../exact/printed.js";
import { compounds, RISES, saysArrival } from "../../text/arrival.js";
import { conversion } from "../../text/unit.js";
import { LONGEST } from "./sensed.js";
import { cut } from "../../message/cut.js";

/** 增加300人, 增加床位200张: so many more, though the number is one to reach. */
const RISE = new RegExp(`(?:${compounds(RISES)})(?![到至率为])[^\\d,，;；。]{0,6}\\d`);
/** What makes a change of a number: a word or a sign. */
const TOLD = /[升降增减涨跌缩幅平变化比较同环+\-−－↑↓▲▼]|[提扩调]|下滑|上浮|下浮|压低|回落|多|少|高|低/;

/** Whether the target of an indicator is a change, and nothing is measured against the figure before it. */
export function wantsChange({ previous, target }: IndicatorLeaf, line: Line | null): boolean {
  if (line?.yardstick.kind !== "bound") return false;
  if (line.yardstick.change) return previous === undefined;
  return target !== undefined && RISE.test(printedText(target).slice(0, LONGEST));
}

/**
 * That a number beside a target of change may be this year's figure, or a fall that is not called one: 120 beside 不低于上年,
 * 1300人 beside 增加300人, 5% beside 同比下降. Null where the cell says that it is a change, or is like one.
 */
export function levelOrChange(leaf: IndicatorLeaf, line: Line | null, text: string, actual: Actual): Unsaid | null {
  if (actual.kind !== "quantity" || line === null || !wantsChange(leaf, line)) return null;
  const { yardstick } = line;
  const value = fromPrinted(actual.value);
  if (yardstick.kind !== "bound" || value === null || isZero(value) || isNegative(value)) return null;
  const said = text.slice(0, LONGEST);
  // 降至5% is where it came to, though it speaks of a fall.
  const arrived = saysArrival(said);
  if (!arrived && TOLD.test(said)) return null;
  const unused = leaf.previous !== undefined;
  return arrived || unused || isLikelyLevel(leaf, boundOf(line, yardstick).value, yardstick, value, actual.unit)
    ? issue("warning", "actual/level-or-change", { text: cut(text) }, { from: 0, to: text.length })
    : null;
}

function isLikelyLevel(
  leaf: IndicatorLeaf,
  wanted: Exact,
  yardstick: Bound,
  value: Exact,
  unit: string | null,
): boolean {
  const rises = !isNegative(wanted) && !isZero(wanted);
  return rises ? isFarAbove(value, wanted, yardstick) : !isNamedRate(leaf, yardstick, unit);
}

/** 5% beside 较上年增长 is a rate of growth; beside 同比下降 it may be one of growth or of fall. */
function isNamedRate({ target }: IndicatorLeaf, { comparator }: Bound, unit: string | null): boolean {
  const named = target !== undefined && /增长|增加|提高|提升|上升/.test(printedText(target).slice(0, LONGEST));
  return named && comparator.startsWith(">") && unit !== null && conversion(unit, "%") !== null;
}

/** A rate ten times the wanted one, or a count twice it, is likelier the figure itself. */
function isFarAbove(value: Exact, wanted: Exact, { unit }: Bound): boolean {
  const isRate = unit !== null && conversion(unit, "%") !== null;
  return compare(value, multiply(wanted, whole(isRate ? 10 : 2))) >= 0;
}
