import { readUnitCell } from "../../cell/unit-cell.js";
import { toText } from "../../exact/index.js";
import { dimensionOf } from "../../text/index.js";
import { certain } from "../../shape/certain.js";

/** The unit that stands in brackets in a header: 年度指标值（万元）, 完成值（单位：%）; null where none, or several stand there. */
export function unitInHeader(title: string): string | null {
  const units = [...title.matchAll(BRACKETS)]
    .map(([, inside]) => knownUnit(certain(inside)))
    .filter((unit) => unit !== null);
  const [only, second] = units;
  return second === undefined ? (only ?? null) : null;
}

/** The unit that stands in brackets at the end of a name: 学校数（所）. */
export function unitAtEnd(name: string): string | null {
  const last = [...name.matchAll(BRACKETS)].at(-1);
  return last === undefined || !name.endsWith(last[0]) ? null : knownUnit(certain(last[1]));
}

const BRACKETS = /[(（[【]([^()（）[\]【】]{1,16})[)）\]】]/g;

/** A unit of the registry, with a magnitude or none; a capital alone is the letter of a column. */
function knownUnit(text: string): string | null {
  const bare = text.trim().replace(/^(?:计量|度量)?单位[:：]?\s*/, "");
  const { unit, comparator } = readUnitCell(bare);
  const known = unit !== null && comparator === null && dimensionOf(unit) !== null;
  return known && !/^[A-Z]$/.test(bare) ? bare : null;
}

/** Whether two unit cells name one unit: 百分比 and %, 万人 and （万人）. */
export function isSameUnit(one: string, other: string): boolean {
  const [left, right] = [readUnitCell(one), readUnitCell(other)];
  return (
    one === other || (left.unit !== null && left.unit === right.unit && toText(left.scale) === toText(right.scale))
  );
}
