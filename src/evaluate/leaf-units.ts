import { equal, one } from "../exact/index.js";
import { printedText } from "../exact/printed.js";
import type { Unit } from "../figure/figure.js";
import { AS_IT_STANDS } from "../figure/make.js";
import type { IndicatorLeaf } from "../form/types.js";
import { issue } from "../message/unsaid.js";
import { unitNamed } from "../rule/units.js";
import { type Line, unitOf } from "../rule/yardstick.js";
import { lineOf } from "../rule/line.js";
import { readTarget } from "../cell/parse-target.js";
import { conversion } from "../text/unit.js";
import { type Common, once } from "./common.js";
import { cellNote } from "./leaf-cells.js";
import type { UnsaidCellNote } from "./types.js";

/** The unit cell's unit; without one that of the target, unless it measures a change of what the cells hold. */
export function plainOf(leaf: IndicatorLeaf, line: Line | null, common: Common): Unit {
  const cell = leaf.unit === undefined ? AS_IT_STANDS : once(common.units, leaf.unit, unitNamed, leaf.unit);
  if (line === null) return cell;
  const target = line.yardstick;
  if (target.kind === "bound" && target.change && leaf.previous !== undefined) return cell;
  const name = unitOf(target);
  // A unit cell that the target's own unit does not convert into says nothing of the figures either.
  if (name === null || (cell.name !== null && conversion(name, cell.name) !== null)) return cell;
  return once(common.targetUnits, name, unitOne, name);
}

/** What is said where a rule's figures are in the unit of the unit cell, and the target's text states another one. */
export function ofOtherUnit(leaf: IndicatorLeaf, plain: Unit): UnsaidCellNote[] {
  if (leaf.unit === undefined || leaf.target === undefined) return [];
  const text = printedText(leaf.target);
  const unit = leaf.unit.trim();
  const at = text.indexOf(unit);
  // 3万元 states another unit than 元.
  const isOwn = at >= 0 && !/[十百千万亿]/.test(text.charAt(at - 1));
  const read = isOwn ? null : readTarget(text);
  const stated = read?.ok === true ? unitOf(lineOf(read.value, undefined, undefined).yardstick) : null;
  if (stated === null || (stated === plain.name && equal(plain.size, one))) return [];
  return [cellNote("rule", issue("info", "rule/figures-in-unit", { unit, stated }))];
}

function unitOne(name: string): Unit {
  return { name, size: one };
}
