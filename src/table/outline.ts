import type { Entry } from "./entry.js";

/**
 * Rows of a table with one column of names, in two levels where they are an outline: a row without target and actual
 * value above rows that have them is their group (一、产出指标 above 1.修建水渠).
 */
export function outlined(entries: readonly Entry[]): readonly Entry[] {
  const bare = (entry: Entry | undefined): boolean =>
    entry !== undefined && entry.names[0] !== "" && !entry.values.has("target") && !entry.values.has("actual");
  const first = entries.find(({ names }) => names[0] !== "");
  if (entries.some(({ names }) => names.length !== 1) || !bare(first)) return entries;
  if (!entries.some((entry, place) => bare(entry) && !bare(entries[place + 1] ?? entry))) return entries;
  return entries.map((entry, place) => {
    const group = bare(entry) && entries[place + 1] !== undefined && !bare(entries[place + 1]);
    const [name = "", col = 0] = [entry.names[0], entry.levelCols[0]];
    return { ...entry, names: group ? [name, ""] : ["", name], levelCols: [col, col], levelWeights: ["", ""] };
  });
}
