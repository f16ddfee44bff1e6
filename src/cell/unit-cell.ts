import { type Exact, one } from "../exact/index.js";
import { isOneOf } from "../text/char.js";
import { fold } from "../text/fold.js";
import { numeralOf } from "../text/numeral.js";
import { unitAt } from "../text/unit-end.js";
import { unitName } from "./unit-words.js";
import type { Comparator } from "./types.js";
import { AFTER, BEFORE, type Before } from "../text/words.js";
import { UNLED } from "./phrase.js";
import { quantityAt } from "./quantity-phrase.js";

/** What the cell of the 度量单位 column says. */
export interface UnitCell {
  readonly unit: string | null;
  /** The magnitude that belongs to the number: 10000 for 万人. */
  readonly scale: Exact;
  /** The comparator that stands beside the unit (次以上, ≥%), meant for the number. */
  readonly comparator: Comparator | null;
  /** The cell holds something that is no unit. */
  readonly unreadable: boolean;
  /** What stands in brackets beside the unit and is not read: （双向）. */
  readonly remark: string | null;
  /** What stands in brackets there turns the number: %（同比下降）. */
  readonly turned: boolean;
}

const NO_UNIT: UnitCell = { unit: null, scale: one, comparator: null, unreadable: false, remark: null, turned: false };
const PERCENT: UnitCell = { ...NO_UNIT, unit: "%" };
const UNREADABLE: UnitCell = { ...NO_UNIT, unreadable: true };

/** What forms write where an indicator has no unit. */
const NONE =
  "定性指标 定性 定量指标 定量 无 无单位 空 空格 无量纲 数值 日期 时间 年月日 文字 文本 其他 - -- / \\ · * N/A 无/ .".split(
    " ",
  );

/**
 * Reads a unit cell: `%(百分比)` is %, `万人` is 人 with 10000 for the number, `万元` stays, `定性指标` is no unit.
 */
export function readUnitCell(cell: string | undefined): UnitCell {
  if (cell === undefined || cell === "") return NO_UNIT;
  if (cell === "%") return PERCENT;
  const before = READ.get(cell);
  if (before !== undefined) return before;
  const read = Object.freeze(readOnce(cell));
  if (READ.size >= MOST_KEPT) READ.clear();
  if (cell.length <= LONGEST_KEPT) READ.set(cell, read);
  return read;
}

/** The same few units stand in form after form. */
const READ = /* @__PURE__ */ new Map<string, UnitCell>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 20;

function readOnce(cell: string): UnitCell {
  const text = fold(cell.length > 100 ? cell.slice(0, 100) : cell).text.replace(/ /g, "");
  const plain = plainUnit(text);
  return plain.unreadable ? (compared(text) ?? plain) : plain;
}

/** 次以上, %以内, ≥%: a comparator that belongs to the number. */
function compared(text: string): UnitCell | null {
  const sign = BEFORE.at(text, 0);
  if (sign?.meaning.is === "comparator") return withComparator(text.slice(sign.to), sign.meaning.comparator);
  for (let at = 0; at < text.length; at++) {
    const word = AFTER.at(text, at);
    if (word?.meaning.is === "comparator" && word.to === text.length)
      return withComparator(text.slice(0, at), word.meaning.comparator);
  }
  return null;
}

function withComparator(text: string, comparator: Comparator): UnitCell | null {
  const plain = plainUnit(text);
  return plain.unreadable ? null : { ...plain, comparator };
}

function plainUnit(text: string): UnitCell {
  const bare = text.charAt(0) === "(" && text.charAt(text.length - 1) === ")" ? text.slice(1, -1) : text;
  if (bare === "" || NONE.includes(bare)) return NO_UNIT;
  const whole = unitOf(bare);
  if (whole !== null) return { ...NO_UNIT, unit: whole };
  let magnitude = 0;
  while (isOneOf("十百千万亿", bare, magnitude)) {
    magnitude++;
    const scale = numeralOf(`1${bare.slice(0, magnitude)}`);
    const unit = unitOf(bare.slice(magnitude));
    if (scale !== null && unit !== null) return { ...NO_UNIT, unit, scale };
  }
  return isWholeUnit(bare) ? { ...NO_UNIT, unit: bare } : remarked(bare);
}

const REMARKED = /^(?:[([]([^()[\]]+)[)\]](.+)|(.+?)[([]([^()[\]]+)[)\]])$/;

/** 公里（双向）, %（≤）: a unit with a remark before it or behind. */
function remarked(text: string): UnitCell {
  const [, first, behind, before, last] = REMARKED.exec(text) ?? [];
  const [remark, unit] = [first ?? last, behind ?? before];
  const plain = unit === undefined ? UNREADABLE : plainUnit(unit);
  if (plain.unit === null || remark === undefined) return UNREADABLE;
  const word = BEFORE.at(remark, 0) ?? AFTER.at(remark, 0);
  if (word?.meaning.is === "comparator" && word.to === remark.length)
    return { ...plain, comparator: word.meaning.comparator };
  return turns(remark) ? { ...UNREADABLE, turned: true } : { ...plain, remark: `(${remark})` };
}

/** Whether a remark compares, or speaks of a change. */
function turns(remark: string): boolean {
  if (/^[不包]*含$|等于/.test(remark)) return true;
  for (let at = 0; at < remark.length; at++) {
    const before = BEFORE.at(remark, at)?.meaning.is;
    if (TURNING.some((each) => each === before)) return true;
    if (AFTER.at(remark, at)?.meaning.is === "comparator") return true;
  }
  return false;
}

const TURNING: readonly Before["is"][] = ["comparator", "change", "base", "previous"];

/** Whether a number would take the text as its unit, so that what is printed can be read again. */
function isWholeUnit(text: string): boolean {
  if (/[xX×*_?]{2}|[□△○]/.test(text)) return false;
  const phrase = quantityAt(`1${text}`, 0, UNLED);
  return phrase !== null && phrase.unit === text && phrase.to === text.length + 1 && phrase.comparator === null;
}

function unitOf(text: string): string | null {
  return text !== "" && unitAt(text, 0) === text.length ? unitName(text) : null;
}
