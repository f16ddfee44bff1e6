import {
  divide,
  type Exact,
  fromPrinted,
  hundred,
  isNegative,
  isZero,
  multiply,
  negate,
  toText,
  zero,
} from "../exact/index.js";
import type { Leaf } from "../indicator/types.js";
import { type CodeNaming, type CodeOf, issue, type Note } from "../message/index.js";
import type { Rule } from "../rule/types.js";
import { type Bound, boundOf, type Line } from "../rule/yardstick.js";
import { safeParseActual } from "../target/index.js";
import type { Actual, Quantity } from "../target/types.js";
import { printedText } from "../exact/printed.js";

/** An actual value as its indicator makes it out, and the note that says so. */
export interface Sensed {
  readonly actual: Quantity;
  readonly note: Note;
}

/**
 * What an indicator makes of an actual whose words lean on its name or its target. It is only kept at hand here, and
 * looked into where a cell gives occasion, since nearly all cells give none.
 */
export interface Sense {
  readonly leaf: Leaf;
  /** Its target, where that is a number to reach or to stay within. */
  readonly line: Line | null;
  /** Its rule counts cases, and the form does not say how many there were. */
  readonly counted: boolean;
}

/** What is looked at of a bound, with its number. */
interface SensedBound extends Pick<Bound, "comparator" | "unit" | "change"> {
  readonly value: Exact;
  readonly text: string;
}

/**
 * What a cell says can hang on the indicator: 下降3.5% of a 下降率 is 3.5, 未发生 against `0起` is 0, 12/15 against
 * `≥15次` is 12. Null where the indicator gives no occasion.
 */
export function senseOf(leaf: Leaf, line: Line | null, rule: Rule): Sense | null {
  const isBound = line?.yardstick.kind === "bound";
  const counted = rule.method === "deduct-per-case" && leaf.cases === undefined && (line === null || isBound);
  return isBound || counted ? { leaf, line: isBound ? line : null, counted } : null;
}

function boundIn(line: Line | null): SensedBound | null {
  if (line?.yardstick.kind !== "bound") return null;
  const { comparator, unit, change } = line.yardstick;
  const { value, text } = boundOf(line, line.yardstick);
  return { comparator, unit, change, value, text };
}

/** Whether an indicator has a say even where the text is a number alone: a fraction is one too. */
export function turnsNumber({ leaf, line }: Sense, number: string): boolean {
  if (number.includes("/")) return true;
  return line?.yardstick.kind === "bound" && line.yardstick.change && isFall(leaf);
}

/** The actual value as its indicator makes it out; null where it stands as it was read. */
export function sensedBy({ leaf, line, counted }: Sense, text: string, actual: Actual): Sensed | null {
  if (text.length > LONGEST) return null;
  const bound = boundIn(line);
  if (bound === null) return ofNone(bound, counted, text, actual);
  const fall = isFall(leaf) ? ofFall(bound, text, actual) : null;
  if (fall !== null || (bound.change && !counted)) return fall;
  const none = ofNone(bound, counted, text, actual);
  return none !== null || bound.change ? none : ofFraction(bound, wantsShare(leaf), text, actual);
}

function isFall(leaf: Leaf): boolean {
  return FALL_NAME.test(leaf.name.slice(0, 100));
}

/** Whether the target itself is a fraction. */
function wantsShare({ target }: Leaf): boolean {
  return target !== undefined && FRACTION.test(printedText(target).slice(0, 100));
}

/** What is longer is an account of the work, not a figure. */
const LONGEST = 60;

/** 能耗下降率, 碳排放减少量, 降幅: a greater fall is a greater figure. */
const FALL_NAME =
  /(?:(?:下降|降低|减少|压减|削减)(?:率|幅度|比例|比率|百分比|百分点|程度|量|数|额|值)|[降减]幅)(?:[(（][^()（）]*[)）])?$/;
const FALLS = /下降|降低|减少|压减|削减|下滑|回落|降/;
const RISES = /上升|增长|增加|提高|上涨|增/;

