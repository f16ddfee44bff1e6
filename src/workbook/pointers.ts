import { cellOf } from "../rule/cells.js";
import type { OwnCells } from "./own-cells.js";

/** What of the form a key of a leaf is. */
export function pointerOf({ path }: OwnCells, key: string): string {
  return path + cellOf(key);
}

/** What of the form the points are that a person gave a leaf; undefined where its rule has such points more than once. */
export function scorePointer(own: OwnCells, rule: unknown): string | undefined {
  const [only, second] = scoresIn(rule, "rule");
  return only === undefined || second !== undefined ? undefined : pointerOf(own, only);
}

function scoresIn(rule: unknown, at: string): readonly string[] {
  if (typeof rule !== "object" || rule === null) return [];
  const own = "method" in rule && rule.method === "manual" ? [`${at}/score`] : [];
  return [...own, ...Object.entries(rule).flatMap(([key, each]) => scoresIn(each, `${at}/${key}`))];
}
