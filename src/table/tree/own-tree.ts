import type { Sheet, SheetRow } from "../grid/sheet.js";
import { type Entry, entryOf, type Layout, levelPlace } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import { figureOf, weightInName } from "../word/figure.js";
import { isNothing, sameText } from "../words.js";
import { certain } from "../../shape/certain.js";
import { keepAllPlaces, leafValues } from "./leaf.js";
import type { Node } from "./node.js";
import { openGroup } from "./place.js";

/** What is known of a page that this library laid out. */
export interface OwnPage {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** The names of the groups that it was made with. */
  readonly groups: ReadonlySet<string>;
  /** The columns that hold formulas; what they say in words is none of the form. */
  readonly computed: ReadonlySet<number>;
  readonly telling: Telling;
}

/** The tree of the indicators of such a page: each row is one of them, or blank; the first row of a group has its name too. */
export function ownTree(rows: readonly SheetRow[], page: OwnPage): Node[] {
  const { layout, computed, telling } = page;
  const placing = { telling, known: new Set<string>() };
  const last = layout.levels.length - 1;
  const carry = new Array<Node | undefined>(last).fill(undefined);
  const roots: Node[] = [];
  for (const row of rows) {
    if (row.cells.every((cell, col) => cell === "" || computed.has(col))) continue;
    const entry = withoutWords(entryOf(layout, row, false, 0), computed);
    const level = leafLevel(entry, page);
    for (let above = 0, opened = false; above < level; above++) {
      const name = certain(entry.names[above]);
      const before = carry[above];
      if (name === "" || (!opened && before !== undefined && isSame(before, name))) continue;
      carry[above] = openGroup(entry, above, carry, roots, placing);
      carry.fill(undefined, above + 1);
      opened = true;
    }
    const [group] = carry
      .slice(0, level)
      .flatMap((each) => each ?? [])
      .reverse();
    (group?.children ?? roots).push(leafOf(entry, level, page));
    carry.fill(undefined, level);
  }
  return roots;
}

function isSame(group: Node, name: string): boolean {
  return sameText(weightInName(name, "group")?.name ?? name) === sameText(group.name);
}

/** A row without what its formulas say in words. */
function withoutWords(entry: Entry, computed: ReadonlySet<number>): Entry {
  const values = [...entry.values].filter(
    ([role, text]) => !computed.has(entry.cols.get(role) ?? -1) || figureOf(text) !== null,
  );
  return { ...entry, values: new Map(values) };
}

/**
 * The level of a row's indicator: the one whose name is spread over the levels that it does not have; else the last. A row
 * that was put in is spread over none, and its deepest name is its own, unless it is that of a group.
 */
function leafLevel({ row, names, levelCols }: Entry, { sheet, groups }: OwnPage): number {
  const last = names.length - 1;
  const mergeAt = (level: number) => sheet.mergeAt(row, certain(levelCols[level]));
  for (let level = 0; level < last; level++) {
    const merge = mergeAt(level);
    if (merge !== null && merge.startRow === merge.endRow && merge.endCol >= certain(levelCols[last])) return level;
  }
  const deepest = names.reduce((so, name, level) => (name === "" ? so : level), -1);
  if (deepest < 0 || deepest === last) return last;
  const merge = mergeAt(deepest);
  const name = certain(names[deepest]);
  const isGroup = merge !== null || groups.has(sameText(weightInName(name, "group")?.name ?? name));
  return isGroup ? last : deepest;
}

function leafOf(entry: Entry, level: number, { telling }: OwnPage): Node {
  const name = certain(entry.names[level]);
  const values = leafValues({ ...entry, names: [name] }, { telling });
  const weight = entry.values.get("weight") ?? "";
  // What is typed for a weight is one, or refused.
  if (!isNothing(weight)) values.weight = weight;
  const place = levelPlace(entry, level);
  if (name === "") telling.tell("warning", "workbook/unnamed", place);
  const node: Node = { name, printed: name, ...place, values, at: {}, children: [], leaf: true, placed: false };
  keepAllPlaces(node, entry);
  return node;
}
