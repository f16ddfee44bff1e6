import { type Exact, multiply } from "../exact/index.js";
import { conversion } from "../text/unit.js";

/** 10万 beside 15万元 is 10 万元: the magnitude stands in the number and, for the other, in the unit. */
export function inMoney(written: string, value: Exact, unit: string | null): Exact {
  const factor = (unit === "万元" || unit === "亿元") && /[万亿]/.test(written) ? conversion("元", unit) : null;
  return factor === null ? value : multiply(value, factor);
}
