import { compare, type Exact, one, readDecimal, sum } from "../../exact/index.js";
import { shiftPoint } from "../number.js";
import { allNodes, leavesOf, type Node } from "../tree/node.js";
import type { Telling } from "../tell.js";

/**
 * Weights given as shares of 1 (0.3 for 30 points) are read in points, where those of the indicators together are exactly
 * 1; scores that are shares with them, none above its weight, too. A form whose full marks are given is left as it is.
 */
export function inPoints(nodes: readonly Node[], { tell }: Telling): void {
  const all = allNodes(nodes).map(({ node }) => node);
  const leaves = leavesOf(nodes).map(({ node }) => node);
  const stated = leaves.every(({ values }) => values.weight !== undefined) ? leaves : nodes;
  const weights = stated.map(({ values }) => decimal(values.weight));
  const known = weights.flatMap((weight) => weight ?? []);
  const [first] = stated;
  if (first === undefined || known.length < 2 || known.length !== stated.length || compare(sum(known), one) !== 0)
    return;
  const scored = all.filter(({ values }) => values.reported !== undefined);
  const shares = scored.every(({ values: { reported, weight } }) => {
    const [score, most] = [decimal(reported), decimal(weight)];
    return score !== null && most !== null && compare(score, most) <= 0;
  });
  for (const { values } of all) {
    if (values.weight !== undefined) values.weight = shiftPoint(String(values.weight), 2);
    if (shares && values.reported !== undefined) values.reported = shiftPoint(String(values.reported), 2);
  }
  const at = first.at.weight ?? first;
  tell("warning", "table/weights-are-shares", at, { name: first.name, weight: String(first.values.weight) });
}

function decimal(value: unknown): Exact | null {
  if (value === undefined) return null;
  const read = readDecimal(value as string);
  return typeof read === "string" ? null : read;
}
