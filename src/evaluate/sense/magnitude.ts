import { compare, type Exact, fromPrinted, isZero, multiply, toText, whole } from "../../exact/index.js";
import type { Actual, Quantity } from "../../cell/types.js";
import { type Line, unitOf } from "../../rule/yardstick.js";
import { certain } from "../../shape/certain.js";
import { fold } from "../../text/fold.js";
import { conversion, dimensionOf } from "../../text/unit.js";

/** 52万, 100余万, 三十亿: a number that is counted by a magnitude. */
const MAGNITUDE = /[\d一二三四五六七八九十百千两][余多]?([万亿])/;

/** By how many the text of a target counts that is no amount of money: 3万人 by 10000; null where it does not. */
export function magnitudeBy(line: Line, text: string): Exact | null {
  const by = magnitudeOf(text);
  return by === null || moneyOf(line) !== null ? null : by;
}

/** 元 of a target in 万元, 元/人 of one in 万元/人; null where it is no amount of money. */
function moneyOf({ yardstick }: Line): string | null {
  const unit = yardstick.kind === "bound" || yardstick.kind === "span" ? unitOf(yardstick) : null;
  if (unit === null || dimensionOf(unit)?.startsWith("money") !== true) return null;
  return `元${/[/·.*×每].*$/.exec(unit)?.[0] ?? ""}`;
}

function magnitudeOf(text: string): Exact | null {
  if (!MAY_COUNT.test(text)) return null;
  const magnitude = MAGNITUDE.exec(fold(text, LONGEST).text)?.[1];
  return magnitude === undefined ? null : whole(magnitude === "万" ? 10000 : 100000000);
}

const LONGEST = 60;
/** Most cells hold none of these, and need not be folded. */
const MAY_COUNT = /[万亿萬億]/;

/** What the counting of a target makes of an actual: the amount that it is, or the doubt whether a magnitude is missing. */
export type Counted =
  | { readonly code: "actual/magnitude-as-money"; readonly actual: Quantity }
  | { readonly code: "actual/magnitude-missing"; readonly actual: Quantity };

/**
 * 52万 beside 50万元 is 52万元, and 52万元 beside 50万 likewise; 2.8 beside 3万人 may be 2.8万人, which is for a person to say.
 */
export function countedBy(by: Exact | null, target: Line, text: string, actual: Actual): Counted | null {
  if (actual.kind !== "quantity") return null;
  const own = magnitudeOf(text);
  if (actual.unit === null && own !== null) {
    const money = moneyOf(target);
    return money === null ? null : { code: "actual/magnitude-as-money", actual: { ...actual, unit: money } };
  }
  const value = by === null ? null : fromPrinted(actual.value);
  if (by === null || value === null) return null;
  if (actual.unit !== null) return unitOf(target.yardstick) === null ? inYuan(actual, value) : null;
  return !isZero(value) && compare(value, by) < 0 ? { code: "actual/magnitude-missing", actual } : null;
}

function inYuan(actual: Quantity, value: Exact): Counted | null {
  const factor = dimensionOf(certain(actual.unit)) === "money" ? conversion(actual.unit, "元") : null;
  if (factor === null) return null;
  return {
    code: "actual/magnitude-as-money",
    actual: { ...actual, value: toText(multiply(value, factor)), unit: "元" },
  };
}
