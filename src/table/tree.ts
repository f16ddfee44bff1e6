import type { Entry, Layout } from "./entry.js";
import { groupFigures, joinLeaf, leafValues } from "./leaf.js";
import { isSubtotal, takeSubtotal } from "./subtotal.js";
import { joinWrapped, type Surroundings } from "./fragment.js";
import type { Node } from "./node.js";
import { addLeaf, isSameGroup, openGroup, type Placing } from "./place.js";
import type { Sheet } from "./sheet.js";
import { sameText } from "./words.js";

/** What the tree is built with. */
export interface Building extends Placing, Surroundings {
  readonly sheet: Sheet;
  readonly layout: Layout;
}

/** Builds the tree of indicators from the rows of a table. */
export function treeOf(rows: readonly Entry[], building: Building): Node[] {
  const roots: Node[] = [];
  const entries = outlined(rows);
  const depth = entries[0]?.names.length ?? 1;
  const carry: (Node | undefined)[] = new Array<Node | undefined>(depth - 1).fill(undefined);
  const flat = isFlat(entries);
  let last: Node | null = null;
  entries.forEach((entry, place) => {
    const { names } = entry;
    if (names.every((name) => name === "")) {
      joinLeaf(last, entry, building);
      return;
    }
    const deepest = names[depth - 1] ?? "";
    if (isSubtotal(entry) && takeSubtotal(entry, carry, building.telling)) return;
    if (last !== null && joinWrapped(entry, carry, last, building)) return;
    let opened = false;
    for (let level = 0; level < depth - 1; level++) {
      const name = names[level] ?? "";
      const before = carry[level];
      if (name === "") {
        if (opened || (flat && !entry.shifted && !covered(entry, level, building))) carry[level] = undefined;
        continue;
      }
      if (before !== undefined && !opened && isSameGroup(before, entry, level, building)) continue;
      carry[level] = openGroup(entry, level, carry, roots, building);
      opened = true;
      carry.fill(undefined, level + 1);
    }
    if (deepest !== "") {
      last = addLeaf(entry, depth - 1, deepest, carry, roots, building);
      return;
    }
    const level = lastFilled(names);
    const group = carry[level];
    if (group === undefined || entry.values.size === 0) return;
    if (group.children.length > 0 || hasMore(entries, place, level)) groupFigures(group, entry, building);
    else {
      // A second-level indicator with nothing below it is scored itself.
      group.values = { ...group.values, ...leafValues(entry, building) };
      last = group;
    }
  });
  return roots;
}

/** Whether the names of the groups are written out in every row. */
function isFlat(entries: readonly Entry[]): boolean {
  const named = entries.filter(({ names }) => names[names.length - 1] !== "");
  const stated = named.filter(({ names }) => names[0] !== "");
  const distinct = new Set(stated.map(({ names }) => names[0]));
  return named.length > 1 && stated.length * 10 >= named.length * 9 && distinct.size < stated.length;
}

/** Whether a merged cell from above covers the name of a row. */
function covered(entry: Entry, level: number, { sheet }: Building): boolean {
  const merge = sheet.mergeAt(entry.row, entry.levelCols[level] ?? 0);
  return merge !== null && merge.startRow < entry.row;
}

function lastFilled(names: readonly string[]): number {
  for (let level = names.length - 1; level >= 0; level--) if (names[level] !== "") return level;
  return 0;
}

/** Whether the next rows of a table go on below a group. */
function hasMore(entries: readonly Entry[], place: number, level: number): boolean {
  const next = entries[place + 1];
  if (next === undefined) return false;
  const own = entries[place]?.names ?? [];
  const same = own
    .slice(0, level + 1)
    .every((name, at) => next.names[at] === "" || sameText(next.names[at] ?? "") === sameText(name));
  return same && next.names.slice(level + 1).some((name) => name !== "");
}

/**
 * Rows of a table with one column of names, in two levels where they are an outline: a row without target and actual
 * value above rows that have them is their group (一、产出指标 above 1.修建水渠).
 */
export function outlined(entries: readonly Entry[]): readonly Entry[] {
  const bare = (entry: Entry | undefined): boolean =>
    entry !== undefined && entry.names[0] !== "" && !entry.values.has("target") && !entry.values.has("actual");
  const first = entries.find(({ names }) => names[0] !== "");
  if (entries.some(({ names }) => names.length !== 1) || !bare(first)) return entries;
  if (!entries.some((entry, place) => bare(entry) && !bare(entries[place + 1] ?? entry))) return entries;
  return entries.map((entry, place) => {
    const group = bare(entry) && entries[place + 1] !== undefined && !bare(entries[place + 1]);
    const [name = "", col = 0] = [entry.names[0], entry.levelCols[0]];
    return { ...entry, names: group ? [name, ""] : ["", name], levelCols: [col, col], levelWeights: ["", ""] };
  });
}