/** In a 下降率 a fall counts as it is named; in one whose target says 下降3%, which is -3, so does a number alone. */
function ofFall(line: SensedBound, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "quantity") return null;
  const value = fromPrinted(actual.value);
  if (value === null || isZero(value)) return null;
  const named = line.change
    ? isNegative(line.value) && !isNegative(value) && !RISES.test(text)
    : isNegative(value)
      ? FALLS.test(text)
      : RISES.test(text) && !FALLS.test(text);
  return named ? sensed("actual/fall-named", text, { ...actual, value: toText(negate(value)) }) : null;
}

const HAPPENED = "(?:发生|出现|发现|产生)(?:过)?";
const MISHAP =
  "(?:事故|事件|案件|投诉|上访|信访|违规|违纪|违法|差错|伤亡|死亡|失误|舆情|纠纷|拖欠|欠薪|污染|泄漏|泄露|火灾|逾期|发生)";
/** 未发生安全事故, 无事故, 零投诉: that nothing of the kind happened. */
const NONE_HAPPENED = new RegExp(
  `^(?:全年|本年度?|年度|年内|期间|至今)?(?:(?:没有?|从?未|无)(?:任何)?${HAPPENED}[^\\d,，;；。但]{0,16}|(?:没有|无|零)(?:任何)?[^\\d,，;；。但]{0,8}${MISHAP}(?:发生)?)[。.]?$`,
);
/** 无 alone may also be an empty cell: it is nothing only where nothing is the target. */
const NONE = /^(?:无|没有|未有|均无)[。.]?$/;

function ofNone(line: SensedBound | null, counted: boolean, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "qualitative" || actual.tier !== null) return null;
  const lower = line !== null && (line.comparator === "<=" || line.comparator === "<");
  const none = line !== null && isZero(line.value) && (lower || line.comparator === "=");
  const told = NONE_HAPPENED.test(text)
    ? lower || none || counted
    : NONE.test(text) && (none || (counted && line === null));
  return told
    ? sensed("actual/none-as-zero", text, { kind: "quantity", value: toText(zero), unit: line?.unit ?? null })
    : null;
}

const FRACTION = /\d\s*[/／]\s*\d|[^百千万]分之|一半/;
const SLASH = /^\s*(\d{1,15})\s*[/／]\s*(\d{1,15})\s*[^\d\s]{0,8}$/;

/**
 * 12/15 against `≥15次` is 12 of the 15 that are wanted, against `≥80%` it is 80 %; 60% against 三分之二 is a share as well.
 */
function ofFraction(line: SensedBound, shares: boolean, text: string, actual: Actual): Sensed | null {
  if (actual.kind === "qualitative") return ofWhole(line, text, actual);
  if (actual.kind !== "quantity") return null;
  const value = fromPrinted(actual.value);
  if (value === null) return null;
  if (actual.unit === "%" && line.unit === null && shares) {
    return sensed("actual/fraction", text, { kind: "quantity", value: toText(divide(value, hundred)), unit: null });
  }
  if (actual.unit !== null && actual.unit !== line.unit) return null;
  if (!FRACTION.test(text) || text.includes("%")) return null;
  if (line.unit === "%") {
    return sensed("actual/fraction", text, { kind: "quantity", value: toText(multiply(value, hundred)), unit: "%" });
  }
  const [, done, of] = SLASH.exec(text) ?? [];
  if (done === undefined || shares) return null;
  const counted = of === line.text ? toText(fromPrinted(done) ?? zero) : actual.value;
  return sensed("actual/fraction", text, { kind: "quantity", value: counted, unit: actual.unit ?? line.unit });
}

/** 100%完成 against a percentage is the figure, as 90%完成 is. */
function ofWhole(line: SensedBound, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "qualitative" || actual.tier !== "met" || line.unit !== "%" || !/[%％]/.test(text)) return null;
  const read = safeParseActual(text, { unit: "%" });
  return read.ok && read.value.kind === "quantity" ? sensed("actual/figure-of-words", text, read.value) : null;
}

function sensed(code: CodeNaming<"text" | "value"> & CodeOf<"info">, text: string, actual: Quantity): Sensed {
  const value = actual.value + (actual.unit ?? "");
  return { actual, note: issue("info", code, { text: text.slice(0, 40), value }, { from: 0, to: text.length }) };
}
