import { type Entry, lastName, type Layout, levelPlace } from "../rows/entry.js";
import { keepPlaces, leafValues } from "./leaf.js";
import { groupFigures, joinLeaf } from "./more-rows.js";
import { isOfNone, isSubtotal, subtotalLevel, type Summing, takeSubtotal } from "./subtotal.js";
import { joinWrapped, type Surroundings } from "./fragment.js";
import type { Node } from "./node.js";
import { headed } from "./headings.js";
import { outlined } from "./outline.js";
import { addLeaf, isSameGroup, openGroup, type Placing } from "./place.js";
import type { Sheet } from "../grid/sheet.js";
import { sameText } from "../words.js";
import { certain } from "../../shape/certain.js";

/** What the tree is built with. */
export interface Building extends Placing, Surroundings {
  readonly sheet: Sheet;
  readonly layout: Layout;
}

/** Builds the tree of indicators from the rows of a table. */
export function treeOf(rows: readonly Entry[], building: Building): Node[] {
  const entries = headed(outlined(rows));
  const depth = entries[0]?.names.length ?? 1;
  const tree: Growing = {
    roots: [],
    entries,
    carry: new Array<Node | undefined>(depth - 1).fill(undefined),
    flat: isFlat(entries),
    last: null,
    summed: new Map(),
    building,
  };
  for (const [place, entry] of entries.entries()) grow(tree, entry, place);
  return tree.roots;
}

/** A tree as far as its rows have been read. */
interface Growing {
  readonly roots: Node[];
  readonly entries: readonly Entry[];
  /** The groups that are open, one a level. */
  readonly carry: (Node | undefined)[];
  /** The names of the groups stand in every row. */
  readonly flat: boolean;
  /** The indicator that the next row may go on with. */
  last: Node | null;
  /** The groups that have had their subtotal, with their levels. */
  readonly summed: Summing["summed"];
  readonly building: Building;
}

function grow(tree: Growing, entry: Entry, place: number): void {
  const { carry, building, roots, summed } = tree;
  const { names } = entry;
  if (names.every((name) => name === "")) return joinLeaf(tree.last, entry, building);
  if (isSubtotal(entry)) {
    const level = subtotalLevel(entry);
    const above = names.map((name, at) => (at < level ? name : ""));
    if (above.some((name) => name !== "")) openGroups(tree, { ...entry, names: above });
    const rest = tree.entries.slice(place + 1);
    if (takeSubtotal(entry, { roots, carry, summed, rest }, building.telling) || isOfNone(entry, building)) return;
  }
  if (tree.last !== null && joinWrapped(entry, carry, tree.last, building)) return;
  openGroups(tree, entry);
  const deepest = lastName(entry);
  if (deepest === "") scoreGroup(tree, entry, place);
  else tree.last = addLeaf(entry, carry.length, deepest, carry, roots, building);
}

/** Opens the groups that a row names, and closes those that it no longer belongs to. */
function openGroups({ carry, flat, roots, building }: Growing, entry: Entry): void {
  let opened = false;
  for (const level of carry.keys()) {
    const before = carry[level];
    if (entry.names[level] === "") {
      if (opened || (flat && !entry.shifted && !covered(entry, level, building))) carry[level] = undefined;
    } else if (before === undefined || opened || !isSameGroup(before, entry, level, building)) {
      carry[level] = openGroup(entry, level, carry, roots, building);
      opened = true;
      carry.fill(undefined, level + 1);
    }
  }
}

/** The figures of a row that names no indicator: those of a group, or of a group that is scored itself. */
function scoreGroup(tree: Growing, entry: Entry, place: number): void {
  const level = lastFilled(entry.names);
  const group = tree.carry[level];
  if (group === undefined || entry.values.size === 0) return;
  if (group.children.length > 0 || hasMore(entry, tree.entries[place + 1], level)) {
    groupFigures(group, entry, tree.building);
    return;
  }
  group.values = { ...group.values, ...leafValues(entry, tree.building) };
  keepPlaces(group, entry);
  tree.last = group;
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
  const { row, col } = levelPlace(entry, level);
  const merge = sheet.mergeAt(row, col);
  return merge !== null && merge.startRow < entry.row;
}

function lastFilled(names: readonly string[]): number {
  for (let level = names.length - 1; level >= 0; level--) if (names[level] !== "") return level;
  return 0;
}

/** Whether the next row of a table goes on below a group. */
function hasMore(entry: Entry, next: Entry | undefined, level: number): boolean {
  if (next === undefined) return false;
  const same = next.names
    .slice(0, level + 1)
    .every((name, at) => name === "" || sameText(name) === sameText(certain(entry.names[at])));
  return same && next.names.slice(level + 1).some((name) => name !== "");
}
