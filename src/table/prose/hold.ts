import { safeParseActual } from "../../cell/index.js";
import { compare, fromText, multiply } from "../../exact/index.js";
import { conversion } from "../../text/index.js";
import type { Telling } from "../tell.js";
import { allNodes, leavesOf, type Node } from "../tree/node.js";
import { sameText } from "../words.js";
import type { Mention } from "./read.js";
import { isSame } from "./same.js";

/** The indicators that a text may name. */
export interface Named {
  readonly leaves: ReadonlyMap<string, readonly Node[]>;
  readonly scored: ReadonlyMap<string, readonly Node[]>;
  readonly satisfaction: readonly Node[];
}

/** Finds the indicators that have something to be held against, by their names as names are compared. */
export function namedIn(nodes: readonly Node[]): Named {
  const leaves = leavesOf(nodes).flatMap(({ node }) => (node.values.actual === undefined ? [] : [node]));
  const scored = allNodes(nodes).flatMap(({ node }) => (node.values.reported === undefined ? [] : [node]));
  return {
    leaves: byName(leaves, sameText),
    scored: byName(scored, coreOf),
    satisfaction: leaves.filter(({ name }) => name.includes("满意")),
  };
}

function byName(nodes: readonly Node[], keyOf: (name: string) => string): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) found.set(keyOf(node.name), [...(found.get(keyOf(node.name)) ?? []), node]);
  return found;
}

/** 产出 and 产出指标 are one. */
function coreOf(name: string): string {
  return sameText(name).replace(/(?:类)?指标$/, "");
}

/**
 * Holds a figure of the text against the indicator that it names: its actual value, or its score (产出指标得分). True where
 * there is one to hold it against; what differs is told. An estimate is held only against what it is the same as.
 */
export function heldAgainst(mention: Mention, name: string, named: Named, telling: Telling): boolean {
  const scored = mention.unit === "分" ? /^(.{1,40}?)(?:指标)?(?:自评)?得分$/.exec(name)?.[1] : undefined;
  if (scored !== undefined) return scoreHeld(mention, scored, named, telling);
  const [only, second] = named.leaves.get(sameText(name)) ?? [];
  if (only !== undefined && second === undefined) {
    const same = isActual(mention, only);
    if (!same && !mention.exact) return false;
    if (!same) tellDiffers(mention, only.name, String(only.values.actual), telling);
    return true;
  }
  const all = sameText(name) === "满意度" ? named.satisfaction : [];
  return all.length > 0 && all.every((node) => isActual(mention, node));
}

function scoreHeld(mention: Mention, name: string, { scored }: Named, telling: Telling): boolean {
  const [only, second] = scored.get(coreOf(name)) ?? [];
  if (only === undefined || second !== undefined || !mention.exact) return false;
  const reported = String(only.values.reported);
  if (!isSame(reported, mention.value)) tellDiffers(mention, only.name, reported, telling);
  return true;
}

/** Says that the text states something else than a table. */
export function tellDiffers(mention: Mention, name: string, one: string, { tell }: Telling): void {
  tell("warning", "table/text-differs", mention.at, { name, one, other: `${mention.value}${mention.unit}` });
}

function isActual({ value, unit }: Mention, { values }: Node): boolean {
  const read = safeParseActual(String(values.actual), values.unit === undefined ? {} : { unit: values.unit });
  const said = safeParseActual(`${value}${unit}`);
  if (!read.ok || read.value.kind !== "quantity" || !said.ok || said.value.kind !== "quantity") return false;
  const factor = conversion(said.value.unit, read.value.unit);
  const [own, other] = [fromText(read.value.value), fromText(said.value.value)];
  if (factor === null || own === null || other === null) return false;
  return compare(own, multiply(other, factor)) === 0;
}
