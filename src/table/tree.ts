import type { Entry, Layout } from "./entry.js";
import { leafValues } from "./leaf.js";
import { groupFigures, joinLeaf } from "./leaf-parts.js";
import { isFragment } from "./fragment.js";
import { outlined } from "./outline.js";
import { isSubtotal, takeSubtotal } from "./subtotal.js";
import { joinWrapped } from "./wrap.js";
import { weightInName } from "./figure.js";
import type { Node } from "./node.js";
import type { Sheet } from "./sheet.js";
import type { Telling } from "./tell.js";
import { sameText } from "./words.js";

/** What the tree is built with. */
export interface Building {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly telling: Telling;
  /** Names that stand in other tables of the sheet, as compared: what two broken pieces may add up to. */
  readonly known: ReadonlySet<string>;
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

/** 产出指标（续） goes on with 产出指标. */
function withoutContinued(name: string): string {
  return name.replace(/[(（]续(?:上?表|前)?[)）]$/, "");
}

/** Whether a group's name in a row is the group that is open already: repeated, or the rest of its broken name. */
function isSameGroup(before: Node, entry: Entry, level: number, building: Building): boolean {
  const name = withoutContinued(entry.names[level] ?? "");
  const bare = weightInName(name, "group")?.name ?? name;
  if (sameText(bare) === sameText(before.name) || sameText(name) === sameText(before.printed)) return true;
  const joined = isFragment(before, name, entry.afterBreak, building.known);
  if (joined === null) return false;
  building.telling.tell("warning", "table/name-continued", at(entry, level), { piece: name, name: joined });
  const whole = weightInName(joined, "group");
  before.name = whole?.name ?? joined;
  if (whole !== null && before.values.weight === undefined) before.values.weight = whole.weight;
  return true;
}

function openGroup(
  entry: Entry,
  level: number,
  carry: readonly (Node | undefined)[],
  roots: Node[],
  building: Building,
): Node {
  const node = nodeOf(entry, level, entry.names[level] ?? "", "group", building);
  const weight = entry.levelWeights[level] ?? "";
  if (weight !== "") groupFigures(node, { ...entry, values: new Map([["weight", weight]]) }, building);
  siblings(level, carry, roots).push(node);
  return node;
}

function addLeaf(
  entry: Entry,
  level: number,
  name: string,
  carry: readonly (Node | undefined)[],
  roots: Node[],
  building: Building,
): Node {
  const node = nodeOf(entry, level, name, "leaf", building);
  node.values = { ...node.values, ...leafValues(entry, building) };
  if (entry.shifted) building.telling.tell("warning", "table/shifted-row", at(entry, level), { name: node.name });
  siblings(level, carry, roots).push(node);
  return node;
}

/** What stands beside a new indicator: the children of the deepest group above it, or the first level. */
function siblings(level: number, carry: readonly (Node | undefined)[], roots: Node[]): Node[] {
  for (let above = level - 1; above >= 0; above--) {
    const group = carry[above];
    if (group !== undefined) return group.children;
  }
  return roots;
}

function nodeOf(entry: Entry, level: number, printed: string, kind: "group" | "leaf", building: Building): Node {
  const place = at(entry, level);
  const found = weightInName(printed, kind);
  const node: Node = {
    name: found === null || found.name === "" ? printed : found.name,
    printed,
    ...place,
    values: {},
    children: [],
    leaf: kind === "leaf",
    placed: entry.names.slice(0, level).some((name) => name !== ""),
  };
  if (found !== null && (kind === "group" || !entry.values.has("weight"))) {
    node.values.weight = found.weight;
    building.telling.tell("info", "table/weight-in-name", place, { name: printed, weight: found.weight });
  } else if (found !== null) node.name = printed;
  else if (kind === "group" && /[^\d.]\d+(?:\.\d+)?$/.test(printed)) {
    building.telling.tell("warning", "table/number-in-name", place, { name: printed });
  }
  return node;
}

function at(entry: Entry, level: number): { readonly row: number; readonly col: number } {
  return { row: entry.row, col: entry.levelCols[level] ?? 0 };
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
