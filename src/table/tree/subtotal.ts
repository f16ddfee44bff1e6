import { compare, decimalOf, type Exact, fromText, sum } from "../../exact/index.js";
import { type Entry, filledNames, levelPlace, ownName, textOf } from "../rows/entry.js";
import { figureOf } from "../word/figure.js";
import { groupFigures } from "./more-rows.js";
import { leavesOf, type Node } from "./node.js";
import type { Telling } from "../tell.js";
import { isSubtotalName, SUBTOTAL } from "../rows/total-row.js";
import { sameText } from "../words.js";
import { certain } from "../../shape/certain.js";

/** Whether a row adds a group up: 小计, 产出指标合计. */
export function isSubtotal(entry: Entry): boolean {
  const name = filledNames(entry).at(-1);
  return name !== undefined && isSubtotalName(name) && !entry.values.has("target") && !entry.values.has("actual");
}

/**
 * Gives what a subtotal says to its group: the one that it names, or of those that are open the one whose indicators add
 * up to it. False where it is none of them.
 */
export function takeSubtotal(entry: Entry, carry: readonly (Node | undefined)[], telling: Telling): boolean {
  const named = sameText(certain(SUBTOTAL.exec(ownName(entry))?.[1]));
  // The group of the level in whose column the subtotal stands comes first, then the deepest.
  const level = entry.names.findIndex((name) => name !== "");
  const deepest = carry.filter((node) => node !== undefined).reverse();
  const own = carry[level];
  const open = own === undefined ? deepest : [own, ...deepest.filter((node) => node !== own)];
  const group =
    named === ""
      ? (open.find((node) => addsUp(node, entry)) ?? (open.length === 1 ? open[0] : undefined))
      : open.find(({ name, printed }) => core(name) === core(named) || sameText(printed) === named);
  if (group === undefined) return false;
  groupFigures(group, entry, { telling });
  return true;
}

/** A 小计 that adds up no group of the table, such as two of them together, is told of: it is no indicator either. */
export function isOfNone(entry: Entry, { telling }: { readonly telling: Telling }): boolean {
  const level = entry.names.findIndex((name) => isSubtotalName(name));
  const name = certain(entry.names[level]);
  if (SUBTOTAL.exec(name)?.[1] !== "") return false;
  telling.tell("warning", "table/unused", levelPlace(entry, level), { text: name });
  return true;
}

/** Whether the weights, or else the scores, of a group's indicators add up to those of a subtotal. */
function addsUp(group: Node, entry: Entry): boolean {
  for (const [role, key] of [
    ["weight", "weight"],
    ["score", "reported"],
  ] as const) {
    const stated = figureOf(textOf(entry, role));
    if (stated === null) continue;
    const parts: Exact[] = [];
    for (const { node } of leavesOf(group.children)) {
      const value = node.values[key];
      if (value === undefined) return false;
      parts.push(decimalOf(value));
    }
    return compare(sum(parts), certain(fromText(stated.value))) === 0;
  }
  return false;
}

function core(name: string): string {
  return name.replace(/指标$/, "");
}
