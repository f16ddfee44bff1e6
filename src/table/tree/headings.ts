import { compare, fromText, sum } from "../../exact/index.js";
import { type Entry, textOf } from "../rows/entry.js";
import { figureOf, weightInName } from "../word/figure.js";
import { certain } from "../../shape/certain.js";

/**
 * Rows of a table whose first column names two levels: a heading of its own line (产出指标（50分）), and below it the kinds
 * of its indicators (数量指标), each in the row of its indicator. They get a level of their own where every heading weighs
 * what the rows below it weigh together; nothing else tells them from a group that has no rows.
 */
export function headed(entries: readonly Entry[]): readonly Entry[] {
  const first = entries[0];
  if (first === undefined || first.names.length < 2 || !isHeading(first)) return entries;
  const heads = entries.flatMap((entry, place) => (isHeading(entry) ? [place] : []));
  const whole = heads.every((from, at) => holds(certain(entries[from]), entries.slice(from + 1, heads[at + 1])));
  if (!whole) return entries;
  return entries.map((entry) => {
    const [own = "", ...rest] = entry.names;
    const isHead = isHeading(entry);
    return {
      ...entry,
      names: isHead ? [own, "", ...rest] : ["", own, ...rest],
      levelCols: [certain(entry.levelCols[0]), ...entry.levelCols],
      levelWeights: isHead
        ? [entry.levelWeights[0] ?? null, null, ...rest.map(() => null)]
        : [null, ...entry.levelWeights],
      levelScores: isHead
        ? [entry.levelScores[0] ?? null, null, ...rest.map(() => null)]
        : [null, ...entry.levelScores],
    };
  });
}

/** A row that names its first level alone, and says nothing of a target or of what was reached. */
function isHeading({ names, values }: Entry): boolean {
  return (
    names[0] !== "" && names.slice(1).every((name) => name === "") && !values.has("target") && !values.has("actual")
  );
}

/** Whether the rows below a heading name kinds of their own, and weigh together what it weighs. */
function holds(head: Entry, rows: readonly Entry[]): boolean {
  const own = weightOf(head);
  const named = rows[0]?.names[0] ?? "";
  if (own === null || named === "" || named === head.names[0]) return false;
  const weights = rows.map((row) => fromText(figureOf(textOf(row, "weight"))?.value ?? ""));
  return compare(sum(weights.flatMap((weight) => weight ?? [])), own) === 0;
}

function weightOf(head: Entry): ReturnType<typeof fromText> {
  const stated = textOf(head, "weight") || head.levelWeights[0]?.text || "";
  return fromText(figureOf(stated)?.value ?? weightInName(certain(head.names[0]), "group")?.weight ?? "");
}
