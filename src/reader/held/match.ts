import type { IndicatorLeaf, Indicator } from "../../form/types.js";
import { isGroup } from "../../form/tree.js";
import { sameText } from "../../table/words.js";
import { type Position, positionOf } from "../../files/address.js";

/** A leaf of a form with where it stands in it and on its sheet. */
export interface StandingLeaf {
  readonly path: string;
  readonly leaf: IndicatorLeaf;
  /** The names of its groups, from the first level. */
  readonly above: readonly string[];
  /** The row of the sheet, counted from 0; -1 where it stands in none of its own. */
  readonly row: number;
}

/** The leaves of a form in document order, with the rows that they stand in. */
export function standing(
  indicators: readonly Indicator[],
  cellOf: (path: string) => string | undefined,
): readonly StandingLeaf[] {
  const found: StandingLeaf[] = [];
  const walk = (nodes: readonly Indicator[], path: string, above: readonly string[]): void => {
    nodes.forEach((node, place) => {
      const own = `${path}/${place}`;
      if (isGroup(node)) return walk(node.children, `${own}/children`, [...above, node.name]);
      found.push({ path: own, leaf: node, above, row: positionIn(cellOf(own))?.row ?? -1 });
    });
  };
  walk(indicators, "/indicators", []);
  return found;
}

/**
 * Which leaf that is shown is which of those that are held: the one in its row, where it has its name; the one of its name,
 * where rows were put in or taken out; the one in its row, which was renamed then.
 *
 * @returns the shown leaves by the paths of the held ones.
 */
export function matched(
  held: readonly StandingLeaf[],
  shown: readonly StandingLeaf[],
): ReadonlyMap<string, StandingLeaf> {
  const pairs = new Map<string, StandingLeaf>();
  const taken = new Set<StandingLeaf>();
  const pair = (find: (one: StandingLeaf, other: StandingLeaf) => boolean): void => {
    for (const one of held) {
      if (pairs.has(one.path)) continue;
      const other = shown.find((each) => !taken.has(each) && find(one, each));
      if (other === undefined) continue;
      pairs.set(one.path, other);
      taken.add(other);
    }
  };
  const isSameRow = (one: StandingLeaf, other: StandingLeaf): boolean => one.row >= 0 && one.row === other.row;
  const isSameName = (one: StandingLeaf, other: StandingLeaf): boolean =>
    folded(one.leaf.name) !== "" && folded(one.leaf.name) === folded(other.leaf.name);
  pair((one, other) => isSameRow(one, other) && isSameName(one, other));
  // The leaf in the row of the funds has no row of its own.
  pair((one, other) => one.row < 0 && one.leaf.ratio !== undefined && one.leaf.ratio === other.leaf.ratio);
  pair((one, other) => isSameName(one, other) && folded(one.above.join()) === folded(other.above.join()));
  pair(isSameName);
  pair(isSameRow);
  return pairs;
}

/** The names of groups, those within groups too. */
export function groupNames(nodes: readonly Indicator[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (isGroup(node) ? [sameText(node.name), ...groupNames(node.children)] : [])));
}

/** Where an address leads; null where there is none, or it is none. */
export function positionIn(address: string | undefined): Position | null {
  return address === undefined ? null : positionOf(address);
}

/** A name without blanks and without what forms write behind it in brackets. */
export function folded(name: string): string {
  return name.replace(/\s+/g, "").replace(/[（(][^（(]*分[)）]$/, "");
}

/** The group that an indicator stands in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/children"));
}

/** The names of a group and of those above it, as the leaves in it have them. */
export function namesTo(leaves: readonly StandingLeaf[], group: string): readonly string[] {
  const depth = group.split("/children/").length;
  const leaf = leaves.find(({ path }) => path.startsWith(`${group}/children/`));
  return leaf === undefined ? [] : leaf.above.slice(0, depth);
}
