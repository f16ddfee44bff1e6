import { divide, type Exact, multiply, toText } from "../../exact/index.js";
import { readUnitCell } from "../../cell/unit-cell.js";
import { conversion } from "../../text/unit.js";
import { changeIn } from "./change.js";
import { exact } from "./number.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";
import type { Stretch } from "./tokens.js";
import { cut } from "../../message/cut.js";

/**
 * What makes the numbers of a sentence numbers of the leaf: 5 of a sentence in 万元 is 50000 of a leaf in 元, 30000 of one
 * in 人 is 3 of a leaf whose unit cell says 万人.
 *
 * Where only one of the two is a percentage no number of the one can be held against the other, and 50 of 分钟 on a leaf
 * in 小时 are no decimal. Two units that do not
 * convert (人 and 人次, points of a hundred and per cent) may yet mean the same: the numbers then stand, and it is said.
 */
export function inUnitOf(
  stated: string | null,
  values: readonly string[],
  at: Stretch,
  reading: Reading,
): ((value: string) => string) | Refusal {
  const asked = changeIn(reading.target);
  const unit = asked?.unit ?? reading.figures;
  // A change is measured as its target writes it, a figure without a unit meant as the unit cell does.
  const from = stated ?? (asked === null ? null : reading.figures);
  if (from === null || unit === null || from === unit) return asStated;
  const params = { stated: from, unit: cut(unit) };
  const factor = factorOf(from, unit);
  if (factor !== null) {
    const scale = (value: string): string => toText(multiply(exact(value), factor));
    return values.some((value) => scale(value).includes("/")) ? refuse("rule/unit-differs", at, params) : scale;
  }
  if (isPercent(from) !== isPercent(unit) && from !== "分" && unit !== "分")
    return refuse("rule/unit-differs", at, params);
  reading.note("warning", "rule/unit-differs", at, params);
  return asStated;
}

/** How many of a unit one of another is, magnitudes included: 10000 from 万人 to 人; null where they do not convert. */
export function factorOf(from: string, to: string): Exact | null {
  const plain = conversion(from, to);
  if (plain !== null) return plain;
  const [left, right] = [readUnitCell(from), readUnitCell(to)];
  // What a number of a sentence took as its unit is one.
  const factor = right.unit === null ? null : conversion(left.unit, right.unit);
  return factor === null ? null : divide(multiply(factor, left.scale), right.scale);
}

function asStated(value: string): string {
  return value;
}

function isPercent(unit: string): boolean {
  return unit === "%" || unit === "‰" || unit.includes("百分点");
}
