import { compare, decimalOf, fromText, sum } from "../../exact/index.js";
import { type Entry, filledNames, levelPlace, ownName, textOf } from "../rows/entry.js";
import { figureOf } from "../word/figure.js";
import { groupFigures } from "./more-rows.js";
import { allNodes, leavesOf, type Node } from "./node.js";
import type { Telling } from "../tell.js";
import { isSubtotalName, SUBTOTAL } from "../rows/total-row.js";
import { sameText } from "../words.js";
import { certain } from "../../shape/certain.js";

/** Whether a row adds a group up: 小计, 产出指标合计. */
export function isSubtotal(entry: Entry): boolean {
  const name = filledNames(entry).at(-1);
  return name !== undefined && isSubtotalName(name) && !entry.values.has("target") && !entry.values.has("actual");
}

/** The level in whose column the name of a subtotal stands: the last that the row names. */
export function subtotalLevel({ names }: Entry): number {
  return names.reduce((last, name, level) => (name === "" ? last : level), 0);
}

/** A tree where a subtotal stands in it. */
export interface Summing {
  readonly roots: readonly Node[];
  /** The groups that are open, one a level. */
  readonly carry: readonly (Node | undefined)[];
  /** The groups that have had their subtotal, with their levels. */
  readonly summed: Map<Node, number>;
  /** The rows behind it. */
  readonly rest: readonly Entry[];
}

/**
 * Gives what a subtotal says to its group: the one that it names, the one whose indicators add up to it, or else the one
 * that ends with it. False where it is none of them.
 */
export function takeSubtotal(entry: Entry, tree: Summing, telling: Telling): boolean {
  const named = namedBy(entry);
  const found = named === null ? addedUp(entry, tree) : groupNamed(named, tree);
  if (found === undefined) return named !== null && repeats(named, entry, tree);
  tree.summed.set(found, tree.carry.indexOf(found));
  groupFigures(found, entry, { telling });
  return true;
}

/** A 小计 that adds up no group of the table, such as two of them together, is told of: it is no indicator either. */
export function isOfNone(entry: Entry, { telling }: { readonly telling: Telling }): boolean {
  if (namedBy(entry) !== null) return false;
  telling.tell("warning", "table/unused", levelPlace(entry, subtotalLevel(entry)), { text: ownName(entry) });
  return true;
}

/** The name of the group in the name of its subtotal; null for 小计, and for 一级指标小计, which names a level. */
function namedBy(entry: Entry): string | null {
  const named = sameText(certain(SUBTOTAL.exec(ownName(entry))?.[1]));
  return /^(?:(?:[一二三四]级|本级|分项)?指标)?$/.test(named) ? null : named;
}

/** The group of a name: one that is open, else the last of those that are not. */
function groupNamed(named: string, { carry, roots }: Summing): Node | undefined {
  const closed = allNodes(roots).flatMap(({ node }) => (node.children.length > 0 ? [node] : []));
  const groups = [...closed, ...carry].reverse();
  return groups.find(
    (node) => node !== undefined && (core(node.name) === core(named) || sameText(node.printed) === named),
  );
}

/** Whether a subtotal says again what the one indicator of its name has: 预算执行率, 预算执行率小计. */
function repeats(named: string, entry: Entry, { roots }: Summing): boolean {
  return leavesOf(roots).some(
    ({ node }) => core(node.name) === core(named) && ADDED.every((key) => sumsUp([node.values[key]], entry, key)),
  );
}

function core(name: string): string {
  return name.replace(/指标$/, "");
}

/** A group that may end with a subtotal. */
interface Ending {
  readonly node: Node;
  readonly level: number;
  readonly siblings: readonly Node[];
}

/** The group of a subtotal without a name. The one of the level in whose column it stands comes first, then the deepest. */
function addedUp(entry: Entry, tree: Summing): Node | undefined {
  const { carry, rest, roots } = tree;
  const level = subtotalLevel(entry);
  // A row that names its group as well is of no group below that one.
  const own = level > 0 && entry.names[level - 1] !== "" ? level - 1 : level;
  const begun = begunBy(entry, own, carry);
  if (begun !== undefined) return begun;
  const next = rest.find((each) => filledNames(each).length > 0 && !isSubtotal(each));
  const endings = carry
    .slice(0, level + 1)
    .flatMap((node, at): Ending[] => {
      if (node === undefined || goesOn(carry, at, next)) return [];
      return [{ node, level: at, siblings: carry[at - 1]?.children ?? roots }];
    })
    .reverse()
    .sort((left, right) => Number(right.level === own) - Number(left.level === own));
  for (const key of ADDED) {
    const right = endings.find(({ node }) => addsUp([node], entry, key));
    if (right !== undefined) return right.node;
  }
  const isOfSeveral = endings.some(({ siblings }) =>
    siblings.some((_, at) => ADDED.some((key) => addsUp(siblings.slice(at), entry, key))),
  );
  const within = endings.filter((each) => each.level <= own);
  return isOfSeveral ? undefined : endingWith(within, tree)?.node;
}

/** The group that begins with its subtotal, above its rows: the row names it too, or nothing stands below any that is open. */
function begunBy(entry: Entry, own: number, carry: Summing["carry"]): Node | undefined {
  const open = carry.filter((node) => node !== undefined);
  const isBare = ({ children }: Node): boolean => children.length === 0;
  const named = own < subtotalLevel(entry) ? carry[own] : undefined;
  if (named !== undefined && isBare(named)) return named;
  return open.every(isBare) ? open.at(-1) : undefined;
}

/** Whether the rows of an open group go on. */
function goesOn(carry: Summing["carry"], level: number, next: Entry | undefined): boolean {
  if (next === undefined) return false;
  return carry.slice(0, level + 1).every((node, at) => {
    const name = sameText(certain(next.names[at]));
    return name === "" || node === undefined || name === sameText(node.name) || name === sameText(node.printed);
  });
}

/**
 * The group that a subtotal is of though it adds up nothing: of those that end there one that has none yet, while the
 * groups of several indicators before it all have theirs. The deepest where subtotals of its level are usual in the
 * table, or where one more follows for the groups above.
 */
function endingWith(endings: readonly Ending[], { summed, rest }: Summing): Ending | undefined {
  const open = endings
    .filter(({ node, siblings }) => {
      const before = siblings.slice(0, siblings.indexOf(node));
      return !summed.has(node) && before.every((each) => summed.has(each) || leavesOf(each.children).length < 2);
    })
    .sort((left, right) => right.level - left.level);
  const [deepest] = open;
  const isUsual = [...summed.values()].includes(deepest?.level ?? -1) || (rest[0] !== undefined && isSubtotal(rest[0]));
  return isUsual ? deepest : open.at(-1);
}

/** What a subtotal adds up: the weights, or else the scores. */
const ADDED = ["weight", "reported"] as const;

/** Whether the indicators of groups add up to what a subtotal states. */
function addsUp(groups: readonly Node[], entry: Entry, key: Added): boolean {
  const parts = groups.flatMap(({ children }) => leavesOf(children).map(({ node }) => node.values[key]));
  return sumsUp(parts, entry, key);
}

function sumsUp(parts: readonly Node["values"][Added][], entry: Entry, key: Added): boolean {
  const stated = figureOf(textOf(entry, key === "weight" ? "weight" : "score"));
  if (stated === null || parts.includes(undefined)) return false;
  return compare(sum(parts.flatMap((part) => part ?? []).map(decimalOf)), certain(fromText(stated.value))) === 0;
}

type Added = (typeof ADDED)[number];
