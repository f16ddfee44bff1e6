import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Actual, Quantity } from "../../cell/types.js";
import { compare, fromPrinted, multiply, whole } from "../../exact/index.js";
import { boundOf, type Line } from "../../rule/yardstick.js";
import { persIn } from "../../text/per.js";
import { conversion, dimensionOf } from "../../text/unit.js";
import { IN_A_YEAR } from "../../text/year-parts.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { fold } from "../../text/fold.js";
import { cut } from "../../message/cut.js";

/** Whether the target of an indicator may be counted by something: most hold no such word. */
export function mayCountPer({ target }: IndicatorLeaf): boolean {
  return target !== undefined && MAY_BE.test(printedText(target).slice(0, LONGEST));
}

/**
 * What a target is counted by, where its actual does not say that it is too, or the reverse: 每月1次 beside 10次 may be
 * ten in the year, and is refused, since the one meets the target and the other does not; so is 每期50人 beside 500人, which
 * come to nobody knows how many. Null where both say the same; the name of the indicator and its unit cell speak for both.
 */
export function countedPer({ leaf, line, per }: Counted, text: string, actual: Actual): Unsaid | null {
  if (actual.kind !== "quantity" || line === null || leaf.target === undefined) return null;
  if (!per && !MAY_BE.test(text.slice(0, LONGEST))) return null;
  const target = printedText(leaf.target);
  const [wanted, told, both] = [countedBy(target), countedBy(text), countedBy(`${leaf.name}${leaf.unit ?? ""}`)];
  const differ = [...wanted, ...told].some((each) => !both.has(each) && !(wanted.has(each) && told.has(each)));
  if (!differ) return null;
  const params = { target: cut(target), actual: cut(text) };
  const decides =
    told.size === 0
      ? liesBetween(line, actual, wanted)
      : wanted.size === 0 && OF_EACH.test(text) && isOpen(line, actual);
  return issue(decides ? "error" : "warning", "actual/counted-otherwise", params);
}

/** More times than are asked for each month or week, and less than that makes in a year, but of the same order. */
function liesBetween(line: Line, actual: Quantity, wanted: ReadonlySet<string>): boolean {
  if (line.yardstick.kind !== "bound" || !OF_TIMES.test(actual.unit ?? "")) return false;
  const value = fromPrinted(actual.value);
  const factor = conversion(actual.unit, line.yardstick.unit);
  const bound = boundOf(line, line.yardstick).value;
  if (value === null || factor === null) return false;
  const own = multiply(value, factor);
  const times = [...wanted].map((each) => IN_A_YEAR[each]).find((each) => each !== undefined);
  if (times === undefined || compare(own, bound) <= 0) return false;
  const year = multiply(bound, whole(times));
  return compare(own, year) < 0 && compare(multiply(own, whole(4)), year) >= 0;
}

/** 每期, 月均 and 各 say that there are more of them; 50元/人 is a price. */
const OF_EACH = /[每均各]/;

/** So many of each beside a number of all: what it comes to is known to be enough only where each is. */
function isOpen({ yardstick, ...line }: Line, { value, unit }: Quantity): boolean {
  if (unit !== null && dimensionOf(unit) !== unit) return false;
  if (yardstick.kind !== "bound" || yardstick.exactly || yardstick.comparator.startsWith("<")) return true;
  const [number, factor] = [fromPrinted(value), conversion(unit, yardstick.unit)];
  if (number === null || factor === null) return false;
  return compare(multiply(number, factor), boundOf({ yardstick, ...line }, yardstick).value) < 0;
}

const OF_TIMES = /^(?:次|场|场次|人次|回|期|遍|轮|批|批次)$/;

/** What is looked at of an indicator. */
interface Counted {
  readonly leaf: IndicatorLeaf;
  readonly line: Line | null;
  readonly per: boolean;
}

/** Most cells hold none of these. */
const MAY_BE = /每|均|单价|各/;
const LONGEST = 60;

function countedBy(text: string): ReadonlySet<string> {
  return persIn(fold(text, LONGEST).text);
}
