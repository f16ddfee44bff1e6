import type { Unsaid } from "../../message/types.js";
import { issueOf } from "../../message/unsaid.js";
import type { Exact } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Rule } from "../../rule/types.js";
import type { Line } from "../../rule/yardstick.js";
import type { Actual } from "../../cell/types.js";
import { contrary } from "./contrary.js";
import { difference } from "./difference.js";
import { mayCountPer } from "./counted-per.js";
import { levelOrChange, wantsChange } from "./level.js";
import { countedBy, magnitudeBy } from "./magnitude.js";
import { isOffScale, rescaled, type Scale, scaleOf } from "./scale.js";
import { isFall } from "./fall.js";
import { LONGEST, otherwise, readAs, type Sensed } from "./sensed.js";
import { sensedByWords } from "./words.js";

/**
 * What an indicator makes of an actual whose words lean on its name or its target. It is only kept at hand here, and
 * looked into where a cell gives occasion, since nearly all cells give none.
 */
export interface Sense {
  readonly leaf: IndicatorLeaf;
  /** Its target, where that is a number to reach or to stay within. */
  readonly line: Line | null;
  /** By which magnitude its target counts: 3万人 by 10000. */
  readonly by: Exact | null;
  /** At what other scale a bare number may have been written: 0.96 beside ≥95%. */
  readonly scale: Scale | null;
  /** Its target is a change, and the form does not hold the figure before it. */
  readonly change: boolean;
  /** Its target may be counted by the month, by the head or the like. */
  readonly per: boolean;
  /** Its rule counts cases, and the form does not say how many there were. */
  readonly counted: boolean;
}

/**
 * What a cell says can hang on the indicator: 下降3.5% of a 下降率 is 3.5, 未发生 against `0起` is 0, 12/15 against
 * `≥15次` is 12. Null where the indicator gives no occasion.
 */
export function senseOf(leaf: IndicatorLeaf, line: Line | null, rule: Rule): Sense | null {
  const number = isNumber(line) ? line : null;
  const counted = countsCases(leaf, line, rule);
  if (number === null && !counted) return null;
  const worded = leaf.target !== undefined && isWorded(printedText(leaf.target));
  return {
    leaf,
    line: number,
    by: number === null || !worded ? null : countedIn(leaf, number),
    scale: scaleOf(leaf, line),
    change: (worded || isChange(number)) && wantsChange(leaf, line),
    per: number !== null && worded && mayCountPer(leaf),
    counted,
  };
}

/** Whether a target holds a character of any word that the three readings of its text look for; most hold none. */
function isWorded(target: string): boolean {
  for (let at = 0; at < target.length; at++) {
    if (target.charCodeAt(at) >= FIRST_HAN && WORDED.includes(target.charAt(at))) return true;
  }
  return false;
}

const WORDED = "增提上扩每均各单万亿萬億";
const FIRST_HAN = 0x4e00;

function isChange(line: Line | null): boolean {
  return line?.yardstick.kind === "bound" && line.yardstick.change;
}

/** Whether a target is a number to reach or to stay within. */
function isNumber(line: Line | null): boolean {
  return line?.yardstick.kind === "bound" || line?.yardstick.kind === "span";
}

/** Whether a rule counts cases that the form does not count itself. */
function countsCases(leaf: IndicatorLeaf, line: Line | null, rule: Rule): boolean {
  return (
    rule.method === "deduct-per-case" && leaf.cases === undefined && (line === null || line.yardstick.kind === "bound")
  );
}

/** By which magnitude the text of a target counts; a unit cell says itself how it does. */
function countedIn({ target, unit }: IndicatorLeaf, line: Line): Exact | null {
  return target === undefined || unit !== undefined ? null : magnitudeBy(line, printedText(target));
}

/** Whether an indicator has a say even where the text is a number alone: a fraction is one too. */
export function turnsNumber({ leaf, line, by, per }: Sense, number: string): boolean {
  if (number.includes("/") || per || by !== null) return true;
  return isChange(line) && isFall(leaf);
}

/** Whether an indicator asks back where the text is a number alone. */
export function asksOfNumber({ scale, change }: Sense, number: Exact): boolean {
  return change || (scale !== null && isOffScale(scale, number));
}

/** The actual value as its indicator makes it out; null where it stands as it was read. */
export function sensedBy(sense: Sense, text: string, actual: Actual): Sensed | null {
  if (text.length > LONGEST) return null;
  const { line, by } = sense;
  const found = line === null ? null : countedBy(by, line, text, actual);
  if (found === null) return sensedByWords(sense, text, actual) ?? sensedByScale(sense.scale, text, actual);
  const severity = found.code === "actual/magnitude-missing" ? "warning" : "info";
  return {
    actual: found.actual,
    note: issueOf(severity, found.code, readAs(text, found.actual), { from: 0, to: text.length }),
  };
}

function sensedByScale(scale: Scale | null, text: string, actual: Actual): Sensed | null {
  const other = scale === null ? null : rescaled(scale, text, actual);
  return other === null ? null : otherwise(text, other);
}

/** Why a number in the actual cell is not the indicator's; null where it may be. */
export function contraryTo({ leaf, line }: Sense, text: string, actual: Actual): Unsaid | null {
  if (actual.kind !== "quantity") return null;
  return difference(leaf, line, text, actual) ?? contrary(leaf, line, text, actual);
}

/** What is to be asked of an actual beside a target of change. */
export function changeDoubt({ leaf, line, change }: Sense, text: string, actual: Actual): Unsaid | null {
  return change ? levelOrChange(leaf, line, text, actual) : null;
}
