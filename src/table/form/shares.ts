import { compare, type Exact, one, readDecimal, sum } from "../../exact/index.js";
import type { Around } from "../around/subject.js";
import { shiftPoint } from "../number.js";
import { allNodes, leavesOf, type Node } from "../tree/node.js";
import type { Total } from "../rows/total.js";
import type { Telling } from "../tell.js";
import { figureOf } from "../word/figure.js";

/** What is published of the whole form: in its total row, and beside its tables. */
export interface Whole {
  readonly total: Total | null;
  readonly around: Around;
}

/**
 * Weights given as shares of 1 (0.3 for 30 points) are read in points, where those of the indicators together are exactly
 * 1; scores that are shares with them, none above its weight, too, and with both what is published of groups and of the
 * whole. A figure above 1 is no share. A form whose full marks are given is left as it is.
 */
export function inPoints(nodes: readonly Node[], whole: Whole, { tell }: Telling): Whole {
  const all = allNodes(nodes).map(({ node }) => node);
  const leaves = leavesOf(nodes).map(({ node }) => node);
  const stated = leaves.every(({ values }) => values.weight !== undefined) ? leaves : nodes;
  const weights = stated.map(({ values }) => decimal(values.weight));
  const known = weights.flatMap((weight) => weight ?? []);
  const [first] = stated;
  if (first === undefined || known.length < 2 || known.length !== stated.length || compare(sum(known), one) !== 0)
    return whole;
  const scored = all.filter(({ values }) => values.reported !== undefined);
  const shares = scored.every(({ values: { reported, weight } }) => {
    const [score, most] = [decimal(reported), weight === undefined ? one : decimal(weight)];
    return score !== null && most !== null && compare(score, most) <= 0;
  });
  for (const { values } of all) {
    if (values.weight !== undefined) values.weight = points(String(values.weight));
    if (shares && values.reported !== undefined) values.reported = points(String(values.reported));
  }
  const at = first.at.weight ?? first;
  tell("warning", "table/weights-are-shares", at, { name: first.name, weight: String(first.values.weight) });
  return wholeInPoints(whole, shares);
}

function wholeInPoints({ total, around }: Whole, scores: boolean): Whole {
  const scored = (text: string | null): string | null => (text === null || !scores ? text : points(text));
  const beside = around.score === null ? null : figureOf(around.score.text);
  return {
    total:
      total === null
        ? null
        : { ...total, weight: total.weight === null ? null : points(total.weight), score: scored(total.score) },
    around:
      around.score === null || beside === null
        ? around
        : { ...around, score: { ...around.score, text: scored(beside.value) ?? around.score.text } },
  };
}

/** A share of 1 in points; a figure above 1 is in points already. */
function points(figure: string): string {
  const read = decimal(figure);
  return read === null || compare(read, one) > 0 ? figure : shiftPoint(figure, 2);
}

function decimal(value: unknown): Exact | null {
  if (value === undefined) return null;
  const read = readDecimal(value as string);
  return typeof read === "string" ? null : read;
}
