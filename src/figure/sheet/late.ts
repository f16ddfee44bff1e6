import { equal, type Exact, round } from "../../exact/index.js";
import type { Guard } from "../figure.js";
import { LOSS, sizeOf } from "./bound.js";
import { held, type Term } from "./term.js";

/** How a lateness is counted by the calendar. */
export type Late = Extract<Guard, { is: "late" }>;

/** The whole months from one day to another; the last day of a month is the last of every month. */
export function wholeMonths(from: string, to: string): string {
  const short = `IF(DAY(${to})<MIN(DAY(${from}),DAY(EOMONTH(${to},0))),1,0)`;
  return `MAX(0,(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-${short})`;
}

/**
 * How many months or years a day lies after another, as its guard counts a begun one.
 *
 * @param months - The cell of the {@link wholeMonths}.
 */
export function lateness({ unit, partial }: Late, from: string, to: string, months: string, value: Exact): Term {
  const each = unit === "months" ? 1 : 12;
  const count = each === 1 ? months : `INT(${months}/12)`;
  const after = (more: number): string => {
    const reached = each === 1 ? months : `${count}*12`;
    return `EDATE(${from},${more === 0 ? reached : `${reached}+${more}`})`;
  };
  if (partial === "whole-only") return held(count, value);
  if (partial === "started") return { ...held(`${count}+IF(${after(0)}<${to},1,0)`, value), binding: 1 };
  const text = `${count}+(${to}-${after(0)})/(${after(each)}-${after(0)})`;
  const isWhole = equal(round(value, 0, "floor"), value);
  return { ...held(text, value), binding: 1, error: sizeOf(value) * LOSS * 2, clean: isWhole, typed: false };
}
