import { add, compare, type Exact, fromText, zero } from "../../exact/index.js";
import { type Entry, textOf } from "../rows/entry.js";
import { figureOf, weightInName } from "../word/figure.js";
import { certain } from "../../shape/certain.js";

/**
 * Rows of a table whose first column names two levels: a heading of its own line (产出指标（50分）), and below it the kinds
 * of its indicators (数量指标), each in the row of its indicator. They get a level of their own where every heading weighs
 * what the rows below it weigh together; nothing else tells them from a group that has no rows. What stands behind the
 * rows of the last of several headings is beside it: 预算执行率.
 */
export function headed(entries: readonly Entry[]): readonly Entry[] {
  const first = entries[0];
  if (first === undefined || first.names.length < 2 || !isHeading(first)) return entries;
  const heads = entries.flatMap((entry, place) => (isHeading(entry) ? [place] : []));
  const ends = heads.map((from, at) => endOf(certain(entries[from]), entries, from + 1, heads[at + 1]));
  const isWhole = ends.every((end, at) => end === (heads[at + 1] ?? entries.length));
  const last = ends.at(-1) ?? -1;
  if (!isWhole && (heads.length < 2 || last < 0 || !ends.slice(0, -1).every((end, at) => end === heads[at + 1]))) {
    return entries;
  }
  return entries.map((entry, place) => (isHeading(entry) || place >= last ? above(entry) : below(entry)));
}

/** A row whose first name is one of the new level above; its indicator, where it has one, stays at the last. */
function above(entry: Entry): Entry {
  const spread = <Each>([own, ...rest]: readonly Each[], none: Each): Each[] => [own ?? none, none, ...rest];
  return {
    ...entry,
    names: spread(entry.names, ""),
    levelCols: spread(entry.levelCols, certain(entry.levelCols[0])),
    levelWeights: spread(entry.levelWeights, null),
    levelScores: spread(entry.levelScores, null),
  };
}

function below(entry: Entry): Entry {
  return {
    ...entry,
    names: ["", ...entry.names],
    levelCols: [certain(entry.levelCols[0]), ...entry.levelCols],
    levelWeights: [null, ...entry.levelWeights],
    levelScores: [null, ...entry.levelScores],
  };
}

/** A row that names its first level alone, and says nothing of a target or of what was reached. */
function isHeading({ names, values }: Entry): boolean {
  return (
    names[0] !== "" && names.slice(1).every((name) => name === "") && !values.has("target") && !values.has("actual")
  );
}

/** The place behind the rows below a heading that weigh together what it weighs, -1 where none do. */
function endOf(head: Entry, entries: readonly Entry[], from: number, next = entries.length): number {
  const own = weightOf(head);
  const named = entries[from]?.names[0] ?? "";
  if (own === null || named === "" || named === head.names[0]) return -1;
  let weight = zero;
  for (let at = from; at < next; at++) {
    weight = add(weight, fromText(figureOf(textOf(certain(entries[at]), "weight"))?.value ?? "") ?? zero);
    if (compare(weight, own) >= 0) return compare(weight, own) === 0 ? at + 1 : -1;
  }
  return -1;
}

function weightOf(head: Entry): Exact | null {
  const stated = textOf(head, "weight") || head.levelWeights[0]?.text || "";
  return fromText(figureOf(stated)?.value ?? weightInName(certain(head.names[0]), "group")?.weight ?? "");
}
